#include "tests/support/logins.h"
#include "tests/support/testprogram.h"
#include "tests/support/tokenagent.h"

#include <QProcess>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

class TestSecurityToken : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void touchLetsIn();
    void refusedIsDenied();
    void stopsWhileItWaits();
    void fileWithAgent();
    void fileWithoutAgent_data();
    void fileWithoutAgent();
    void saidBesidesOtherMethods();

private:
    QString privateKeyFile() const; ///< made on the way
    bool startAndBeAsked(); ///< for a touch, sooner than a key without a token would

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<TokenAgent> m_agent;
    std::unique_ptr<Tunnel> m_tunnel;
};

void TestSecurityToken::initTestCase()
{
    CULVERT_NEEDS_SSHD();
}

void TestSecurityToken::init()
{
    m_tunnel.reset();
    m_server = std::make_unique<SshServer>();
    m_agent = std::make_unique<TokenAgent>();
    QVERIFY(m_server->start());
    append(m_server->authorizedKeysFile(), m_agent->publicKey());
    append(m_server->path(u"token.pub"_s), m_agent->publicKey());
    m_tunnel = std::make_unique<Tunnel>(*m_server);
    m_tunnel->profile.identities = {m_server->path(u"token.pub"_s)};
    m_tunnel->option(u"IdentityAgent"_s, m_agent->socket());
}

bool TestSecurityToken::startAndBeAsked()
{
    const QSignalSpy touch(m_tunnel->engine.get(), &Engine::touchAsked);
    m_tunnel->start();
    return QTest::qWaitFor([this] { return m_agent->asked() == 1; }, 10'000)
        && QTest::qWaitFor([&touch] { return touch.count() == 1; }, 400)
        && m_tunnel->status().state == SessionState::Authenticating;
}

void TestSecurityToken::touchLetsIn()
{
    QVERIFY2(startAndBeAsked(), qPrintable(m_tunnel->logText()));
    QVERIFY(m_tunnel->logText().contains(u"touch your key"_s));
    m_agent->touch();
    QVERIFY2(m_tunnel->waitFor(SessionState::Established), qPrintable(m_tunnel->logText()));
    QTRY_VERIFY(m_server->log().contains(u"ED25519-SK SHA256:"_s));
}

void TestSecurityToken::refusedIsDenied()
{
    QVERIFY2(startAndBeAsked(), qPrintable(m_tunnel->logText()));
    m_agent->refuse();
    QVERIFY(m_tunnel->waitForEnd());
    QCOMPARE(m_tunnel->errorCode(), ErrorCode::AuthenticationDenied);
    QCOMPARE(m_agent->asked(), 1);
}

void TestSecurityToken::stopsWhileItWaits()
{
    QVERIFY2(startAndBeAsked(), qPrintable(m_tunnel->logText()));
    m_tunnel->stop();
    QVERIFY(m_tunnel->waitForEnd(2000));
}

QString TestSecurityToken::privateKeyFile() const
{
    const QString file = m_server->path(u"id_ed25519_sk"_s);
    append(file, m_agent->privateKeyFile());
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    return file;
}

void TestSecurityToken::fileWithAgent()
{
    m_tunnel->profile.identities = {privateKeyFile()};
    QVERIFY2(startAndBeAsked(), qPrintable(m_tunnel->logText()));
    m_agent->touch();
    QVERIFY2(m_tunnel->waitFor(SessionState::Established), qPrintable(m_tunnel->logText()));
}

void TestSecurityToken::fileWithoutAgent_data()
{
    QTest::addColumn<bool>("withPub");
    QTest::newRow("the private file alone") << false;
    QTest::newRow("its .pub beside it") << true;
}

void TestSecurityToken::fileWithoutAgent()
{
    QFETCH(bool, withPub);
    const QString file = privateKeyFile();
    QProcess keygen; // OpenSSH reads the file that we made up
    keygen.start(u"ssh-keygen"_s, {u"-y"_s, u"-f"_s, file});
    QVERIFY(keygen.waitForFinished());
    QCOMPARE(keygen.readAllStandardOutput(), m_agent->publicKey());
    if (withPub)
        append(file + u".pub"_s, m_agent->publicKey());

    m_tunnel->profile.identities = {file};
    m_tunnel->option(u"IdentityAgent"_s, u"none"_s);
    m_tunnel->option(u"SecurityKeyProvider"_s, u"none"_s); // as with a libssh that has none
    QVERIFY(!m_tunnel->startAndWait());
    QCOMPARE(m_tunnel->errorCode(), ErrorCode::FeatureUnavailable);
    const Error reason = *m_tunnel->status().reason;
    QVERIFY2(reason.message.contains(file) && reason.message.contains(u"security token"_s)
                 && reason.message.contains(u"talk to tokens"_s),
             qPrintable(reason.message));
    QVERIFY2(remedyFor(reason).contains(u"ssh-add '%1'"_s.arg(file)),
             qPrintable(remedyFor(reason)));
    QVERIFY(!m_server->log().contains(u"ED25519-SK"_s)); // nobody was asked in vain
}

void TestSecurityToken::saidBesidesOtherMethods()
{
    m_server->setConfig({u"PasswordAuthentication yes"_s});
    QVERIFY(m_server->restart());
    const QString stranger = m_server->path(u"stranger"_s);
    QVERIFY(makeKeyPair(stranger));
    m_tunnel->profile.identities = {privateKeyFile(), stranger};
    m_tunnel->option(u"IdentityAgent"_s, u"none"_s);
    m_tunnel->option(u"SecurityKeyProvider"_s, u"none"_s);
    m_tunnel->batch = true;
    QVERIFY(!m_tunnel->startAndWait());
    QCOMPARE(m_tunnel->errorCode(), ErrorCode::CredentialMissing);
    const QString message = m_tunnel->status().reason->message;
    QVERIFY2(message.contains(u"nobody gave"_s) && message.contains(u"talk to tokens"_s),
             qPrintable(message));
    QVERIFY(remedyFor(*m_tunnel->status().reason).contains(u"ssh-add"_s));
}

CULVERT_TEST(TestSecurityToken)
#include "tst_securitytoken.moc"
