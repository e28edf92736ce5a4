#include "core/openssh/algorithms.h"
#include "core/openssh/settings.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

namespace {

OpenSshVersion version(const QString &text)
{
    return parseOpenSshVersion(u"OpenSSH_"_s + text).value_or(OpenSshVersion());
}

} // namespace

/// OpenSSH's defaults by its version, from its own sources.
class TestDefaultAlgorithms : public QObject
{
    Q_OBJECT

private slots:
    void readsVersions_data();
    void readsVersions();
    void startsWith_data();
    void startsWith();
    void has_data();
    void has();
    void knowsDefaultIdentities_data();
    void knowsDefaultIdentities();
};

void TestDefaultAlgorithms::readsVersions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("release"); // empty: not OpenSSH
    QTest::addColumn<int>("major");
    QTest::addColumn<int>("minor");
    QTest::newRow("Debian") << u"OpenSSH_9.2p1 Debian-2+deb12u10, OpenSSL 3.0.22 25 Aug 2026\n"_s
                            << u"OpenSSH_9.2p1 Debian-2+deb12u10"_s << 9 << 2;
    QTest::newRow("10") << u"OpenSSH_10.0p2, OpenSSL 3.5\r\n"_s << u"OpenSSH_10.0p2"_s << 10 << 0;
    QTest::newRow("Windows") << u"OpenSSH_for_Windows_9.5p1, LibreSSL 3.8.2"_s
                             << u"OpenSSH_for_Windows_9.5p1"_s << 9 << 5;
    QTest::newRow("other") << u"Dropbear v2022.83"_s << QString() << 0 << 0;
    QTest::newRow("none") << QString() << QString() << 0 << 0;
}

void TestDefaultAlgorithms::readsVersions()
{
    QFETCH(const QString, text);
    QFETCH(const QString, release);
    QFETCH(const int, major);
    QFETCH(const int, minor);
    const std::optional<OpenSshVersion> read = parseOpenSshVersion(text);
    QCOMPARE(read.has_value(), !release.isEmpty());
    if (read)
        QCOMPARE(*read, (OpenSshVersion{major, minor, release}));
}

void TestDefaultAlgorithms::startsWith_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("first");
    using enum AlgorithmKind;
    QTest::newRow("kex 9.2") << int(Kex) << u"9.2p1"_s
                             << u"sntrup761x25519-sha512@openssh.com,curve25519-sha256,"_s;
    QTest::newRow("kex Debian 12")
        << int(Kex) << u"9.2p1 Debian-2+deb12u10"_s
        << u"sntrup761x25519-sha512,sntrup761x25519-sha512@openssh.com,curve25519-sha256,"_s;
    QTest::newRow("kex 9.9") << int(Kex) << u"9.9p2"_s
                             << u"sntrup761x25519-sha512,sntrup761x25519-sha512@openssh.com,"
                                "mlkem768x25519-sha256,curve25519-sha256,"_s;
    QTest::newRow("kex 10.0") << int(Kex) << u"10.0p2"_s
                              << u"mlkem768x25519-sha256,sntrup761x25519-sha512,"
                                 "sntrup761x25519-sha512@openssh.com,curve25519-sha256,"_s;
    QTest::newRow("cipher 9.9") << int(Cipher) << u"9.9p1"_s
                                << u"chacha20-poly1305@openssh.com,aes128-ctr,"_s;
    QTest::newRow("cipher 10.0") << int(Cipher) << u"10.0p1"_s
                                 << u"chacha20-poly1305@openssh.com,aes128-gcm@openssh.com,"_s;
}

void TestDefaultAlgorithms::startsWith()
{
    QFETCH(const int, kind);
    QFETCH(const QString, version);
    QFETCH(const QString, first);
    const QString list = assembledAlgorithms(AlgorithmKind(kind), {}, ::version(version));
    QVERIFY2(list.startsWith(first), qPrintable(list));
}

void TestDefaultAlgorithms::has_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("expected");
    using enum AlgorithmKind;
    const QString webAuthn = u"webauthn-sk-ecdsa-sha2-nistp256@openssh.com"_s;
    QTest::newRow("webauthn 10.2") << int(Key) << u"10.2p1"_s << QString() << webAuthn << false;
    QTest::newRow("webauthn 10.3") << int(Key) << u"10.3p1"_s << QString() << webAuthn << true;
    const QString mlDsa = u"ssh-mldsa44-ed25519@openssh.com"_s;
    const QString mlDsaFinal = u"ssh-mldsa44-ed25519"_s;
    QTest::newRow("ML-DSA 10.5") << int(Key) << u"10.5p1"_s << QString() << mlDsa << false;
    QTest::newRow("ML-DSA, final name 10.5")
        << int(Key) << u"10.5p1"_s << QString() << mlDsaFinal << false;
    QTest::newRow("ML-DSA, final name 10.6")
        << int(Key) << u"10.6p1"_s << QString() << mlDsaFinal << true;
    QTest::newRow("ML-DSA certificates 10.6")
        << int(Key) << u"10.6p1"_s << QString() << u"ssh-mldsa44-ed25519-cert"_s << true;
    QTest::newRow("ML-DSA, final name by pattern 10.5")
        << int(Key) << u"10.5p1"_s << u"+*"_s << mlDsaFinal << false;
    QTest::newRow("ML-DSA by pattern 10.6") << int(Key) << u"10.6p1"_s << u"+*"_s << mlDsa << false;
    QTest::newRow("ML-DSA by name") << int(Key) << u"9.2p1"_s << u'+' + mlDsa << mlDsa << true;
    QTest::newRow("ML-DSA by pattern 10.3") << int(Key) << u"10.3p1"_s << u"+*"_s << mlDsa << false;
    QTest::newRow("ML-DSA by pattern 10.4") << int(Key) << u"10.4p1"_s << u"+*"_s << mlDsa << true;
    QTest::newRow("DSA by pattern 9.7")
        << int(Key) << u"9.7p1"_s << u"+ssh-d*"_s << u"ssh-dss"_s << true;
    QTest::newRow("DSA by pattern 9.8")
        << int(Key) << u"9.8p1"_s << u"+ssh-d*"_s << u"ssh-dss"_s << false;
    QTest::newRow("ML-KEM") << int(Kex) << u"9.8p1"_s << u"+diffie-hellman-group1-sha1"_s
                            << u"mlkem768x25519-sha256"_s << false;
    for (const QString &each : {u"9.2p1"_s, u"10.5p1"_s})
        QTest::addRow("SHA-1 MAC %s", qPrintable(each))
            << int(Mac) << each << QString() << u"hmac-sha1"_s << true;
}

void TestDefaultAlgorithms::has()
{
    QFETCH(const int, kind);
    QFETCH(const QString, version);
    QFETCH(const QString, list);
    QFETCH(const QString, name);
    QFETCH(const bool, expected);
    QVERIFY(list.isEmpty() || isAlgorithmList(AlgorithmKind(kind), list));
    const QString all = assembledAlgorithms(AlgorithmKind(kind), list, ::version(version));
    QVERIFY2(all.split(u',').contains(name) == expected, qPrintable(all));
}

void TestDefaultAlgorithms::knowsDefaultIdentities_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("last");
    QTest::newRow("9.7") << u"9.7p1"_s << u"id_ed25519_sk id_xmss id_dsa"_s;
    QTest::newRow("9.8") << u"9.8p1"_s << u"id_ed25519 id_ed25519_sk id_xmss"_s;
    QTest::newRow("10.1") << u"10.1p1"_s << u"id_ecdsa_sk id_ed25519 id_ed25519_sk"_s;
    QTest::newRow("10.5") << u"10.5p1"_s << u"id_ed25519 id_ed25519_sk id_mldsa44_ed25519"_s;
}

void TestDefaultAlgorithms::knowsDefaultIdentities()
{
    QFETCH(const QString, version);
    QFETCH(const QString, last);
    const QString files =
        hostOptionsFrom({}, ::version(version)).identityFiles.join(u' ').remove(u"~/.ssh/"_s);
    QVERIFY2(files.startsWith(u"id_rsa id_ecdsa "_s) && files.endsWith(last), qPrintable(files));
}

CULVERT_TEST(TestDefaultAlgorithms)
#include "tst_algorithms.moc"
