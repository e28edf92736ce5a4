#include "core/ssh/libssh/packethook.h"
#include "tests/integration/hostilefixture.h"
#include "tests/support/testprogram.h"

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// What a server sends before the login's end: the tunnel comes up and works, or is lost at once
/// and says why; nobody waits for what will not come.
class TestHostileLogin : public QObject, private HostileFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void packetInTheKeyExchange_data();
    void packetInTheKeyExchange();
    void packetDuringLogin_data();
    void packetDuringLogin();
    void brokenQuestion_data();
    void brokenQuestion();
};

namespace {

bool isBorneDuringLogin(int type, const QString &phase)
{
    if (type == 51) // a refusal of nothing, or one to be believed
        return phase == u"newkeys"_s;
    return (type >= 2 && type <= 4) || type == 7 || type == 8 || (type == 33 && isBorne33())
        || type == 53 || type > 100;
}

} // namespace

void TestHostileLogin::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    CULVERT_NEEDS(HostileServer::whyMissing());
    QVERIFY(start());
}

void TestHostileLogin::init()
{
    QVERIFY(server.order(u"forget"_s));
}

void TestHostileLogin::packetInTheKeyExchange_data()
{
    addPacketRows({u"reply"_s});
}

/// Between the server's reply and its NEWKEYS (RFC 4253, 7.1).
void TestHostileLogin::packetInTheKeyExchange()
{
    QFETCH(int, type);
    QFETCH(QString, payload);
    QVERIFY(server.order(u"at reply send %1 %2"_s.arg(type).arg(payload)));
    const auto tunnel = newTunnel();
    tunnel->start();
    const auto isUp = [&] { return tunnel->status().state == SessionState::Established; };
    QTRY_VERIFY_WITH_TIMEOUT(isUp() || !tunnel->engine->isRunning(tunnel->profile.id), atOnce);
    if (isUp()) { // the server does not know of strict key exchanges
        QVERIFY(type >= 2 && type <= 4);
        QVERIFY(isWorking(*tunnel));
    } else {
        QVERIFY2(tunnel->errorCode() == ErrorCode::KeyExchangeFailed
                     || tunnel->errorCode() == ErrorCode::ConnectionLost,
                 qPrintable(tunnel->logText()));
    }
    tunnel->stop();
    QVERIFY(tunnel->waitForEnd(stopTime));
}

void TestHostileLogin::packetDuringLogin_data()
{
    addPacketRows({u"newkeys"_s, u"login"_s});
}

void TestHostileLogin::packetDuringLogin()
{
    QFETCH(QString, phase);
    QFETCH(int, type);
    QFETCH(QString, payload);
    QVERIFY(server.order(u"at %1 send %2 %3"_s.arg(phase).arg(type).arg(payload)));
    const auto tunnel = newTunnel();
    if (!isBorneDuringLogin(type, phase)) {
        const bool saysYes = type == 52 && phase == u"login"_s; // and then will not have meant it
        const bool saysNo = type == 51 && payload.size() > 2; // shorter, it is no packet
        tunnel->start();
        QVERIFY2(tunnel->waitForEnd(atOnce), qPrintable(tunnel->logText()));
        QCOMPARE(tunnel->states.contains(SessionState::Established), saysYes);
        // the shared libssh reads it behind NEWKEYS, while it still exchanges keys
        const bool isEarly = phase == u"newkeys"_s && !PacketHook::available()
            && tunnel->errorCode() == ErrorCode::KeyExchangeFailed;
        QVERIFY2(isEarly
                     || tunnel->errorCode()
                         == (saysNo ? ErrorCode::AuthenticationDenied : ErrorCode::ConnectionLost),
                 qPrintable(tunnel->logText()));
        QVERIFY(!tunnel->logText().contains(u"Nothing answers"_s)); // nobody was asked
    } else {
        const int before = server.obeyed();
        tunnel->start();
        QTRY_COMPARE(server.obeyed(), before + 1);
        if (phase == u"login"_s) // it came in the answer's place
            QVERIFY(server.order(u"answer"_s));
        QVERIFY2(tunnel->waitFor(SessionState::Established), qPrintable(tunnel->logText()));
        QVERIFY(isWorking(*tunnel));
    }
    tunnel->stop();
    QVERIFY(tunnel->waitForEnd(stopTime));
}

void TestHostileLogin::brokenQuestion_data()
{
    QTest::addColumn<QString>("payload");
    const QString head = u"00000000"_s.repeated(3);
    QTest::newRow("cut short") << u"00"_s;
    QTest::newRow("questions without end") << head + u"ffffffff"_s;
    QTest::newRow("more than the library takes") << head + u"00000101"_s;
    QTest::newRow("a question longer than the packet") << head + u"000000017fffffff"_s;
}

/// SSH_MSG_USERAUTH_INFO_REQUEST (RFC 4256, 3.2), which the library reads in vain and waits on.
void TestHostileLogin::brokenQuestion()
{
    QFETCH(QString, payload);
    const QString method = QString::fromLatin1(QByteArray("keyboard-interactive").toHex());
    QVERIFY(server.order(u"at login send 51 00000014"_s + method + u"00"_s));
    QVERIFY(server.order(u"at login send 60 "_s + payload));
    const auto tunnel = newTunnel();
    tunnel->start();
    QVERIFY2(tunnel->waitForEnd(atOnce), qPrintable(tunnel->logText()));
    QCOMPARE(tunnel->errorCode(), ErrorCode::ConnectionLost);
}

CULVERT_TEST(TestHostileLogin)
#include "tst_hostilelogin.moc"
