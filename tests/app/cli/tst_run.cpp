#include "tests/app/cli/cliprocess.h"
#include "tests/support/farend.h"
#include "tests/support/socket.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace culvert::test;
using namespace Qt::StringLiterals;

class TestRun : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void writesEventsInOrder();
    void tellsProofs();
    void endsInTime_data();
    void endsInTime();
    void endsWith_data();
    void endsWith();
    void endsWithTheFirstFailure();
    void saysWhyAForwardFailed();
    void runsOneProfileOnce();
    void answersStatusStartAndStop();
    void appliesAnEditAtOnce();
    void restartsWhatChanged();
    void replacesTheSocketOfAKilledOne();
    void runsWithoutAPrivateFolder();
    void readableWithoutJson();
    void tellsABanner();

private:
    QStringList words(const QStringList &options = {}) const;
    void save(const QString &name, const QStringList &options = {}) const;

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<Cli> m_cli;
};

void TestRun::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server = std::make_unique<SshServer>();
    const auto started = m_server->start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(describe(started.error())));
}

void TestRun::init()
{
    m_cli = std::make_unique<Cli>();
}

QStringList TestRun::words(const QStringList &options) const
{
    return wordsTo(*m_server, options);
}

void TestRun::save(const QString &name, const QStringList &options) const
{
    QCOMPARE(m_cli->run(QStringList{u"add"_s, name} + words(options)).code, 0);
}

void TestRun::writesEventsInOrder()
{
    FarEnd far(echo());
    const quint16 port = freePort();
    const QString forward = u"%1:127.0.0.1:%2"_s.arg(port).arg(far.port());
    const auto cli = m_cli->start(QStringList{u"--json"_s, u"run"_s}
                                  + words({u"-L"_s, forward, u"-R"_s, u"0:localhost:1"_s}));
    QVERIFY(cli->waitForState(u"up"_s));
    {
        Client client(port);
        QVERIFY(client.isConnected());
        client.send("hello");
        client.sendEof();
        QCOMPARE(client.readUntilEof(), QByteArray("hello"));
    }
    const auto closed = cli->waitFor([](const QJsonObject &event) {
        return event.value(u"event"_s) == u"connection"_s && event.value(u"phase"_s) == u"closed"_s
            && event.value(u"forward"_s) == 0;
    });
    QVERIFY(closed);
    QCOMPARE(closed->value(u"bytes_in"_s), 5);
    QCOMPARE(closed->value(u"bytes_out"_s), 5);
    cli->signal(SIGINT);
    const Outcome outcome = cli->wait();
    QCOMPARE(outcome.code, 0);

    const QStringList lines = outcome.out.split(u'\n', Qt::SkipEmptyParts);
    QStringList states;
    for (const QString &line : lines) {
        const QRegularExpression head(u"^\\{\"event\":\"[a-z-]+\",\"time\":\"\\d{4}-\\d\\d-"
                                      u"\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z\","
                                      "\"tunnel\":"_s);
        QVERIFY2(head.match(line).hasMatch(), qPrintable(line));
    }
    quint16 picked = 0;
    for (const QJsonObject &event : outcome.objects()) {
        if (event.value(u"event"_s) == u"state"_s)
            states += event.value(u"state"_s).toString();
        if (event.value(u"event"_s) == u"listening"_s && event.value(u"forward"_s) == 1)
            picked = quint16(event.value(u"port"_s).toInt());
    }
    QCOMPARE(states.first(), u"connecting"_s);
    QCOMPARE(states.last(), u"stopped"_s);
    QVERIFY(picked != 0); // the port the server chose
}

void TestRun::tellsProofs()
{
    const FarEnd far(echo());
    const auto cli =
        m_cli->start(QStringList{u"--json"_s, u"run"_s}
                     + words({u"-L"_s, u"%1:127.0.0.1:%2"_s.arg(freePort()).arg(far.port()),
                              u"-R"_s, u"%1:127.0.0.1:%2"_s.arg(freePort()).arg(freePort())}));
    const auto proofOf = [&cli](int forward) {
        return cli->waitFor([forward](const QJsonObject &event) {
            return event.value(u"event"_s) == u"proof"_s && event.value(u"forward"_s) == forward;
        });
    };
    const auto proved = proofOf(0);
    QVERIFY(proved);
    QCOMPARE(proved->value(u"result"_s), u"proved"_s);
    QCOMPARE(proved->value(u"exposure"_s), u"loopback"_s);
    QVERIFY(!proved->value(u"message"_s).toString().isEmpty());
    const auto refuted = proofOf(1);
    QVERIFY(refuted);
    QCOMPARE(refuted->value(u"result"_s), u"refuted"_s);
    QVERIFY(cli->waitForState(u"degraded"_s));
    const QString status = m_cli->run({u"status"_s}).out;
    QVERIFY2(status.contains(QRegularExpression(u"degraded  local \\S+  remote \\S+ \\(.+\\)\n"_s)),
             qPrintable(status));
    cli->signal(SIGINT);
    QCOMPARE(cli->wait().code, 0);
}

void TestRun::endsInTime_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestRun::endsInTime()
{
    QFETCH(const int, signal);
    save(u"web"_s);
    const auto cli = m_cli->start({u"--json"_s, u"run"_s, u"web"_s});
    QVERIFY(cli->waitForState(u"up"_s));
    QElapsedTimer elapsed;
    elapsed.start();
    cli->signal(signal);
    QCOMPARE(cli->wait().code, 0);
    QVERIFY(elapsed.elapsed() < 2000);
}

void TestRun::endsWith_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::newRow("unknown letter") << QStringList{u"-9"_s} << 2;
    QTest::newRow("malformed forward") << QStringList{u"-R"_s, u"x:y:z:1:2"_s} << 2;
    QTest::newRow("unknown keyword") << QStringList{u"-o"_s, u"NoSuchKeyword=1"_s} << 3;
    QTest::newRow("bad value") << QStringList{u"-o"_s, u"ServerAliveInterval=x"_s} << 3;
    QTest::newRow("missing file") << QStringList{u"-F"_s, u"/nonexistent"_s} << 3;
    QTest::newRow("nobody listens") << QStringList{u"-p"_s, u"1"_s} << 4;
    QTest::newRow("login denied") << QStringList{u"-l"_s, u"nobody-of-that-name"_s} << 5;
    QTest::newRow("host key unknown")
        << QStringList{u"-o"_s, u"UserKnownHostsFile=/dev/null"_s} << 6;
}

void TestRun::endsWith()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, code);
    const Outcome outcome =
        m_cli->run(QStringList{u"--json"_s, u"--batch"_s, u"run"_s} + words(options));
    QCOMPARE(outcome.code, code);
    QVERIFY(!outcome.err.isEmpty());
    if (code > 3) {
        const QJsonObject last = outcome.objects().constLast();
        QCOMPARE(last.value(u"state"_s), u"failed"_s);
        QVERIFY(last.value(u"reason"_s).isObject());
    }
}

void TestRun::endsWithTheFirstFailure()
{
    const quint16 port = freePort();
    FarEnd far(echo());
    const Outcome outcome = m_cli->run(QStringList{u"--json"_s, u"run"_s}
                                       + words({u"-o"_s, u"ExitOnForwardFailure=yes"_s, u"-L"_s,
                                                u"%1:localhost:%2"_s.arg(far.port()).arg(port)}));
    QCOMPARE(outcome.code, 7);
    QVERIFY(outcome.out.contains(u"\"event\":\"forward-failed\""_s));
}

void TestRun::saysWhyAForwardFailed()
{
    FarEnd far(echo());
    const auto cli = m_cli->start(
        QStringList{u"--json"_s, u"run"_s}
        + words({u"-L"_s, u"%1:localhost:1"_s.arg(far.port()), u"-R"_s, u"0:localhost:1"_s}));
    QVERIFY(cli->waitForState(u"degraded"_s));
    const auto failed = cli->waitFor(
        [](const QJsonObject &event) { return event.value(u"event"_s) == u"forward-failed"_s; });
    QVERIFY(failed);
    QCOMPARE(failed->value(u"forward"_s), 0);
    QCOMPARE(failed->value(u"reason"_s).toObject().value(u"code"_s), u"bind-failed"_s);
}

void TestRun::runsOneProfileOnce()
{
    save(u"web"_s);
    const auto cli = m_cli->start({u"--json"_s, u"run"_s, u"web"_s});
    QVERIFY(cli->waitForState(u"up"_s));
    QCOMPARE(m_cli->run({u"run"_s, u"web"_s}).code, 9);
    const auto unsaved = m_cli->start(QStringList{u"--json"_s, u"run"_s} + words());
    QVERIFY(unsaved->waitForState(u"up"_s)); // never excluded

    cli->signal(SIGKILL);
    cli->wait();
    const auto again = m_cli->start({u"--json"_s, u"run"_s, u"web"_s});
    QVERIFY(again->waitForState(u"up"_s));
}

void TestRun::answersStatusStartAndStop()
{
    save(u"web"_s);
    save(u"other"_s);
    const auto cli = m_cli->start({u"--json"_s, u"run"_s, u"web"_s});
    QVERIFY(cli->waitForState(u"up"_s));
    QCOMPARE(m_cli->run({u"start"_s, u"nobody"_s}).code, 8);
    QCOMPARE(m_cli->run({u"start"_s, u"web"_s}).code, 9);
    QCOMPARE(m_cli->run({u"stop"_s, u"other"_s}).code, 10);
    QCOMPARE(m_cli->run({u"start"_s, u"other"_s}).code, 0);
    QVERIFY(cli->waitForState(u"up"_s, u"other"_s));
    const QList<QJsonObject> statuses = m_cli->run({u"--json"_s, u"status"_s}).objects();
    QCOMPARE(statuses.size(), 2);
    QCOMPARE(statuses[0].value(u"state"_s), u"up"_s);
    QCOMPARE(m_cli->run({u"stop"_s, u"other"_s}).code, 0);
    QCOMPARE(m_cli->run({u"--json"_s, u"status"_s}).objects().size(), 1);
    QCOMPARE(m_cli->run({u"stop"_s, u"web"_s}).code, 0);
    QCOMPARE(cli->wait().code, 0); // nothing is left
}

/// By the local socket, without a new connection as far as none is needed; and says which.
void TestRun::appliesAnEditAtOnce()
{
    const quint16 first = freePort();
    const quint16 second = freePort();
    const auto forward = [](quint16 port) { return u"127.0.0.1:%1:127.0.0.1:1"_s.arg(port); };
    save(u"web"_s, {u"-L"_s, forward(first)});
    const auto cli = m_cli->start({u"--json"_s, u"run"_s, u"web"_s});
    QVERIFY(cli->waitForState(u"up"_s));
    const Outcome added =
        m_cli->run({u"edit"_s, u"web"_s, u"-L"_s, forward(second), u"-R"_s, u"0:127.0.0.1:1"_s});
    QCOMPARE(added.code, 0);
    QVERIFY2(added.err.contains(u"'web' is running: the change counts at once"_s),
             qPrintable(added.err));
    QTRY_VERIFY(isListening(second) && !isListening(first));
    const auto tellsThatStopped = [&cli](int number) {
        return cli->waitFor([number](const QJsonObject &event) {
            return event.value(u"event"_s) == u"forward-stopped"_s
                && event.value(u"forward"_s) == number && event.value(u"tunnel"_s) == u"web"_s;
        });
    };
    QVERIFY(tellsThatStopped(0));
    const auto told = [this] { // the ports can be there before the news of them
        const QJsonObject status = m_cli->run({u"--json"_s, u"status"_s}).objects().value(0);
        return status.value(u"forwards"_s).toArray().size();
    };
    QTRY_COMPARE(told(), 2);
    const Outcome both = m_cli->run(
        {u"edit"_s, u"web"_s, u"-L"_s, forward(first), u"-o"_s, u"ServerAliveInterval=7"_s});
    QVERIFY2(both.err.contains(u"the rest takes effect at its next start"_s), qPrintable(both.err));
    QTRY_VERIFY(isListening(first) && !isListening(second));
    QVERIFY(tellsThatStopped(1) && tellsThatStopped(2));
    QCOMPARE(m_cli->run({u"rename"_s, u"web"_s, u"site"_s}).code, 0);
    QCOMPARE(m_cli->run({u"stop"_s, u"site"_s}).code, 0);
    int connects = 0;
    QList<int> stopped;
    for (const QJsonObject &event : cli->wait().objects()) {
        connects += event.value(u"state"_s) == u"connecting"_s ? 1 : 0;
        if (event.value(u"event"_s) == u"forward-stopped"_s)
            stopped.append(event.value(u"forward"_s).toInt());
    }
    QCOMPARE(connects, 1);
    QCOMPARE(stopped, (QList{0, 1, 2})); // by the edits; not those that end with the tunnel
    const Outcome idle = m_cli->run({u"edit"_s, u"site"_s, u"-L"_s, forward(second)});
    QVERIFY(!idle.err.contains(u"running"_s));
}

void TestRun::restartsWhatChanged()
{
    save(u"web"_s);
    save(u"other"_s);
    const auto cli = m_cli->start({u"--json"_s, u"run"_s, u"--all"_s});
    QVERIFY(cli->waitForState(u"up"_s, u"web"_s));
    QVERIFY(cli->waitForState(u"up"_s, u"other"_s));
    const QStringList edit{u"edit"_s,          u"web"_s, u"-R"_s,
                           u"0:localhost:1"_s, u"-o"_s,  u"ServerAliveInterval=7"_s};
    QCOMPARE(m_cli->run(edit).code, 0);
    save(u"late"_s);
    cli->signal(SIGHUP);
    QVERIFY(cli->waitForState(u"stopped"_s, u"web"_s));
    QVERIFY(cli->waitFor([](const QJsonObject &event) {
        return event.value(u"event"_s) == u"listening"_s && event.value(u"tunnel"_s) == u"web"_s;
    }));
    QVERIFY(cli->waitForState(u"up"_s, u"late"_s));
    cli->signal(SIGTERM);
    int connects = 0;
    for (const QJsonObject &event : cli->wait().objects()) {
        if (event.value(u"tunnel"_s) == u"other"_s && event.value(u"state"_s) == u"connecting"_s)
            ++connects;
    }
    QCOMPARE(connects, 1); // left alone
}

void TestRun::replacesTheSocketOfAKilledOne()
{
    const QString path = m_cli->path(u"web.sock"_s);
    save(u"web"_s, {u"-L"_s, path + u":127.0.0.1:1"_s});
    const QStringList run{u"--json"_s, u"run"_s, u"web"_s};
    const auto killed = m_cli->start(run);
    QVERIFY(killed->waitForState(u"up"_s));
    const Outcome second = m_cli->run(QStringList{u"run"_s, u"-L"_s, path + u":127.0.0.1:1"_s}
                                      + words({u"-o"_s, u"ExitOnForwardFailure=yes"_s}));
    QCOMPARE(second.code, 7); // it is alive
    QVERIFY(QFile::exists(path));
    killed->signal(SIGKILL);
    killed->wait();
    QVERIFY(QFile::exists(path));
    const auto next = m_cli->start(run);
    QVERIFY(next->waitForState(u"up"_s));
    next->signal(SIGTERM);
    QCOMPARE(next->wait().code, 0);
    QVERIFY(!QFile::exists(path));
}

void TestRun::runsWithoutAPrivateFolder()
{
    save(u"web"_s);
    QVERIFY(QFile::setPermissions(m_cli->path(u"run"_s),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                      | QFile::ExeOther));
    const auto cli = m_cli->start({u"--json"_s, u"run"_s, u"web"_s});
    QVERIFY(cli->waitForState(u"up"_s));
    const auto logged = cli->waitFor([](const QJsonObject &event) {
        return event.value(u"message"_s).toString().startsWith(u"No local socket"_s);
    });
    QVERIFY(logged);
    QCOMPARE(m_cli->run({u"run"_s, u"web"_s}).code, 9); // still only once
    QCOMPARE(m_cli->run({u"stop"_s, u"web"_s}).code, 10);
}

void TestRun::readableWithoutJson()
{
    const auto cli = m_cli->start(QStringList{u"run"_s} + words({u"-R"_s, u"0:localhost:1"_s}));
    QVERIFY(cli->waitForOutput(u": up"_s));
    cli->signal(SIGTERM);
    const Outcome outcome = cli->wait();
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains(u"listens on"_s));
    QVERIFY(!outcome.out.contains(u"\x1b"_s)); // no terminal, no escapes
}

void TestRun::tellsABanner()
{
    const QString text = m_server->path(u"banner"_s);
    QFile file(text);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("For \x1b[31mmembers\nonly\n") > 0);
    file.close();
    SshServer server({u"Banner %1"_s.arg(text)});
    QVERIFY(server.start());
    const QStringList to{u"-F"_s,
                         u"none"_s,
                         u"-p"_s,
                         QString::number(server.port()),
                         u"-i"_s,
                         server.clientKey(),
                         u"-o"_s,
                         u"UserKnownHostsFile="_s + server.knownHostsFile(),
                         server.user() + u'@' + server.host()};
    const auto json = m_cli->start(QStringList{u"--json"_s, u"run"_s} + to);
    const auto event =
        json->waitFor([](const QJsonObject &object) { return object[u"event"_s] == u"banner"_s; });
    QVERIFY(event);
    QCOMPARE(event->value(u"hop"_s).toString(), server.host());
    QCOMPARE(event->value(u"text"_s).toString(), u"For [31mmembers\nonly"_s);
    QVERIFY(json->waitForState(u"up"_s));
    json->signal(SIGTERM);
    json->wait();

    const auto readable = m_cli->start(QStringList{u"--log-level"_s, u"error"_s, u"run"_s} + to);
    QVERIFY(readable->waitForOutput(u"up"_s));
    readable->signal(SIGTERM);
    QVERIFY(readable->wait().err.contains(u"says: For"_s));
}

CULVERT_TEST(TestRun)
#include "tst_run.moc"
