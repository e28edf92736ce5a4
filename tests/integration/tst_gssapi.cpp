#include "tests/support/farend.h"
#include "tests/support/kerberosrealm.h"
#include "tests/support/testprogram.h"
#include "tests/support/tunnel.h"

#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

class TestGssapi : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void ticket();
    void offUnlessWanted();
    void withoutTicketTheNextMethod();
    void withoutTicketAndNothingElse();
    void unknownHostTheNextMethod();
    void unknownPersonIsDenied();
    void silentKdcStops();

private:
    std::unique_ptr<Tunnel> tunnel(const QString &methods) const;

    std::unique_ptr<KerberosRealm> m_realm;
    std::unique_ptr<SshServer> m_server;
};

void TestGssapi::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    CULVERT_NEEDS_KERBEROS();
}

void TestGssapi::init()
{
    m_server = std::make_unique<SshServer>(
        QStringList{u"GSSAPIAuthentication yes"_s, u"GSSAPIStrictAcceptorCheck no"_s});
    m_realm = std::make_unique<KerberosRealm>(m_server->user());
    QVERIFY(m_realm->start());
    QVERIFY(m_server->start());
}

void TestGssapi::cleanup()
{
    m_server.reset();
    m_realm.reset();
}

std::unique_ptr<Tunnel> TestGssapi::tunnel(const QString &methods) const
{
    auto made = std::make_unique<Tunnel>(*m_server);
    made->option(u"GSSAPIAuthentication"_s, u"yes"_s);
    made->option(u"PreferredAuthentications"_s, methods);
    return made;
}

void TestGssapi::ticket()
{
    QVERIFY(m_realm->logIn());
    const auto culvert = tunnel(u"gssapi-with-mic"_s);
    QVERIFY2(culvert->startAndWait(), qPrintable(culvert->logText()));
    QTRY_VERIFY(m_server->log().contains(u"Accepted gssapi-with-mic for "_s + m_server->user()));
    QVERIFY(m_server->log().contains(u"ada@CULVERT.TEST"_s));
}

void TestGssapi::offUnlessWanted()
{
    QVERIFY(m_realm->logIn());
    Tunnel culvert(*m_server);
    QVERIFY2(culvert.startAndWait(), qPrintable(culvert.logText()));
    QTRY_VERIFY(m_server->log().contains(u"Accepted publickey"_s));
    QVERIFY(!m_server->log().contains(u"gssapi-with-mic"_s));
}

void TestGssapi::withoutTicketTheNextMethod()
{
    const auto culvert = tunnel(u"gssapi-with-mic,publickey"_s);
    QVERIFY2(culvert->startAndWait(), qPrintable(culvert->logText()));
    QTRY_VERIFY(m_server->log().contains(u"Accepted publickey"_s));
}

void TestGssapi::withoutTicketAndNothingElse()
{
    const auto culvert = tunnel(u"gssapi-with-mic"_s);
    QVERIFY(!culvert->startAndWait());
    QCOMPARE(culvert->errorCode(), ErrorCode::AuthenticationDenied);
    const Error reason = *culvert->status().reason;
    QVERIFY2(reason.message.contains(u"It accepts: publickey,gssapi-with-mic."_s),
             qPrintable(reason.message));
    QVERIFY2(reason.message.contains(u"Offered: nothing."_s), qPrintable(reason.message));
    QVERIFY2(reason.detail.contains(u"No Kerberos ticket for 127.0.0.1: "_s),
             qPrintable(reason.detail));
}

void TestGssapi::unknownHostTheNextMethod()
{
    QVERIFY(m_realm->logIn());
    QVERIFY(m_realm->forgetHost());
    const auto culvert = tunnel(u"gssapi-with-mic,publickey"_s);
    QVERIFY2(culvert->startAndWait(), qPrintable(culvert->logText()));
    QTRY_VERIFY(m_server->log().contains(u"Accepted publickey"_s));
    QVERIFY2(culvert->logText().contains(u"host/127.0.0.1@CULVERT.TEST not found"_s),
             qPrintable(culvert->logText()));
}

void TestGssapi::unknownPersonIsDenied()
{
    m_realm.reset();
    m_realm = std::make_unique<KerberosRealm>(u"somebody-else"_s);
    QVERIFY(m_realm->start());
    QVERIFY(m_realm->logIn());
    QVERIFY(m_server->restart());
    const auto culvert = tunnel(u"gssapi-with-mic"_s);
    QVERIFY(!culvert->startAndWait());
    QCOMPARE(culvert->errorCode(), ErrorCode::AuthenticationDenied);
    QVERIFY2(culvert->status().reason->message.contains(u"Offered: gssapi-with-mic."_s),
             qPrintable(culvert->logText()));
}

void TestGssapi::silentKdcStops()
{
    QVERIFY(m_realm->logIn());
    const FarEnd silentKdc(sink());
    m_realm->lookFor(silentKdc.port());
    const auto culvert = tunnel(u"gssapi-with-mic"_s);
    culvert->start();
    QVERIFY(culvert->waitFor(SessionState::Authenticating));
    QTRY_COMPARE(silentKdc.accepted(), 1);
    culvert->stop();
    QVERIFY(culvert->waitForEnd(2000));
}

CULVERT_TEST(TestGssapi)
#include "tst_gssapi.moc"
