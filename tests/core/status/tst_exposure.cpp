#include "core/status/exposure.h"

#include "core/status/sessionstatus.h"
#include "tests/support/testprogram.h"

#include <QHostAddress>
#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

class TestExposure : public QObject
{
    Q_OBJECT

private slots:
    void gradesAnAddress_data();
    void gradesAnAddress();
    void gradesWhatIsAskedFor_data();
    void gradesWhatIsAskedFor();
    void knowsWhoHoldsAPort_data();
    void knowsWhoHoldsAPort();
};

void TestExposure::gradesAnAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<Exposure>("exposure");

    for (const auto *own : {"127.0.0.1", "127.8.9.1", "::1"})
        QTest::newRow(own) << QString::fromLatin1(own) << Exposure::Loopback;
    for (const auto *network : {"10.1.2.3", "172.16.0.1", "172.31.255.1", "192.168.1.5",
                                "100.64.0.1", "169.254.1.1", "fd00::1", "fe80::1"})
        QTest::newRow(network) << QString::fromLatin1(network) << Exposure::Network;
    for (const auto *everyone :
         {"0.0.0.0", "::", "203.0.113.5", "172.32.0.1", "100.128.0.1", "2001:db8::1"})
        QTest::newRow(everyone) << QString::fromLatin1(everyone) << Exposure::Everyone;
}

void TestExposure::gradesAnAddress()
{
    QFETCH(QString, address);
    QTEST(exposureOf(QHostAddress(address)), "exposure");
}

void TestExposure::gradesWhatIsAskedFor_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("gatewayPorts");
    QTest::addColumn<Exposure>("exposure");

    QTest::newRow("nothing") << QString() << false << Exposure::Loopback;
    QTest::newRow("nothing, gateway") << QString() << true << Exposure::Everyone;
    QTest::newRow("all") << u"*"_s << false << Exposure::Everyone;
    QTest::newRow("localhost, gateway") << u"localhost"_s << true << Exposure::Loopback;
    QTest::newRow("one private") << u"192.168.1.5"_s << false << Exposure::Network;
    QTest::newRow("any IPv6") << u"::"_s << false << Exposure::Everyone;
    QTest::newRow("a name") << u"lab-7"_s << false << Exposure::Unknown;
}

void TestExposure::gradesWhatIsAskedFor()
{
    QFETCH(QString, host);
    QFETCH(bool, gatewayPorts);
    QTEST(exposureMeantBy(host, gatewayPorts), "exposure");
}

void TestExposure::knowsWhoHoldsAPort_data()
{
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("same");

    QTest::newRow("both as usual") << QString() << QString() << true;
    QTest::newRow("names of the loopback") << u"localhost"_s << u"127.0.0.1"_s << true;
    QTest::newRow("two of the loopback") << u"127.0.0.1"_s << u"127.0.0.2"_s << false;
    QTest::newRow("two families") << u"127.0.0.1"_s << u"::1"_s << false;
    QTest::newRow("all have it") << u"*"_s << u"192.168.1.5"_s << true;
    QTest::newRow("all want it") << u"::1"_s << u"*"_s << true;
    QTest::newRow("all of the other family") << u"0.0.0.0"_s << u"::1"_s << false;
    QTest::newRow("one network") << u"192.168.1.5"_s << QString() << false;
    QTest::newRow("one name") << u"Desk"_s << u"desk"_s << true;
    QTest::newRow("two names") << u"desk"_s << u"lab"_s << false;
}

void TestExposure::knowsWhoHoldsAPort()
{
    QFETCH(QString, held);
    QFETCH(QString, wanted);
    SessionStatus status;
    status.forwards.append(ForwardStatus());
    status.forwards[0].state = ForwardState::Listening;
    status.forwards[0].actual = Endpoint::tcp(held, 8888);
    QTEST(listensOn(status, Endpoint::tcp(wanted, 8888)), "same");
    QVERIFY(!listensOn(status, Endpoint::tcp(wanted, 8889)));
}

CULVERT_TEST(TestExposure)
#include "tst_exposure.moc"
