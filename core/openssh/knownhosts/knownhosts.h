#pragma once

#include <QList>
#include <QStringList>

namespace culvert {

/// A public host key, as known_hosts writes it.
struct HostKey
{
    QString type; ///< "ssh-ed25519", "ssh-rsa", …
    QByteArray blob; ///< base64

    bool operator==(const HostKey &) const = default;
    QString fingerprint() const; ///< "SHA256:…", as ssh-keygen -l prints it
    QString shortType() const; ///< "ED25519", "RSA", "ECDSA", as ssh's own messages say
};

/// What stands in front of a line (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT).
enum class HostMarker
{
    None,
    CertAuthority, ///< @cert-authority
    Revoked, ///< @revoked
};

/// One line of a known_hosts file, and where it stands.
struct KnownHostsLine
{
    QString file;
    int line = 0; ///< from 1
    HostMarker marker = HostMarker::None;
    QString names; ///< the first field: patterns, or one hashed name
    HostKey key;

    bool operator==(const KnownHostsLine &) const = default;
    QString place() const; ///< "file:line"
};

/// Who is asked about, and with which key it answered.
struct HostKeyQuery
{
    QString host; ///< the resolved name, in any case
    quint16 port = 22;
    QString alias; ///< HostKeyAlias; replaces host and port
    QString address; ///< the peer's, where CheckHostIP says so; empty: not looked at
    HostKey key;
};

/// What known_hosts says of a key that a host has shown.
enum class HostKeyVerdict
{
    Unknown,
    Known,
    Changed, ///< the host is known by other keys only, of whatever type
    Revoked,
    OnlyCa, ///< nothing but a certificate authority vouches for the name
};

/// The verdict on a key, and all that it rests on.
struct HostKeyFinding
{
    HostKeyVerdict verdict = HostKeyVerdict::Unknown;
    QList<KnownHostsLine>
        lines; ///< what the verdict rests on: the old keys, the revocation, the CA
    QStringList knownTypes; ///< of the keys known for this name
    QStringList otherNames; ///< what else the offered key is known by; a hashed name as "file:line"
    HostKeyVerdict address = HostKeyVerdict::Unknown; ///< the same for the peer's address
    QList<KnownHostsLine> addressLines; ///< what that one rests on
};

inline constexpr qint64 largestKnownHosts = 64 * 1024 * 1024; ///< bytes of one file

/// The contents of the known_hosts files, in ssh's order: the user's, then the system's. A value;
/// read() blocks on the disk.
class KnownHosts
{
public:
    /// A missing file is an empty one, and so is one that the user may not read, as for ssh.
    static KnownHosts read(const QStringList &files);

    void add(const QString &file, const QByteArray &text);

    HostKeyFinding find(const HostKeyQuery &query) const;

    /// Those that are trusted for a host, in the order of the files.
    QList<HostKey> keysFor(const QString &host, quint16 port, const QString &alias) const;
    /// The key types known for a host, in the order of the files; ask for these first.
    QStringList knownTypesFor(const QString &host, quint16 port, const QString &alias) const;

    const QStringList &notes() const { return m_notes; } ///< lines that were passed over, and why

    struct Unread
    {
        QString file;
        QString why; ///< as FileContent has it
    };
    /// There, and not read: what is unknown may be known, or revoked, in there.
    const QList<Unread> &unread() const { return m_unread; }

private:
    struct Judgement
    {
        HostKeyVerdict verdict = HostKeyVerdict::Unknown;
        QList<KnownHostsLine> lines;
    };
    QList<KnownHostsLine> linesFor(const QString &name) const;
    Judgement judge(const QString &name, const HostKey &key) const;
    QStringList otherNames(const QString &name, const HostKey &key) const;

    QList<KnownHostsLine> m_lines;
    QStringList m_notes;
    QList<Unread> m_unread;
};

/// "host" or "[host]:port", in lower case: how known_hosts writes a name; the alias where there is
/// one.
QString knownHostsName(const QString &host, quint16 port, const QString &alias);

/// True where a line's first field names the host.
bool namesMatch(const QString &names, const QString &name);

/// How a name is written into a new line.
enum class HostNames
{
    Plain,
    Hashed, ///< HashKnownHosts
};

/// The lines to add for a key, without line ends: one, or two where an address is hashed as well.
QStringList knownHostsLines(const QString &name, const QString &address, const HostKey &key,
                            HostNames names);

} // namespace culvert
