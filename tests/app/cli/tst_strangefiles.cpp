#include "tests/app/cli/cliprocess.h"
#include "tests/support/processes.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <csignal>

#include <sys/stat.h>

using namespace culvert::test;
using namespace Qt::StringLiterals;

/// Names of files behind which there is none: a pipe that nobody writes to, a device without an
/// end, a folder.
class TestStrangeFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void neitherHangsNorGrows_data();
    void neitherHangsNorGrows();
    void acceptsNoKeyUnaskedBesideOne_data();
    void acceptsNoKeyUnaskedBesideOne();
    void stopsWhileAPipeIsSilent();
    void refusesWhatIsNoConfiguration_data();
    void refusesWhatIsNoConfiguration();
    void importsNothingOfIt_data();
    void importsNothingOfIt();
    void readsAShellsPipe();
    void importsFromAShellsPipe();
    void neverReadsOneForAStranger();

private:
    QString strange(const QString &kind) const;

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<Cli> m_cli;
};

void TestStrangeFiles::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
}

void TestStrangeFiles::init()
{
    m_cli = std::make_unique<Cli>();
}

/// Empty: it could not be made.
QString TestStrangeFiles::strange(const QString &kind) const
{
    if (kind == u"device")
        return u"/dev/zero"_s;
    const QString path = m_cli->path(kind);
    const bool made = kind == u"pipe" ? ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0
                                      : QDir().mkpath(path);
    return made ? path : QString();
}

void TestStrangeFiles::neitherHangsNorGrows_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<QString>("code"); // empty: it comes up
    for (const auto *kind : {"pipe", "device", "folder"}) {
        const QString word = QString::fromLatin1(kind);
        QTest::addRow("UserKnownHostsFile, %s", kind)
            << word << u"UserKnownHostsFile"_s << u"host-key-unknown"_s;
        QTest::addRow("GlobalKnownHostsFile, %s", kind)
            << word << u"GlobalKnownHostsFile"_s << QString();
        QTest::addRow("RevokedHostKeys, %s", kind)
            << word << u"RevokedHostKeys"_s << u"host-key-revoked"_s;
        QTest::addRow("IdentityFile, %s", kind) << word << u"IdentityFile"_s << QString();
        QTest::addRow("CertificateFile, %s", kind) << word << u"CertificateFile"_s << QString();
    }
}

void TestStrangeFiles::neitherHangsNorGrows()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, keyword);
    QFETCH(const QString, code);
    const QString file = strange(kind);
    QVERIFY(!file.isEmpty());
    const auto cli = m_cli->start(QStringList{u"--json"_s, u"--batch"_s, u"run"_s}
                                  + wordsTo(*m_server, {u"-o"_s, keyword + u'=' + file}));
    const auto settled = cli->waitForState(code.isEmpty() ? u"up"_s : u"failed"_s);
    QElapsedTimer elapsed;
    elapsed.start();
    if (settled && code.isEmpty()) {
        const qint64 size = costOf(cli->process().processId()).kilobytes;
        QVERIFY2(!isMemoryMeasurable || size < 100'000, qPrintable(QString::number(size)));
        cli->signal(SIGTERM);
    }
    const Outcome outcome = cli->wait();
    QVERIFY2(settled, qPrintable(outcome.out + outcome.err));
    QCOMPARE(settled->value(u"reason"_s).toObject().value(u"code"_s).toString(), code);
    QVERIFY(isSanitized || elapsed.elapsed() < 2000);
}

void TestStrangeFiles::acceptsNoKeyUnaskedBesideOne_data()
{
    QTest::addColumn<QString>("keyword");
    QTest::newRow("the user's") << u"UserKnownHostsFile"_s;
    QTest::newRow("the system's") << u"GlobalKnownHostsFile"_s;
}

/// The key may be known, or revoked, in what could not be read.
void TestStrangeFiles::acceptsNoKeyUnaskedBesideOne()
{
    QFETCH(const QString, keyword);
    const QString file = strange(u"device"_s);
    const Outcome outcome = m_cli->run(
        QStringList{u"--json"_s, u"--batch"_s, u"run"_s}
        + wordsTo(*m_server,
                  {u"-o"_s, u"StrictHostKeyChecking=accept-new"_s, u"-o"_s, keyword + u'=' + file,
                   u"-o"_s, u"UserKnownHostsFile="_s + m_cli->path(u"none-yet"_s)}));
    QCOMPARE(outcome.code, 6);
    QVERIFY2(outcome.err.contains(file + u" cannot be read: "_s), qPrintable(outcome.err));
    QVERIFY(!QFile::exists(m_cli->path(u"none-yet"_s)));
}

void TestStrangeFiles::stopsWhileAPipeIsSilent()
{
    const QString pipe = strange(u"pipe"_s);
    const auto cli = m_cli->start({u"--json"_s, u"run"_s, u"-F"_s, pipe, u"somewhere"_s});
    QVERIFY(cli->waitForState(u"connecting"_s));
    QElapsedTimer elapsed;
    elapsed.start();
    cli->signal(SIGTERM);
    QCOMPARE(cli->wait().code, 0);
    QVERIFY(isSanitized || elapsed.elapsed() < 2000); // which looks for leaks at the end
}

void TestStrangeFiles::refusesWhatIsNoConfiguration_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("included");
    for (const bool included : {false, true}) {
        for (const auto *kind : {"pipe", "device", "folder"})
            QTest::addRow("%s %s", included ? "Include" : "-F", kind)
                << QString::fromLatin1(kind) << included;
    }
}

void TestStrangeFiles::refusesWhatIsNoConfiguration()
{
    QFETCH(const QString, kind);
    QFETCH(const bool, included);
    const QString file = strange(kind);
    const QString config =
        included ? m_cli->write(u"config_with_it"_s, "Include " + file.toUtf8() + '\n') : file;
    const Outcome outcome = m_cli->run({u"run"_s, u"-F"_s, config, u"somewhere"_s});
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.err.contains(file), qPrintable(outcome.err));
}

void TestStrangeFiles::importsNothingOfIt_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("pipe") << u"pipe"_s;
    QTest::newRow("device") << u"device"_s;
}

void TestStrangeFiles::importsNothingOfIt()
{
    QFETCH(const QString, kind);
    const QString file = strange(kind);
    const Outcome outcome = m_cli->run({u"import"_s, file});
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.err.contains(file), qPrintable(outcome.err));
}

/// As `-F <(…)` is for the program.
void TestStrangeFiles::readsAShellsPipe()
{
    const QString config = m_cli->write(u"written"_s, "Host box\n Port 2222\n");
    m_cli->setWrapper({u"/bin/sh"_s, u"-c"_s, u"cat '%1' | \"$@\""_s.arg(config), u"sh"_s});
    const Outcome outcome = m_cli->run({u"resolve"_s, u"-F"_s, u"/dev/stdin"_s, u"box"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.contains(u"\nport 2222\n"_s), qPrintable(outcome.out + outcome.err));
}

void TestStrangeFiles::importsFromAShellsPipe()
{
    const QString config =
        m_cli->write(u"written"_s, "Host box\n User me\n LocalForward 8080 localhost:80\n");
    m_cli->setWrapper({u"/bin/sh"_s, u"-c"_s, u"cat '%1' | \"$@\""_s.arg(config), u"sh"_s});
    const Outcome outcome = m_cli->run({u"import"_s, u"/dev/stdin"_s});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.out + outcome.err));
    m_cli->setWrapper({});
    QCOMPARE(m_cli->shown(u"box"_s).value(u"user"_s).toString(), u"me"_s);
}

/// Consent is to what stands in a file; what a pipe brings is another thing each time.
void TestStrangeFiles::neverReadsOneForAStranger()
{
    const QString pipe = strange(u"pipe"_s);
    const QString profile = m_cli->write(
        u"theirs.json"_s,
        R"({"name": "theirs", "host": "somewhere", "configFile": ")" + pipe.toUtf8() + R"("})");
    QVERIFY(m_cli->run({u"import"_s, profile}).code == 0);
    const Outcome outcome = m_cli->run({u"--batch"_s, u"run"_s, u"theirs"_s});
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.err.contains(pipe + u" cannot be read: it is not a plain file"_s),
             qPrintable(outcome.err)); // not: that nothing came out of it in time
}

CULVERT_TEST(TestStrangeFiles)
#include "tst_strangefiles.moc"
