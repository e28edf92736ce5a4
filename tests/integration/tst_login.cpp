#include "tests/support/farend.h"
#include "tests/support/logins.h"
#include "tests/support/socket.h"
#include "tests/support/sshagent.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

namespace {

QString fingerprintOf(const QString &publicKeyFile)
{
    QProcess keygen;
    keygen.start(u"ssh-keygen"_s, {u"-lf"_s, publicKeyFile});
    keygen.waitForFinished();
    return QString::fromUtf8(keygen.readAllStandardOutput()).section(u' ', 1, 1);
}

/// The users' keys that sshd was offered so far, by its own account.
QSet<QString> keysInLog(const SshServer &server)
{
    static const QRegularExpression fingerprint(u"SHA256:[A-Za-z0-9+/]+"_s);
    QSet<QString> keys;
    for (const auto &match : fingerprint.globalMatch(server.log()))
        keys.insert(match.captured());
    return keys;
}

} // namespace

class TestLogin : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void passwordWrongThenRight();
    void passwordRefusedUnderBatch();
    void keyboardInteractiveInRounds();
    void keyThenPassword();
    void passphrase();
    void agentKey();
    void publicFileWithAgent();
    void hungAgentStops();
    void certificate();
    void keyOpenToOthers();
    void unknownHostKeyIsAsked();
    void unknownHostKey_data();
    void unknownHostKey();
    void changedHostKey_data();
    void changedHostKey();
    void revokedHostKey();
    void twoHops();

private:
    std::unique_ptr<SshServer> m_server;
};

void TestLogin::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
}

void TestLogin::passwordWrongThenRight()
{
    DemoServer demo(passwordLogin("right"));
    QVERIFY(demo.start());
    Tunnel tunnel(*m_server);
    tunnel.aimAt(demo);
    QList<CredentialQuestion> asked;
    answerWith(tunnel, {{"wrong"}, {"right"}}, &asked);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0].prompts[0].text, u"demo@127.0.0.1's password: "_s);
    QCOMPARE(asked[1].attempt, 2);
    QVERIFY(!tunnel.logText().contains(u"right"_s));
    const QString rejected =
        u"127.0.0.1 rejected the password of demo. It accepts: password."_s; // told once
    QVERIFY2(tunnel.logText().count(rejected) == 1, qPrintable(tunnel.logText()));
}

void TestLogin::passwordRefusedUnderBatch()
{
    DemoServer demo(passwordLogin("right"));
    QVERIFY(demo.start());
    Tunnel tunnel(*m_server);
    tunnel.aimAt(demo);
    tunnel.batch = true;
    QVERIFY(!tunnel.startAndWait());
    QCOMPARE(tunnel.errorCode(), ErrorCode::CredentialMissing);
}

void TestLogin::keyboardInteractiveInRounds()
{
    DemoLogin login = passwordLogin({});
    login.rounds = {{"First\x1b[31m", {{"Name: ", "ada", true}, {"Code: ", "123", false}}},
                    {"Second", {{"Again: ", "456", false}}}};
    DemoServer demo(login);
    QVERIFY(demo.start());
    Tunnel tunnel(*m_server);
    tunnel.aimAt(demo);
    QList<CredentialQuestion> asked;
    answerWith(tunnel, {{"ada", "123"}, {"456"}}, &asked);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QCOMPARE(asked.size(), 2);
    QVERIFY(!asked[0].instruction.contains(u'\x1b'));
    QVERIFY(asked[0].prompts[0].echo);
    QVERIFY(!asked[0].prompts[1].echo);
}

void TestLogin::keyThenPassword()
{
    DemoLogin login = passwordLogin("second");
    login.key = DemoKeyUse::FirstFactor;
    DemoServer demo(login);
    QVERIFY(demo.start());
    Tunnel tunnel(*m_server);
    tunnel.aimAt(demo);
    answerWith(tunnel, {{"second"}});
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
}

void TestLogin::passphrase()
{
    const QString key = m_server->path(u"passphrase_key"_s);
    QVERIFY(makeKeyPair(key, u"ed25519"_s, u"sesame"_s));
    append(m_server->authorizedKeysFile(), contents(key + u".pub"_s));
    QVERIFY(QFile::remove(key + u".pub"_s)); // the public half is inside the private file too
    Tunnel tunnel(*m_server);
    tunnel.profile.identities = {key};
    QList<CredentialQuestion> asked;
    answerWith(tunnel, {{"wrong"}, {"sesame"}}, &asked);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0].kind, CredentialKind::Passphrase);
    QCOMPARE(asked[0].keyFile, key);

    Tunnel wrong(*m_server);
    wrong.profile.identities = {key};
    answerWith(wrong, {{"a"}, {"b"}, {"c"}});
    QVERIFY(!wrong.startAndWait());
    QCOMPARE(wrong.errorCode(), ErrorCode::PassphraseWrong);
}

void TestLogin::agentKey()
{
    const QTemporaryDir folder;
    SshAgent agent;
    for (int i = 0; i < 7 + uncountedTries; ++i) { // too many; the right one is pinned
        const QString other = folder.filePath(u"other%1"_s.arg(i));
        QVERIFY(makeKeyPair(other));
        QVERIFY(agent.add(other));
    }
    QVERIFY(agent.add(m_server->clientKey()));
    Tunnel tunnel(*m_server);
    tunnel.option(u"IdentityAgent"_s, agent.socket());
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));

    Tunnel unpinned(*m_server);
    unpinned.profile.identities = {folder.filePath(u"other0"_s)};
    unpinned.option(u"IdentityAgent"_s, agent.socket());
    unpinned.option(u"IdentitiesOnly"_s, u"no"_s);
    QVERIFY(!unpinned.startAndWait());
    QVERIFY2(unpinned.errorCode() == ErrorCode::AuthenticationDenied,
             qPrintable(unpinned.logText()));
    QVERIFY2(unpinned.status().reason->remedy.contains(u"IdentitiesOnly"_s),
             qPrintable(unpinned.status().reason->message));
}

void TestLogin::publicFileWithAgent()
{
    SshServer server({u"MaxAuthTries 1"_s});
    QVERIFY(server.start());
    const QTemporaryDir folder;
    SshAgent agent;
    for (int i = 0; i < 2 + uncountedTries; ++i) {
        const QString other = folder.filePath(u"other%1"_s.arg(i));
        QVERIFY(makeKeyPair(other));
        QVERIFY(agent.add(other));
    }
    QVERIFY(agent.add(server.clientKey())); // the last, as the agent lists them
    const QString pub = folder.filePath(u"pinned.pub"_s);
    QVERIFY(QFile::copy(server.clientKey() + u".pub"_s, pub));
    Tunnel tunnel(server);
    tunnel.profile.identities = {pub};
    tunnel.option(u"IdentityAgent"_s, agent.socket());
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText() + server.log()));
    QCOMPARE(keysInLog(server), QSet{fingerprintOf(pub)});

    Tunnel other(server); // another pin: that key alone is offered, though the right one is there
    other.profile.identities = {folder.filePath(u"other1.pub"_s)};
    other.option(u"IdentityAgent"_s, agent.socket());
    QVERIFY(!other.startAndWait());
    QCOMPARE(keysInLog(server),
             (QSet{fingerprintOf(pub), fingerprintOf(folder.filePath(u"other1.pub"_s))}));

    Tunnel unpinned(server); // without a pin the agent's first key is one try too many
    unpinned.profile.identities = {folder.filePath(u"other0.pub"_s)};
    unpinned.option(u"IdentityAgent"_s, agent.socket());
    unpinned.option(u"IdentitiesOnly"_s, u"no"_s);
    QVERIFY(!unpinned.startAndWait());
}

void TestLogin::hungAgentStops()
{
    const QTemporaryDir folder;
    const QString socket = folder.filePath(u"agent"_s);
    const FarEnd silent(sink(), socket);
    Tunnel tunnel(*m_server);
    tunnel.option(u"IdentityAgent"_s, socket);
    tunnel.start();
    QVERIFY(tunnel.waitFor(SessionState::Authenticating));
    QTRY_COMPARE(silent.accepted(), 1);
    tunnel.stop();
    QVERIFY(tunnel.waitForEnd(2000));
}

void TestLogin::certificate()
{
    const QString authority = m_server->path(u"user_ca"_s);
    const QString key = m_server->path(u"certified"_s);
    QVERIFY(makeKeyPair(authority));
    QVERIFY(makeKeyPair(key));
    QVERIFY(keygen({u"-q"_s, u"-s"_s, authority, u"-I"_s, u"test"_s, u"-n"_s, m_server->user(),
                    key + u".pub"_s}));
    SshServer server({u"TrustedUserCAKeys %1.pub"_s.arg(authority)});
    QVERIFY(server.start());
    Tunnel tunnel(server);
    tunnel.profile.identities = {key};
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
}

void TestLogin::keyOpenToOthers()
{
    const QString key = m_server->path(u"open_key"_s);
    QVERIFY(makeKeyPair(key));
    QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    Tunnel tunnel(*m_server);
    tunnel.profile.identities = {key};
    QVERIFY(!tunnel.startAndWait());
    QCOMPARE(tunnel.errorCode(), ErrorCode::IdentityUnreadable);
    QVERIFY(remedyFor(*tunnel.status().reason).contains(u"chmod 600"_s));
}

void TestLogin::unknownHostKeyIsAsked()
{
    const QTemporaryDir folder;
    const QString known = folder.filePath(u"deep/known_hosts"_s);
    Tunnel tunnel(*m_server);
    tunnel.option(u"UserKnownHostsFile"_s, known);
    QList<HostKeyQuestion> asked;
    QObject::connect(tunnel.engine.get(), &Engine::hostKeyAsked, this,
                     [&](const HostKeyQuestion &question) {
                         asked.append(question);
                         tunnel.engine->answer(question.id, HostKeyAnswer{asked.size() > 1});
                     });
    QVERIFY(!tunnel.startAndWait());
    QCOMPARE(tunnel.errorCode(), ErrorCode::HostKeyUnknown);
    QVERIFY(asked[0].fingerprint.startsWith(u"SHA256:"_s));
    QVERIFY(!QFile::exists(known));
    QVERIFY(tunnel.startAndWait());
    QCOMPARE(asked[0].host, u"[127.0.0.1]:%1"_s.arg(m_server->port()));
    tunnel.stop();
    QVERIFY(tunnel.waitForEnd());

    QProcess ssh; // what we wrote, ssh accepts
    ssh.start(u"ssh"_s,
              QStringList{u"-F"_s, u"none"_s, u"-o"_s, u"StrictHostKeyChecking=yes"_s, u"-o"_s,
                          u"UserKnownHostsFile="_s + known, u"-o"_s,
                          u"GlobalKnownHostsFile=/dev/null"_s, u"-o"_s, u"BatchMode=yes"_s, u"-i"_s,
                          m_server->clientKey(), u"-p"_s, QString::number(m_server->port()),
                          m_server->user() + u"@127.0.0.1"_s, u"true"_s});
    QVERIFY(ssh.waitForFinished());
    QCOMPARE(ssh.exitCode(), 0);
}

void TestLogin::unknownHostKey_data()
{
    QTest::addColumn<QString>("strict");
    QTest::addColumn<bool>("batch");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("yes") << u"yes"_s << false << false;
    QTest::newRow("ask under batch") << u"ask"_s << true << false;
    QTest::newRow("accept-new") << u"accept-new"_s << true << true;
    QTest::newRow("no") << u"no"_s << true << true;
}

void TestLogin::unknownHostKey()
{
    QFETCH(QString, strict);
    QFETCH(bool, batch);
    QFETCH(bool, goesOn);
    const QTemporaryDir folder;
    Tunnel tunnel(*m_server);
    tunnel.option(u"UserKnownHostsFile"_s, folder.filePath(u"known"_s));
    tunnel.option(u"StrictHostKeyChecking"_s, strict);
    tunnel.batch = batch;
    QCOMPARE(tunnel.startAndWait(), goesOn);
    QCOMPARE(QFile::exists(folder.filePath(u"known"_s)), goesOn);
    if (!goesOn)
        QCOMPARE(tunnel.errorCode(), ErrorCode::HostKeyUnknown);
}

void TestLogin::changedHostKey_data()
{
    QTest::addColumn<QString>("strict");
    for (const auto *value : {"yes", "ask", "accept-new", "no"})
        QTest::newRow(value) << QString::fromLatin1(value);
}

void TestLogin::changedHostKey()
{
    QFETCH(QString, strict);
    SshServer server;
    QVERIFY(server.start());
    server.stop();
    QVERIFY(server.replaceHostKey());
    QVERIFY(server.start());
    Tunnel tunnel(server);
    tunnel.option(u"StrictHostKeyChecking"_s, strict);
    const QByteArray before = contents(server.knownHostsFile());
    QVERIFY(!tunnel.startAndWait());
    QCOMPARE(tunnel.errorCode(), ErrorCode::HostKeyChanged);
    QVERIFY2(tunnel.status().reason->message.contains(server.knownHostsFile() + u":1"_s),
             qPrintable(tunnel.status().reason->message));
    QCOMPARE(contents(server.knownHostsFile()), before);
}

void TestLogin::revokedHostKey()
{
    SshServer server;
    QVERIFY(server.start());
    append(server.knownHostsFile(),
           "@revoked * " + contents(server.knownHostsFile()).split(' ').sliced(1).join(' '));
    Tunnel tunnel(server);
    tunnel.option(u"StrictHostKeyChecking"_s, u"no"_s);
    QVERIFY(!tunnel.startAndWait());
    QCOMPARE(tunnel.errorCode(), ErrorCode::HostKeyRevoked);
}

void TestLogin::twoHops()
{
    SshServer inner;
    QVERIFY(inner.start());
    const FarEnd service(echo());
    const QTemporaryDir folder;
    const QString config = folder.filePath(u"config"_s);
    append(
        config,
        u"Host gate\n HostName 127.0.0.1\n Port %1\n IdentityFile %2\n UserKnownHostsFile %3\n"
        "Host inner\n HostName 127.0.0.1\n Port %4\n IdentityFile %5\n UserKnownHostsFile %6\n ProxyJump gate\n"_s
            .arg(m_server->port())
            .arg(m_server->clientKey(), m_server->knownHostsFile())
            .arg(inner.port())
            .arg(inner.clientKey(), inner.knownHostsFile())
            .toUtf8());
    QVERIFY(QFile::setPermissions(config, QFile::ReadOwner | QFile::WriteOwner));
    Tunnel tunnel(inner,
                  {u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(freePort()).arg(service.port()),
                   u"-R %1:127.0.0.1:%2"_s.arg(freePort()).arg(service.port())});
    tunnel.profile.host = u"inner"_s;
    tunnel.profile.port = 0;
    tunnel.profile.options = {{u"IdentityAgent"_s, u"none"_s}};
    tunnel.profile.identities.clear();
    tunnel.profile.configFile = config;
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QCOMPARE(tunnel.status().hops, (QList<QString>{u"gate"_s, u"inner"_s}));
    for (int i = 0; i < 2; ++i) {
        Client client(tunnel.port(i));
        client.send(pattern(100'000));
        client.sendEof();
        QVERIFY(client.readUntilEof() == pattern(100'000));
    }
    tunnel.stop();
    QVERIFY(tunnel.waitForEnd(2000));
    QTRY_COMPARE(inner.sessionCount(), 0);
    QTRY_COMPARE(m_server->sessionCount(), 0);
}

CULVERT_TEST(TestLogin)
#include "tst_login.moc"
