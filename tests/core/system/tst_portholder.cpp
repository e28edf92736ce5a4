#include "core/system/portholder.h"
#include "tests/support/socket.h"
#include "tests/support/testprogram.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

class TestPortHolder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void namesTheProgram_data();
    void namesTheProgram();
    void namesNobodyForAFreePort();
    void toldApartByAddress();
};

void TestPortHolder::initTestCase()
{
#if !defined(Q_OS_LINUX) && !defined(Q_OS_WIN)
    QSKIP("this system does not tell");
#endif
}

void TestPortHolder::namesTheProgram_data()
{
    QTest::addColumn<QHostAddress>("held");
    QTest::addColumn<QHostAddress>("wanted");
    const QHostAddress local(QHostAddress::LocalHost);
    const QHostAddress local6(QHostAddress::LocalHostIPv6);
    QTest::newRow("the same") << local << local;
    QTest::newRow("the same, IPv6") << local6 << local6;
    QTest::newRow("all held") << QHostAddress(QHostAddress::Any) << local;
    QTest::newRow("all IPv4 held") << QHostAddress(QHostAddress::AnyIPv4) << local;
    QTest::newRow("all wanted") << local << QHostAddress(QHostAddress::AnyIPv4);
}

void TestPortHolder::namesTheProgram()
{
    QFETCH(QHostAddress, held);
    QFETCH(QHostAddress, wanted);
    QTcpServer server;
    if (!server.listen(held))
        QSKIP("no such address here");
    const std::optional<PortHolder> holder = holderOfPort(wanted, server.serverPort());
    QVERIFY(holder);
    QCOMPARE(holder->pid, QCoreApplication::applicationPid());
    QCOMPARE(holder->name, QCoreApplication::applicationName());
}

void TestPortHolder::namesNobodyForAFreePort()
{
    QCOMPARE(holderOfPort(QHostAddress(QHostAddress::LocalHost), freePort()), std::nullopt);
}

void TestPortHolder::toldApartByAddress()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress(u"127.0.0.2"_s)));
    QCOMPARE(holderOfPort(QHostAddress(QHostAddress::LocalHost), server.serverPort()),
             std::nullopt);
}

CULVERT_TEST(TestPortHolder)
#include "tst_portholder.moc"
