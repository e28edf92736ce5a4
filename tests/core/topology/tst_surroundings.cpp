#include "core/profile/profilejson.h"
#include "core/situations/situations.h"
#include "tests/support/testprogram.h"

#include <QJsonObject>
#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

class TestSurroundings : public QObject
{
    Q_OBJECT

private slots:
    void comeBackFromJson_data();
    void comeBackFromJson();
    void stayReadableWithoutThePartner();
    void refuseAnUnknownSeat();
};

void TestSurroundings::comeBackFromJson_data()
{
    QTest::addColumn<int>("number");
    for (int number = 1; number <= situationCount; ++number)
        QTest::addRow("situation %d", number) << number;
}

void TestSurroundings::comeBackFromJson()
{
    QFETCH(int, number);
    for (const Half &half : exampleOf(number).halves) {
        const Result<Profile> read = profileFromJson(toJson(half.profile));
        QVERIFY(read);
        QCOMPARE(*read, half.profile);
    }
}

void TestSurroundings::stayReadableWithoutThePartner()
{
    QJsonObject object = toJson(exampleOf(7).halves.constFirst().profile);
    QJsonObject surroundings = object[u"surroundings"].toObject();
    surroundings.remove(u"partner"_s);
    object[u"surroundings"] = surroundings;
    const Result<Profile> read = profileFromJson(object);
    QVERIFY(read);
    QVERIFY(!read->surroundings.partner);
}

void TestSurroundings::refuseAnUnknownSeat()
{
    QJsonObject object = toJson(exampleOf(4).halves.constFirst().profile);
    QJsonObject surroundings = object[u"surroundings"].toObject();
    surroundings[u"seat"] = u"stool"_s;
    object[u"surroundings"] = surroundings;
    const Result<Profile> read = profileFromJson(object);
    QVERIFY(!read);
    QVERIFY(read.error().message.contains(u"surroundings.seat"_s));
}

CULVERT_TEST(TestSurroundings)
#include "tst_surroundings.moc"
