#include "core/ssh/channel.h"
#include "core/ssh/libssh/packethook.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

/// What a server says when it does not connect to a forward's target.
class TestRefusals : public QObject
{
    Q_OBJECT

private slots:
    void areToldApart_data();
    void areToldApart();
};

void TestRefusals::areToldApart_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<ErrorCode>("code");
    const QString away = u"db.internal"_s;
    QTest::newRow("refused") << 2 << u"Connection refused"_s << away << ErrorCode::TargetRefused;
    QTest::newRow("no route") << 2 << u"No route to host"_s << away << ErrorCode::TargetUnreachable;
    QTest::newRow("unknown words") << 2 << u"oops"_s << away << ErrorCode::TargetUnreachable;
    QTest::newRow("name") << 2 << u"Name or service not known"_s << away
                          << ErrorCode::TargetUnresolved;
    QTest::newRow("forbidden") << 1 << u"open failed"_s << away << ErrorCode::TargetProhibited;
    // no route leads to oneself, so none can be missing: nobody listens
    for (const QString &self : {u"localhost"_s, u"127.0.0.1"_s, u"::1"_s}) {
        QTest::addRow("no address, %s", qPrintable(self))
            << 2 << u"Cannot assign requested address"_s << self << ErrorCode::TargetRefused;
        QTest::addRow("unknown words, %s", qPrintable(self))
            << 2 << u"oops"_s << self << ErrorCode::TargetRefused;
        QTest::addRow("forbidden, %s", qPrintable(self))
            << 1 << u"open failed"_s << self << ErrorCode::TargetProhibited;
    }
}

void TestRefusals::areToldApart()
{
    QFETCH(int, reason);
    QFETCH(QString, text);
    QFETCH(QString, host);
    OpenFailure failure;
    failure.reason = decltype(failure.reason)(reason);
    failure.text = text;
    const Error error = errorOf(failure, Endpoint::tcp(host, 9));
    QTEST(error.code, "code");
    QVERIFY(error.code != ErrorCode::TargetRefused
            || error.message.startsWith(u"Nothing listens"_s));
}

CULVERT_TEST(TestRefusals)
#include "tst_refusals.moc"
