#include "tests/support/testprogram.h"
#include "ui/base/icons.h"

#include <QImage>
#include <QPixmap>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace culvert;

class TestIcons : public QObject
{
    Q_OBJECT

private slots:
    void theApplicationsIsDrawnAtAnySize_data();
    void theApplicationsIsDrawnAtAnySize();
    void symbolsHaveOneColour();
};

namespace {

/// Opaque ones.
QSet<QRgb> coloursOf(const QIcon &icon, int size)
{
    const QImage image = icon.pixmap(QSize(size, size)).toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QRgb pixel = image.pixel(x, y); qAlpha(pixel) == 255)
                colours.insert(pixel);
        }
    }
    return colours;
}

} // namespace

void TestIcons::theApplicationsIsDrawnAtAnySize_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 64, 256})
        QTest::addRow("%d", size) << size;
}

void TestIcons::theApplicationsIsDrawnAtAnySize()
{
    QFETCH(int, size);
    QCOMPARE(applicationIcon().pixmap(QSize(size, size)).size(), QSize(size, size));
    QVERIFY(coloursOf(applicationIcon(), size).size() > 2);
}

void TestIcons::symbolsHaveOneColour()
{
    QCOMPARE(coloursOf(symbolicIcon(u"edit"_s), 64).size(), 1);
}

CULVERT_WIDGET_TEST(TestIcons)
#include "tst_icons.moc"
