#include "tests/app/cli/cliprocess.h"
#include "tests/support/farend.h"
#include "tests/support/processes.h"
#include "tests/support/socket.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert::test;
using namespace Qt::StringLiterals;

/// What a tunnel takes of the system: counts of the real program, no times.
class TestCost : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void idleTunnelSleeps_data();
    void idleTunnelSleeps();
    void connectionTakesOneDescriptor();

private:
    /// Up, its forwards proved, nobody connected: -L and -R to an echo.
    std::unique_ptr<CliProcess> start(const QString &keepAlive);

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<FarEnd> m_service;
    std::unique_ptr<Cli> m_cli;
    quint16 m_port = 0; ///< of the local forward
};

namespace {

/// How often the process wakes within so many milliseconds.
qint64 wakesWithin(qint64 pid, int time)
{
    const qint64 before = costOf(pid).wakes;
    QTest::qWait(time);
    return costOf(pid).wakes - before;
}

} // namespace

void TestCost::initTestCase()
{
    CULVERT_NEEDS_SSHD();
#ifndef Q_OS_LINUX
    QSKIP("counted by /proc");
#endif
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
    m_service = std::make_unique<FarEnd>(echo());
    m_cli = std::make_unique<Cli>();
}

std::unique_ptr<CliProcess> TestCost::start(const QString &keepAlive)
{
    m_port = freePort();
    const QStringList options = m_server->sshOptions();
    auto cli = m_cli->start(
        QStringList{u"--json"_s, u"--batch"_s, u"run"_s} + options
        + QStringList{u"-o"_s, u"ServerAliveInterval="_s + keepAlive, u"-L"_s,
                      u"127.0.0.1:%1:127.0.0.1:%2"_s.arg(m_port).arg(m_service->port()), u"-R"_s,
                      u"0:127.0.0.1:%1"_s.arg(m_service->port()),
                      m_server->user() + u'@' + m_server->host()});
    for (int forward = 0; forward < 2; ++forward) {
        if (!cli->waitFor([forward](const QJsonObject &event) {
                return event[u"event"].toString() == u"proof"_s
                    && event[u"forward"].toInt() == forward;
            }))
            return nullptr;
    }
    return cli;
}

void TestCost::idleTunnelSleeps_data()
{
    QTest::addColumn<QString>("keepAlive");
    QTest::addColumn<int>("most");
    QTest::newRow("no keep-alives") << u"0"_s << 0;
    // its timer, the answer, and what is told of the round trip: in two threads
    QTest::newRow("one a second") << u"1"_s << 3 * 8;
}

void TestCost::idleTunnelSleeps()
{
    QFETCH(QString, keepAlive);
    QFETCH(int, most);
    const auto cli = start(keepAlive);
    QVERIFY(cli);
    const qint64 pid = cli->process().processId();
    // the proof's own connections end, and the last figures are told
    QTRY_VERIFY_WITH_TIMEOUT(wakesWithin(pid, 1000) <= most / 2, 10'000);
    const qint64 wakes = wakesWithin(pid, 2000);
    qInfo("%lld wakes in 2 s", wakes);
    QVERIFY2(wakes <= most, qPrintable(QString::number(wakes)));
}

void TestCost::connectionTakesOneDescriptor()
{
    constexpr int count = 100;
    const auto cli = start(u"0"_s);
    QVERIFY(cli);
    const qint64 pid = cli->process().processId();
    QTRY_VERIFY_WITH_TIMEOUT(wakesWithin(pid, 1000) == 0, 10'000);
    for (const bool first : {true, false}) { // the first time fills what is kept
        const ProcessCost before = costOf(pid);
        const int open = m_service->open();
        std::vector<Client> clients;
        for (int i = 0; i < count; ++i) {
            clients.emplace_back(m_port);
            QVERIFY(clients.back().send("x"));
        }
        for (Client &client : clients)
            QCOMPARE(client.read(1), QByteArray("x"));
        const ProcessCost with = costOf(pid);
        QCOMPARE(with.descriptors - before.descriptors, count);
        QCOMPARE(with.threads, before.threads);
        qInfo("%lld kB a connection", (with.kilobytes - before.kilobytes) / count);
        if (!first && isMemoryMeasurable)
            QVERIFY(with.kilobytes - before.kilobytes < 16 * count);
        clients.clear();
        QTRY_COMPARE(m_service->open(), open);
        QTRY_COMPARE(costOf(pid).descriptors, before.descriptors);
    }
}

CULVERT_TEST(TestCost)
#include "tst_cost.moc"
