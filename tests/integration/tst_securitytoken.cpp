#include "tests/support/logins.h"
#include "tests/support/tokenagent.h"

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

private:
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

QTEST_GUILESS_MAIN(TestSecurityToken)
#include "tst_securitytoken.moc"
