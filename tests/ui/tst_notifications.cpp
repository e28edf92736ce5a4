#include "tests/support/messagebus.h"
#include "tests/support/needs.h"
#include "tests/support/notificationdaemon.h"
#include "tests/support/portal.h"
#include "tests/support/testprogram.h"
#include "ui/notifications.h"

#include <QDBusArgument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace culvert;
using namespace culvert::test;

/// Over a real bus, to a daemon that shows them and on which somebody clicks.
class TestNotifications : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fallsBackWithoutADaemon();
    void showsAndReplaces();
    void doesWhatIsClicked_data();
    void doesWhatIsClicked();
    void escapesWhatIsNoMarkup();
    void takesAwayWhatHasPassed();
    void takesAwayWhatPassesBeforeItIsShown();
    void showsTwoOfAKindAtOnceAsOne();
    void correctsWhatStandsStill();
    void goesThroughThePortal();
    void tellsNothingThatPassedBeforeThePortalFailed();

private:
    static Notice notice(Notice::Kind kind, bool isQuestion = false)
    {
        return {kind, {ProfileId{u"a"_s}, ProfileId{u"b"_s}}, u"title"_s, u"text"_s, isQuestion};
    }
    std::unique_ptr<Notifications> make()
    {
        return std::make_unique<Notifications>(
            Notifications::Way::Service, [this](const Notice &each) { m_otherwise.append(each); });
    }

    MessageBus m_bus;
    QList<Notice> m_otherwise;
};

void TestNotifications::initTestCase()
{
    CULVERT_NEEDS_PROGRAM("dbus-daemon");
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toLatin1());
}

void TestNotifications::fallsBackWithoutADaemon()
{
    const auto notifications = make();
    notifications->show(notice(Notice::Kind::Lost));
    QTRY_COMPARE(m_otherwise.size(), 1);
    m_otherwise.clear();
    const NotificationDaemon daemon(m_bus.address()); // it comes later
    notifications->show(notice(Notice::Kind::Lost));
    QTRY_COMPARE(daemon.shown.size(), 1);
    QVERIFY(m_otherwise.isEmpty());
}

void TestNotifications::showsAndReplaces()
{
    const NotificationDaemon daemon(m_bus.address());
    const auto notifications = make();
    notifications->show(notice(Notice::Kind::Lost));
    QTRY_COMPARE(daemon.shown.size(), 1);
    QCOMPARE(daemon.shown[0].summary, u"title"_s);
    QCOMPARE(daemon.shown[0].actions, (QStringList{u"default"_s, u"Show"_s, u"stop"_s, u"Stop"_s}));
    QCOMPARE(daemon.shown[0].hints[u"desktop-entry"_s].toString(), u"io.github.culvert.Culvert"_s);
    QTest::qWait(50); // its number is known
    notifications->show(notice(Notice::Kind::Lost));
    QTRY_COMPARE(daemon.shown.size(), 2);
    QCOMPARE(daemon.shown[1].replaced, daemon.shown[0].id);
    notifications->show(notice(Notice::Kind::NeedsYou, true));
    QTRY_COMPARE(daemon.shown.size(), 3);
    QCOMPARE(daemon.shown[2].replaced, 0U);
}

void TestNotifications::doesWhatIsClicked_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("shows");
    QTest::addColumn<int>("answers");
    QTest::addColumn<int>("stops");
    QTest::newRow("the note") << u"default"_s << 1 << 0 << 0;
    QTest::newRow("Answer") << u"answer"_s << 0 << 1 << 0;
    QTest::newRow("Stop, of both") << u"stop"_s << 0 << 0 << 2;
}

void TestNotifications::doesWhatIsClicked()
{
    QFETCH(const QString, action);
    NotificationDaemon daemon(m_bus.address());
    const auto notifications = make();
    const QSignalSpy shows(notifications.get(), &Notifications::showRequested);
    const QSignalSpy answers(notifications.get(), &Notifications::answerRequested);
    const QSignalSpy stops(notifications.get(), &Notifications::stopRequested);
    notifications->show(notice(Notice::Kind::Lost));
    QTRY_COMPARE(daemon.shown.size(), 1);
    QTest::qWait(50);
    daemon.invoke(daemon.shown[0].id + 1, action); // of another program
    daemon.invoke(daemon.shown[0].id, action);
    QTRY_VERIFY(shows.count() + answers.count() + stops.count() > 0);
    QTEST(int(shows.count()), "shows");
    QTEST(int(answers.count()), "answers");
    QTEST(int(stops.count()), "stops");
}

void TestNotifications::escapesWhatIsNoMarkup()
{
    const NotificationDaemon daemon(m_bus.address());
    const auto notifications = make();
    Notice hostile = notice(Notice::Kind::NeedsYou);
    hostile.text = u"<a href='x'>nas</a> & co"_s;
    notifications->show(hostile);
    QTRY_COMPARE(daemon.shown.size(), 1);
    QCOMPARE(daemon.shown[0].body, hostile.text.toHtmlEscaped());
}

void TestNotifications::takesAwayWhatHasPassed()
{
    const NotificationDaemon daemon(m_bus.address());
    auto notifications = make();
    notifications->show(notice(Notice::Kind::Lost));
    notifications->show(notice(Notice::Kind::NeedsYou));
    QTRY_COMPARE(daemon.shown.size(), 2);
    QTest::qWait(50);
    notifications->close(Notice::Kind::Lost);
    QTRY_COMPARE(daemon.closed, QList{daemon.shown[0].id});
    notifications.reset(); // the program ends
    QTRY_COMPARE(daemon.closed.size(), 2);
}

void TestNotifications::takesAwayWhatPassesBeforeItIsShown()
{
    const NotificationDaemon daemon(m_bus.address());
    const auto notifications = make();
    notifications->show(notice(Notice::Kind::Lost));
    notifications->close(Notice::Kind::Lost); // what the service can do is not known
    notifications->show(notice(Notice::Kind::Back));
    QTRY_COMPARE(daemon.shown.size(), 1);
    QVERIFY(daemon.shown[0].actions.indexOf(u"stop"_s) < 0);
    QTest::qWait(50);
    notifications->show(notice(Notice::Kind::Lost));
    notifications->close(Notice::Kind::Lost); // nor is its number
    QTRY_COMPARE(daemon.shown.size(), 2);
    QTRY_COMPARE(daemon.closed, QList{daemon.shown[1].id});
}

void TestNotifications::showsTwoOfAKindAtOnceAsOne()
{
    const NotificationDaemon daemon(m_bus.address());
    const auto notifications = make();
    notifications->show(notice(Notice::Kind::Back));
    QTRY_COMPARE(daemon.shown.size(), 1);
    QTest::qWait(50);
    notifications->show(notice(Notice::Kind::Lost));
    Notice second = notice(Notice::Kind::Lost);
    second.title = u"second"_s;
    notifications->show(second);
    QTRY_COMPARE(daemon.shown.size(), 3);
    QCOMPARE(daemon.shown[2].summary, u"second"_s);
    QCOMPARE(daemon.shown[2].replaced, daemon.shown[1].id);
}

void TestNotifications::correctsWhatStandsStill()
{
    const NotificationDaemon daemon(m_bus.address());
    const auto notifications = make();
    notifications->correct(notice(Notice::Kind::Lost)); // none is there
    notifications->show(notice(Notice::Kind::Back));
    QTRY_COMPARE(daemon.shown.size(), 1);
    QTest::qWait(50);
    notifications->correct(notice(Notice::Kind::Back));
    QTRY_COMPARE(daemon.shown.size(), 2);
    QCOMPARE(daemon.shown[1].replaced, daemon.shown[0].id);
}

void TestNotifications::goesThroughThePortal()
{
    Portal portal(m_bus.address());
    Notifications notifications(Notifications::Way::Portal,
                                [this](const Notice &each) { m_otherwise.append(each); });
    const QSignalSpy answers(&notifications, &Notifications::answerRequested);
    const QSignalSpy shows(&notifications, &Notifications::showRequested);
    notifications.show(notice(Notice::Kind::NeedsYou, true));
    QTRY_COMPARE(portal.notifications.size(), 1);
    const QVariantMap shown = portal.notifications.value(u"needs-you"_s);
    QCOMPARE(shown[u"title"_s].toString(), u"title"_s);
    QCOMPARE(shown[u"default-action"_s].toString(), u"default"_s);
    const auto buttons = qdbus_cast<QList<QVariantMap>>(shown[u"buttons"_s]);
    QCOMPARE(buttons.size(), 1);
    QCOMPARE(buttons.first()[u"action"_s].toString(), u"answer"_s);
    portal.invoke(u"needs-you"_s, u"answer"_s);
    QTRY_COMPARE(answers.count(), 1);
    portal.invoke(u"needs-you"_s, u"default"_s);
    QTRY_COMPARE(shows.count(), 1);
    notifications.close(Notice::Kind::NeedsYou);
    QTRY_VERIFY(portal.notifications.isEmpty());
}

void TestNotifications::tellsNothingThatPassedBeforeThePortalFailed()
{
    Notifications notifications(Notifications::Way::Portal,
                                [this](const Notice &each) { m_otherwise.append(each); });
    notifications.show(notice(Notice::Kind::NeedsYou)); // no portal is there
    notifications.close(Notice::Kind::NeedsYou);
    notifications.show(notice(Notice::Kind::Lost));
    QTRY_COMPARE(m_otherwise.size(), 1);
    QCOMPARE(m_otherwise.constFirst().kind, Notice::Kind::Lost);
}

CULVERT_TEST(TestNotifications)
#include "tst_notifications.moc"
