#include "core/openssh/algorithms.h"

#include "core/openssh/patterns.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

/// By OpenSSH's own sources (myproposal.h, kex-names.c, sshkey.c) from 9.2 to 10.6.
struct Catalogue
{
    QStringList all; ///< what that version knows, in the order in which it lists them
    QStringList defaults;
    QStringList others; ///< known to other versions
};

QStringList list(const QString &text)
{
    return text.split(u' ');
}

Catalogue ciphers(const OpenSshVersion &version)
{
    const QStringList counters = list(u"aes128-ctr aes192-ctr aes256-ctr"_s);
    const QStringList authenticated = list(u"aes128-gcm@openssh.com aes256-gcm@openssh.com"_s);
    const bool authenticatedFirst = version.isAtLeast(10, 0);
    return {list(u"3des-cbc aes128-cbc aes192-cbc aes256-cbc aes128-ctr aes192-ctr aes256-ctr "
                 "aes128-gcm@openssh.com aes256-gcm@openssh.com chacha20-poly1305@openssh.com"_s),
            list(u"chacha20-poly1305@openssh.com"_s)
                + (authenticatedFirst ? authenticated + counters : counters + authenticated),
            list(u"rijndael-cbc@lysator.liu.se"_s)};
}

Catalogue macs()
{
    return {list(u"hmac-sha1 hmac-sha1-96 hmac-sha2-256 hmac-sha2-512 hmac-md5 hmac-md5-96 "
                 "umac-64@openssh.com umac-128@openssh.com hmac-sha1-etm@openssh.com "
                 "hmac-sha1-96-etm@openssh.com hmac-sha2-256-etm@openssh.com "
                 "hmac-sha2-512-etm@openssh.com hmac-md5-etm@openssh.com "
                 "hmac-md5-96-etm@openssh.com umac-64-etm@openssh.com "
                 "umac-128-etm@openssh.com"_s),
            list(u"umac-64-etm@openssh.com umac-128-etm@openssh.com "
                 "hmac-sha2-256-etm@openssh.com hmac-sha2-512-etm@openssh.com "
                 "hmac-sha1-etm@openssh.com umac-64@openssh.com umac-128@openssh.com "
                 "hmac-sha2-256 hmac-sha2-512 hmac-sha1"_s),
            {}};
}

const QString mlKemX25519 = u"mlkem768x25519-sha256"_s; // since 9.9, first since 10.0
const QString mlKemNistp256 = u"mlkem768nistp256-sha256"_s; // since 10.5, no default
const QString sntrupByNumber = u"sntrup761x25519-sha512"_s; // the name that IANA gave, since 9.9

Catalogue exchanges(const OpenSshVersion &version)
{
    const bool debian12 = version.release.contains("Debian-2+deb12"_L1); // took the name back
    const bool sntrup = version.isAtLeast(9, 9) || debian12;
    Catalogue catalogue{
        list(u"diffie-hellman-group1-sha1 diffie-hellman-group14-sha1 "
             "diffie-hellman-group14-sha256 diffie-hellman-group16-sha512 "
             "diffie-hellman-group18-sha512 diffie-hellman-group-exchange-sha1 "
             "diffie-hellman-group-exchange-sha256 ecdh-sha2-nistp256 ecdh-sha2-nistp384 "
             "ecdh-sha2-nistp521"_s),
        {},
        {}};
    QStringList &all = catalogue.all;
    (version.isAtLeast(10, 5) ? all : catalogue.others) << mlKemNistp256;
    all << u"curve25519-sha256"_s << u"curve25519-sha256@libssh.org"_s;
    (sntrup ? all : catalogue.others) << sntrupByNumber;
    all << u"sntrup761x25519-sha512@openssh.com"_s;
    (version.isAtLeast(9, 9) ? all : catalogue.others) << mlKemX25519;

    QStringList &defaults = catalogue.defaults;
    if (version.isAtLeast(10, 0))
        defaults << mlKemX25519;
    if (sntrup)
        defaults << sntrupByNumber;
    defaults << u"sntrup761x25519-sha512@openssh.com"_s;
    if (version.isAtLeast(9, 9) && !version.isAtLeast(10, 0))
        defaults << mlKemX25519;
    defaults += list(u"curve25519-sha256 curve25519-sha256@libssh.org ecdh-sha2-nistp256 "
                     "ecdh-sha2-nistp384 ecdh-sha2-nistp521 diffie-hellman-group-exchange-sha256 "
                     "diffie-hellman-group16-sha512 diffie-hellman-group18-sha512 "
                     "diffie-hellman-group14-sha256"_s);
    return catalogue;
}

Catalogue keys(const OpenSshVersion &version)
{
    const QString mlDsa = u"ssh-mldsa44-ed25519"_s; // the name that IANA gave, since 10.6
    const QString mlDsaCertificate = u"ssh-mldsa44-ed25519-cert"_s;
    const QStringList mlDsaExperiment = // 10.4 and 10.5
        list(u"ssh-mldsa44-ed25519@openssh.com ssh-mldsa44-ed25519-cert-v01@openssh.com"_s);
    const bool mlDsaByDefault = version.isAtLeast(10, 6);
    const QStringList dsa = list(u"ssh-dss ssh-dss-cert-v01@openssh.com"_s);
    const QString webAuthn = u"webauthn-sk-ecdsa-sha2-nistp256@openssh.com"_s;
    const QString webAuthnCertificate = u"webauthn-sk-ecdsa-sha2-nistp256-cert-v01@openssh.com"_s;
    const bool webAuthnByDefault = version.isAtLeast(10, 3);

    Catalogue catalogue{list(u"ssh-ed25519 ssh-ed25519-cert-v01@openssh.com "
                             "sk-ssh-ed25519@openssh.com sk-ssh-ed25519-cert-v01@openssh.com"_s),
                        {},
                        {}};
    QStringList &all = catalogue.all;
    (mlDsaByDefault ? all : catalogue.others) << mlDsa << mlDsaCertificate;
    (version.isAtLeast(10, 4) && !mlDsaByDefault ? all : catalogue.others) << mlDsaExperiment;
    all += list(u"ecdsa-sha2-nistp256 ecdsa-sha2-nistp256-cert-v01@openssh.com "
                "ecdsa-sha2-nistp384 ecdsa-sha2-nistp384-cert-v01@openssh.com "
                "ecdsa-sha2-nistp521 ecdsa-sha2-nistp521-cert-v01@openssh.com "
                "sk-ecdsa-sha2-nistp256@openssh.com "
                "sk-ecdsa-sha2-nistp256-cert-v01@openssh.com"_s)
        << webAuthn;
    (webAuthnByDefault ? all : catalogue.others) << webAuthnCertificate;
    (version.isAtLeast(9, 8) ? catalogue.others : all) << dsa;
    all += list(u"ssh-rsa ssh-rsa-cert-v01@openssh.com rsa-sha2-256 "
                "rsa-sha2-256-cert-v01@openssh.com rsa-sha2-512 "
                "rsa-sha2-512-cert-v01@openssh.com"_s);

    QStringList &defaults = catalogue.defaults;
    defaults = list(u"ssh-ed25519-cert-v01@openssh.com ecdsa-sha2-nistp256-cert-v01@openssh.com "
                    "ecdsa-sha2-nistp384-cert-v01@openssh.com "
                    "ecdsa-sha2-nistp521-cert-v01@openssh.com "
                    "sk-ssh-ed25519-cert-v01@openssh.com "
                    "sk-ecdsa-sha2-nistp256-cert-v01@openssh.com"_s);
    if (webAuthnByDefault)
        defaults << webAuthnCertificate;
    defaults += list(u"rsa-sha2-512-cert-v01@openssh.com rsa-sha2-256-cert-v01@openssh.com"_s);
    if (mlDsaByDefault)
        defaults << mlDsaCertificate;
    defaults += list(u"ssh-ed25519 ecdsa-sha2-nistp256 ecdsa-sha2-nistp384 ecdsa-sha2-nistp521 "
                     "sk-ssh-ed25519@openssh.com sk-ecdsa-sha2-nistp256@openssh.com"_s);
    if (webAuthnByDefault)
        defaults << webAuthn;
    defaults += list(u"rsa-sha2-512 rsa-sha2-256"_s);
    if (mlDsaByDefault)
        defaults << mlDsa;
    return catalogue;
}

Catalogue catalogueOf(AlgorithmKind kind, const OpenSshVersion &version)
{
    switch (kind) {
    case AlgorithmKind::Cipher:
        return ciphers(version);
    case AlgorithmKind::Mac:
        return macs();
    case AlgorithmKind::Kex:
        return exchanges(version);
    case AlgorithmKind::Key:
        return keys(version);
    }
    Q_UNREACHABLE();
}

bool isKnown(AlgorithmKind kind, const QString &name)
{
    const Catalogue catalogue = catalogueOf(kind, {}); // the others are all those of any version
    const QStringList all = catalogue.all + catalogue.others;
    if (all.contains(name))
        return true;
    return kind == AlgorithmKind::Key
        && std::any_of(all.begin(), all.end(), [&name](const QString &known) {
               return matchPatternList(known, name) != ListMatch::None;
           });
}

QStringList known(const Catalogue &catalogue, const QString &pattern)
{
    QStringList matching;
    for (const QString &name : catalogue.all) {
        if (matchPatternList(name, pattern) == ListMatch::Matched)
            matching.append(name);
    }
    if (catalogue.others.contains(pattern)) // whoever names it wants it
        matching.append(pattern);
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

QString assembledAlgorithms(AlgorithmKind kind, const QString &text, const OpenSshVersion &version)
{
    const Catalogue catalogue = catalogueOf(kind, version);
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
