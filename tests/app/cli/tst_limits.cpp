#include "tests/app/cli/cliprocess.h"
#include "tests/support/farend.h"
#include "tests/support/needs.h"
#include "tests/support/processes.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <csignal>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace culvert::test;
using namespace Qt::StringLiterals;

namespace {

QStringList shell(const QString &before)
{
    return {u"/bin/sh"_s, u"-c"_s, before + u"; exec \"$@\""_s, u"sh"_s};
}

/// Processor time of a process so far, in seconds: fields 14 and 15 of proc_pid_stat(5).
double processorTime(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray line = file.readAll();
    const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble())
        / double(::sysconf(_SC_CLK_TCK));
}

} // namespace

/// What the system does not give: descriptors, threads, room on the disk, a reader.
class TestLimits : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void saysThatDescriptorsAreMissing_data();
    void saysThatDescriptorsAreMissing();
    void saysThatThreadsAreMissing();
    void raisesTheSoftLimit();
    void servesOnWithoutDescriptors_data();
    void servesOnWithoutDescriptors();
    void saysWhyNothingIsSaved_data();
    void saysWhyNothingIsSaved();
    void takesOverAnEmptyLock();
    void savesAHundredAtOnce();
    void doesNotWaitForAReader();

private:
    QStringList words(const QStringList &options = {}) const;

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<Cli> m_cli;
};

void TestLimits::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
}

void TestLimits::init()
{
    m_cli = std::make_unique<Cli>();
}

QStringList TestLimits::words(const QStringList &options) const
{
    return wordsTo(*m_server, options);
}

void TestLimits::saysThatDescriptorsAreMissing_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {4, 6, 10, 16, 20, 24, 30, 40})
        QTest::addRow("%d", limit) << limit;
}

void TestLimits::saysThatDescriptorsAreMissing()
{
    QFETCH(int, limit);
    // what is inherited of whoever runs the tests does not count
    m_cli->setWrapper(shell(u"exec 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&-; ulimit -n %1"_s.arg(limit)));
    const Outcome outcome = m_cli->run(QStringList{u"run"_s} + words());
    QCOMPARE(outcome.code, 70);
    QVERIFY2(outcome.err.contains(u"more files can be opened"_s)
                 && outcome.err.contains(u"ulimit -n"_s),
             qPrintable(outcome.err));
}

void TestLimits::saysThatThreadsAreMissing()
{
    const QString withoutLeaks = u"detect_leaks=0"_s; // their search is a process more
    m_cli->set(u"ASAN_OPTIONS"_s, withoutLeaks);
    QStringList limited{u"prlimit"_s, u"--nproc=1"_s};
    if (::geteuid() == 0) { // whom the limit does not concern
        limited =
            QStringList{u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s}
            + limited;
        QProcess probe;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ASAN_OPTIONS"_s, withoutLeaks);
        probe.setProcessEnvironment(environment);
        probe.start(limited.first(), limited.mid(1) + QStringList{Cli::program(), u"--version"_s});
        if (!probe.waitForFinished() || probe.exitCode() != 0)
            QSKIP("Nobody but root can run the program here.");
    }
    m_cli->setWrapper(limited);
    const Outcome outcome = m_cli->run(QStringList{u"run"_s} + words());
    QCOMPARE(outcome.code, 70);
    QVERIFY2(outcome.err.contains(u"no more threads"_s), qPrintable(outcome.err));
}

void TestLimits::raisesTheSoftLimit()
{
    m_cli->setWrapper(shell(u"ulimit -S -n 64; ulimit -H -n 300"_s));
    const QString seen = m_cli->path(u"limit"_s);
    const auto cli = m_cli->start(
        QStringList{u"--json"_s, u"run"_s}
        + words({u"-o"_s, u"ProxyCommand=/bin/sh -c 'ulimit -n > %1; exit 1'"_s.arg(seen)}));
    QCOMPARE(cli->wait().code, 4);
    QFile file(seen);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().trimmed(), QByteArray("64")); // select() in others' programs

    const auto up = m_cli->start(QStringList{u"--json"_s, u"run"_s} + words());
    QVERIFY(up->waitForState(u"up"_s));
    QFile ours(u"/proc/%1/limits"_s.arg(up->process().processId()));
    QVERIFY(ours.open(QIODevice::ReadOnly));
    const QByteArray text = ours.readAll();
    QVERIFY2(text.contains("Max open files            300 "), text.constData());
}

void TestLimits::servesOnWithoutDescriptors_data()
{
    QTest::addColumn<QString>("letter");
    QTest::newRow("local") << u"-L"_s;
    QTest::newRow("dynamic") << u"-D"_s;
}

/// cases/too-many-descriptors
void TestLimits::servesOnWithoutDescriptors()
{
    QFETCH(const QString, letter);
    const bool isDynamic = letter == u"-D";
    const FarEnd far(echo());
    const quint16 port = freePort();
    m_cli->setWrapper(shell(u"ulimit -n 64"_s));
    const QString bind = u"127.0.0.1:%1"_s.arg(port);
    const QString forward = isDynamic ? bind : bind + u":127.0.0.1:%1"_s.arg(far.port());
    const auto cli = m_cli->start(QStringList{u"--json"_s, u"run"_s} + words({letter, forward}));
    QVERIFY(cli->waitForState(u"up"_s));
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 100; ++i) {
        clients.push_back(std::make_unique<Client>(port));
        QVERIFY(clients.back()->isConnected());
    }
    const auto warns = [](const QJsonObject &event) {
        return event.value(u"event"_s) == u"log"_s
            && event.value(u"message"_s).toString().contains(u"takes no more clients"_s);
    };
    QVERIFY(cli->waitFor(warns));
    const double before = processorTime(cli->process().processId());
    QTest::qWait(3000);
    const double busy = (processorTime(cli->process().processId()) - before) / 3;
    QVERIFY2(busy < 0.3, qPrintable(u"%1 of a processor"_s.arg(busy)));

    std::unique_ptr<Client> last = std::move(clients.back());
    clients.clear();
    if (isDynamic) { // SOCKS 4: CONNECT to 127.0.0.1, without a user
        const char high = char(far.port() >> 8);
        const char low = char(far.port() & 0xff);
        QVERIFY(last->send(QByteArray("\4\1", 2) + high + low + QByteArray("\x7f\0\0\1\0", 5)));
        QCOMPARE(last->read(8).first(2), QByteArray("\0\x5a", 2));
    }
    QVERIFY(last->send("hello"));
    QCOMPARE(last->read(5), QByteArray("hello"));
    cli->signal(SIGTERM);
    const Outcome outcome = cli->wait();
    QCOMPARE(outcome.code, 0);
    int warnings = 0;
    for (const QJsonObject &event : outcome.objects())
        warnings += warns(event) ? 1 : 0;
    QCOMPARE(warnings, 1);
}

void TestLimits::saysWhyNothingIsSaved_data()
{
    QTest::addColumn<QString>("mount");
    QTest::addColumn<QString>("why");
    QTest::newRow("full") << u"-o size=4k"_s << u"No space left on device"_s;
    QTest::newRow("read-only") << u"-o ro"_s << u"Read-only file system"_s;
}

void TestLimits::saysWhyNothingIsSaved()
{
    QFETCH(QString, mount);
    QFETCH(QString, why);
    const QString folder = m_cli->path(u"config"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString script =
        u"mount -t tmpfs %1 none '%2' && { dd if=/dev/zero of='%2/all' bs=4k count=1 2>/dev/null; "
        "exec \"$@\"; }"_s.arg(mount, folder);
    QProcess probe;
    probe.start(u"unshare"_s,
                {u"-r"_s, u"-m"_s, u"/bin/sh"_s, u"-c"_s, script, u"sh"_s, u"true"_s});
    if (!probe.waitForFinished() || probe.exitCode() != 0)
        QSKIP("No mount namespace to be had.");
    m_cli->setWrapper({u"unshare"_s, u"-r"_s, u"-m"_s, u"/bin/sh"_s, u"-c"_s, script, u"sh"_s});
    const Outcome outcome = m_cli->run(QStringList{u"add"_s, u"web"_s} + words());
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.err.contains(why) && !outcome.err.contains(u"held"_s),
             qPrintable(outcome.err));
}

void TestLimits::takesOverAnEmptyLock()
{
    const QString folder = m_cli->path(u"config"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile lock(folder + u"/profiles.json.lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    QCOMPARE(m_cli->run(QStringList{u"add"_s, u"web"_s} + words()).code, 0);
}

void TestLimits::savesAHundredAtOnce()
{
    constexpr int count = isSanitized ? 10 : 100; // each starts ten times as slowly
    m_cli->setWrapper({u"/bin/sh"_s, u"-c"_s,
                       u"i=0; while [ $i -lt %1 ]; do i=$((i+1)); "
                       "\"$@\" add web$i -F none u@h >/dev/null & done; wait"_s.arg(count),
                       u"sh"_s});
    const Outcome outcome = m_cli->run({});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0); // else it took longer than the test waits
    m_cli->setWrapper({});
    QCOMPARE(m_cli->run({u"--json"_s, u"list"_s}).out.count(u"\"name\":\"web"_s), count);
}

void TestLimits::doesNotWaitForAReader()
{
    const FarEnd far(echo());
    const quint16 port = freePort();
    const QString unread = m_cli->path(u"events"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(unread).constData(), 0600), 0);
    const OwnedFd reader(::open(QFile::encodeName(unread).constData(), O_RDONLY | O_NONBLOCK));
    m_cli->setWrapper(shell(u"exec > '%1'"_s.arg(unread)));
    const auto cli =
        m_cli->start(QStringList{u"--json"_s, u"run"_s}
                     + words({u"-L"_s, u"127.0.0.1:%1:127.0.0.1:%2"_s.arg(port).arg(far.port())}));
    QTRY_VERIFY_WITH_TIMEOUT(isListening(port), 30'000);
    for (int i = 0; i < 400; ++i) { // two events each: more than the pipe holds
        Client client(port);
        QVERIFY(client.send("hello"));
        QCOMPARE(client.read(5), QByteArray("hello"));
    }
    QElapsedTimer elapsed;
    elapsed.start();
    cli->signal(SIGTERM);
    QCOMPARE(cli->wait().code, 0);
    constexpr qint64 most = isSanitized ? 30000 : 2500; // which looks for leaks at the end
    QVERIFY2(elapsed.elapsed() < most, qPrintable(QString::number(elapsed.elapsed())));
}

CULVERT_TEST(TestLimits)
#include "tst_limits.moc"
