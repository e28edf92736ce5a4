#include "core/ssh/agent/agentmessage.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;

class TestAgentMessage : public QObject
{
    Q_OBJECT

private slots:
    void isTakenWhole();
    void hasABound();
    void listsIdentities_data();
    void listsIdentities();
    void bindsASession();
    void findsTheSession_data();
    void findsTheSession();
    void pageantsAnswer_data();
    void pageantsAnswer();
};

void TestAgentMessage::isTakenWhole()
{
    const QByteArray list = QByteArray::fromHex("000000010b");
    const QByteArray sign = QByteArray::fromHex("000000030d0102");
    QByteArray buffer;
    for (const char c : QByteArrayView(list).first(4)) {
        QVERIFY(takeAgentMessage(buffer).isEmpty());
        buffer.append(c);
    }
    QVERIFY(takeAgentMessage(buffer).isEmpty());
    buffer += list.last(1) + sign + sign.first(5);
    QCOMPARE(takeAgentMessage(buffer), list);
    QCOMPARE(takeAgentMessage(buffer), sign);
    QVERIFY(takeAgentMessage(buffer).isEmpty());
    QCOMPARE(buffer, sign.first(5));
}

void TestAgentMessage::listsIdentities_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArrayList>("blobs");
    const QByteArray head = "00000000"
                            "0c"
                            "00000002";
    const QByteArray one = "0000000161"
                           "00000001ff";
    const QByteArray two = "000000026262"
                           "00000000";
    QTest::newRow("two") << head + one + two << QByteArrayList{"a", "bb"};
    QTest::newRow("cut") << head + one + two.chopped(2) << QByteArrayList{"a"};
    QTest::newRow("none") << head << QByteArrayList();
    QTest::newRow("too short") << head.chopped(4) << QByteArrayList();
    QTest::newRow("lying") << head + "ffffffff61" << QByteArrayList();
    QTest::newRow("a lying comment") << head + "0000000161ffffffff" << QByteArrayList{"a"};
}

void TestAgentMessage::listsIdentities()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const QByteArrayList, blobs);
    QCOMPARE(identitiesIn(QByteArray::fromHex(hex)), blobs);
}

void TestAgentMessage::hasABound()
{
    QVERIFY(!isTooLargeForAgent(QByteArray::fromHex("ffffff")));
    QVERIFY(!isTooLargeForAgent(QByteArray::fromHex("00040000")));
    QVERIFY(isTooLargeForAgent(QByteArray::fromHex("00040001")));
    QVERIFY(isTooLargeForAgent(QByteArray::fromHex("ffffffff")));
}

void TestAgentMessage::pageantsAnswer_data()
{
    QTest::addColumn<QByteArray>("memory");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray keys = QByteArray::fromHex("000000050c00000000");
    const QByteArray rest(100, 'x');
    QTest::newRow("one that fits") << keys + rest << keys;
    QTest::newRow("one that fills it") << keys << keys;
    QTest::newRow("longer than the memory") << keys.chopped(1) << agentFailure();
    QTest::newRow("a length beyond everything")
        << QByteArray::fromHex("ffffffff0c") + rest << agentFailure();
    QTest::newRow("of no length") << QByteArray(100, '\0') << agentFailure();
    QTest::newRow("no memory") << QByteArray() << agentFailure();
}

void TestAgentMessage::pageantsAnswer()
{
    QFETCH(QByteArray, memory);
    QTEST(pageantAnswer(std::span(memory.constData(), size_t(memory.size()))), "answer");
}

/// PROTOCOL.agent, byte by byte.
void TestAgentMessage::bindsASession()
{
    QCOMPARE(sessionBind("key", "id", "sig"),
             QByteArray::fromHex("00000032"
                                 "1b"
                                 "00000018")
                 + "session-bind@openssh.com"
                 + QByteArray::fromHex("000000036b6579"
                                       "000000026964"
                                       "00000003736967"
                                       "00"));
}

void TestAgentMessage::findsTheSession_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("session");
    const QByteArray head = "000000ff0d"
                            "00000001aa"; // the key
    QTest::newRow("a login") << head + "00000007" + "000000026964" + "32" + "00000000"
                             << QByteArray("id");
    QTest::newRow("nothing to sign") << head + "00000000" << QByteArray();
    QTest::newRow("cut") << head + "00000007" + "0000" << QByteArray();
    QTest::newRow("lying") << head + "00000005" + "ffffffff32" << QByteArray();
    QTest::newRow("no key") << QByteArray("000000050d") << QByteArray();
}

void TestAgentMessage::findsTheSession()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const QByteArray, session);
    QCOMPARE(sessionIn(QByteArray::fromHex(hex)), session);
}

CULVERT_TEST(TestAgentMessage)
#include "tst_agentmessage.moc"
