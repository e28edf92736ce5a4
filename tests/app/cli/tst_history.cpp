#include "tests/app/cli/cliprocess.h"
#include "tests/support/socket.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// What `run` notes, and what `log` and `report` say of it afterwards.
class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void tellsWhatHappened();
    void tellsWhatHappenedSince();
    void tellsThatAPortHasBecomeFree();
    void noticesAKill();
    void endsWithTheTunnelsRemoval();
    void unsavedOnesLeaveNothing();
    void refusesNonsense_data();
    void refusesNonsense();
    void reportsWithoutNames();

private:
    std::unique_ptr<CliProcess> runWeb();
    void runAndStop();
    void add(const QString &name); ///< with a forward to the server itself
    void add(const QString &name, const QString &option, const QString &forward);
    QStringList kindsOf(const QString &name) const;
    QFileInfoList files() const
    {
        return QDir(m_cli->path(u"state/culvert/history"_s)).entryInfoList(QDir::Files);
    }

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<Cli> m_cli;
};

void TestHistory::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
}

void TestHistory::init()
{
    m_cli = std::make_unique<Cli>();
}

void TestHistory::add(const QString &name)
{
    add(name, u"-L"_s, u"%1:localhost:%2"_s.arg(freePort()).arg(m_server->port()));
}

void TestHistory::add(const QString &name, const QString &option, const QString &forward)
{
    const QStringList words = wordsTo(*m_server, {option, forward});
    QCOMPARE(m_cli->run(QStringList{u"add"_s, name} + words).code, 0);
}

std::unique_ptr<CliProcess> TestHistory::runWeb()
{
    auto run = m_cli->start({u"--json"_s, u"run"_s, u"web"_s});
    if (!run->waitFor(
            [](const QJsonObject &event) { return event.value(u"event"_s) == u"proof"_s; }))
        qFatal("the tunnel does not come up");
    return run;
}

void TestHistory::runAndStop()
{
    const auto run = runWeb();
    run->signal(SIGTERM);
    QCOMPARE(run->wait().code, 0);
}

QStringList TestHistory::kindsOf(const QString &name) const
{
    const Outcome log = m_cli->run({u"--json"_s, u"log"_s, name});
    QStringList kinds;
    for (const QJsonObject &line : log.objects()) {
        if (line.value(u"event"_s) == u"moment"_s)
            kinds.append(line.value(u"what"_s).toString());
    }
    return kinds;
}

void TestHistory::tellsWhatHappened()
{
    add(u"web"_s);
    QCOMPARE(kindsOf(u"web"_s), QStringList());
    {
        const auto run = runWeb();
        m_server->killConnections();
        QVERIFY(run->waitForState(u"waiting"_s));
        QTRY_COMPARE_WITH_TIMEOUT(kindsOf(u"web"_s).count(u"proved"_s), 2, 30'000); // while it runs
        run->signal(SIGTERM);
        QCOMPARE(run->wait().code, 0);
    }
    QCOMPARE(kindsOf(u"web"_s),
             (QStringList{u"started"_s, u"up"_s, u"proved"_s, u"lost"_s, u"up"_s, u"proved"_s,
                          u"stopped"_s}));
    const Outcome text = m_cli->run({u"log"_s, u"web"_s});
    QCOMPARE(text.code, 0);
    QVERIFY2(text.out.contains(u"  Lost: The connection was lost. ("_s), qPrintable(text.out));
    QVERIFY2(text.out.contains(u"  Back after "_s), qPrintable(text.out));
    QVERIFY2(text.out.contains(u"\nLast 24 h: "_s), qPrintable(text.out));
    QCOMPARE(text.err, QString());

    const Outcome json = m_cli->run({u"--json"_s, u"log"_s, u"web"_s});
    const QJsonObject lost = json.objects().at(3);
    QCOMPARE(lost.value(u"cause"_s), u"connection-lost"_s);
    QCOMPARE(lost.value(u"tunnel"_s), u"web"_s);
    QCOMPARE(json.out.split(u'\n').at(3).left(19), u"{\"event\":\"moment\",\""_s);
    QVERIFY(json.objects().at(4).value(u"gap_ms"_s).toInt() > 0);
    const QJsonObject uptime = json.objects().constLast();
    QCOMPARE(uptime.value(u"event"_s), u"uptime"_s);
    QVERIFY(uptime.value(u"up_ms"_s).toInt() > 0);
    QVERIFY(uptime.value(u"longest_gap_ms"_s).toInt() > 0);
    QVERIFY(uptime.value(u"percent"_s).toDouble() < 100);
}

void TestHistory::tellsWhatHappenedSince()
{
    add(u"web"_s);
    runAndStop();
    const auto since = [&](const QString &time) {
        return m_cli->run({u"log"_s, u"web"_s, u"--since"_s, time});
    };
    QVERIFY(since(u"1h"_s).out.contains(u"Started"_s));
    QVERIFY(since(u"2001-02-03"_s).out.contains(u"\nSince 2001-02-03 00:00:00: "_s));
    const Outcome future = since(u"2999-01-01T10:00:00Z"_s);
    QCOMPARE(future.code, 0);
    QCOMPARE(future.out, QString());
}

/// A real port of the server's, held by somebody else and then let go.
void TestHistory::tellsThatAPortHasBecomeFree()
{
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost, freePort())); // let go, nobody else takes it
    add(u"web"_s, u"-R"_s,
        u"127.0.0.1:%1:localhost:%2"_s.arg(holder.serverPort()).arg(m_server->port()));
    const auto run = m_cli->start({u"--json"_s, u"run"_s, u"web"_s});
    QVERIFY(run->waitForState(u"degraded"_s));
    holder.close();
    QTRY_VERIFY_WITH_TIMEOUT(kindsOf(u"web"_s).contains(u"mended"_s), 30'000);
    QCOMPARE(kindsOf(u"web"_s).mid(0, 5),
             (QStringList{u"started"_s, u"up"_s, u"degraded"_s, u"port-freed"_s, u"mended"_s}));
}

void TestHistory::noticesAKill()
{
    add(u"web"_s);
    const QStringList untilTheKill{u"started"_s, u"up"_s, u"proved"_s};
    const auto first = runWeb();
    QTRY_COMPARE(kindsOf(u"web"_s), untilTheKill); // the event may be told before it is noted
    first->signal(SIGKILL);
    QCOMPARE(first->wait().code, -1);
    const auto second = runWeb();
    QTRY_COMPARE(kindsOf(u"web"_s), untilTheKill + QStringList{u"vanished"_s} + untilTheKill);
}

void TestHistory::endsWithTheTunnelsRemoval()
{
    add(u"web"_s);
    runAndStop();
    QCOMPARE(files().size(), 2); // history and log
    QCOMPARE(m_cli->run({u"remove"_s, u"web"_s}).code, 0);
    QCOMPARE(files().size(), 0);
}

void TestHistory::unsavedOnesLeaveNothing()
{
    const auto run = m_cli->start(QStringList{u"--json"_s, u"run"_s} + wordsTo(*m_server));
    QVERIFY(run->waitForState(u"up"_s));
    run->signal(SIGTERM);
    QCOMPARE(run->wait().code, 0);
    QVERIFY(!QDir(m_cli->path(u"state"_s)).exists());
}

void TestHistory::refusesNonsense_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("no name") << QStringList{u"log"_s} << 2;
    QTest::newRow("no such tunnel") << QStringList{u"log"_s, u"wbe"_s} << 8;
    QTest::newRow("no time") << QStringList{u"log"_s, u"web"_s, u"--since"_s, u"soon"_s} << 2;
    QTest::newRow("report: no name") << QStringList{u"report"_s} << 2;
    QTest::newRow("report: no such tunnel") << QStringList{u"report"_s, u"wbe"_s} << 8;
    QTest::newRow("no history is no error") << QStringList{u"log"_s, u"web"_s} << 0;
}

void TestHistory::refusesNonsense()
{
    QFETCH(const QStringList, words);
    QFETCH(const int, code);
    add(u"web"_s);
    const Outcome outcome = m_cli->run(words);
    QCOMPARE(outcome.code, code);
    QCOMPARE(outcome.out, QString());
    QVERIFY(!outcome.err.isEmpty());
}

void TestHistory::reportsWithoutNames()
{
    add(u"web"_s);
    runAndStop();
    const Outcome report = m_cli->run({u"report"_s, u"web"_s});
    QCOMPARE(report.code, 0);
    QCOMPARE(report.err, QString());
    for (const QString &part :
         {u"culvert-cli "_s, u"libssh"_s, u"user-"_s, u"port %1"_s.arg(m_server->port()),
          u" proved\n"_s, u"tunnel-1"_s, u" info: Connecting to "_s})
        QVERIFY2(report.out.contains(part), qPrintable(part + u" is not in:\n"_s + report.out));
    for (const QString &original :
         {u"web"_s, m_server->user(), m_server->clientKey(), m_server->knownHostsFile(),
          QFileInfo(m_server->clientKey()).path(), QDir::homePath()})
        QVERIFY2(!report.out.contains(original),
                 qPrintable(original + u" is in:\n"_s + report.out));
}

CULVERT_TEST(TestHistory)
#include "tst_history.moc"
