#include "core/engine/portwatch.h"
#include "tests/support/socket.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

class TestPortWatch : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatThePortSays_data();
    void tellsWhatThePortSays();
    void seesAChangeByItself();
    void staysQuietWithoutAPause();
};

namespace {

enum class Manner
{
    Absent,
    HangsUp,
    Silent,
    Speaks
};

/// On a port of loopback, answers each client in its manner.
class Service : public QTcpServer
{
public:
    explicit Service(Manner manner)
    {
        connect(this, &QTcpServer::newConnection, this, [this, manner] {
            QTcpSocket *client = nextPendingConnection();
            if (manner == Manner::Speaks)
                client->write("SSH-2.0-Test\x1b[31m\r\nmore");
            if (manner == Manner::HangsUp)
                client->disconnectFromHost();
        });
        listen(QHostAddress::LocalHost);
        if (manner == Manner::Absent)
            close();
    }
};

} // namespace

Q_DECLARE_METATYPE(Manner)

void TestPortWatch::tellsWhatThePortSays_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<PortAnswer>("answer");
    QTest::addColumn<QString>("greeting");
    QTest::newRow("nobody") << Manner::Absent << PortAnswer::Refused << QString();
    QTest::newRow("hangs up") << Manner::HangsUp << PortAnswer::HungUp << QString();
    QTest::newRow("waits") << Manner::Silent << PortAnswer::Silent << QString();
    QTest::newRow("speaks") << Manner::Speaks << PortAnswer::Spoke << u"SSH-2.0-Test[31m"_s;
}

void TestPortWatch::tellsWhatThePortSays()
{
    QFETCH(Manner, manner);
    QFETCH(PortAnswer, answer);
    Service service(manner);
    const quint16 port = manner == Manner::Absent ? freePort() : service.serverPort();
    for (const QString &host : {QString(), u"localhost"_s, u"*"_s, u"127.0.0.1"_s}) {
        PortWatch watch(Endpoint::tcp(host, port));
        const QSignalSpy answered(&watch, &PortWatch::answered);
        watch.look();
        QTRY_COMPARE_WITH_TIMEOUT(answered.count(), 1, 10'000);
        QCOMPARE(watch.answer(), answer);
        QTEST(watch.greeting(), "greeting");
        if (manner == Manner::Silent)
            break; // each takes its patience
    }
}

void TestPortWatch::seesAChangeByItself()
{
    const quint16 port = freePort();
    PortWatch watch({{}, port, {}});
    watch.setPause(std::chrono::milliseconds(20));
    QTRY_COMPARE(watch.answer(), PortAnswer::Refused);
    Service service(Manner::Speaks);
    service.close();
    QVERIFY(service.listen(QHostAddress::LocalHost, port));
    QTRY_COMPARE(watch.answer(), PortAnswer::Spoke);
    service.close();
    QTRY_COMPARE(watch.answer(), PortAnswer::Refused);
    QCOMPARE(watch.greeting(), QString());
}

void TestPortWatch::staysQuietWithoutAPause()
{
    Service service(Manner::Speaks);
    PortWatch watch({{}, service.serverPort(), {}});
    const QSignalSpy answered(&watch, &PortWatch::answered);
    watch.setPause(std::chrono::milliseconds(20));
    QTRY_VERIFY(answered.count() > 1);
    watch.setPause(std::chrono::milliseconds(0));
    QCoreApplication::processEvents();
    watch.look();
    const qsizetype before = answered.count();
    QTRY_VERIFY(answered.count() > before);
    const qsizetype after = answered.count();
    PortWatch other({{}, service.serverPort(), {}}); // time for three looks of another
    const QSignalSpy others(&other, &PortWatch::answered);
    other.setPause(std::chrono::milliseconds(20));
    QTRY_VERIFY(others.count() >= 3);
    QCOMPARE(answered.count(), after);
}

CULVERT_TEST(TestPortWatch)
#include "tst_portwatch.moc"
