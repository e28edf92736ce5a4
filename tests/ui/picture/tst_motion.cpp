#include "tests/support/processes.h"
#include "tests/support/testprogram.h"
#include "ui/picture/topologyview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int watched = 2000; // ms

/// Twelve forwards, half of them the other way.
Profile twelveForwards()
{
    Profile profile;
    profile.host = u"server"_s;
    for (int i = 0; i < 12; ++i)
        profile.forwards.append(*parseForward(u'L', u"%1:host%2:80"_s.arg(9000 + i).arg(i / 4)));
    return profile;
}

SessionStatus up(const Profile &profile)
{
    SessionStatus status;
    status.state = SessionState::Established;
    status.hops = {profile.host};
    for (const Forward &forward : profile.forwards)
        status.forwards.append({{int(status.forwards.size())},
                                forward,
                                ForwardState::Listening,
                                forward.bind,
                                {},
                                {ProofResult::Proved, Exposure::Loopback, {}, {}}});
    return status;
}

TrafficSnapshot trafficAfter(int seconds)
{
    const quint64 total = quint64(seconds) * 100'000;
    TrafficSnapshot traffic;
    traffic.bytesIn = traffic.bytesOut = 12 * total;
    traffic.rateIn = traffic.rateOut = 12 * 100'000;
    traffic.forwardBytesIn = traffic.forwardBytesOut = QList<quint64>(12, total);
    return traffic;
}

class PaintCounter : public QObject
{
public:
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

} // namespace

/// What the animation costs, at the size the window gives the picture.
class TestMotion : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void twelveForwardsCostLittle();
    void stillnessCostsNothing();
    void hiddenCostsNothing();

private:
    struct Cost
    {
        double share = 0; ///< of one core
        int paints = 0;
    };
    Cost watch(bool flowing);

    std::unique_ptr<TopologyView> m_view;
};

void TestMotion::init()
{
    m_view = std::make_unique<TopologyView>();
    m_view->resize(960, 480);
    m_view->setTopology(topologyOf(twelveForwards(), up(twelveForwards())));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

TestMotion::Cost TestMotion::watch(bool flowing)
{
    int second = 1;
    m_view->setTraffic(trafficAfter(second));
    QTimer news;
    news.setInterval(1000);
    connect(&news, &QTimer::timeout, m_view.get(),
            [&] { m_view->setTraffic(trafficAfter(++second)); });
    if (flowing)
        news.start();
    else
        (void)QTest::qWaitFor([this] { return !m_view->isAnimating(); });
    QCoreApplication::processEvents();
    PaintCounter paints;
    m_view->installEventFilter(&paints);
    const auto before = ownCpuTime();
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    QTimer::singleShot(watched, &loop, &QEventLoop::quit);
    loop.exec();
    const auto used = ownCpuTime() - before;
    m_view->removeEventFilter(&paints);
    return {double(used.count()) / 1000 / double(timer.elapsed()), paints.count};
}

void TestMotion::twelveForwardsCostLittle()
{
    const Cost cost = watch(true);
    qInfo("12 forwards moving: %.1f %% of a core, %d frames in %d ms", 100 * cost.share,
          cost.paints, watched);
    QVERIFY(cost.paints > 20); // it does move
    QVERIFY(cost.share < 0.05);
}

void TestMotion::stillnessCostsNothing()
{
    const Cost cost = watch(false);
    qInfo("nothing moves: %.2f %% of a core, %d frames", 100 * cost.share, cost.paints);
    QCOMPARE(cost.paints, 0);
    QVERIFY(cost.share < 0.003);
}

void TestMotion::hiddenCostsNothing()
{
    m_view->hide();
    const Cost cost = watch(true);
    qInfo("hidden: %.2f %% of a core, %d frames", 100 * cost.share, cost.paints);
    QCOMPARE(cost.paints, 0);
    QVERIFY(cost.share < 0.003);
}

CULVERT_WIDGET_TEST(TestMotion)
#include "tst_motion.moc"
