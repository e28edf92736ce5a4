#include "tests/support/daemon.h"
#include "tests/support/farend.h"
#include "tests/support/logins.h"
#include "tests/support/socket.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

#include <unistd.h>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// How the server is reached: proxies, hops, addresses, deadlines.
class TestWays : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void proxy_data();
    void proxy();
    void proxyPasswordWrongThenRight_data();
    void proxyPasswordWrongThenRight();
    void proxyFails_data();
    void proxyFails();
    void proxyThatNeverAnswers();
    void proxyBeforeAJumpHost();
    void threeHops();
    void tarpit();
    void tarpitStops();
    void boundAddress();
    void noSuchBindAddress();
    void scopedAddress();

private:
    /// A proxy of that scheme; its port, 0: it does not start.
    quint16 startProxy(Daemon &daemon, const QString &scheme, const QString &user = {},
                       const QString &password = {});

    std::unique_ptr<SshServer> m_server;
};

namespace {

QString proxyAddress(const QString &scheme, quint16 port, const QString &user = {})
{
    const QString login = user.isEmpty() ? user : user + u'@';
    return scheme + u"://"_s + login + u"127.0.0.1:"_s + QString::number(port);
}

/// A server on loopback that reads what comes and gives one answer.
FarEnd::Handler saying(const QByteArray &answer)
{
    return [answer](int fd) {
        char bytes[4096];
        if (::read(fd, bytes, sizeof bytes) > 0)
            sendAll(fd, answer.constData(), answer.size());
        while (::read(fd, bytes, sizeof bytes) > 0) {} // an early close would take it back
    };
}

} // namespace

void TestWays::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server =
        std::make_unique<SshServer>(QStringList{u"ListenAddress ::1"_s}); // localhost is both
    QVERIFY(m_server->start());
}

quint16 TestWays::startProxy(Daemon &daemon, const QString &scheme, const QString &user,
                             const QString &password)
{
    const quint16 port = freePort();
    if (scheme == "socks5"_L1) {
        QStringList arguments{u"-i"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(port)};
        if (!user.isEmpty())
            arguments += {u"-u"_s, user, u"-P"_s, password};
        return daemon.start(u"microsocks"_s, arguments, port) ? port : 0;
    }
    const QString config = m_server->path(u"tinyproxy-%1"_s.arg(port));
    QString text = u"Port %1\nListen 127.0.0.1\nMaxClients 10\nConnectPort %2\n"_s.arg(port).arg(
        m_server->port());
    if (!user.isEmpty())
        text += u"BasicAuth %1 %2\n"_s.arg(user, password);
    append(config, text.toUtf8());
    return daemon.start(u"tinyproxy"_s, {u"-d"_s, u"-c"_s, config}, port) ? port : 0;
}

void TestWays::proxy_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("host");
    QTest::newRow("SOCKS5, address") << u"socks5"_s << u"127.0.0.1"_s;
    QTest::newRow("SOCKS5, name that the proxy looks up") << u"socks5"_s << u"localhost"_s;
    QTest::newRow("HTTP CONNECT") << u"http"_s << u"127.0.0.1"_s;
}

void TestWays::proxy()
{
    CULVERT_NEEDS_PROGRAM("microsocks");
    CULVERT_NEEDS_PROGRAM("tinyproxy");
    QFETCH(QString, scheme);
    QFETCH(QString, host);
    Daemon daemon;
    const quint16 port = startProxy(daemon, scheme);
    QVERIFY(port != 0);
    const FarEnd service(echo());
    Tunnel tunnel(*m_server, {u"-L %1:127.0.0.1:%2"_s.arg(freePort()).arg(service.port())});
    tunnel.profile.proxy = proxyAddress(scheme, port);
    tunnel.profile.host = host;
    tunnel.option(u"HostKeyAlias"_s, u"[127.0.0.1]:%1"_s.arg(m_server->port()));
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    Client client(tunnel.port());
    client.send(pattern(300'000));
    client.sendEof();
    QVERIFY(client.readUntilEof() == pattern(300'000));
    daemon.kill(); // the line went through it
    QVERIFY(tunnel.waitForEnd());
    QCOMPARE(tunnel.errorCode(), ErrorCode::ConnectionLost);
}

void TestWays::proxyPasswordWrongThenRight_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::newRow("SOCKS5") << u"socks5"_s;
    QTest::newRow("HTTP CONNECT") << u"http"_s;
}

void TestWays::proxyPasswordWrongThenRight()
{
    CULVERT_NEEDS_PROGRAM("microsocks");
    CULVERT_NEEDS_PROGRAM("tinyproxy");
    QFETCH(QString, scheme);
    Daemon daemon;
    const quint16 port = startProxy(daemon, scheme, u"ann"_s, u"sesame"_s);
    QVERIFY(port != 0);
    Tunnel tunnel(*m_server);
    tunnel.profile.proxy = proxyAddress(scheme, port, u"ann"_s);
    QList<CredentialQuestion> asked;
    answerWith(tunnel, {{"wrong"}, {"sesame"}}, &asked);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0].kind, CredentialKind::ProxyPassword);
    QCOMPARE(asked[0].subject, tunnel.profile.proxy);
    QCOMPARE(asked[1].attempt, 2);
    QVERIFY(!tunnel.logText().contains(u"sesame"_s));

    Tunnel refused(*m_server);
    refused.profile.proxy = tunnel.profile.proxy;
    answerWith(refused, {{"a"}, {"b"}, {"c"}, {"d"}});
    QVERIFY(!refused.startAndWait());
    QCOMPARE(refused.errorCode(), ErrorCode::ProxyDenied);
    QVERIFY(refused.status().reason->message.contains(tunnel.profile.proxy));

    Tunnel anonymous(*m_server);
    anonymous.profile.proxy = proxyAddress(scheme, port);
    QVERIFY(!anonymous.startAndWait());
    QCOMPARE(anonymous.errorCode(), ErrorCode::ProxyDenied);

    Tunnel batch(*m_server);
    batch.profile.proxy = tunnel.profile.proxy;
    batch.batch = true;
    QVERIFY(!batch.startAndWait());
    QCOMPARE(batch.errorCode(), ErrorCode::CredentialMissing);
}

void TestWays::proxyFails_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorCode>("code");
    const auto socks = [](char reply) {
        return QByteArray("\5\0\5", 3) + reply + QByteArray("\0\1", 2);
    };
    QTest::newRow("not SOCKS") << u"socks5"_s << QByteArray("HTTP/1.1 400 Bad\r\n\r\n")
                               << ErrorCode::ProxyFailed;
    QTest::newRow("no method") << u"socks5"_s << QByteArray("\5\xff") << ErrorCode::ProxyDenied;
    QTest::newRow("by its rules") << u"socks5"_s << socks(2) << ErrorCode::ProxyDenied;
    QTest::newRow("unreachable") << u"socks5"_s << socks(4) << ErrorCode::ConnectFailed;
    QTest::newRow("refused there") << u"socks5"_s << socks(5) << ErrorCode::ConnectFailed;
    QTest::newRow("timed out there") << u"socks5"_s << socks(6) << ErrorCode::ConnectTimedOut;
    QTest::newRow("not HTTP") << u"http"_s << QByteArray("SSH-2.0-x\r\n") << ErrorCode::ProxyFailed;
    QTest::newRow("no end") << u"http"_s
                            << "HTTP/1.1 200 OK\r\n" + QByteArray("X: y\r\n").repeated(4000)
                            << ErrorCode::ProxyFailed;
    QTest::newRow("forbidden") << u"http"_s << QByteArray("HTTP/1.1 403 No\r\n\r\n")
                               << ErrorCode::ProxyDenied;
    QTest::newRow("bad gateway") << u"http"_s << QByteArray("HTTP/1.0 502 Bad\r\n\r\n")
                                 << ErrorCode::ConnectFailed;
    QTest::newRow("gateway timed out")
        << u"http"_s << QByteArray("HTTP/1.1 504 Late\r\n\r\n") << ErrorCode::ConnectTimedOut;
}

void TestWays::proxyFails()
{
    QFETCH(QString, scheme);
    QFETCH(QByteArray, answer);
    QFETCH(ErrorCode, code);
    const FarEnd proxy(saying(answer));
    Tunnel tunnel(*m_server);
    tunnel.profile.proxy = proxyAddress(scheme, proxy.port());
    QVERIFY(!tunnel.startAndWait() && tunnel.status().reason);
    QVERIFY2(tunnel.errorCode() == code, qPrintable(tunnel.logText()));
    QVERIFY2(tunnel.status().reason->message.contains(tunnel.profile.proxy),
             qPrintable(tunnel.logText()));
    QCOMPARE(tunnel.status().reason->hop, tunnel.profile.host);
}

void TestWays::proxyThatNeverAnswers()
{
    const FarEnd silent(sink());
    Tunnel tunnel(*m_server);
    tunnel.profile.proxy = proxyAddress(u"http"_s, silent.port());
    tunnel.option(u"ConnectTimeout"_s, u"1"_s);
    QVERIFY(!tunnel.startAndWait());
    QCOMPARE(tunnel.errorCode(), ErrorCode::ProxyFailed);
    tunnel.option(u"ConnectTimeout"_s, u"60"_s);
    tunnel.start();
    QTRY_COMPARE(silent.accepted(), 2);
    tunnel.stop();
    QVERIFY(tunnel.waitForEnd(2000));

    Tunnel nobody(*m_server);
    nobody.profile.proxy = proxyAddress(u"socks5"_s, freePort());
    QVERIFY(!nobody.startAndWait());
    QCOMPARE(nobody.errorCode(), ErrorCode::ProxyFailed);
}

void TestWays::proxyBeforeAJumpHost()
{
    CULVERT_NEEDS_PROGRAM("microsocks");
    Daemon daemon;
    const quint16 port = startProxy(daemon, u"socks5"_s);
    QVERIFY(port != 0);
    SshServer gate;
    QVERIFY(gate.start());
    const QString config = m_server->path(u"gate_config"_s);
    append(config,
           u"Host gate\n HostName 127.0.0.1\n Port %1\n User %2\n IdentityFile %3\n "
           "UserKnownHostsFile %4\n"_s.arg(gate.port())
               .arg(gate.user(), gate.clientKey(), gate.knownHostsFile())
               .toUtf8());
    Tunnel tunnel(*m_server);
    tunnel.profile.configFile = config;
    tunnel.profile.jump = u"gate"_s;
    tunnel.profile.proxy = proxyAddress(u"socks5"_s, port);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    daemon.kill();
    QVERIFY(tunnel.waitForEnd());
}

void TestWays::threeHops()
{
    std::vector<std::unique_ptr<SshServer>> servers;
    QByteArray config;
    const QStringList names{u"one"_s, u"two"_s, u"three"_s};
    for (qsizetype i = 0; i < names.size(); ++i) { // each its own keys, its own known_hosts
        servers.push_back(std::make_unique<SshServer>());
        SshServer &server = *servers.back();
        QVERIFY(server.start());
        config += u"Host %1\n HostName 127.0.0.1\n Port %2\n IdentityFile %3\n"
                  " UserKnownHostsFile %4\n IdentitiesOnly yes\n"_s.arg(names[i])
                      .arg(server.port())
                      .arg(server.clientKey(), server.knownHostsFile())
                      .toUtf8();
        if (i > 0)
            config += u" ProxyJump %1\n"_s.arg(names[i - 1]).toUtf8();
    }
    DemoLogin login = passwordLogin("the gate's");
    login.user = "keeper"; // another user, another way to log in
    DemoServer first(login);
    QVERIFY(first.start());
    config += u"Host one\n ProxyJump zero\nHost zero\n HostName 127.0.0.1\n Port %1\n User keeper\n"
              " UserKnownHostsFile %2\n PubkeyAuthentication no\n"_s.arg(first.port())
                  .arg(first.knownHostsFile())
                  .toUtf8();
    const QString file = m_server->path(u"hops_config"_s);
    append(file, config);
    const FarEnd service(echo());
    Tunnel tunnel(*servers.back(), {u"-L %1:127.0.0.1:%2"_s.arg(freePort()).arg(service.port())});
    tunnel.profile.host = u"three"_s;
    tunnel.profile.port = 0;
    tunnel.profile.user.clear();
    tunnel.profile.identities.clear();
    tunnel.profile.options = {{u"IdentityAgent"_s, u"none"_s}};
    tunnel.profile.configFile = file;
    QList<CredentialQuestion> asked;
    answerWith(tunnel, {{"the gate's"}, {"the gate's"}}, &asked);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0].user, u"keeper"_s);
    QCOMPARE(tunnel.status().hops, QStringList{u"zero"_s} + names);
    Client client(tunnel.port());
    client.send(pattern(100'000));
    client.sendEof();
    QVERIFY(client.readUntilEof() == pattern(100'000));

    QVERIFY(servers[1]->replaceHostKey()); // in the middle: named as the faulty one
    QVERIFY(servers[1]->restart());
    QVERIFY(tunnel.waitForEnd());
    QVERIFY(!tunnel.startAndWait());
    QCOMPARE(tunnel.errorCode(), ErrorCode::HostKeyChanged);
    QCOMPARE(tunnel.status().reason->hop, u"two"_s);
}

void TestWays::tarpit()
{
    const FarEnd silent(sink()); // takes the connection, never sends a banner
    Tunnel tunnel(*m_server);
    tunnel.profile.port = silent.port();
    tunnel.option(u"ConnectTimeout"_s, u"1"_s);
    QElapsedTimer elapsed;
    elapsed.start();
    QVERIFY(!tunnel.startAndWait());
    // 30 s where nobody says how long
    QVERIFY2(elapsed.elapsed() < 10'000, qPrintable(QString::number(elapsed.elapsed())));
    QCOMPARE(tunnel.errorCode(), ErrorCode::ConnectTimedOut);
    QVERIFY(tunnel.status().reason->message.contains(u"greeting"_s));
}

void TestWays::tarpitStops()
{
    const FarEnd silent(sink());
    Tunnel tunnel(*m_server);
    tunnel.profile.port = silent.port();
    tunnel.start();
    QTRY_COMPARE(silent.accepted(), 1);
    tunnel.stop();
    QVERIFY(tunnel.waitForEnd(2000));
}

void TestWays::boundAddress()
{
    Tunnel tunnel(*m_server);
    tunnel.option(u"BindAddress"_s, u"127.0.0.9"_s);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QVERIFY(m_server->log().contains(u"from 127.0.0.9"_s));
}

void TestWays::noSuchBindAddress()
{
    Tunnel tunnel(*m_server);
    tunnel.option(u"BindAddress"_s, u"192.0.2.77"_s); // TEST-NET: nobody has it
    QVERIFY(!tunnel.startAndWait());
    QCOMPARE(tunnel.errorCode(), ErrorCode::ConnectFailed);
}

/// "fe80::1%lo" is a name with a scope: it reaches the system as an address, not as a name.
void TestWays::scopedAddress()
{
    Tunnel tunnel(*m_server);
    tunnel.profile.host = u"fe80::1%lo"_s;
    tunnel.option(u"ConnectTimeout"_s, u"2"_s);
    QVERIFY(!tunnel.startAndWait());
    QVERIFY2(tunnel.errorCode() == ErrorCode::ConnectFailed
                 || tunnel.errorCode() == ErrorCode::ConnectTimedOut,
             qPrintable(tunnel.logText()));
}

CULVERT_TEST(TestWays)
#include "tst_ways.moc"
