#include "tests/app/cli/cliprocess.h"
#include "tests/app/cli/pseudoterminal.h"
#include "tests/support/daemon.h"
#include "tests/support/keyring.h"
#include "tests/support/logins.h"
#include "tests/support/pamserver.h"
#include "tests/support/socket.h"
#include "tests/support/testprogram.h"
#include "tests/support/traces.h"

#include <QTest>

#include <csignal>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// After a login with secrets from every source, all that others could look at is searched for
/// them.
class TestTraces : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void typedOnATerminal();
    void givenByAskpass();
    void savedInTheKeychain();

private:
    /// Ends the program and searches it, its output, its folders and `more`.
    void verifyNone(CliProcess &cli, const QList<QByteArray> &secrets, Traces more = {});
    QString writeAskpass(const QByteArray &proxyPassword, const QByteArray &password);

    std::unique_ptr<Cli> m_cli;
    std::unique_ptr<QTemporaryDir> m_elsewhere; ///< where secrets may lie
};

void TestTraces::initTestCase()
{
    CULVERT_NEEDS_SSHD();
}

void TestTraces::init()
{
    m_cli = std::make_unique<Cli>();
    m_elsewhere = std::make_unique<QTemporaryDir>();
}

void TestTraces::verifyNone(CliProcess &cli, const QList<QByteArray> &secrets, Traces more)
{
    more.addProcess(cli.process().processId());
    QVERIFY(more.size() > 200);
    more.addFolder(m_cli->path(u"run"_s)); // as long as it runs
    cli.signal(SIGTERM);
    const Outcome outcome = cli.wait();
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.size() > 500); // there is something to search
    more.add(u"stdout"_s, outcome.out.toUtf8());
    more.add(u"stderr"_s, outcome.err.toUtf8());
    more.addFolder(m_cli->path({}));
    QCOMPARE(more.holding(secrets), QStringList());
}

/// A key's passphrase, a password and a one-time code.
void TestTraces::typedOnATerminal()
{
    CULVERT_NEEDS_PAM();
    const QByteArray password = "pa55-Word+plain";
    const QByteArray passphrase = "Phr4se-of-the+key";
    PamServer pam(password);
    QVERIFY(pam.start());
    const SshServer &server = pam.server();
    const QString key = server.path(u"locked"_s);
    QVERIFY(makeKeyPair(key, u"ed25519"_s, QString::fromLatin1(passphrase)));
    append(server.authorizedKeysFile(), contents(key + u".pub"_s));
    const QByteArray code = pam.code();

    PseudoTerminal terminal;
    const auto cli =
        m_cli->startOn(terminal.programsEnd(),
                       {u"--json"_s, u"--log-level"_s, u"debug"_s, u"run"_s, u"-F"_s, u"none"_s,
                        u"-i"_s, key, u"-o"_s, u"IdentitiesOnly=yes"_s, u"-o"_s,
                        u"UserKnownHostsFile="_s + server.knownHostsFile(), u"-p"_s,
                        QString::number(server.port()), server.user() + u"@127.0.0.1"_s});
    QVERIFY(terminal.waitFor("Enter passphrase for key"));
    terminal.type(passphrase + '\n');
    QVERIFY(terminal.waitFor("Password: "));
    terminal.type(password + '\n');
    QVERIFY(terminal.waitFor("One-time password"));
    terminal.type(code + '\n');
    QVERIFY(cli->waitForState(u"up"_s));
    Traces shown;
    shown.add(u"terminal"_s, terminal.shown());
    verifyNone(*cli, {password, passphrase, code}, shown);
}

QString TestTraces::writeAskpass(const QByteArray &proxyPassword, const QByteArray &password)
{
    const QString program = m_elsewhere->filePath(u"askpass"_s);
    append(m_elsewhere->filePath(u"proxy"_s), proxyPassword + '\n');
    append(m_elsewhere->filePath(u"login"_s), password + '\n');
    append(program,
           "#!/bin/sh\ncd \"${0%/*}\"\necho \"$1\" >>asked\n"
           "case $1 in *proxy*) cat proxy;; *) cat login;; esac\n");
    QFile::setPermissions(program, QFile::ReadOwner | QFile::ExeOwner);
    return program;
}

/// A proxy's password and the login's.
void TestTraces::givenByAskpass()
{
    CULVERT_NEEDS_PROGRAM("tinyproxy");
    const QByteArray proxyPassword = "Pr0xyOnlyWord";
    const QByteArray password = "L0gin-of-ask+pass";
    DemoServer demo(passwordLogin(password));
    QVERIFY(demo.start());
    const quint16 port = freePort();
    const QString config = m_elsewhere->filePath(u"tinyproxy"_s);
    append(
        config,
        u"Port %1\nListen 127.0.0.1\nMaxClients 10\nConnectPort %2\nBasicAuth ann %3\n"_s.arg(port)
            .arg(demo.port())
            .arg(QString::fromLatin1(proxyPassword))
            .toUtf8());
    Daemon proxy;
    QVERIFY(proxy.start(u"tinyproxy"_s, {u"-d"_s, u"-c"_s, config}, port));
    m_cli->set(u"SSH_ASKPASS"_s, writeAskpass(proxyPassword, password));
    m_cli->set(u"SSH_ASKPASS_REQUIRE"_s, u"force"_s);
    QCOMPARE(
        m_cli
            ->run({u"add"_s, u"--proxy"_s, u"http://ann@127.0.0.1:%1"_s.arg(port), u"lab"_s,
                   u"-F"_s, u"none"_s, u"-o"_s, u"UserKnownHostsFile="_s + demo.knownHostsFile(),
                   u"-o"_s, u"PubkeyAuthentication=no"_s,
                   u"ssh://%1@127.0.0.1:%2"_s.arg(demo.user()).arg(demo.port())})
            .code,
        0);
    const auto cli = m_cli->start({u"--json"_s, u"--log-level"_s, u"debug"_s, u"run"_s, u"lab"_s});
    QVERIFY(cli->waitForState(u"up"_s));
    QCOMPARE(contents(m_elsewhere->filePath(u"asked"_s)).count('\n'), 2);
    Traces asked;
    asked.add(u"the questions"_s, contents(m_elsewhere->filePath(u"asked"_s)));
    verifyNone(*cli, {proxyPassword, password}, asked);
}

void TestTraces::savedInTheKeychain()
{
    Keyring keyring;
    CULVERT_NEEDS(keyring.whyMissing());
    QVERIFY(keyring.start());
    m_cli->set(u"DBUS_SESSION_BUS_ADDRESS"_s, keyring.busAddress());
    const QByteArray password = "S4ved-in-the+chain";
    DemoServer demo(passwordLogin(password));
    QVERIFY(demo.start());
    const QString destination = u"%1@127.0.0.1:%2"_s.arg(demo.user()).arg(demo.port());
    const QString typed = m_elsewhere->filePath(u"typed"_s);
    append(typed, password + '\n');
    m_cli->setInput(typed);
    QCOMPARE(m_cli->run({u"secret"_s, u"set"_s, destination}).code, 0);
    m_cli->setInput({});
    QVERIFY(contents(m_cli->path(u"config/saved-secrets.json"_s)).contains(destination.toUtf8()));

    const auto cli =
        m_cli->start({u"--batch"_s, u"--json"_s, u"--log-level"_s, u"debug"_s, u"run"_s, u"-F"_s,
                      u"none"_s, u"-o"_s, u"UserKnownHostsFile="_s + demo.knownHostsFile(), u"-o"_s,
                      u"PubkeyAuthentication=no"_s, u"ssh://"_s + destination});
    QVERIFY(cli->waitForState(u"up"_s));
    verifyNone(*cli, {password});
}

CULVERT_TEST(TestTraces)
#include "tst_traces.moc"
