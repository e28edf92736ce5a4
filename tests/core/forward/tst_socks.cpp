#include "core/forward/socks.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

class TestSocks : public QObject
{
    Q_OBJECT

private slots:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void waitsForMore_data();
    void waitsForMore();
    void answersInTheProtocolsOwnCodes_data();
    void answersInTheProtocolsOwnCodes();
    void neverHoldsMoreThanItsLimit();
};

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

QByteArray name(const QByteArray &host)
{
    return hex("05010003") + char(host.size()) + host;
}

const QByteArray hello = hex("050100");
const QByteArray welcome = hex("0500");
const QByteArray five = hex("05000001000000000000");
const QByteArray fourNo = hex("005b000000000000");

QByteArray fiveNo(char code)
{
    return hex("05") + code + hex("0001000000000000");
}

/// The state after all of `bytes`, `step` of them at a time; stops early where it must.
SocksState feedAll(SocksNegotiation &socks, const QByteArray &bytes, qsizetype step)
{
    SocksState state = SocksState::Incomplete;
    for (qsizetype i = 0; i < bytes.size() && state == SocksState::Incomplete; i += step)
        state = socks.feed(bytes.sliced(i, std::min(step, bytes.size() - i)));
    return state;
}

} // namespace

void TestSocks::understands_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Endpoint>("target");
    QTest::addColumn<QByteArray>("greetingReply");
    QTest::addColumn<QByteArray>("granted");
    const QByteArray four = hex("005a000000000000");
    QTest::newRow("4") << hex("04010050c00002016100") << Endpoint::tcp(u"192.0.2.1"_s, 80)
                       << QByteArray() << four;
    QTest::newRow("4 without user")
        << hex("04010050c000020100") << Endpoint::tcp(u"192.0.2.1"_s, 80) << QByteArray() << four;
    QTest::newRow("4 to 0.0.0.0") << hex("040100500000000000") << Endpoint::tcp(u"0.0.0.0"_s, 80)
                                  << QByteArray() << four;
    QTest::newRow("4a") << hex("040101bb0000000175736572006462") + QByteArray(".lan\0", 5)
                        << Endpoint::tcp(u"db.lan"_s, 443) << QByteArray() << four;
    QTest::newRow("5 IPv4") << hello + hex("050100017f0000010016")
                            << Endpoint::tcp(u"127.0.0.1"_s, 22) << welcome << five;
    QTest::newRow("5 IPv6") << hello + hex("0501000420010db80000000000000000000000010050")
                            << Endpoint::tcp(u"2001:db8::1"_s, 80) << welcome << five;
    QTest::newRow("5 name") << hello + name("db.lan") + hex("1538")
                            << Endpoint::tcp(u"db.lan"_s, 5432) << welcome << five;
    QTest::newRow("5 longest name") << hello + name(QByteArray(255, 'x')) + hex("0001")
                                    << Endpoint::tcp(QString(255, u'x'), 1) << welcome << five;
    QTest::newRow("5 name in UTF-8") << hello + name("b\xc3\xbc.lan") + hex("0050")
                                     << Endpoint::tcp(u"b\u00fc.lan"_s, 80) << welcome << five;
    QTest::newRow("5 several methods")
        << hex("050302010005010001c00002010050").left(5) + hex("05010001c00002010050")
        << Endpoint::tcp(u"192.0.2.1"_s, 80) << welcome << five;
    QTest::newRow("5 reserved byte set") << hello + hex("05017f01c00002010050")
                                         << Endpoint::tcp(u"192.0.2.1"_s, 80) << welcome << five;
}

void TestSocks::understands()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Endpoint, target);
    QFETCH(QByteArray, greetingReply);
    QFETCH(QByteArray, granted);
    for (const qsizetype step : {qsizetype(1), qsizetype(3), bytes.size()}) {
        SocksNegotiation socks;
        QCOMPARE(feedAll(socks, bytes, step), SocksState::Asked);
        QCOMPARE(socks.target(), target);
        QCOMPARE(socks.takeReply(), greetingReply);
        QCOMPARE(socks.takeReply(), QByteArray());
        QCOMPARE(socks.takeRest(), QByteArray());
        QCOMPARE(socks.granted(), granted);
    }
    SocksNegotiation eager;
    QCOMPARE(eager.feed(bytes + "early"), SocksState::Asked);
    QCOMPARE(eager.target(), target);
    QCOMPARE(eager.takeRest(), QByteArray("early"));
}

void TestSocks::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("4 BIND") << hex("04020050c000020100") << fourNo;
    QTest::newRow("4 port 0") << hex("04010000c000020100") << fourNo;
    QTest::newRow("4 long user") << hex("04010050c0000201") + QByteArray(256, 'u') << fourNo;
    QTest::newRow("4a empty host") << hex("0401005000000001") + QByteArray(2, '\0') << fourNo;
    QTest::newRow("4a long host") << hex("040100500000000100") + QByteArray(256, 'h') << fourNo;
    QTest::newRow("4a host with a line end")
        << hex("04010050000000010061") + "\nb" + '\0' << fourNo;
    QTest::newRow("5 login only") << hex("050102") << hex("05ff");
    QTest::newRow("5 no method") << hex("0500") << hex("05ff");
    QTest::newRow("5 BIND") << hello + hex("05020001c00002010050") << welcome + fiveNo(7);
    QTest::newRow("5 UDP ASSOCIATE") << hello + hex("05030001000000000000") << welcome + fiveNo(7);
    QTest::newRow("5 unknown command")
        << hello + hex("05f00001000000000000") << welcome + fiveNo(7);
    QTest::newRow("5 unknown address type")
        << hello + hex("05010002c00002010050") << welcome + fiveNo(8);
    QTest::newRow("5 empty name") << hello + name({}) + hex("0050") << welcome + fiveNo(1);
    QTest::newRow("5 name with NUL")
        << hello + name(QByteArray("a\0b", 3)) + hex("0050") << welcome + fiveNo(1);
    QTest::newRow("5 port 0") << hello + hex("05010001c00002010000") << welcome + fiveNo(1);
    QTest::newRow("5 request says 4") << hello + hex("04010001c00002010050") << welcome + fiveNo(1);
    QTest::newRow("neither") << hex("16030100") << QByteArray();
    QTest::newRow("SSH") << QByteArray("\0\0", 2) << QByteArray();
}

void TestSocks::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, reply);
    for (const qsizetype step : {qsizetype(1), bytes.size()}) {
        SocksNegotiation socks;
        QCOMPARE(feedAll(socks, bytes, step), SocksState::Refused);
        QCOMPARE(socks.takeReply(), reply);
        QVERIFY(!socks.complaint().isEmpty());
    }
}

void TestSocks::waitsForMore_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("4, no end of user") << hex("04010050c000020161");
    QTest::newRow("4a, no end of host") << hex("04010050000000010061");
    QTest::newRow("5, one method of two") << hex("050200");
    QTest::newRow("5, half an address") << hello + hex("0501000420010db8");
    QTest::newRow("HTTP, half a head") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n");
}

void TestSocks::waitsForMore()
{
    QFETCH(QByteArray, bytes);
    SocksNegotiation socks;
    QCOMPARE(socks.feed(bytes), SocksState::Incomplete);
}

void TestSocks::answersInTheProtocolsOwnCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("five");
    QTest::newRow("refused") << int(ErrorCode::TargetRefused) << 5;
    QTest::newRow("prohibited") << int(ErrorCode::TargetProhibited) << 2;
    QTest::newRow("unresolved") << int(ErrorCode::TargetUnresolved) << 4;
    QTest::newRow("unreachable") << int(ErrorCode::TargetUnreachable) << 3;
    QTest::newRow("anything else") << int(ErrorCode::ConnectionLost) << 1;
}

void TestSocks::answersInTheProtocolsOwnCodes()
{
    QFETCH(int, code);
    QFETCH(int, five);
    SocksNegotiation socks;
    QCOMPARE(socks.feed(hello + hex("050100017f0000010016")), SocksState::Asked);
    QCOMPARE(socks.refused(ErrorCode(code)), fiveNo(char(five)));
    SocksNegotiation old;
    QCOMPARE(old.feed(hex("04010050c000020100")), SocksState::Asked);
    QCOMPARE(old.refused(ErrorCode(code)), fourNo);
}

void TestSocks::neverHoldsMoreThanItsLimit()
{
    SocksNegotiation browser;
    SocksState state = browser.feed("CONNECT db:80 HTTP/1.1\r\nX: ");
    int blocks = 0;
    for (; state == SocksState::Incomplete && blocks < 1000; ++blocks)
        state = browser.feed(QByteArray(1024, 'x'));
    QCOMPARE(state, SocksState::Refused);
    QVERIFY(blocks <= 16);
    const QByteArray reply = browser.takeReply();
    QVERIFY(reply.startsWith("HTTP/1.1 400 "));
    QVERIFY(reply.contains("SOCKS port"));
}

CULVERT_TEST(TestSocks)
#include "tst_socks.moc"
