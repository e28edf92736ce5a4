#include "core/ssh/serveroffer.h"
#include "core/ssh/libssh/keyexchanges.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <QtEndian>

using namespace culvert;
using namespace Qt::StringLiterals;

class TestServerOffer : public QObject
{
    Q_OBJECT

private slots:
    void isReadFromTheFirstBytes();
    void isReadWholeOrNotAtAll();
    void mismatch_data();
    void mismatch();
    void needsAMacForSomeCiphers();
};

namespace {

QByteArray list(const QByteArray &names)
{
    QByteArray size(4, '\0');
    qToBigEndian(quint32(names.size()), size.data());
    return size + names;
}

QByteArray kexInit(const QByteArray &kex, const QByteArray &hostKeys, const QByteArray &ciphers,
                   const QByteArray &macs = "hmac-sha2-256")
{
    return QByteArray(5, '\0') + '\x14' + QByteArray(16, 'c') + list(kex) + list(hostKeys)
        + list(ciphers) + list(ciphers) + list(macs) + list(macs);
}

} // namespace

void TestServerOffer::isReadFromTheFirstBytes()
{
    const QByteArray packet = kexInit("a,b", "ssh-rsa", "c");
    for (const QByteArray &bytes : {packet, "SSH-2.0-OpenSSH_4.3\r\n" + packet}) {
        const std::optional<ServerOffer> offer = serverOfferIn(bytes);
        QVERIFY(offer);
        QCOMPARE(offer->kex, u"a,b"_s);
        QCOMPARE(offer->hostKeys, u"ssh-rsa"_s);
        QCOMPARE(offer->ciphers, u"c"_s);
        QCOMPARE(offer->macs, u"hmac-sha2-256"_s);
    }
}

void TestServerOffer::isReadWholeOrNotAtAll()
{
    const QByteArray whole = "SSH-2.0-x\r\n" + kexInit("a", "b", "c");
    for (qsizetype size = 0; size < whole.size() - 4 - 13; ++size) // without the last list
        QVERIFY2(!serverOfferIn(whole.first(size)), qPrintable(QString::number(size)));
    QVERIFY(serverOfferIn(whole));
    QVERIFY(!serverOfferIn("HTTP/1.1 400 Bad Request\r\n\r\n"));
    QVERIFY(!serverOfferIn(kexInit("a", "b", "c").replace(5, 1, "\x01")));
}

void TestServerOffer::mismatch_data()
{
    QTest::addColumn<QByteArray>("kex");
    QTest::addColumn<QByteArray>("hostKeys");
    QTest::addColumn<QByteArray>("ciphers");
    QTest::addColumn<QString>("method"); // empty: none
    const QByteArray kex = "curve25519-sha256";
    const QByteArray key = "ssh-ed25519";
    const QByteArray cipher = "aes128-ctr";
    QTest::newRow("none") << kex << key << cipher << QString();
    QTest::newRow("kex") << QByteArray("diffie-hellman-group1-sha1") << key << cipher
                         << u"kex algos"_s;
    QTest::newRow("post-quantum") << QByteArray("mlkem768x25519-sha256") << key << cipher
                                  << (hasKeyExchange(u"mlkem768x25519-sha256"_s) ? QString()
                                                                                 : u"kex algos"_s);
    QTest::newRow("from the future")
        << QByteArray("mlkem4096x448-sha512") << key << cipher << u"kex algos"_s;
    QTest::newRow("host key") << kex << QByteArray("ssh-dss,ssh-rsa") << cipher
                              << u"server host key algo"_s;
    QTest::newRow("cipher") << kex << key << QByteArray("3des-cbc")
                            << u"encryption client->server"_s;
}

void TestServerOffer::mismatch()
{
    QFETCH(QByteArray, kex);
    QFETCH(QByteArray, hostKeys);
    QFETCH(QByteArray, ciphers);
    QFETCH(QString, method);
    const std::optional<ServerOffer> offer = serverOfferIn(kexInit(kex, hostKeys, ciphers));
    QVERIFY(offer);
    const std::optional<QString> found = mismatchWith(*offer, HostOptions());
    QCOMPARE(found.has_value(), !method.isEmpty());
    if (found)
        QVERIFY2(found->startsWith(u"no match for method %1: server ["_s.arg(method)),
                 qPrintable(*found));
    HostOptions allowed;
    allowed.kexAlgorithms = u"+diffie-hellman-group1-sha1"_s;
    allowed.hostKeyAlgorithms = u"+ssh-rsa"_s;
    allowed.ciphers = u"+3des-cbc"_s;
    QCOMPARE(mismatchWith(*offer, allowed).has_value(),
             kex.startsWith("mlkem") && !hasKeyExchange(QString::fromLatin1(kex)));
}

void TestServerOffer::needsAMacForSomeCiphers()
{
    const auto mismatch = [](const QByteArray &cipher, const QByteArray &mac) {
        return mismatchWith(
            *serverOfferIn(kexInit("curve25519-sha256", "ssh-ed25519", cipher, mac)),
            HostOptions());
    };
    QVERIFY(!mismatch("aes128-ctr", "hmac-sha1"));
    QVERIFY(!mismatch("aes128-gcm@openssh.com", "hmac-md5"));
    const std::optional<QString> found = mismatch("aes128-ctr", "hmac-md5,umac-64@openssh.com");
    QVERIFY(found);
    QVERIFY2(found->startsWith(u"no match for method mac algo client->server: server [hmac-md5,"_s),
             qPrintable(*found));
}

CULVERT_TEST(TestServerOffer)
#include "tst_serveroffer.moc"
