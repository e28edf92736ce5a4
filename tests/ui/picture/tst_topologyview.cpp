#include "ui/picture/picturepane.h"
#include "ui/picture/topologyview.h"

#include "tests/ui/picture/examples.h"
#include "tests/support/testprogram.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

namespace {

TrafficSnapshot trafficOf(quint64 in, quint64 out)
{
    TrafficSnapshot traffic;
    traffic.bytesIn = traffic.rateIn = in;
    traffic.bytesOut = traffic.rateOut = out;
    traffic.forwardBytesIn = {in};
    traffic.forwardBytesOut = {out};
    return traffic;
}

} // namespace

class TestTopologyView : public QObject
{
    Q_OBJECT

private slots:
    void givesNotesTheRoomOfTheSentence();
    void mirrorsWhereOneWritesFromRightToLeft();
    void selectsTheForwardThatIsClicked();
    void visitsEveryItemByKeyboard();
    void tellsScreenReadersWhatStandsThere();
    void movesOnlyWhileSomethingFlows();
    void zoomsAndFits();
    void drawsNothingWithoutATopology();
};

void TestTopologyView::mirrorsWhereOneWritesFromRightToLeft()
{
    TopologyView view;
    view.resize(900, 400);
    view.setTopology(topologyOf(situation(6)));
    const QRect here = view.itemRect(u"here"_s);
    const QRect there = view.itemRect(u"there"_s);
    view.setLayoutDirection(Qt::RightToLeft);
    QVERIFY((here.center().x() < there.center().x())
            != (view.itemRect(u"here"_s).center().x() < view.itemRect(u"there"_s).center().x()));
    QCOMPARE(view.itemRect(u"here"_s).size(), here.size());
}

void TestTopologyView::selectsTheForwardThatIsClicked()
{
    TopologyView view;
    view.resize(900, 400);
    view.setTopology(mixedStates());
    QSignalSpy activated(&view, &TopologyView::forwardActivated);
    for (int forward = 0; forward < 5; ++forward) {
        const QPoint middle = view.itemRect(forwardIdText({forward})).center();
        QCOMPARE(view.itemAt(middle), forwardIdText({forward}));
        QTest::mouseClick(&view, Qt::LeftButton, {}, middle);
        QCOMPARE(activated.takeFirst().constFirst().value<ForwardId>(), ForwardId{forward});
    }
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(2, 2));
    QVERIFY(activated.isEmpty());
}

void TestTopologyView::visitsEveryItemByKeyboard()
{
    TopologyView view;
    view.resize(900, 400);
    view.setTopology(mixedStates());
    QSignalSpy activated(&view, &TopologyView::forwardActivated);
    QStringList visited;
    for (qsizetype i = 0; i < view.items().size(); ++i) {
        QTest::keyClick(&view, Qt::Key_Right);
        visited.append(view.currentItem());
    }
    QCOMPARE(visited, view.items());
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.currentItem(), view.items().constFirst());
}

void TestTopologyView::tellsScreenReadersWhatStandsThere()
{
    TopologyView view;
    view.resize(900, 400);
    view.setTopology(topologyOf(situation(5)));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), u"Topology"_s);
    QCOMPARE(list->childCount(), view.items().size());
    QStringList names;
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface *item = list->child(i);
        QVERIFY(item && item->isValid());
        QCOMPARE(item->role(), QAccessible::ListItem);
        QCOMPARE(item->parent(), list);
        QCOMPARE(list->indexOfChild(item), i);
        QVERIFY(!item->text(QAccessible::Description).isEmpty());
        QVERIFY(item->rect().isValid());
        names.append(item->text(QAccessible::Name));
    }
    QVERIFY(names.contains(u"SSH connection, B to A, not running"_s));
    QVERIFY(names.contains(u"remote forward (-R), A to B, not running"_s));

    QSignalSpy activated(&view, &TopologyView::forwardActivated);
    QAccessibleInterface *forward = list->child(list->childCount() - 1);
    QVERIFY(forward->actionInterface());
    forward->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.size(), 1);
}

void TestTopologyView::movesOnlyWhileSomethingFlows()
{
    TopologyView view;
    view.resize(900, 300);
    view.setTopology(topologyOf(situation(2)));
    view.setTraffic(trafficOf(1000, 10));
    QVERIFY(!view.isAnimating()); // nobody sees it
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(view.isAnimating());
    view.setReducedMotion(true);
    QVERIFY(!view.isAnimating());
    view.setReducedMotion(false);
    QVERIFY(view.isAnimating());
    view.hide();
    QVERIFY(!view.isAnimating());
    view.show();
    TrafficSnapshot same = trafficOf(1000, 10);
    same.rateIn = same.rateOut = 0;
    view.setTraffic(same);
    QVERIFY(!view.isAnimating());
    view.setTraffic(trafficOf(5000, 10));
    QVERIFY(view.isAnimating());
    QTRY_VERIFY(!view.isAnimating()); // no further snapshot: no motion
}

void TestTopologyView::zoomsAndFits()
{
    TopologyView view;
    view.resize(900, 300);
    view.setTopology(topologyOf(situation(2)));
    const QRect fitted = view.itemRect(u"here"_s);
    QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(view.itemRect(u"here"_s).width() > fitted.width());
    QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(view.itemRect(u"here"_s).width() < fitted.width());
    QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view.itemRect(u"here"_s), fitted);
}

void TestTopologyView::drawsNothingWithoutATopology()
{
    TopologyView view;
    view.resize(300, 200);
    QVERIFY(!view.grab().isNull());
    QVERIFY(view.items().isEmpty());
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(view.currentItem().isEmpty());
}

void TestTopologyView::givesNotesTheRoomOfTheSentence()
{
    Profile profile;
    profile.host = u"nas"_s;
    profile.forwards = {*parseForward(u'L', u"5001:localhost:5001")};
    SessionStatus failed;
    failed.state = SessionState::Failed;
    failed.reason = Error{.code = ErrorCode::HostKeyChanged};
    PicturePane pane;
    const auto *sentence = pane.findChild<QLabel *>(u"route"_s);
    pane.resize(600, 180); // as in the smallest window
    pane.QWidget::show();
    pane.show(topologyOf(profile));
    QVERIFY(sentence->isVisible());
    pane.show(topologyOf(profile, failed));
    QVERIFY(!pane.topology().faults.isEmpty());
    QVERIFY(!sentence->isVisible());
    pane.resize(600, 400);
    QTRY_VERIFY(sentence->isVisible());
}

CULVERT_WIDGET_TEST(TestTopologyView)
#include "tst_topologyview.moc"
