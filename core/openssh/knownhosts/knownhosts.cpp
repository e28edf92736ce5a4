#include "core/openssh/knownhosts/knownhosts.h"

#include "core/base/filecontent.h"
#include "core/openssh/patterns.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr qsizetype hashLength = 20; // SHA-1

bool separatesFields(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// Takes one word and the blanks behind it off the front of `rest`.
QStringView takeWord(QStringView &rest)
{
    qsizetype end = 0;
    while (end < rest.size() && !separatesFields(rest.at(end)))
        ++end;
    const QStringView word = rest.first(end);
    while (end < rest.size() && separatesFields(rest.at(end)))
        ++end;
    rest = rest.sliced(end);
    return word;
}

/// The type that a key's blob itself gives: a length, then the name.
QByteArray typeInside(const QByteArray &key)
{
    if (key.size() < 4)
        return {};
    quint32 length = 0;
    for (int i = 0; i < 4; ++i)
        length = length << 8 | quint8(key.at(i));
    return key.mid(4, qsizetype(length));
}

struct Parsed
{
    KnownHostsLine line;
    QString problem; ///< empty: a good line
};

Parsed parseLine(QStringView rest)
{
    Parsed parsed;
    QStringView names = takeWord(rest);
    if (names.startsWith(u'@')) {
        if (names != u"@cert-authority" && names != u"@revoked")
            return {{}, u"unknown marker"_s};
        parsed.line.marker = names == u"@revoked" ? HostMarker::Revoked : HostMarker::CertAuthority;
        names = takeWord(rest);
    }
    const QStringView type = takeWord(rest);
    const QByteArray blob = takeWord(rest).toLatin1();
    if (type.isEmpty() || type.startsWith(u'#') || blob.isEmpty())
        return {{}, u"truncated line"_s};
    const auto decoded =
        QByteArray::fromBase64Encoding(blob, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || typeInside(decoded.decoded) != type.toLatin1())
        return {{}, u"the key cannot be read"_s};
    parsed.line.names = names.toString();
    parsed.line.key = {type.toString(), decoded.decoded.toBase64()};
    return parsed;
}

QByteArray hashOf(const QString &name, const QByteArray &salt)
{
    return QMessageAuthenticationCode::hash(name.toUtf8(), salt, QCryptographicHash::Sha1);
}

QString hashedName(const QString &name)
{
    std::array<quint32, hashLength / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const QByteArray salt(reinterpret_cast<const char *>(words.data()), hashLength);
    return u"|1|%1|%2"_s.arg(QString::fromLatin1(salt.toBase64()),
                             QString::fromLatin1(hashOf(name, salt).toBase64()));
}

bool isHashed(const QString &names)
{
    return names.startsWith(u'|');
}

} // namespace

QString HostKey::fingerprint() const
{
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray::fromBase64(blob), QCryptographicHash::Sha256);
    return u"SHA256:"_s + QString::fromLatin1(hash.toBase64(QByteArray::OmitTrailingEquals));
}

QString HostKey::shortType() const
{
    const QString sk = type.startsWith(u"sk-"_s) ? u"-SK"_s : QString();
    if (type.contains(u"ed25519"_s))
        return u"ED25519"_s + sk;
    if (type.contains(u"ecdsa"_s))
        return u"ECDSA"_s + sk;
    if (type.contains(u"rsa"_s))
        return u"RSA"_s;
    return type.contains(u"dss"_s) ? u"DSA"_s : type;
}

QString KnownHostsLine::place() const
{
    return u"%1:%2"_s.arg(file).arg(line);
}

QString knownHostsName(const QString &host, quint16 port, const QString &alias)
{
    if (!alias.isEmpty())
        return alias.toLower();
    const QString name = host.toLower();
    return port == 0 || port == 22 ? name : u"[%1]:%2"_s.arg(name).arg(port);
}

bool namesMatch(const QString &names, const QString &name)
{
    if (!isHashed(names))
        return matchesHost(name, names);
    const QStringList fields = names.split(u'|'); // "", "1", salt, hash
    if (fields.size() != 4 || fields.at(1) != u"1"_s)
        return false;
    const QByteArray salt = QByteArray::fromBase64(fields.at(2).toLatin1());
    return salt.size() == hashLength
        && hashOf(name, salt) == QByteArray::fromBase64(fields.at(3).toLatin1());
}

QStringList knownHostsLines(const QString &name, const QString &address, const HostKey &key,
                            HostNames names)
{
    const QString rest = u' ' + key.type + u' ' + QString::fromLatin1(key.blob);
    if (names == HostNames::Plain)
        return {(address.isEmpty() || address == name ? name : name + u',' + address) + rest};
    QStringList lines{hashedName(name) + rest};
    if (!address.isEmpty() && address != name)
        lines.append(hashedName(address) + rest);
    return lines;
}

KnownHosts KnownHosts::read(const QStringList &files)
{
    KnownHosts hosts;
    for (const QString &name : files) {
        if (const FileContent text = readPlainFile(name, largestKnownHosts))
            hosts.add(name, *text);
        else if (QFileInfo(name).isReadable())
            hosts.m_unread.append({name, text.error()});
    }
    return hosts;
}

void KnownHosts::add(const QString &file, const QByteArray &text)
{
    int number = 0;
    for (const QByteArray &bytes : text.split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(bytes).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        Parsed parsed = parseLine(line);
        parsed.line.file = file;
        parsed.line.line = number;
        if (parsed.problem.isEmpty())
            m_lines.append(parsed.line);
        else
            m_notes.append(u"%1:%2: %3"_s.arg(file).arg(number).arg(parsed.problem));
    }
}

QList<KnownHostsLine> KnownHosts::linesFor(const QString &name) const
{
    QList<KnownHostsLine> matching;
    for (const KnownHostsLine &line : m_lines) {
        if (namesMatch(line.names, name))
            matching.append(line);
    }
    return matching;
}

KnownHosts::Judgement KnownHosts::judge(const QString &name, const HostKey &key) const
{
    Judgement known{HostKeyVerdict::Known, {}};
    Judgement changed{HostKeyVerdict::Changed, {}};
    Judgement revoked{HostKeyVerdict::Revoked, {}};
    Judgement onlyCa{HostKeyVerdict::OnlyCa, {}};
    for (const KnownHostsLine &line : linesFor(name)) {
        switch (line.marker) {
        case HostMarker::None:
            (line.key == key ? known : changed).lines.append(line);
            break;
        case HostMarker::CertAuthority:
            onlyCa.lines.append(line);
            break;
        case HostMarker::Revoked:
            if (line.key == key)
                revoked.lines.append(line);
            break;
        }
    }
    for (const Judgement &judgement : {revoked, known, changed, onlyCa}) {
        if (!judgement.lines.isEmpty())
            return judgement;
    }
    return {};
}

QStringList KnownHosts::otherNames(const QString &name, const HostKey &key) const
{
    QStringList names;
    for (const KnownHostsLine &line : m_lines) {
        if (line.marker == HostMarker::None && line.key == key && !namesMatch(line.names, name))
            names.append(isHashed(line.names) ? line.place() : line.names);
    }
    names.removeDuplicates();
    return names;
}

HostKeyFinding KnownHosts::find(const HostKeyQuery &query) const
{
    const HostKey key{query.key.type, QByteArray::fromBase64(query.key.blob).toBase64()};
    const QString name = knownHostsName(query.host, query.port, query.alias);
    Judgement judgement = judge(name, key);
    // ssh takes a key known for the bare name as well, but never a mismatch there against the host
    if (judgement.verdict == HostKeyVerdict::Unknown && query.alias.isEmpty()) {
        const Judgement bare = judge(knownHostsName(query.host, 22, {}), key);
        if (bare.verdict == HostKeyVerdict::Known || bare.verdict == HostKeyVerdict::Revoked)
            judgement = bare;
    }
    HostKeyFinding finding;
    finding.verdict = judgement.verdict;
    finding.lines = judgement.lines;
    finding.knownTypes = knownTypesFor(query.host, query.port, query.alias);
    finding.otherNames = otherNames(name, key);
    if (!query.address.isEmpty()) {
        const Judgement address = judge(knownHostsName(query.address, query.port, {}), key);
        finding.address = address.verdict;
        finding.addressLines = address.lines;
    }
    return finding;
}

QStringList KnownHosts::knownTypesFor(const QString &host, quint16 port, const QString &alias) const
{
    QStringList types;
    for (const HostKey &key : keysFor(host, port, alias))
        types.append(key.type);
    types.removeDuplicates();
    return types;
}

QList<HostKey> KnownHosts::keysFor(const QString &host, quint16 port, const QString &alias) const
{
    QList<HostKey> keys;
    for (const KnownHostsLine &line : linesFor(knownHostsName(host, port, alias))) {
        if (line.marker == HostMarker::None)
            keys.append(line.key);
    }
    return keys;
}

} // namespace culvert
