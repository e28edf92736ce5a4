#include "tests/app/cli/cliprocess.h"
#include "tests/app/cli/pseudoterminal.h"
#include "tests/support/keyring.h"
#include "tests/support/logins.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <csignal>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// Secrets from end to end: the program as it is installed, a real keyring, a real server.
class TestSecrets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void savedSecretNeedsNobody();
    void savedPassphraseNeedsNobody();
    void lockedKeyringIsSaid();
    void goesWithItsTunnel();

private:
    bool saveSecret(const QByteArray &secret, const QStringList &words);
    QStringList sshWords(const DemoServer &demo) const;

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<Cli> m_cli;
    std::unique_ptr<Keyring> m_keyring;
};

void TestSecrets::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
}

void TestSecrets::init()
{
    m_cli = std::make_unique<Cli>();
    m_keyring = std::make_unique<Keyring>();
    CULVERT_NEEDS(m_keyring->whyMissing());
    QVERIFY(m_keyring->start());
    m_cli->set(u"DBUS_SESSION_BUS_ADDRESS"_s, m_keyring->busAddress());
}

bool TestSecrets::saveSecret(const QByteArray &secret, const QStringList &words)
{
    const QString file = m_cli->path(u"typed"_s);
    append(file, secret + '\n');
    m_cli->setInput(file);
    const Outcome outcome = m_cli->run(QStringList{u"secret"_s, u"set"_s} + words);
    m_cli->setInput({});
    return QFile::remove(file) && outcome.code == 0;
}

QStringList TestSecrets::sshWords(const DemoServer &demo) const
{
    return {u"-F"_s,
            u"none"_s,
            u"-o"_s,
            u"UserKnownHostsFile="_s + demo.knownHostsFile(),
            u"-o"_s,
            u"PubkeyAuthentication=no"_s,
            u"ssh://%1@127.0.0.1:%2"_s.arg(demo.user()).arg(demo.port())};
}

void TestSecrets::savedSecretNeedsNobody()
{
    DemoServer demo(passwordLogin("sesame street"));
    QVERIFY(demo.start());
    QCOMPARE(m_cli->run(QStringList{u"add"_s, u"lab"_s} + sshWords(demo)).code, 0);
    const QStringList run{u"--batch"_s, u"--json"_s, u"run"_s, u"lab"_s};
    QCOMPARE(m_cli->run(run).code, 5); // nothing saved yet

    QVERIFY(saveSecret("sesame street", {u"lab"_s}));
    const QString name = u"password %1@127.0.0.1:%2"_s.arg(demo.user()).arg(demo.port());
    QCOMPARE(m_cli->run({u"secret"_s, u"list"_s}).out, name + u'\n');
    const auto saved = m_cli->start(run);
    QVERIFY(saved->waitForState(u"up"_s));
    saved->signal(SIGTERM);
    const Outcome outcome = saved->wait();
    QCOMPARE(outcome.code, 0);
    QVERIFY(!(outcome.out + outcome.err).contains(u"sesame"_s));

    // an unsaved run of the same login finds it as well, and no longer once it is deleted
    const QStringList unsaved = QStringList{u"--batch"_s, u"--json"_s, u"run"_s} + sshWords(demo);
    QVERIFY(m_cli->start(unsaved)->waitForState(u"up"_s));
    QCOMPARE(m_cli->run({u"secret"_s, u"delete"_s, name.section(u' ', 1)}).code, 0);
    QCOMPARE(m_cli->run({u"secret"_s, u"list"_s}).out, QString());
    QCOMPARE(m_cli->run(unsaved).code, 5);
}

void TestSecrets::savedPassphraseNeedsNobody()
{
    const QString key = m_cli->path(u"id"_s);
    QVERIFY(makeKeyPair(key, u"ed25519"_s, u"open sesame"_s));
    append(m_server->authorizedKeysFile(), contents(key + u".pub"_s));
    QVERIFY(saveSecret("open sesame", {u"--passphrase"_s, m_cli->path(u"run/../id"_s)}));
    const auto cli = m_cli->start(
        {u"--batch"_s, u"--json"_s, u"run"_s, u"-F"_s, u"none"_s, u"-i"_s, key, u"-o"_s,
         u"IdentitiesOnly=yes"_s, u"-o"_s, u"UserKnownHostsFile="_s + m_server->knownHostsFile(),
         u"-p"_s, QString::number(m_server->port()), m_server->user() + u"@127.0.0.1"_s});
    QVERIFY(cli->waitForState(u"up"_s));
}

void TestSecrets::lockedKeyringIsSaid()
{
    DemoServer demo(passwordLogin("sesame"));
    QVERIFY(demo.start());
    QCOMPARE(m_cli->run(QStringList{u"add"_s, u"lab"_s} + sshWords(demo)).code, 0);
    QVERIFY(saveSecret("sesame", {u"lab"_s}));
    QVERIFY(m_keyring->lock());
    const QString sentence = u"The keychain is locked."_s;
    const Outcome batch = m_cli->run({u"--batch"_s, u"run"_s, u"--no-retry"_s, u"lab"_s});
    QCOMPARE(batch.code, 5);
    QVERIFY2((batch.out + batch.err).contains(sentence), qPrintable(batch.out + batch.err));

    PseudoTerminal terminal; // somebody is there: said, then asked
    const auto cli =
        m_cli->startOn(terminal.programsEnd(), {u"--json"_s, u"run"_s, u"--no-retry"_s, u"lab"_s});
    QVERIFY(terminal.waitFor("'s password: "));
    QVERIFY(cli->waitForOutput(sentence));
    terminal.type("sesame\n");
    QVERIFY(cli->waitForState(u"up"_s));
    // and the list knows what is there without opening it
    QVERIFY(m_cli->run({u"secret"_s, u"list"_s}).out.startsWith(u"password demo@127.0.0.1:"_s));
}

void TestSecrets::goesWithItsTunnel()
{
    DemoServer demo(passwordLogin("sesame"));
    QVERIFY(demo.start());
    QCOMPARE(m_cli->run(QStringList{u"add"_s, u"lab"_s} + sshWords(demo)).code, 0);
    QVERIFY(saveSecret("sesame", {u"lab"_s}));
    QVERIFY(saveSecret("other", {u"somebody@else.example:22"_s}));
    QCOMPARE(m_cli->run({u"remove"_s, u"lab"_s}).code, 0);
    QCOMPARE(m_cli->run({u"secret"_s, u"list"_s}).out, u"password somebody@else.example:22\n"_s);
    const QStringList unsaved = QStringList{u"--batch"_s, u"run"_s} + sshWords(demo);
    QCOMPARE(m_cli->run(unsaved).code, 5);
}

CULVERT_TEST(TestSecrets)
#include "tst_secrets.moc"
