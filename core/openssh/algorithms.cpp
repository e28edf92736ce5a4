#include "core/openssh/algorithms.h"

#include "core/openssh/patterns.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct Catalogue
{
    QStringList all; ///< what OpenSSH knows, in the order in which it lists them
    QStringList defaults;
    QStringList newer; ///< known to later versions than the one whose defaults these are
};

QStringList list(const QString &text)
{
    return text.split(u' ');
}

const Catalogue &ciphers()
{
    static const Catalogue catalogue{
        list(u"3des-cbc aes128-cbc aes192-cbc aes256-cbc aes128-ctr aes192-ctr aes256-ctr "
             "aes128-gcm@openssh.com aes256-gcm@openssh.com chacha20-poly1305@openssh.com"_s),
        list(u"chacha20-poly1305@openssh.com aes128-ctr aes192-ctr aes256-ctr "
             "aes128-gcm@openssh.com aes256-gcm@openssh.com"_s),
        list(u"rijndael-cbc@lysator.liu.se"_s)};
    return catalogue;
}

const Catalogue &macs()
{
    static const Catalogue catalogue{
        list(u"hmac-sha1 hmac-sha1-96 hmac-sha2-256 hmac-sha2-512 hmac-md5 hmac-md5-96 "
             "umac-64@openssh.com umac-128@openssh.com hmac-sha1-etm@openssh.com "
             "hmac-sha1-96-etm@openssh.com hmac-sha2-256-etm@openssh.com "
             "hmac-sha2-512-etm@openssh.com hmac-md5-etm@openssh.com hmac-md5-96-etm@openssh.com "
             "umac-64-etm@openssh.com umac-128-etm@openssh.com"_s),
        list(u"umac-64-etm@openssh.com umac-128-etm@openssh.com hmac-sha2-256-etm@openssh.com "
             "hmac-sha2-512-etm@openssh.com hmac-sha1-etm@openssh.com umac-64@openssh.com "
             "umac-128@openssh.com hmac-sha2-256 hmac-sha2-512 hmac-sha1"_s),
        {}};
    return catalogue;
}

const Catalogue &exchanges()
{
    static const Catalogue catalogue{
        list(u"diffie-hellman-group1-sha1 diffie-hellman-group14-sha1 "
             "diffie-hellman-group14-sha256 diffie-hellman-group16-sha512 "
             "diffie-hellman-group18-sha512 diffie-hellman-group-exchange-sha1 "
             "diffie-hellman-group-exchange-sha256 ecdh-sha2-nistp256 ecdh-sha2-nistp384 "
             "ecdh-sha2-nistp521 curve25519-sha256 curve25519-sha256@libssh.org "
             "sntrup761x25519-sha512 sntrup761x25519-sha512@openssh.com"_s),
        list(u"sntrup761x25519-sha512 sntrup761x25519-sha512@openssh.com curve25519-sha256 "
             "curve25519-sha256@libssh.org ecdh-sha2-nistp256 ecdh-sha2-nistp384 "
             "ecdh-sha2-nistp521 diffie-hellman-group-exchange-sha256 "
             "diffie-hellman-group16-sha512 diffie-hellman-group18-sha512 "
             "diffie-hellman-group14-sha256"_s),
        list(u"mlkem768x25519-sha256"_s)};
    return catalogue;
}

const Catalogue &keys()
{
    static const Catalogue catalogue{
        list(u"ssh-ed25519 ssh-ed25519-cert-v01@openssh.com sk-ssh-ed25519@openssh.com "
             "sk-ssh-ed25519-cert-v01@openssh.com ecdsa-sha2-nistp256 "
             "ecdsa-sha2-nistp256-cert-v01@openssh.com ecdsa-sha2-nistp384 "
             "ecdsa-sha2-nistp384-cert-v01@openssh.com ecdsa-sha2-nistp521 "
             "ecdsa-sha2-nistp521-cert-v01@openssh.com sk-ecdsa-sha2-nistp256@openssh.com "
             "sk-ecdsa-sha2-nistp256-cert-v01@openssh.com "
             "webauthn-sk-ecdsa-sha2-nistp256@openssh.com ssh-dss ssh-dss-cert-v01@openssh.com "
             "ssh-rsa ssh-rsa-cert-v01@openssh.com rsa-sha2-256 "
             "rsa-sha2-256-cert-v01@openssh.com rsa-sha2-512 "
             "rsa-sha2-512-cert-v01@openssh.com"_s),
        list(u"ssh-ed25519-cert-v01@openssh.com ecdsa-sha2-nistp256-cert-v01@openssh.com "
             "ecdsa-sha2-nistp384-cert-v01@openssh.com ecdsa-sha2-nistp521-cert-v01@openssh.com "
             "sk-ssh-ed25519-cert-v01@openssh.com sk-ecdsa-sha2-nistp256-cert-v01@openssh.com "
             "rsa-sha2-512-cert-v01@openssh.com rsa-sha2-256-cert-v01@openssh.com ssh-ed25519 "
             "ecdsa-sha2-nistp256 ecdsa-sha2-nistp384 ecdsa-sha2-nistp521 "
             "sk-ssh-ed25519@openssh.com sk-ecdsa-sha2-nistp256@openssh.com rsa-sha2-512 "
             "rsa-sha2-256"_s),
        {}};
    return catalogue;
}

const Catalogue &catalogueOf(AlgorithmKind kind)
{
    switch (kind) {
    case AlgorithmKind::Cipher:
        return ciphers();
    case AlgorithmKind::Mac:
        return macs();
    case AlgorithmKind::Kex:
        return exchanges();
    case AlgorithmKind::Key:
        return keys();
    }
    Q_UNREACHABLE();
}

bool isKnown(AlgorithmKind kind, const QString &name)
{
    const Catalogue &catalogue = catalogueOf(kind);
    if (catalogue.all.contains(name) || catalogue.newer.contains(name))
        return true;
    return kind == AlgorithmKind::Key
        && std::any_of(catalogue.all.begin(), catalogue.all.end(), [&name](const QString &known) {
               return matchPatternList(known, name) != ListMatch::None;
           });
}

QStringList known(const Catalogue &catalogue, const QString &pattern)
{
    QStringList matching;
    for (const QString &name : catalogue.all + catalogue.newer) {
        if (matchPatternList(name, pattern) == ListMatch::Matched)
            matching.append(name);
    }
    return matching;
}

} // namespace

bool isAlgorithmList(AlgorithmKind kind, const QString &text)
{
    if (text.startsWith(u'-'))
        return true;
    const bool modifies = text.startsWith(u'+') || text.startsWith(u'^');
    const QStringList names = text.sliced(modifies ? 1 : 0).split(u',');
    if (names.first().isEmpty())
        return false;
    for (const QString &name : names) {
        if (name.isEmpty())
            break; // ssh stops reading here
        if (!isKnown(kind, name))
            return false;
    }
    return true;
}

QString assembledAlgorithms(AlgorithmKind kind, const QString &text)
{
    const Catalogue &catalogue = catalogueOf(kind);
    const QChar sign = text.isEmpty() ? QChar() : text.front();
    const QString rest = text.isEmpty() ? text : text.sliced(1);
    if (sign == u'-') {
        QStringList left = catalogue.defaults;
        left.removeIf([&rest](const QString &name) {
            return matchPatternList(name, rest) != ListMatch::None;
        });
        return left.join(u',');
    }
    QStringList patterns = text.split(u',', Qt::SkipEmptyParts);
    if (sign == u'+')
        patterns = catalogue.defaults + rest.split(u',', Qt::SkipEmptyParts);
    else if (sign == u'^')
        patterns = rest.split(u',', Qt::SkipEmptyParts) + catalogue.defaults;
    else if (text.isEmpty())
        patterns = catalogue.defaults;
    QStringList names;
    for (const QString &pattern : patterns)
        names += known(catalogue, pattern);
    names.removeDuplicates();
    return names.join(u',');
}

} // namespace culvert
