#include "core/ssh/libssh/keyexchanges.h"
#include "tests/support/farend.h"
#include "tests/support/logins.h"
#include "tests/support/socket.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QTest>

#include <thread>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

namespace {

QStringList serverMethods()
{
    QProcess ssh; // of the same OpenSSH as sshd
    ssh.start(u"ssh"_s, {u"-Q"_s, u"kex"_s});
    ssh.waitForFinished();
    return QString::fromUtf8(ssh.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

/// What the two sides agree on, or do not: and then what the message says.
class TestAlgorithms : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void algorithms_data();
    void algorithms();
    void oldServer_data();
    void oldServer();
    void postQuantumOnly_data();
    void postQuantumOnly();
    void postQuantumFirst();
    void rekeying();

private:
    std::unique_ptr<SshServer> m_server;
};

void TestAlgorithms::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
}

void TestAlgorithms::algorithms_data()
{
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("onlyOnServer");
    QTest::newRow("Ciphers ^") << u"Ciphers"_s << u"^aes256-ctr"_s << u"Ciphers aes256-ctr"_s;
    QTest::newRow("Ciphers -") << u"Ciphers"_s << u"-aes*-ctr"_s
                               << u"Ciphers chacha20-poly1305@openssh.com"_s;
    QTest::newRow("Ciphers +") << u"Ciphers"_s << u"+aes256-cbc"_s << u"Ciphers aes256-cbc"_s;
    QTest::newRow("KexAlgorithms +") << u"KexAlgorithms"_s << u"+diffie-hellman-group14-sha1"_s
                                     << u"KexAlgorithms diffie-hellman-group14-sha1"_s;
    QTest::newRow("MACs") << u"MACs"_s << u"hmac-sha2-256"_s
                          << u"Ciphers aes128-ctr\nMACs hmac-sha2-256"_s;
    QTest::newRow("PubkeyAcceptedAlgorithms") << u"PubkeyAcceptedAlgorithms"_s << u"ssh-ed25519"_s
                                              << u"PubkeyAcceptedAlgorithms ssh-ed25519"_s;
    QTest::newRow("HostKeyAlgorithms")
        << u"HostKeyAlgorithms"_s << u"ssh-ed25519"_s << u"HostKeyAlgorithms ssh-ed25519"_s;
}

void TestAlgorithms::algorithms()
{
    QFETCH(QString, keyword);
    QFETCH(QString, value);
    QFETCH(QString, onlyOnServer);
    SshServer server({onlyOnServer});
    QVERIFY(server.start());
    Tunnel tunnel(server);
    tunnel.option(keyword, value);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
}

void TestAlgorithms::oldServer_data()
{
    QTest::addColumn<QStringList>("config");
    QTest::addColumn<QString>("line");
    QTest::newRow("cipher") << QStringList{u"Ciphers aes256-cbc"_s} << u"Ciphers +aes256-cbc"_s;
    QTest::newRow("key exchange") << QStringList{u"KexAlgorithms diffie-hellman-group14-sha1"_s}
                                  << u"KexAlgorithms +diffie-hellman-group14-sha1"_s;
    QTest::newRow("host key") << QStringList{u"HostKeyAlgorithms ssh-rsa"_s}
                              << u"HostKeyAlgorithms +ssh-rsa"_s;
}

/// The message names the line; with the line, it works.
void TestAlgorithms::oldServer()
{
    QFETCH(QStringList, config);
    QFETCH(QString, line);
    const QString rsaKey = m_server->path(u"old_rsa"_s);
    if (!QFile::exists(rsaKey))
        QVERIFY(makeKeyPair(rsaKey, u"rsa"_s));
    const bool rsa = line.contains(u"ssh-rsa"_s);
    SshServer server(rsa ? config + QStringList{u"HostKey "_s + rsaKey} : config);
    QVERIFY(server.start());
    if (rsa)
        append(server.knownHostsFile(),
               "[127.0.0.1]:" + QByteArray::number(server.port()) + ' '
                   + contents(rsaKey + u".pub"_s));
    Tunnel refused(server);
    QVERIFY(!refused.startAndWait());
    QCOMPARE(refused.errorCode(), ErrorCode::KeyExchangeFailed);
    const QString remedy = remedyFor(*refused.status().reason);
    QVERIFY2(remedy.contains(line), qPrintable(remedy + refused.logText()));
    Tunnel allowed(server);
    allowed.option(line.section(u' ', 0, 0), line.section(u' ', 1));
    QVERIFY2(allowed.startAndWait(), qPrintable(allowed.logText()));
}

void TestAlgorithms::postQuantumOnly_data()
{
    QTest::addColumn<QString>("method");
    QTest::newRow("mlkem") << u"mlkem768x25519-sha256"_s;
    QTest::newRow("sntrup") << u"sntrup761x25519-sha512@openssh.com"_s;
}

/// Where libssh can, it works; where not, the message says what is missing.
void TestAlgorithms::postQuantumOnly()
{
    QFETCH(const QString, method);
    if (!serverMethods().contains(method))
        QSKIP("This sshd does not know the method.");
    SshServer server({u"KexAlgorithms "_s + method});
    QVERIFY(server.start());
    Tunnel tunnel(server);
    if (hasKeyExchange(method)) {
        QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
        return;
    }
    QVERIFY(!tunnel.startAndWait());
    QCOMPARE(tunnel.errorCode(), ErrorCode::KeyExchangeFailed);
    const QString remedy = remedyFor(*tunnel.status().reason);
    QVERIFY2(remedy.contains(u"post-quantum"_s) && remedy.contains(u"0.12"_s),
             qPrintable(tunnel.logText()));
}

/// Of what both sides have, as ssh since 10.0 does.
void TestAlgorithms::postQuantumFirst()
{
    QString first = u"curve25519-sha256"_s;
    for (const QString &method : postQuantumKeyExchanges()) {
        if (serverMethods().contains(method)) {
            first = method;
            break;
        }
    }
    SshServer server({u"LogLevel DEBUG1"_s});
    QVERIFY(server.start());
    Tunnel tunnel(server);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QVERIFY2(server.log().contains(u"kex: algorithm: "_s + first), qPrintable(server.log()));
}

void TestAlgorithms::rekeying()
{
    const FarEnd service(echo());
    SshServer server({u"LogLevel DEBUG1"_s});
    QVERIFY(server.start());
    Tunnel tunnel(server, {u"-L %1:127.0.0.1:%2"_s.arg(freePort()).arg(service.port())});
    tunnel.option(u"RekeyLimit"_s, u"256K"_s);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    Client client(tunnel.port());
    const QByteArray bytes = pattern(4'000'000);
    std::thread writer([&] {
        client.send(bytes);
        client.sendEof();
    });
    const QByteArray back = client.readUntilEof(std::chrono::seconds(60));
    writer.join();
    QVERIFY(back == bytes);
    QTRY_VERIFY(server.log().count(u"SSH2_MSG_KEXINIT received"_s) > 4); // by another process
}

CULVERT_TEST(TestAlgorithms)
#include "tst_algorithms.moc"
