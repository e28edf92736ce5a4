#include "core/base/endpoint.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

class TestEndpoint : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void rejects_data();
    void rejects();
    void knowsLoopback();
};

void TestEndpoint::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Endpoint>("endpoint");
    QTest::addColumn<QString>("printed");
    QTest::newRow("host") << u"db.internal:5432"_s << Endpoint::tcp(u"db.internal"_s, 5432)
                          << u"db.internal:5432"_s;
    QTest::newRow("IPv6") << u"[::1]:22"_s << Endpoint::tcp(u"::1"_s, 22) << u"[::1]:22"_s;
    QTest::newRow("service name") << u"b:http"_s << Endpoint::tcp(u"b"_s, 80) << u"b:80"_s;
    QTest::newRow("any port") << u"localhost:0"_s << Endpoint::tcp(u"localhost"_s, 0)
                              << u"localhost:0"_s;
    QTest::newRow("socket") << u"/run/x.sock"_s << Endpoint::socket(u"/run/x.sock"_s)
                            << u"/run/x.sock"_s;
    QTest::newRow("socket in brackets")
        << u"[/run/x:y]"_s << Endpoint::socket(u"/run/x:y"_s) << u"/run/x:y"_s;
}

void TestEndpoint::parses()
{
    QFETCH(QString, text);
    QFETCH(Endpoint, endpoint);
    QFETCH(QString, printed);
    const Result<Endpoint> parsed = Endpoint::parse(text);
    QVERIFY(parsed);
    QCOMPARE(*parsed, endpoint);
    QCOMPARE(parsed->toString(), printed);
}

void TestEndpoint::rejects_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no port") << u"db.internal"_s;
    QTest::newRow("port too big") << u"db.internal:65536"_s;
    QTest::newRow("bare IPv6") << u"::1:5432"_s;
    QTest::newRow("open bracket") << u"[::1:22"_s;
    QTest::newRow("empty port") << u"host:"_s;
    QTest::newRow("unknown service") << u"host:no-such-service"_s;
    QTest::newRow("negative") << u"host:-1"_s;
}

void TestEndpoint::rejects()
{
    QFETCH(QString, text);
    const Result<Endpoint> parsed = Endpoint::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::ProfileInvalid);
    QVERIFY(!parsed.error().message.isEmpty());
}

void TestEndpoint::knowsLoopback()
{
    QVERIFY(isLoopback(u"LocalHost"_s));
    QVERIFY(isLoopback(u"127.3.2.1"_s));
    QVERIFY(isLoopback(u"::1"_s));
    QVERIFY(!isLoopback(u"10.0.0.1"_s));
    QVERIFY(!isLoopback(u"host"_s));
}

CULVERT_TEST(TestEndpoint)
#include "tst_endpoint.moc"
