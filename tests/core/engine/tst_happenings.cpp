#include "core/engine/happenings.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

namespace {

ConnectionInfo connectionOf(quint64 id, ConnectionPhase phase)
{
    ConnectionInfo info;
    info.id = id;
    info.phase = phase;
    return info;
}

} // namespace

class TestHappenings : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheOrder();
    void isBounded();
    void neverLosesAnEnd();
};

void TestHappenings::keepsTheOrder()
{
    Happenings happenings;
    happenings.add(LogLine{LogLevel::Info, u"first"_s});
    happenings.add(connectionOf(1, ConnectionPhase::Opened));
    happenings.add(LogLine{LogLevel::Info, u"third"_s});
    const QList<Happening> taken = happenings.take();
    QCOMPARE(taken.size(), 3);
    QCOMPARE(std::get<LogLine>(taken[0]).message, u"first"_s);
    QCOMPARE(std::get<ConnectionInfo>(taken[1]).id, quint64(1));
    QCOMPARE(std::get<LogLine>(taken[2]).message, u"third"_s);
    QVERIFY(happenings.isEmpty());
    QVERIFY(happenings.take().isEmpty());
}

void TestHappenings::isBounded()
{
    Happenings happenings;
    for (quint64 i = 0; i < 100'000; ++i) {
        happenings.add(LogLine{LogLevel::Info, u"line"_s});
        happenings.add(connectionOf(i, ConnectionPhase::Opened));
        happenings.add(connectionOf(i, ConnectionPhase::Closed));
        happenings.add(connectionOf(i, ConnectionPhase::Refused));
    }
    const QList<Happening> taken = happenings.take();
    QVERIFY2(taken.size() <= 2 * Happenings::bound, qPrintable(QString::number(taken.size())));
    QVERIFY(std::get<LogLine>(taken.first())
                .message.contains(QString::number(400'000 - (taken.size() - 1))));
}

/// Who has seen a connection open must see it end, whatever else is left out.
void TestHappenings::neverLosesAnEnd()
{
    constexpr quint64 open = 5000;
    Happenings happenings;
    for (quint64 i = 0; i < open; ++i)
        happenings.add(connectionOf(i, ConnectionPhase::Opened));
    QCOMPARE(happenings.take().size(), qsizetype(open));
    for (quint64 i = 0; i < open; ++i) {
        happenings.add(connectionOf(i, ConnectionPhase::Closed));
        happenings.add(LogLine{LogLevel::Info, u"line"_s});
    }
    quint64 closed = 0;
    for (const Happening &happening : happenings.take())
        closed += std::holds_alternative<ConnectionInfo>(happening) ? 1 : 0;
    QCOMPARE(closed, open);
}

CULVERT_TEST(TestHappenings)
#include "tst_happenings.moc"
