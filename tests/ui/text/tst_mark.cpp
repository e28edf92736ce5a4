#include "tests/support/testprogram.h"
#include "tests/ui/text/contrast.h"
#include "ui/base/theme.h"
#include "ui/text/mark.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace culvert;
using namespace culvert::test;

namespace {

const QList<Mark> allMarks{Mark::Proved,  Mark::Unproved, Mark::Working, Mark::Waiting,
                           Mark::Trouble, Mark::Stopped,  Mark::Standby};
constexpr int smallest = 16;

QImage drawn(Mark mark)
{
    return markIcon(mark)
        .pixmap(smallest, smallest)
        .toImage()
        .convertToFormat(QImage::Format_ARGB32);
}

/// How different the shapes are, colours aside: the sum of what one covers and the other does not,
/// in whole pixels.
qreal difference(const QImage &a, const QImage &b)
{
    qreal sum = 0;
    for (int y = 0; y < smallest; ++y) {
        for (int x = 0; x < smallest; ++x)
            sum += std::abs(qAlpha(a.pixel(x, y)) - qAlpha(b.pixel(x, y))) / 255.0;
    }
    return sum;
}

QColor strongest(const QImage &image)
{
    for (int y = 0; y < smallest; ++y) {
        for (int x = 0; x < smallest; ++x) {
            if (qAlpha(image.pixel(x, y)) > 250)
                return image.pixelColor(x, y);
        }
    }
    return {};
}

} // namespace

/// The seven marks at the size of a panel, and the colours of both palettes.
class TestMark : public QObject
{
    Q_OBJECT

private slots:
    void differByTheirShape();
    void standOutOnEitherPanel();
    void standOutInEitherTheme();
    void textsAreReadable_data();
    void textsAreReadable();
};

void TestMark::differByTheirShape()
{
    for (const Mark one : allMarks) {
        for (const Mark other : allMarks) {
            if (one < other)
                QVERIFY2(difference(drawn(one), drawn(other)) >= 12,
                         qPrintable(u"%1 and %2: %3"_s.arg(int(one))
                                        .arg(int(other))
                                        .arg(difference(drawn(one), drawn(other)))));
        }
    }
}

void TestMark::standOutOnEitherPanel()
{
    for (const Mark mark : allMarks) {
        const QColor color = strongest(drawn(mark));
        QVERIFY2(color.isValid(), qPrintable(QString::number(int(mark))));
        for (const QColor &panel : {QColor(0xfa, 0xfa, 0xfa), QColor(0x1e, 0x1e, 0x1e)})
            QVERIFY2(contrast(color, panel) >= 3,
                     qPrintable(u"%1 on %2: %3"_s.arg(int(mark))
                                    .arg(panel.name())
                                    .arg(contrast(color, panel))));
    }
}

void TestMark::standOutInEitherTheme()
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        for (const Mark mark : allMarks) {
            for (const auto ground : {QPalette::Base, QPalette::Window, QPalette::AlternateBase})
                QVERIFY(contrast(markColor(mark, palette), palette.color(ground)) >= 3);
        }
    }
}

void TestMark::textsAreReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

/// WCAG 2.1: 4.5 for text, 3 for what only hints at text and for what the focus is drawn with.
void TestMark::textsAreReadable()
{
    QFETCH(const QPalette, palette);
    const auto check = [&palette](QPalette::ColorRole front, QPalette::ColorRole ground,
                                  qreal least) {
        const qreal ratio = contrast(palette.color(front), palette.color(ground));
        QVERIFY2(ratio >= least,
                 qPrintable(u"%1 on %2: %3"_s.arg(int(front)).arg(int(ground)).arg(ratio)));
    };
    check(QPalette::WindowText, QPalette::Window, 4.5);
    check(QPalette::Text, QPalette::Base, 4.5);
    check(QPalette::Text, QPalette::AlternateBase, 4.5);
    check(QPalette::ButtonText, QPalette::Button, 4.5);
    check(QPalette::HighlightedText, QPalette::Highlight, 4.5);
    check(QPalette::ToolTipText, QPalette::ToolTipBase, 4.5);
    check(QPalette::Link, QPalette::Base, 4.5);
    check(QPalette::Link, QPalette::Window, 4.5);
    check(QPalette::PlaceholderText, QPalette::Base, 4.5);
    check(QPalette::Highlight, QPalette::Base, 3);
}

CULVERT_WIDGET_TEST(TestMark)
#include "tst_mark.moc"
