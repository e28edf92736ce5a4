#include "tests/support/logins.h"
#include "tests/support/processes.h"
#include "tests/support/testprogram.h"
#include "tests/support/tunnel.h"

#include <QTest>

#include <csignal>
#include <ctime>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

class TestProxyCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void leadsToTheServer();
    void standardErrorIsLogged();
    void standardErrorIsReadSlowly();
    void endsAtOnce_data();
    void endsAtOnce();
    void endsWhileTheTunnelIsUp();
    void diesWithTheTunnel();

private:
    QString script(const QByteArray &text); ///< a ProxyCommand that runs it
    QString relayTo(const QString &target) const; ///< a command that leads there

    QByteArray relayScript() const; ///< leads to the server and leaves its pid
    pid_t scriptPid() const;

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<Tunnel> m_tunnel;
    int m_scripts = 0;
};

void TestProxyCommand::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
}

QString TestProxyCommand::script(const QByteArray &text)
{
    const QString file = m_server->path(u"script%1"_s.arg(++m_scripts));
    append(file, text);
    m_tunnel = std::make_unique<Tunnel>(*m_server);
    return u"/bin/sh "_s + file;
}

QString TestProxyCommand::relayTo(const QString &target) const
{
    QStringList options = m_server->sshOptions();
    for (QString &option : options)
        option = u'\'' + option + u'\'';
    return u"ssh "_s + options.join(u' ') + u" -W "_s + target + u" 127.0.0.1"_s;
}

void TestProxyCommand::leadsToTheServer()
{
    m_tunnel = std::make_unique<Tunnel>(*m_server);
    m_tunnel->option(u"ProxyCommand"_s, relayTo(u"%h:%p"_s));
    QVERIFY2(m_tunnel->startAndWait(), qPrintable(m_tunnel->logText()));
    m_tunnel->stop();
    QVERIFY(m_tunnel->waitForEnd(2000));
    QTRY_COMPARE(m_server->sessionCount(), 0); // the command has ended with us
}

void TestProxyCommand::standardErrorIsLogged()
{
    const QString command = script(
        "printf 'by \\033[31mthe\\007 long w' >&2\nprintf 'ay\\r\\nsecond\\nlast' >&2\nexit 3\n");
    m_tunnel->option(u"ProxyCommand"_s, command);
    QVERIFY(!m_tunnel->startAndWait());
    QStringList lines;
    for (const LogEntry &entry : std::as_const(m_tunnel->log)) {
        if (entry.message.startsWith(u"proxy command: "_s))
            lines.append(entry.message);
    }
    QCOMPARE(lines,
             (QStringList{u"proxy command: by [31mthe long way"_s, u"proxy command: second"_s,
                          u"proxy command: last"_s}));
}

/// One that says more than anybody can read waits, and costs nothing.
void TestProxyCommand::standardErrorIsReadSlowly()
{
    const QString command = script("yes a line that nobody wants to read >&2 &\n"
                                   "exec "
                                   + relayScript().split('\n').value(1) + '\n');
    m_tunnel->option(u"ProxyCommand"_s, command);
    QVERIFY2(m_tunnel->startAndWait(), qPrintable(m_tunnel->logText()));
    const std::clock_t before = std::clock();
    const qsizetype lines = m_tunnel->log.size();
    QTest::qWait(2500);
    const double busy = double(std::clock() - before) / CLOCKS_PER_SEC;
    QVERIFY2(busy < 0.5, qPrintable(u"%1 s of 2.5"_s.arg(busy)));
    const qsizetype more = m_tunnel->log.size() - lines;
    QVERIFY2(more > 0 && more < 100, qPrintable(QString::number(more)));
    m_tunnel->stop();
    QVERIFY(m_tunnel->waitForEnd(2000));
}

void TestProxyCommand::endsAtOnce_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("ending");
    QTest::newRow("an error, and why") << QByteArray("echo no way >&2; exit 17\n")
                                       << u"The proxy command /bin/sh ended with code 17. "
                                          "It said: no way"_s;
    QTest::newRow("nothing at all")
        << QByteArray("exit 0\n") << u"The proxy command /bin/sh ended with code 0."_s;
    QTest::newRow("a signal") << QByteArray("kill -9 $$\n")
                              << u"The proxy command /bin/sh was ended by signal 9."_s;
}

void TestProxyCommand::endsAtOnce()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, ending);
    m_tunnel.reset();
    const QString command = script(text) + u" --password sesame"_s;
    m_tunnel->option(u"ProxyCommand"_s, command);
    QVERIFY(!m_tunnel->startAndWait());
    QCOMPARE(m_tunnel->errorCode(), ErrorCode::ConnectFailed);
    QCOMPARE(m_tunnel->status().reason->message, ending);
    QVERIFY(!m_tunnel->logText().contains(u"sesame"_s));
}

QByteArray TestProxyCommand::relayScript() const
{
    return "echo $$ >" + m_server->path(u"pid"_s).toLocal8Bit() + '\n'
        + relayTo(u"127.0.0.1:%1"_s.arg(m_server->port())).toLocal8Bit() + '\n';
}

pid_t TestProxyCommand::scriptPid() const
{
    return contents(m_server->path(u"pid"_s)).trimmed().toInt();
}

void TestProxyCommand::endsWhileTheTunnelIsUp()
{
    const QString command = script(relayScript());
    m_tunnel->option(u"ProxyCommand"_s, command);
    QVERIFY2(m_tunnel->startAndWait(), qPrintable(m_tunnel->logText()));
    for (const qint64 child : descendantsOf(scriptPid()))
        QCOMPARE(::kill(pid_t(child), SIGKILL), 0);
    QVERIFY(m_tunnel->waitForEnd());
    QCOMPARE(m_tunnel->errorCode(), ErrorCode::ConnectionLost);
    const QString message = m_tunnel->status().reason->message;
    QVERIFY2(message.contains(u"was lost"_s) && message.contains(u"/bin/sh ended with code 137."_s),
             qPrintable(message));
}

void TestProxyCommand::diesWithTheTunnel()
{
    const QString command = script("trap '' TERM HUP INT\n" + relayScript() + "sleep 600\n");
    m_tunnel->option(u"ProxyCommand"_s, command);
    QVERIFY2(m_tunnel->startAndWait(), qPrintable(m_tunnel->logText()));
    const pid_t pid = scriptPid();
    QCOMPARE(::kill(pid, 0), 0);
    m_tunnel->stop();
    QVERIFY(m_tunnel->waitForEnd(2000));
    QTRY_COMPARE(::kill(pid, 0), -1);
    QVERIFY(!m_tunnel->logText().contains(u"was ended by"_s)); // by us: nothing to tell
}

CULVERT_TEST(TestProxyCommand)
#include "tst_proxycommand.moc"
