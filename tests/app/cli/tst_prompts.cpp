#include "tests/app/cli/cliprocess.h"
#include "tests/app/cli/pseudoterminal.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

#include <csignal>

using namespace culvert::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto passphrase = "pass phrase";
constexpr auto trustQuestion =
    "Are you sure you want to continue connecting (yes/no/[fingerprint])? ";

/// Ended, and not yet asked for by whoever is its parent now.
bool isZombie(pid_t pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    return !file.open(QIODevice::ReadOnly) || file.readAll().contains(") Z ");
}

} // namespace

/// ssh's questions, where ssh asks them.
class TestPrompts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void asksForTheHostKey();
    void takesNoForAnAnswer();
    void asksAgainForAnOddAnswer();
    void asksForThePassphraseWithoutEcho();
    void asksForThePassphraseAgain();
    void stopsWhileAsking_data();
    void stopsWhileAsking();
    void asksBeforeForeignCommandsRun_data();
    void asksBeforeForeignCommandsRun();
    void askpassAnswers();
    void askpassThatFloodsIsNoAnswer();
    void askpassEndsWithItsChildren();
    void askpassReadsNoTerminal();
    void askpassTakesNoTerminal();
    void askpassStandsInForATerminal();
    void asksNobodyInBatchMode_data();
    void asksNobodyInBatchMode();

private:
    QStringList run(const QStringList &options = {}) const;
    QStringList runWithLockedKey() const;
    QString authorityFile() const;
    QString makeAskpass(const QString &answer) const;
    QString makeAskpassOf(const QString &script) const;

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<Cli> m_cli;
    QString m_lockedKey;
};

void TestPrompts::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server = std::make_unique<SshServer>();
    const auto started = m_server->start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(describe(started.error())));
    m_lockedKey = m_server->path(u"locked_key"_s);
    QVERIFY(makeKeyPair(m_lockedKey, u"ed25519"_s, QString::fromLatin1(passphrase)));
    QFile authorized(m_server->authorizedKeysFile());
    QFile key(m_lockedKey + u".pub"_s);
    QVERIFY(authorized.open(QIODevice::Append) && key.open(QIODevice::ReadOnly));
    authorized.write(key.readAll());
}

void TestPrompts::init()
{
    m_cli = std::make_unique<Cli>();
}

QStringList TestPrompts::run(const QStringList &options) const
{
    return QStringList{u"--json"_s, u"run"_s,
                       u"-F"_s,     u"none"_s,
                       u"-p"_s,     QString::number(m_server->port()),
                       u"-l"_s,     m_server->user(),
                       u"-o"_s,     u"GlobalKnownHostsFile=none"_s}
    + options + QStringList{m_server->host()};
}

QStringList TestPrompts::runWithLockedKey() const
{
    return run({u"-i"_s, m_lockedKey, u"-o"_s, u"IdentitiesOnly=yes"_s, u"-o"_s,
                u"UserKnownHostsFile="_s + m_server->knownHostsFile()});
}

QString TestPrompts::makeAskpass(const QString &answer) const
{
    return makeAskpassOf(
        u"printf '%s\\n' \"$1\" >> '%1'\necho '%2'\n"_s.arg(m_cli->path(u"asked"_s), answer));
}

QString TestPrompts::makeAskpassOf(const QString &script) const
{
    const QString path = m_cli->path(u"askpass"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("#!/bin/sh\n" + script.toUtf8());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

void TestPrompts::asksForTheHostKey()
{
    PseudoTerminal terminal;
    const QString known = m_cli->path(u"known_hosts"_s);
    const auto cli = m_cli->startOn(
        terminal.programsEnd(),
        run({u"-i"_s, m_server->clientKey(), u"-o"_s, u"UserKnownHostsFile="_s + known}));
    QVERIFY(terminal.waitFor(trustQuestion));
    QVERIFY(terminal.shown().contains("The authenticity of host '"));
    QVERIFY(terminal.shown().contains("key fingerprint is SHA256:"));
    terminal.type("yes\n");
    QVERIFY(cli->waitForState(u"up"_s));
    QVERIFY(QFile(known).size() > 0);
}

void TestPrompts::takesNoForAnAnswer()
{
    PseudoTerminal terminal;
    const auto cli = m_cli->startOn(
        terminal.programsEnd(), run({u"-o"_s, u"UserKnownHostsFile="_s + m_cli->path(u"none"_s)}));
    QVERIFY(terminal.waitFor(trustQuestion));
    terminal.type("no\n");
    QCOMPARE(cli->wait().code, 6);
}

void TestPrompts::asksAgainForAnOddAnswer()
{
    PseudoTerminal terminal;
    const auto cli = m_cli->startOn(
        terminal.programsEnd(), run({u"-o"_s, u"UserKnownHostsFile="_s + m_cli->path(u"none"_s)}));
    QVERIFY(terminal.waitFor(trustQuestion));
    terminal.type("perhaps\n");
    QVERIFY(terminal.waitFor("Please type 'yes', 'no' or the fingerprint: "));
    terminal.type("no\n");
    QCOMPARE(cli->wait().code, 6);
}

void TestPrompts::asksForThePassphraseWithoutEcho()
{
    PseudoTerminal terminal;
    const auto cli = m_cli->startOn(terminal.programsEnd(), runWithLockedKey());
    QVERIFY(terminal.waitFor("Enter passphrase for key '" + m_lockedKey.toUtf8() + "': "));
    QVERIFY(!terminal.echoes());
    terminal.type(QByteArray(passphrase) + '\n');
    QVERIFY(cli->waitForState(u"up"_s));
    QVERIFY(terminal.echoes());
    QVERIFY(!terminal.shown().contains(passphrase));
    cli->signal(SIGINT);
    const Outcome outcome = cli->wait();
    QVERIFY(!(outcome.out + outcome.err).contains(QString::fromLatin1(passphrase)));
}

void TestPrompts::asksForThePassphraseAgain()
{
    PseudoTerminal terminal;
    const auto cli = m_cli->startOn(terminal.programsEnd(), runWithLockedKey());
    const QByteArray question = "Enter passphrase for key '" + m_lockedKey.toUtf8() + "': ";
    QVERIFY(terminal.waitFor(question));
    terminal.type("wrong\n");
    QVERIFY(terminal.waitFor(question + "\r\n\r" + question));
    terminal.type(QByteArray(passphrase) + '\n');
    QVERIFY(cli->waitForState(u"up"_s));
}

void TestPrompts::stopsWhileAsking_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("SIGTERM") << QByteArray();
    QTest::newRow("Ctrl-C") << QByteArray("\x03");
}

void TestPrompts::stopsWhileAsking()
{
    QFETCH(const QByteArray, typed);
    PseudoTerminal terminal;
    const auto cli = m_cli->startOn(terminal.programsEnd(), runWithLockedKey());
    QVERIFY(terminal.waitFor("Enter passphrase"));
    if (typed.isEmpty())
        cli->signal(SIGTERM);
    else
        terminal.type(typed);
    QCOMPARE(cli->wait().code, 0);
    QVERIFY(terminal.echoes());
}

void TestPrompts::asksBeforeForeignCommandsRun_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("code");
    QTest::newRow("yes") << QByteArray("yes\n") << 4; // touch is no SSH server
    QTest::newRow("no") << QByteArray("no\n") << 3;
    QTest::newRow("nothing") << QByteArray("\n") << 3;
}

void TestPrompts::asksBeforeForeignCommandsRun()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, code);
    const QString trace = m_cli->path(u"ran"_s);
    QFile config(m_cli->path(u"ssh_config"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("Host db\n ProxyCommand touch " + trace.toUtf8() + '\n');
    config.close();
    QCOMPARE(m_cli->run({u"import"_s, u"--all"_s, config.fileName()}).code, 0);
    PseudoTerminal terminal;
    const auto process =
        m_cli->startOn(terminal.programsEnd(), {u"run"_s, u"--no-retry"_s, u"db"_s});
    QVERIFY(terminal.waitFor("(yes/no)? "));
    QVERIFY(terminal.shown().contains("proxycommand touch " + trace.toUtf8()));
    terminal.type(answer);
    QCOMPARE(process->wait().code, code);
    QCOMPARE(QFile::exists(trace), code == 4);
}

void TestPrompts::askpassThatFloodsIsNoAnswer()
{
    m_cli->set(u"SSH_ASKPASS"_s, makeAskpassOf(u"exec cat /dev/zero\n"_s));
    m_cli->set(u"SSH_ASKPASS_REQUIRE"_s, u"force"_s);
    const Outcome outcome = m_cli->run(runWithLockedKey());
    QCOMPARE(outcome.code, 5);
}

void TestPrompts::askpassEndsWithItsChildren()
{
    const QString pid = m_cli->path(u"child"_s);
    m_cli->set(
        u"SSH_ASKPASS"_s,
        makeAskpassOf(u"sleep 1000 &\necho $! > '%1.new'; mv '%1.new' '%1'\nwait\n"_s.arg(pid)));
    m_cli->set(u"SSH_ASKPASS_REQUIRE"_s, u"force"_s);
    const auto cli = m_cli->start(runWithLockedKey());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pid), 30'000);
    QFile file(pid);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const pid_t child = file.readAll().trimmed().toInt();
    QVERIFY(child > 0);
    cli->signal(SIGTERM);
    QCOMPARE(cli->wait().code, 0);
    QTRY_VERIFY(::kill(child, 0) != 0 || isZombie(child));
}

void TestPrompts::askpassAnswers()
{
    m_cli->set(u"SSH_ASKPASS"_s, makeAskpass(QString::fromLatin1(passphrase)));
    m_cli->set(u"SSH_ASKPASS_REQUIRE"_s, u"force"_s);
    PseudoTerminal terminal; // is there, and is left alone
    const auto cli = m_cli->startOn(terminal.programsEnd(), runWithLockedKey());
    QVERIFY(cli->waitForState(u"up"_s));
    QFile asked(m_cli->path(u"asked"_s));
    QVERIFY(asked.open(QIODevice::ReadOnly));
    QCOMPARE(asked.readAll(), "Enter passphrase for key '" + m_lockedKey.toUtf8() + "': \n");
}

/// In the terminal's background it would be stopped for ever (SIGTTIN), and we would wait with it.
void TestPrompts::askpassReadsNoTerminal()
{
    m_cli->set(u"SSH_ASKPASS"_s,
               makeAskpassOf(u"read answer < /dev/tty || exit 1\necho \"$answer\"\n"_s));
    m_cli->set(u"SSH_ASKPASS_REQUIRE"_s, u"force"_s);
    PseudoTerminal terminal;
    const auto cli = m_cli->startOn(terminal.programsEnd(), runWithLockedKey());
    QCOMPARE(cli->wait().code, 5);
}

/// tcsetpgrp(3): we would be the ones in the background, and no key would reach us any more.
void TestPrompts::askpassTakesNoTerminal()
{
    m_cli->set(u"SSH_ASKPASS"_s,
               makeAskpassOf(u"python3 -c 'import os, signal\n"
                             "signal.signal(signal.SIGTTOU, signal.SIG_IGN)\n"
                             "os.tcsetpgrp(os.open(\"/dev/tty\", os.O_RDWR), os.getpgrp())'"
                             " 2> /dev/null\necho '%1'\n"_s.arg(QLatin1String(passphrase))));
    m_cli->set(u"SSH_ASKPASS_REQUIRE"_s, u"force"_s);
    PseudoTerminal terminal;
    const auto cli = m_cli->startOn(terminal.programsEnd(), runWithLockedKey());
    QVERIFY(cli->waitForState(u"up"_s));
    terminal.type("\x03");
    QCOMPARE(cli->wait().code, 0);
}

void TestPrompts::askpassStandsInForATerminal()
{
    m_cli->set(u"SSH_ASKPASS"_s, makeAskpass(QString::fromLatin1(passphrase)));
    QCOMPARE(m_cli->run(runWithLockedKey()).code, 5); // ssh wants a display for that
    m_cli->set(u"DISPLAY"_s, u":99"_s);
    const auto cli = m_cli->start(runWithLockedKey());
    QVERIFY(cli->waitForState(u"up"_s));
}

/// A known_hosts that knows the server by a certificate authority only.
QString TestPrompts::authorityFile() const
{
    const QString path = m_server->path(u"by_authority"_s);
    QFile known(path);
    QFile key(m_server->clientKey() + u".pub"_s);
    if (!known.open(QIODevice::WriteOnly) || !key.open(QIODevice::ReadOnly)
        || known.write("@cert-authority * " + key.readAll()) < 0)
        qFatal("known_hosts cannot be written");
    return path;
}

void TestPrompts::asksNobodyInBatchMode_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    const QStringList unknown{u"-o"_s, u"UserKnownHostsFile=none"_s};
    const QStringList batchMode{u"-o"_s, u"BatchMode=yes"_s};
    QTest::newRow("--batch, host key") << QStringList{u"--batch"_s} + run(unknown) << 6;
    QTest::newRow("--batch, passphrase") << QStringList{u"--batch"_s} + runWithLockedKey() << 5;
    QTest::newRow("--batch, certificate authority")
        << QStringList{u"--batch"_s} + run({u"-o"_s, u"UserKnownHostsFile="_s + authorityFile()})
        << 6;
    QTest::newRow("BatchMode, host key") << run(unknown + batchMode) << 6;
}

void TestPrompts::asksNobodyInBatchMode()
{
    QFETCH(const QStringList, words);
    QFETCH(const int, code);
    m_cli->set(u"SSH_ASKPASS"_s, makeAskpass(u"yes"_s));
    m_cli->set(u"SSH_ASKPASS_REQUIRE"_s, u"force"_s);
    PseudoTerminal terminal;
    const Outcome outcome = m_cli->startOn(terminal.programsEnd(), words)->wait();
    QCOMPARE(outcome.code, code);
    QVERIFY(!QFile::exists(m_cli->path(u"asked"_s)));
}

CULVERT_TEST(TestPrompts)
#include "tst_prompts.moc"
