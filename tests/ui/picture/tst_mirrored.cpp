#include "tests/support/testprogram.h"
#include "ui/text/routetext.h"
#include "ui/text/units.h"
#include "ui/views/errorblock.h"
#include "ui/views/trafficgraph.h"

#include <QApplication>
#include <QImage>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace culvert;

/// What must turn round where one writes from right to left, and what must not.
class TestMirrored : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void timeRunsWithTheWords();
    void foldPointsAtItsText();
    void keepsOneReadingTogether();

private:
    /// Where the traffic of the last few seconds is drawn, as a share of the graph's width.
    static qreal newestAt(Qt::LayoutDirection direction)
    {
        QApplication::setLayoutDirection(direction);
        TrafficGraph graph;
        graph.resize(400, 200);
        QPalette colors = graph.palette();
        colors.setColor(QPalette::Base, Qt::white);
        colors.setColor(QPalette::Link, Qt::red);
        graph.setPalette(colors);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QList<TrafficSample> samples;
        for (int age = 10; age >= 0; --age)
            samples.append({now.addSecs(-age), age == 10 ? 900u : 450u, 0});
        graph.setSamples(samples, TrafficSpan::Hour);
        const QImage image = graph.grab().toImage();
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.red() > pixel.green() + 60)
                    return qreal(x) / image.width();
            }
        }
        return -1;
    }
};

void TestMirrored::timeRunsWithTheWords()
{
    QVERIFY(newestAt(Qt::LeftToRight) > 0.9);
    const qreal mirrored = newestAt(Qt::RightToLeft);
    QVERIFY(mirrored >= 0);
    QVERIFY(mirrored < 0.1);
}

void TestMirrored::foldPointsAtItsText()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    ErrorBlock block;
    block.setError(Error{.code = ErrorCode::ConnectFailed, .hop = u"raw words"_s}, Mark::Trouble);
    auto *fold = block.findChild<QToolButton *>(u"details"_s);
    QCOMPARE(fold->arrowType(), Qt::LeftArrow);
    fold->click();
    QCOMPARE(fold->arrowType(), Qt::DownArrow);
}

void TestMirrored::keepsOneReadingTogether()
{
    QCOMPARE(isolated(u"1.2 MB/s"_s), u"1.2 MB/s"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(isolated(u"1.2 MB/s"_s),
             u"\u2068"
             u"1.2 MB/s\u2069"_s);
    QCOMPARE(isolated({}), QString());
    Forward remote = *parseForward(u'R', u"8080:localhost:22"_s);
    const QString here = QString::fromUtf8("هذا الحاسوب"); // the arrow is not mirrored with it
    QCOMPARE(routeText(remote, here, u"pi"_s, RouteDetail::Short),
             u"\u2066pi:8080 \u2192 "_s + here + u":22\u2069"_s);
}

CULVERT_WIDGET_TEST(TestMirrored)
#include "tst_mirrored.moc"
