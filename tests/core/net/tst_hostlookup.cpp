#include "core/net/hostlookup.h"
#include "tests/core/net/heldthreads.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace culvert::net;
using namespace culvert::test;
using namespace Qt::StringLiterals;

class TestHostLookup : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void saysWhyNot();
    void canBeDroppedOnTheAnswer();
    void aLiteralNeedsNoThread();
};

void TestHostLookup::finds_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<LookupFamily>("family");
    QTest::addColumn<QHostAddress>("address");
    QTest::newRow("IPv4") << u"127.0.0.1"_s << LookupFamily::Any << QHostAddress(u"127.0.0.1"_s);
    QTest::newRow("IPv6") << u"::1"_s << LookupFamily::Inet6 << QHostAddress(u"::1"_s);
    QTest::newRow("name") << u"localhost"_s << LookupFamily::Inet << QHostAddress(u"127.0.0.1"_s);
    QTest::newRow("scope") << u"fe80::1%1"_s << LookupFamily::Any << QHostAddress(u"fe80::1%1"_s);
}

void TestHostLookup::finds()
{
    QFETCH(QString, host);
    QFETCH(LookupFamily, family);
    QFETCH(QHostAddress, address);
    HostLookup lookup(host, family);
    QSignalSpy found(&lookup, &HostLookup::found);
    QVERIFY(found.wait());
    QCOMPARE(found.first().first().value<QList<QHostAddress>>(), {address});
}

void TestHostLookup::saysWhyNot()
{
    HostLookup lookup(u"::1"_s, LookupFamily::Inet);
    QSignalSpy notFound(&lookup, &HostLookup::notFound);
    QVERIFY(notFound.wait());
    QVERIFY(!notFound.first().first().toString().isEmpty());
}

void TestHostLookup::canBeDroppedOnTheAnswer()
{
    auto lookup = std::make_unique<HostLookup>(u"127.0.0.1"_s, LookupFamily::Any);
    QSignalSpy destroyed(lookup.get(), &QObject::destroyed);
    connect(lookup.get(), &HostLookup::found, this, [&] { lookup.reset(); });
    QVERIFY(destroyed.wait());
}

/// All of the threads that look-ups share hang.
void TestHostLookup::aLiteralNeedsNoThread()
{
    HeldThreads held;
    QTRY_COMPARE(held.count(), DetachedCall::mostThreads);
    HostLookup name(u"localhost"_s, LookupFamily::Inet);
    HostLookup literal(u"127.0.0.1"_s, LookupFamily::Any);
    QSignalSpy nameFound(&name, &HostLookup::found);
    QSignalSpy literalFound(&literal, &HostLookup::found);
    QVERIFY(literalFound.wait());
    QCOMPARE(nameFound.count(), 0);
    held.release();
    QVERIFY(nameFound.wait());
    QTRY_COMPARE(held.count(), 0);
}

CULVERT_TEST(TestHostLookup)
#include "tst_hostlookup.moc"
