#include "core/demo/demopage.h"
#include "core/demo/demoserver.h"
#include "tests/support/farend.h"
#include "tests/support/needs.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The embedded server, judged by the stock ssh.
class TestDemoServer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void servesThePageThroughAForward();
    void carriesBytesBothWays();
    void carriesRemoteForwards();
    void refusesTargetsThatAreNotLoopback_data();
    void refusesTargetsThatAreNotLoopback();
    void asksForLogin_data();
    void asksForLogin();
    void stopsWithClientsConnected();

private:
    QStringList options(const DemoServer &server, const QStringList &more) const;
    void startSsh(QProcess &ssh, const DemoServer &server, const QStringList &more,
                  const QByteArray &answers = {}) const;
};

void TestDemoServer::initTestCase()
{
    CULVERT_NEEDS_PROGRAM("ssh");
}

QStringList TestDemoServer::options(const DemoServer &server, const QStringList &more) const
{
    return QStringList{u"-F"_s,
                       u"none"_s,
                       u"-N"_s,
                       u"-i"_s,
                       server.identityFile(),
                       u"-o"_s,
                       u"IdentitiesOnly=yes"_s,
                       u"-o"_s,
                       u"StrictHostKeyChecking=yes"_s,
                       u"-o"_s,
                       u"ExitOnForwardFailure=yes"_s,
                       u"-o"_s,
                       u"UserKnownHostsFile="_s + server.knownHostsFile(),
                       u"-p"_s,
                       QString::number(server.port())}
    + more + QStringList{server.user() + u"@127.0.0.1"_s};
}

/// `answers`, one a line, are given to ssh's questions in turn.
void TestDemoServer::startSsh(QProcess &ssh, const DemoServer &server, const QStringList &more,
                              const QByteArray &answers) const
{
    static const QTemporaryDir folder;
    QFile script(folder.filePath(u"askpass"_s));
    QFile list(folder.filePath(u"answers"_s));
    QVERIFY(script.open(QIODevice::WriteOnly) && list.open(QIODevice::WriteOnly));
    list.write(answers);
    script.write("#!/bin/sh\nhead -n 1 " + list.fileName().toUtf8() + "\nsed -i 1d "
                 + list.fileName().toUtf8() + '\n');
    script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SSH_ASKPASS"_s, script.fileName());
    environment.insert(u"SSH_ASKPASS_REQUIRE"_s, u"force"_s);
    ssh.setProcessEnvironment(environment);
    ssh.setProcessChannelMode(QProcess::MergedChannels);
    ssh.start(u"ssh"_s, options(server, more));
}

void TestDemoServer::servesThePageThroughAForward()
{
    DemoPage page;
    QVERIFY(page.start());
    page.setHtml("<html>visit " + QByteArray(DemoPage::visitsMark) + "</html>\n");
    DemoServer server;
    server.setService(8888, page.serverPort()); // as on a host of its own
    QVERIFY(server.start());
    const quint16 port = freePort();
    QProcess ssh;
    startSsh(ssh, server, {u"-L"_s, u"127.0.0.1:%1:localhost:8888"_s.arg(port)});
    QTRY_VERIFY_WITH_TIMEOUT(isListening(port), 20'000);
    const auto asked = [port](const QByteArray &path) {
        Client client(port);
        client.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QByteArray answer;
        (void)QTest::qWaitFor([&] { return (answer += client.read(4096, 10ms)).endsWith('\n'); });
        return answer;
    };
    QVERIFY(asked("/").endsWith("\r\n\r\n<html>visit 1</html>\n"));
    QVERIFY(asked("/favicon.ico").startsWith("HTTP/1.1 404 ")); // what browsers ask beside it
    const QByteArray second = asked("/");
    QVERIFY(second.startsWith("HTTP/1.1 200 OK\r\n") && second.endsWith("visit 2</html>\n"));
    ssh.kill();
    QVERIFY(ssh.waitForFinished());
}

void TestDemoServer::carriesBytesBothWays()
{
    DemoServer server;
    QVERIFY(server.start());
    const FarEnd far(answerAfterEof([](const QByteArray &all) { return all; }));
    const quint16 port = freePort();
    QProcess ssh;
    startSsh(ssh, server, {u"-L"_s, u"127.0.0.1:%1:127.0.0.1:%2"_s.arg(port).arg(far.port())});
    QTRY_VERIFY_WITH_TIMEOUT(isListening(port), 20'000);
    const QByteArray bytes = pattern(8 * 1024 * 1024);
    Client client(port);
    QVERIFY(client.send(bytes));
    client.sendEof();
    QVERIFY(client.readUntilEof() == bytes);
    ssh.kill();
    QVERIFY(ssh.waitForFinished());
}

void TestDemoServer::carriesRemoteForwards()
{
    DemoServer server;
    QVERIFY(server.start());
    const FarEnd far(echo());
    QProcess ssh;
    startSsh(ssh, server, {u"-R"_s, u"0:127.0.0.1:%1"_s.arg(far.port())});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT(
        (ssh.waitForReadyRead(10), said += ssh.readAll()).contains("Allocated port"), 20'000);
    const quint16 port =
        said.mid(said.indexOf("Allocated port ") + 15).split(' ').first().toUShort();
    const QByteArray bytes = pattern(3 * 1024 * 1024);
    Client client(port);
    std::thread sender([&] {
        client.send(bytes);
        client.sendEof();
    });
    const bool equal = client.read(bytes.size()) == bytes;
    sender.join();
    QVERIFY(equal);
    ssh.kill();
    QVERIFY(ssh.waitForFinished());
    QTRY_VERIFY(!isListening(port));
}

void TestDemoServer::refusesTargetsThatAreNotLoopback_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("elsewhere") << u"192.0.2.1"_s;
    QTest::newRow("where only a listener on all addresses answers") << u"127.0.0.2"_s;
}

void TestDemoServer::refusesTargetsThatAreNotLoopback()
{
    QFETCH(const QString, host);
    DemoServer server;
    QVERIFY(server.start());
    const FarEnd far(echo()); // on 127.0.0.1
    const quint16 port = freePort();
    QProcess ssh;
    startSsh(ssh, server, {u"-L"_s, u"127.0.0.1:%1:%2:%3"_s.arg(port).arg(host).arg(far.port())});
    QTRY_VERIFY_WITH_TIMEOUT(isListening(port), 20'000);
    Client client(port);
    QCOMPARE(client.readUntilEof(), QByteArray());
    QVERIFY(!client.timedOut());
    ssh.kill();
    QVERIFY(ssh.waitForFinished());
    QVERIFY(ssh.readAll().contains("administratively prohibited"));
}

void TestDemoServer::asksForLogin_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<bool>("twoRounds");
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<bool>("letIn");
    const int refused = int(DemoKeyUse::Refused);
    const int first = int(DemoKeyUse::FirstFactor);
    const QByteArray none;
    QTest::newRow("key refused") << refused << none << false << none << false;
    QTest::newRow("password") << refused << QByteArray("pw") << false << QByteArray("pw\n") << true;
    QTest::newRow("wrong password, then right")
        << refused << QByteArray("pw") << false << QByteArray("no\npw\n") << true;
    QTest::newRow("wrong password")
        << refused << QByteArray("pw") << false << QByteArray("no\nno\nno\n") << false;
    QTest::newRow("two rounds") << refused << none << true << QByteArray("blue\n12\n34\n") << true;
    QTest::newRow("second round wrong")
        << refused << none << true << QByteArray("blue\n12\n99\n") << false;
    QTest::newRow("key, then password")
        << first << QByteArray("pw") << false << QByteArray("pw\n") << true;
    QTest::newRow("key, then rounds")
        << first << none << true << QByteArray("blue\n12\n34\n") << true;
}

void TestDemoServer::asksForLogin()
{
    QFETCH(int, key);
    QFETCH(QByteArray, password);
    QFETCH(bool, twoRounds);
    QFETCH(QByteArray, answers);
    QFETCH(bool, letIn);
    DemoLogin login;
    login.key = DemoKeyUse(key);
    login.password = password;
    if (twoRounds)
        login.rounds = {{"Colours.", {{"Colour: ", "blue", true}}},
                        {"Numbers.", {{"First: ", "12", false}, {"Second: ", "34", false}}}};
    DemoServer server(login);
    QVERIFY(server.start());
    const quint16 port = freePort();
    QProcess ssh;
    startSsh(ssh, server, {u"-L"_s, u"127.0.0.1:%1:localhost:1"_s.arg(port)}, answers);
    if (letIn) {
        QTRY_VERIFY_WITH_TIMEOUT(isListening(port), 20'000);
        ssh.kill();
        QVERIFY(ssh.waitForFinished());
    } else {
        QVERIFY(ssh.waitForFinished());
        QCOMPARE(ssh.exitCode(), 255);
        QVERIFY(ssh.readAll().contains("Permission denied"));
    }
}

void TestDemoServer::stopsWithClientsConnected()
{
    DemoServer server;
    QVERIFY(server.start());
    const quint16 port = server.port();
    QProcess ssh[3];
    for (QProcess &each : ssh) {
        const quint16 local = freePort();
        startSsh(each, server, {u"-L"_s, u"127.0.0.1:%1:localhost:1"_s.arg(local)});
        QTRY_VERIFY_WITH_TIMEOUT(isListening(local), 20'000);
    }
    server.stop();
    for (QProcess &each : ssh)
        QVERIFY(each.waitForFinished(20'000));
    QVERIFY(!isListening(port));
    QVERIFY(server.start());
    QCOMPARE(server.port(), port);
}

CULVERT_TEST(TestDemoServer)
#include "tst_demoserver.moc"
