#include "tests/app/cli/doctorchecks.h"
#include "tests/support/daemon.h"
#include "tests/support/farend.h"
#include "tests/support/sshagent.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert::test;
using namespace Qt::StringLiterals;

/// culvert-cli doctor against a real sshd: what it looks at, and where it says that it breaks.
class TestDoctor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void provesAWholeTunnel();
    void staysBeforeTheLogin();
    void endsWithTheCause_data();
    void endsWithTheCause();
    void tellsOfAKeyFileThatIsNotThere();
    void tellsASilentNameServer();
    void namesTheHopThatFails();
    void namesTheHolderOfAPort();
    void tellsTwoForwardsOfOneApart();
    void warnsOfAnotherTunnelsPort();
    void looksThroughAProxy();
    void asksAProxyForNoLogin();
    void looksThroughAProxyCommand();
    void tellsWhatTheAgentHas();
    void leavesARunningTunnelAlone();
    void readableWithoutJson();

private:
    QStringList options() const;
    QString destination() const { return m_server->user() + u'@' + m_server->host(); }
    Outcome doctor(const QStringList &words) const
    {
        return m_cli->run(QStringList{u"--json"_s, u"--batch"_s, u"doctor"_s} + words);
    }

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<Cli> m_cli;
};

void TestDoctor::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
}

void TestDoctor::init()
{
    m_cli = std::make_unique<Cli>();
}

QStringList TestDoctor::options() const
{
    return {u"-F"_s, u"none"_s,
            u"-p"_s, QString::number(m_server->port()),
            u"-i"_s, m_server->clientKey(),
            u"-o"_s, u"IdentityAgent=none"_s,
            u"-o"_s, u"UserKnownHostsFile="_s + m_server->knownHostsFile(),
            u"-o"_s, u"GlobalKnownHostsFile=none"_s};
}

void TestDoctor::provesAWholeTunnel()
{
    const FarEnd service(echo());
    const QString target = u"127.0.0.1:%1"_s.arg(service.port());
    const quint16 port = freePort();
    const Outcome outcome =
        doctor(options() << u"-L"_s << u"127.0.0.1:%1:%2"_s.arg(port).arg(target) << u"-R"_s
                         << u"127.0.0.1:%1:%2"_s.arg(freePort()).arg(target) << destination());
    QCOMPARE(outcome.code, 0);
    for (const QString &kind :
         {u"configuration"_s, u"listening-port"_s, u"identity"_s, u"address"_s, u"greeting"_s,
          u"host-key"_s, u"login"_s, u"remote-port"_s, u"proof"_s})
        QVERIFY2(!checkOf(outcome, kind, u"passed"_s).isEmpty(), qPrintable(kind));
    int proofs = 0;
    for (const QJsonObject &object : outcome.objects())
        proofs += object[u"check"_s] == u"proof"_s && object[u"outcome"_s] == u"passed"_s;
    QCOMPARE(proofs, 2);
    QCOMPARE(conclusionOf(outcome)[u"outcome"_s], u"passed"_s);
    QVERIFY(checkOf(outcome, u"greeting"_s, u"passed"_s)[u"message"_s].toString().contains(
        u"OpenSSH"_s));
    QVERIFY(!isListening(port));
}

void TestDoctor::staysBeforeTheLogin()
{
    const auto logins = m_server->log().count(u"Accepted "_s);
    const Outcome outcome =
        doctor(options() << u"--no-login"_s << u"-L"_s << u"%1:127.0.0.1:9"_s.arg(freePort())
                         << u"-o"_s << u"IdentityFile=/nonexistent"_s << destination());
    QCOMPARE(outcome.code, 0);
    QVERIFY(checkOf(outcome, u"login"_s, u"passed"_s).isEmpty());
    QVERIFY(!checkOf(outcome, u"proof"_s, u"unknown"_s).isEmpty());
    QCOMPARE(codeOf(checkOf(outcome, u"identity"_s, u"warning"_s)), u"identity-unreadable"_s);
    QCOMPARE(m_server->log().count(u"Accepted "_s), logins);
}

void TestDoctor::endsWithTheCause_data()
{
    QTest::addColumn<QStringList>("words"); // %host, %user: the server's
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("reason");

    const auto server = [](const QStringList &words) {
        return words + QStringList{u"%user@%host"_s};
    };
    QTest::newRow("name") << QStringList{u"%user@no.such.invalid"_s} << 4 << u"name"_s
                          << u"name-not-resolved"_s;
    QTest::newRow("refused") << QStringList{u"-p"_s, u"%free"_s, u"%user@%host"_s} << 4
                             << u"address"_s << u"connect-failed"_s;
    QTest::newRow("silent") << QStringList{u"-p"_s, u"%silent"_s, u"-o"_s, u"ConnectTimeout=1"_s,
                                           u"%user@%host"_s}
                            << 4 << u"greeting"_s << u"connect-timed-out"_s;
    QTest::newRow("no ssh") << QStringList{u"-p"_s, u"%echo"_s, u"-o"_s, u"ConnectTimeout=2"_s,
                                           u"%user@%host"_s}
                            << 4 << u"greeting"_s << u"key-exchange-failed"_s;
    QTest::newRow("host key unknown") << server({u"-o"_s, u"UserKnownHostsFile=/dev/null"_s}) << 6
                                      << u"host-key"_s << u"host-key-unknown"_s;
    QTest::newRow("denied") << server(
        {u"-o"_s, u"IdentitiesOnly=yes"_s, u"-o"_s, u"PreferredAuthentications=password"_s})
                            << 5 << u"login"_s << u"authentication-denied"_s;
    QTest::newRow("target refuses")
        << server({u"-L"_s, u"%free2:127.0.0.1:%free"_s}) << 7 << u"proof"_s << u"target-refused"_s;
    QTest::newRow("configuration")
        << server({u"-o"_s, u"ProxyJump=%host"_s, u"-o"_s, u"CertificateFile=%%%"_s}) << 3
        << u"configuration"_s << u"profile-invalid"_s;
}

void TestDoctor::endsWithTheCause()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QFETCH(QString, check);
    QFETCH(QString, reason);
    const FarEnd silent(sink());
    const FarEnd noSsh([](int fd) { sendAll(fd, "HTTP/1.0 400 Bad\r\n\r\n", 20); });
    words.replaceInStrings(u"%user"_s, m_server->user());
    words.replaceInStrings(u"%host"_s, m_server->host());
    words.replaceInStrings(u"%free2"_s, QString::number(freePort()));
    words.replaceInStrings(u"%free"_s, QString::number(freePort()));
    words.replaceInStrings(u"%silent"_s, QString::number(silent.port()));
    words.replaceInStrings(u"%echo"_s, QString::number(noSsh.port()));
    QStringList rest = options();
    if (words.contains(u"-p"_s))
        rest.remove(rest.indexOf(u"-p"_s), 2);
    const Outcome outcome = doctor(words.first(words.size() - 1) + rest + words.last(1));
    QVERIFY2(!checkOf(outcome, check, u"failed"_s).isEmpty(), qPrintable(outcome.out));
    QCOMPARE(codeOf(checkOf(outcome, check, u"failed"_s)), reason);
    QCOMPARE(codeOf(conclusionOf(outcome)), reason);
    QCOMPARE(outcome.code, code);
}

void TestDoctor::tellsOfAKeyFileThatIsNotThere()
{
    QStringList missing = options();
    missing.replaceInStrings(m_server->clientKey(), m_cli->path(u"missing"_s));
    const Outcome denied = doctor(missing + QStringList{destination()});
    QCOMPARE(denied.code, 5);
    QCOMPARE(codeOf(conclusionOf(denied)), u"identity-unreadable"_s);
    QVERIFY2(checkOf(denied, u"identity"_s, u"failed"_s)[u"message"_s].toString().contains(
                 m_cli->path(u"missing"_s)),
             qPrintable(denied.out));
    const Outcome good = doctor(options() << u"-i"_s << m_cli->path(u"missing"_s) << destination());
    QCOMPARE(good.code, 0);
    QVERIFY(!checkOf(good, u"identity"_s, u"warning"_s).isEmpty());
}

/// In a world of its own, whose only name server takes questions and never answers.
void TestDoctor::tellsASilentNameServer()
{
    CULVERT_NEEDS_PROGRAM("unshare");
    QFile resolver(m_cli->path(u"resolv.conf"_s));
    QVERIFY(resolver.open(QIODevice::WriteOnly));
    resolver.write("nameserver 127.0.0.1\noptions timeout:30\n");
    resolver.close();
    const QString script = uR"(ip link set lo up && mount --bind "$1" /etc/resolv.conf || exit 77
python3 -c 'import socket, signal
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.bind(("127.0.0.1", 53))
signal.pause()' &
until grep -q ':0035 ' /proc/net/udp; do sleep 0.05; done
"$2" --json --batch --config-dir "$3" run -F none -o ConnectTimeout=1 me@box.example)"_s;
    QProcess world;
    world.start(u"unshare"_s,
                {u"-rmnpf"_s, u"--kill-child"_s, u"--mount-proc"_s, u"sh"_s, u"-c"_s, script,
                 u"sh"_s, resolver.fileName(), Cli::program(), m_cli->path(u"config"_s)});
    QVERIFY(world.waitForFinished());
    const QByteArray out = world.readAllStandardOutput();
    if (world.exitCode() == 77 || (out.isEmpty() && world.exitCode() == 1))
        QSKIP("no namespaces here");
    QCOMPARE(world.exitCode(), 4);
    QVERIFY2(out.contains("\"name-not-resolved\"") && out.contains("Nobody says"), out.constData());
}

void TestDoctor::namesTheHopThatFails()
{
    QFile config(m_cli->path(u"config"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(u"Host second\nPort %1\n"
                 "Host *\nHostName %2\nPort %3\nUser %4\nIdentityFile %5\n"
                 "UserKnownHostsFile %6\nIdentityAgent none\n"_s.arg(freePort())
                     .arg(m_server->host())
                     .arg(m_server->port())
                     .arg(m_server->user(), m_server->clientKey(), m_server->knownHostsFile())
                     .toUtf8());
    config.close();
    const Outcome outcome = doctor({u"-F"_s, config.fileName(), u"-J"_s, u"first"_s, u"second"_s});
    QCOMPARE(outcome.code, 4);
    QCOMPARE(checkOf(outcome, u"login"_s, u"passed"_s)[u"hop"_s], u"first"_s);
    QCOMPARE(conclusionOf(outcome)[u"hop"_s], u"second"_s);
    QVERIFY(conclusionOf(outcome)[u"reason"_s].toObject()[u"message"_s].toString().contains(
        u"second could not be reached from first"_s));
}

void TestDoctor::namesTheHolderOfAPort()
{
    const FarEnd holder(sink());
    const Outcome outcome =
        doctor(options() << u"-L"_s << u"127.0.0.1:%1:127.0.0.1:9"_s.arg(holder.port())
                         << u"--no-login"_s << destination());
    QCOMPARE(outcome.code, 7);
    const QJsonObject check = checkOf(outcome, u"listening-port"_s, u"failed"_s);
    QCOMPARE(check[u"forward"_s], 0);
    QVERIFY(check[u"message"_s].toString().contains(
        u"%1 (PID %2)"_s.arg(QCoreApplication::applicationName())
            .arg(QCoreApplication::applicationPid())));
}

void TestDoctor::tellsTwoForwardsOfOneApart()
{
    const QString same = u"127.0.0.1:%1:127.0.0.1:9"_s.arg(freePort());
    const Outcome outcome = doctor(options() << u"-L"_s << same << u"-L"_s << same + u"9"_s
                                             << u"--no-login"_s << destination());
    QCOMPARE(outcome.code, 7);
    QCOMPARE(checkOf(outcome, u"listening-port"_s, u"passed"_s)[u"forward"_s], 0);
    QCOMPARE(checkOf(outcome, u"listening-port"_s, u"failed"_s)[u"forward"_s], 1);
}

void TestDoctor::warnsOfAnotherTunnelsPort()
{
    const quint16 port = freePort();
    QCOMPARE(m_cli
                 ->run(QStringList{u"add"_s, u"other"_s, u"-L"_s, u"%1:x:1"_s.arg(port), u"-R"_s,
                                   u"7000:x:1"_s, destination()})
                 .code,
             0);
    const Outcome outcome = doctor(options() << u"-L"_s << u"*:%1:y:2"_s.arg(port) << u"-R"_s
                                             << u"7000:y:2"_s << u"--no-login"_s << destination());
    QCOMPARE(outcome.code, 0);
    QList<QJsonObject> warnings;
    for (const QJsonObject &object : outcome.objects()) {
        if (object[u"check"_s] == u"other-tunnel"_s)
            warnings.append(object);
    }
    QCOMPARE(warnings.size(), 2);
    QVERIFY(warnings[0][u"message"_s].toString().contains(u"'other'"_s));
    QCOMPARE(warnings[1][u"forward"_s], 1);
}

void TestDoctor::looksThroughAProxy()
{
    CULVERT_NEEDS_PROGRAM("microsocks");
    const quint16 port = freePort();
    Daemon proxy;
    QVERIFY(proxy.start(u"microsocks"_s, {u"-i"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(port)},
                        port));
    const QString address = u"socks5://127.0.0.1:"_s + QString::number(port);
    QCOMPARE(m_cli
                 ->run(QStringList{u"add"_s, u"far"_s, u"--proxy"_s, address} + options()
                       + QStringList{destination()})
                 .code,
             0);
    const Outcome good = doctor({u"far"_s});
    QCOMPARE(good.code, 0);
    QVERIFY(!checkOf(good, u"proxy"_s, u"passed"_s).isEmpty());
    QVERIFY(!checkOf(good, u"host-key"_s, u"passed"_s).isEmpty());
    proxy.kill();
    const Outcome bad = doctor({u"far"_s});
    QCOMPARE(bad.code, 4);
    QCOMPARE(codeOf(checkOf(bad, u"proxy"_s, u"failed"_s)), u"proxy-failed"_s);
}

/// A password is asked for when a tunnel starts, not by a look at it.
void TestDoctor::asksAProxyForNoLogin()
{
    const auto look = [&](quint16 port) {
        const QString name = u"by%1"_s.arg(port);
        m_cli->run(
            QStringList{u"add"_s, name, u"--proxy"_s, u"socks5://me@127.0.0.1:%1"_s.arg(port)}
            + options() + QStringList{destination()});
        return doctor({u"--no-login"_s, name});
    };
    const Outcome bad = look(freePort());
    QCOMPARE(bad.code, 4);
    QCOMPARE(codeOf(checkOf(bad, u"proxy"_s, u"failed"_s)), u"proxy-failed"_s);
    const FarEnd proxy(echo());
    const Outcome good = look(proxy.port());
    QCOMPARE(good.code, 0);
    QVERIFY(!checkOf(good, u"proxy"_s, u"passed"_s).isEmpty());
    QVERIFY(!checkOf(good, u"address"_s, u"unknown"_s).isEmpty());
}

void TestDoctor::looksThroughAProxyCommand()
{
    QStringList relay = m_server->sshOptions();
    for (QString &option : relay)
        option = u'\'' + option + u'\'';
    const QString command = u"ProxyCommand=ssh %1 -W %h:%p 127.0.0.1"_s.arg(relay.join(u' '));
    const Outcome good = doctor(options() << u"-o"_s << command << destination());
    QCOMPARE(good.code, 0);
    QVERIFY(!checkOf(good, u"proxy"_s, u"passed"_s).isEmpty());
    QVERIFY(!checkOf(good, u"host-key"_s, u"passed"_s).isEmpty());
    const Outcome bad = doctor(options() << u"-o"_s << u"ProxyCommand=exit 3"_s << destination());
    QCOMPARE(bad.code, 4);
    QVERIFY(!checkOf(bad, u"greeting"_s, u"failed"_s).isEmpty());
}

void TestDoctor::tellsWhatTheAgentHas()
{
    SshAgent agent;
    const auto look = [&](const QString &socket) {
        return doctor(QStringList{u"--no-login"_s, u"-o"_s, u"IdentityAgent="_s + socket}
                      + options() + QStringList{destination()});
    };
    const auto message = [](const Outcome &outcome, const QString &result) {
        return checkOf(outcome, u"agent"_s, result)[u"message"_s].toString();
    };
    QVERIFY(message(look(agent.socket()), u"passed"_s).contains(u"has no key"_s));
    QVERIFY(agent.add(m_server->clientKey()));
    const QString held = message(look(agent.socket()), u"passed"_s);
    QVERIFY2(held.contains(u"ed25519 SHA256:"_s, Qt::CaseInsensitive), qPrintable(held));
    const Outcome absent = look(u"/nonexistent"_s);
    QCOMPARE(absent.code, 0); // a key file may do
    QVERIFY(message(absent, u"warning"_s).contains(u"/nonexistent"_s));
}

void TestDoctor::leavesARunningTunnelAlone()
{
    QCOMPARE(m_cli->run(QStringList{u"add"_s, u"busy"_s} + options() << destination()).code, 0);
    const auto running = m_cli->start({u"--json"_s, u"run"_s, u"busy"_s});
    QVERIFY(running->waitForState(u"up"_s));
    QCOMPARE(doctor({u"busy"_s}).code, 9);
}

void TestDoctor::readableWithoutJson()
{
    const Outcome outcome = m_cli->run(
        QStringList{u"--batch"_s, u"doctor"_s} + options()
        << u"-L"_s << u"%1:127.0.0.1:%2"_s.arg(freePort()).arg(freePort()) << destination());
    QCOMPARE(outcome.code, 7);
    QVERIFY(outcome.out.contains(u"passed   "_s + m_server->host() + u" has let us in."_s));
    QVERIFY(outcome.out.contains(u"\nfailed   "_s));
    QVERIFY(outcome.out.contains(u"\nIt breaks at "_s));
}

CULVERT_TEST(TestDoctor)
#include "tst_doctor.moc"
