#include "core/ssh/login/keyfileheader.h"

#include "core/base/plaintext.h"
#include "core/base/sshstring.h"
#include "core/ssh/login/keyblob.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct KeyFileHeaderText : Speaks<KeyFileHeaderText>
{
    Q_DECLARE_TR_FUNCTIONS(culvert::KeyFileHeader)
};

constexpr QByteArrayView opensshBegin("-----BEGIN OPENSSH PRIVATE KEY-----");
constexpr QByteArrayView opensshEnd("-----END OPENSSH PRIVATE KEY-----");
constexpr QByteArrayView opensshMagic("openssh-key-v1\0", 15);
/// Those that libssh decrypts a key file with: the rest of its table needs a tag, or is absent.
constexpr QByteArrayView passphraseCiphers[] = {"none",       "3des-cbc",   "aes128-cbc",
                                                "aes192-cbc", "aes256-cbc", "aes128-ctr",
                                                "aes192-ctr", "aes256-ctr"};
/// DER of the algorithms that libssh takes out of a PKCS#8 file: RSA, DSA, elliptic curves.
constexpr QByteArrayView pkcs8Algorithms[] = {
    QByteArrayView("\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01", 11),
    QByteArrayView("\x06\x07\x2a\x86\x48\xce\x38\x04\x01", 9),
    QByteArrayView("\x06\x07\x2a\x86\x48\xce\x3d\x02\x01", 9)};

QString printable(QByteArrayView name)
{
    return plainServerText(QString::fromUtf8(name), 64);
}

class KeyFileReader
{
public:
    KeyFileReader(const QString &path, const QByteArray &content) : m_path(path), m_content(content)
    {}

    Result<KeyFileHeader> read() const;

private:
    Result<KeyFileHeader> readOpenssh(qsizetype begin) const;
    Result<KeyFileHeader> readPem(qsizetype begin) const;
    Result<KeyFileHeader> readPemBody(QByteArrayView label, QByteArrayView body) const;
    bool isUsablePkcs8(const QByteArray &der) const;
    tl::unexpected<Error> refused(const Sentence &why, const Sentence &remedy = {}) const;
    tl::unexpected<Error> damaged() const;
    Sentence rewrite() const; ///< what to do where ssh-keygen can read it

    const QString &m_path;
    const QByteArray &m_content;
};

tl::unexpected<Error> KeyFileReader::refused(const Sentence &why, const Sentence &remedy) const
{
    return failure(
        {.code = ErrorCode::IdentityUnreadable,
         .message =
             KeyFileHeaderText::phrase("The key file %1 cannot be used: %2").arg(m_path, why),
         .remedy = remedy});
}

tl::unexpected<Error> KeyFileReader::damaged() const
{
    return refused(KeyFileHeaderText::phrase("it is damaged or cut off."),
                   KeyFileHeaderText::phrase("Copy the file again from where it was made."));
}

Sentence KeyFileReader::rewrite() const
{
    return KeyFileHeaderText::phrase(
               "Set its passphrase anew with the usual cipher: ssh-keygen -p -Z "
               "aes256-ctr -f '%1'. Or give the key to an ssh-agent: ssh-add '%1'")
        .arg(m_path);
}

Result<KeyFileHeader> KeyFileReader::read() const
{
    if (m_content.startsWith("PuTTY-User-Key-File-"))
        return refused(KeyFileHeaderText::phrase("it is in PuTTY's own format (.ppk)."),
                       KeyFileHeaderText::phrase(
                           "Convert it: puttygen '%1' -O private-openssh-new -o '%1.openssh'. On "
                           "Windows: PuTTYgen, Conversions, Export OpenSSH key.")
                           .arg(m_path));
    if (m_content.startsWith("---- BEGIN SSH2 "))
        return refused(KeyFileHeaderText::phrase("it is in the format of ssh.com."),
                       KeyFileHeaderText::phrase("Convert it: ssh-keygen -i -f '%1' > '%1.openssh'")
                           .arg(m_path));
    if (const qsizetype begin = m_content.indexOf(opensshBegin); begin >= 0)
        return readOpenssh(begin + opensshBegin.size());
    const qsizetype begin = m_content.indexOf("-----BEGIN ");
    if (begin < 0)
        return refused(KeyFileHeaderText::phrase("it is not a private key."),
                       KeyFileHeaderText::phrase("Check the path of the IdentityFile."));
    return readPem(begin);
}

/// OpenSSH's PROTOCOL.key: cipher, key derivation and the public half are in the clear.
Result<KeyFileHeader> KeyFileReader::readOpenssh(qsizetype begin) const
{
    const qsizetype end = m_content.indexOf(opensshEnd, begin);
    if (end < 0)
        return damaged();
    const QByteArray container = QByteArray::fromBase64(m_content.sliced(begin, end - begin));
    if (!container.startsWith(opensshMagic))
        return damaged();
    QByteArrayView rest = QByteArrayView(container).sliced(opensshMagic.size());
    const QByteArrayView cipher = takeString(rest);
    const QByteArrayView derivation = takeString(rest);
    takeString(rest); // its options
    if (rest.size() < 4)
        return damaged();
    const quint32 keys = qFromBigEndian<quint32>(rest.data());
    rest = rest.sliced(4);
    const QByteArray publicKey = takeString(rest).toByteArray();
    const QByteArrayView secret = takeString(rest);
    if (publicKey.isEmpty() || secret.isEmpty())
        return damaged();
    if (keys != 1)
        return refused(KeyFileHeaderText::phrase("it holds more than one key."));
    if (std::find(std::begin(passphraseCiphers), std::end(passphraseCiphers), cipher)
        == std::end(passphraseCiphers))
        return refused(
            KeyFileHeaderText::phrase("libssh cannot open a key whose passphrase cipher is "
                                      "%1.")
                .arg(printable(cipher)),
            rewrite());
    if (cipher != "none" && derivation != "bcrypt")
        return refused(KeyFileHeaderText::phrase("libssh does not know the key derivation %1.")
                           .arg(printable(derivation)),
                       rewrite());
    if (!keyFromBlob(publicKey))
        return refused(
            KeyFileHeaderText::phrase("libssh does not know the kind of key %1.")
                .arg(printable(kindOf(publicKey))),
            KeyFileHeaderText::phrase("Make a key of a usual kind: ssh-keygen -t ed25519"));
    return KeyFileHeader{publicKey};
}

/// The first part of a PEM file that is a private key: parameters of a curve may stand before it.
Result<KeyFileHeader> KeyFileReader::readPem(qsizetype begin) const
{
    constexpr QByteArrayView opening("-----BEGIN ");
    constexpr QByteArrayView dashes("-----");
    QByteArray label;
    for (; begin >= 0; begin = m_content.indexOf(opening, begin)) {
        begin += opening.size();
        const qsizetype labelEnd = m_content.indexOf(dashes, begin);
        if (labelEnd < 0)
            return damaged();
        label = m_content.sliced(begin, labelEnd - begin);
        begin = labelEnd + dashes.size();
        if (!label.endsWith("PRIVATE KEY"))
            continue;
        const qsizetype end = m_content.indexOf("-----END " + label + "-----", begin);
        return end < 0 ? damaged()
                       : readPemBody(label, QByteArrayView(m_content).sliced(begin, end - begin));
    }
    return refused(
        KeyFileHeaderText::phrase("it holds no private key, but: %1.").arg(printable(label)),
        KeyFileHeaderText::phrase("Check the path of the IdentityFile."));
}

Result<KeyFileHeader> KeyFileReader::readPemBody(QByteArrayView label, QByteArrayView body) const
{
    QList<QByteArray> lines = body.toByteArray().split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    lines.removeFirst(); // what follows the label
    if (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    QByteArray cipher; // of RFC 1421's headers, which a blank line ends
    while (!lines.isEmpty() && lines.constFirst().contains(':')) {
        if (lines.constFirst().startsWith("DEK-Info:"))
            cipher = lines.constFirst().sliced(9).trimmed().split(',').constFirst();
        lines.removeFirst();
        if (!lines.isEmpty() && lines.constFirst().isEmpty()) {
            lines.removeFirst();
            break;
        }
    }
    if (lines.isEmpty())
        return damaged();
    if (lines.contains(QByteArray()))
        return refused(KeyFileHeaderText::phrase("there is a blank line among its data."),
                       KeyFileHeaderText::phrase("Remove the blank line from the file."));
    if (!cipher.isEmpty() && !cipher.startsWith("AES-") && !cipher.startsWith("DES-EDE3-"))
        return refused(
            KeyFileHeaderText::phrase("its passphrase cipher is %1, which is not used any "
                                      "more.")
                .arg(printable(cipher)),
            rewrite());
    if (label == "PRIVATE KEY" && !isUsablePkcs8(QByteArray::fromBase64(lines.join())))
        return refused(KeyFileHeaderText::phrase(
                           "it is a PKCS#8 file with a kind of key that libssh does not take "
                           "out of one, such as Ed25519."),
                       KeyFileHeaderText::phrase(
                           "Write it in OpenSSH's own format (ssh-keygen -p -f '%1', of "
                           "OpenSSH 9.6 or newer), or make another key: ssh-keygen -t ed25519")
                           .arg(m_path));
    return KeyFileHeader();
}

/// RFC 5958: a sequence of the version, then the algorithm's own sequence.
bool KeyFileReader::isUsablePkcs8(const QByteArray &der) const
{
    const QByteArrayView front = QByteArrayView(der).first(std::min<qsizetype>(der.size(), 32));
    return std::any_of(std::begin(pkcs8Algorithms), std::end(pkcs8Algorithms),
                       [&front](QByteArrayView each) { return front.indexOf(each) >= 0; });
}

} // namespace

Result<KeyFileHeader> readKeyFileHeader(const QString &path, const QByteArray &content)
{
    return KeyFileReader(path, content).read();
}

} // namespace culvert
