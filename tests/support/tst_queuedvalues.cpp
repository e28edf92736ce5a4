#include "tests/support/testprogram.h"

#include <QScopeGuard>
#include <QStringList>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 100; // ThreadSanitizer remembers no more than a little of what was done
constexpr int times = 100;

struct Value
{
    std::vector<int> numbers;
};

} // namespace

/// Sends what it is told to, and keeps what it gets.
class ValuePeer : public QObject
{
    Q_OBJECT

public:
    void send()
    {
        for (int i = 0; i < times; ++i) // first: a QString's counter tells ThreadSanitizer as well
            emit valueSent(i, {std::vector<int>(20, i)});
        for (int i = 0; i < times; ++i)
            emit textSent(u"text %1 of many"_s.arg(i));
    }
    void onValue(int number, const Value &value) { whole += number == value.numbers.back(); }
    void onWord(const QString &text) { texts.append(text); }

    QStringList texts;
    int whole = 0;

signals:
    void valueSent(int number, const Value &value); // clazy:exclude=fully-qualified-moc-types
    void textSent(const QString &text);
};

/// Threads meet through queued signals that carry values (docs/architecture.md, 4); under
/// ThreadSanitizer this shows that it was told enough of it.
class TestQueuedValues : public QObject
{
    Q_OBJECT

private slots:
    void arriveWhole();
};

void TestQueuedValues::arriveWhole()
{
    QThread thread;
    ValuePeer here;
    auto there = std::make_unique<ValuePeer>();
    for (const auto &[from, to] : {std::pair(&here, there.get()), std::pair(there.get(), &here)}) {
        connect(from, &ValuePeer::textSent, to, &ValuePeer::onWord);
        connect(from, &ValuePeer::valueSent, to, &ValuePeer::onValue);
    }
    there->moveToThread(&thread);
    const auto ended = qScopeGuard([&thread] {
        thread.quit();
        thread.wait();
    });
    thread.start();
    for (int round = 1; round <= rounds; ++round) { // the first while the thread starts
        QMetaObject::invokeMethod(there.get(), &ValuePeer::send, Qt::QueuedConnection);
        here.send();
        QTRY_COMPARE_WITH_TIMEOUT(here.texts.size(), round * times, 60'000);
    }
    QMetaObject::invokeMethod(
        there.get(), [&thread] { thread.quit(); }, Qt::QueuedConnection);
    QVERIFY(thread.wait(60'000));
    for (const ValuePeer *peer : {&here, there.get()}) {
        QCOMPARE(peer->whole, rounds * times);
        QCOMPARE(peer->texts.constLast(), u"text 99 of many"_s);
    }
    QCOMPARE(there->texts, here.texts);
}

CULVERT_TEST(TestQueuedValues)
#include "tst_queuedvalues.moc"
