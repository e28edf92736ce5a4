#include "core/base/wordtable.h"
#include "core/status/sessionstate.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

namespace {

enum class Fruit
{
    Apple,
    Pear,
    Quince
};

constexpr auto fruitWords =
    wordTable<Fruit>({{Fruit::Apple, "apple"}, {Fruit::Pear, "pear"}, {Fruit::Quince, "quince"}});

// what a table without its last line, or a new value without a word, fails by
static_assert(isEnumerator<Fruit(2)>() && !isEnumerator<Fruit(3)>());
static_assert(isEnumerator<SessionState::Failed>());
static_assert(!isEnumerator<SessionState(int(SessionState::Failed) + 1)>());

} // namespace

class TestWordTable : public QObject
{
    Q_OBJECT

private slots:
    void knowsWordsBothWays();
};

void TestWordTable::knowsWordsBothWays()
{
    for (const Fruit fruit : {Fruit::Apple, Fruit::Pear, Fruit::Quince})
        QCOMPARE(fruitWords.find(fruitWords[fruit]), std::optional(fruit));
    QCOMPARE(fruitWords[Fruit::Pear], u"pear"_s);
    QVERIFY(!fruitWords.find(u"plum"));
    QVERIFY(!fruitWords.find(u"Pear"));
    QVERIFY(!fruitWords.find({}));
}

CULVERT_TEST(TestWordTable)
#include "tst_wordtable.moc"
