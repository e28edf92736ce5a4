#include "tests/support/overlap.h"
#include "tests/support/testprogram.h"
#include "tests/ui/picture/examples.h"
#include "ui/picture/picturefonts.h"
#include "ui/picture/topologyview.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

namespace {

/// Stopped, and looked at: the arrows are ghosts.
Topology checked()
{
    const Profile profile = situation(2);
    Check port = passed(CheckKind::ListeningPort, {});
    port.forward = ForwardId{0};
    Check proof = unknown(CheckKind::Proof, {});
    proof.forward = ForwardId{0};
    return topologyOf(
        profile, {},
        {passed(CheckKind::Configuration, {}), port, passed(CheckKind::Address, {}),
         failed(CheckKind::HostKey, {.code = ErrorCode::HostKeyChanged, .hop = u"B"_s}), proof});
}

QPalette paletteFor(const QString &theme)
{
    QPalette palette = QGuiApplication::palette();
    const bool light = theme == u"light"_s;
    const bool contrast = theme == u"contrast"_s;
    palette.setColor(QPalette::Base, light ? Qt::white : contrast ? Qt::black : QColor(30, 32, 36));
    palette.setColor(QPalette::Text, light ? Qt::black : Qt::white);
    return palette;
}

constexpr qreal tolerance = 0.04; ///< what fonts and antialiasing may make of a block
constexpr int block = 16; ///< pixels at 100 %

/// How much two pictures differ where they differ most, 0..1: a whole block by its mean colour.
qreal worstDifference(const QImage &one, const QImage &other, qreal scale)
{
    const QSize blocks = one.size() / (block * scale);
    const auto blurred = [&blocks](const QImage &image) {
        return image.scaled(blocks, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    };
    const QImage a = blurred(one);
    const QImage b = blurred(other);
    int worst = 0;
    for (int y = 0; y < blocks.height(); ++y) {
        for (int x = 0; x < blocks.width(); ++x) {
            const QColor left = a.pixelColor(x, y);
            const QColor right = b.pixelColor(x, y);
            worst =
                std::max(worst,
                         std::abs(left.red() - right.red()) + std::abs(left.green() - right.green())
                             + std::abs(left.blue() - right.blue()));
        }
    }
    return worst / (3 * 255.0);
}

/// What is drawn, and how. The topology is made in the row's language.
struct Sitting
{
    QString theme = u"light"_s;
    qreal scale = 1;
    QString language = u"en"_s;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

using Model = Topology (*)();

template <int number>
Topology template_()
{
    return topologyOf(situation(number));
}

} // namespace

Q_DECLARE_METATYPE(Sitting)

/// The picture against pictures that were looked at once and kept in tests/data/topology. To make
/// them anew: CULVERT_WRITE_REFERENCES=1 tests/tst_picture, then look at them.
class TestPicture : public QObject
{
    Q_OBJECT

private slots:
    void looksAsItDid_data();
    void looksAsItDid();
    void noticesWhatIsMissing_data();
    void noticesWhatIsMissing();
    void keepsLabelsApart_data();
    void keepsLabelsApart();
};

void TestPicture::looksAsItDid_data()
{
    QTest::addColumn<Sitting>("sitting");
    QTest::addColumn<Model>("model");

    const auto row = [](const char *name, const Sitting &sitting, Model model) {
        QTest::newRow(name) << sitting << model;
    };
    const QString light = u"light"_s;
    row("situation3-light", {}, &template_<3>);
    row("situation6-dark", {u"dark"_s}, &template_<6>);
    row("situation6-german", {light, 1, u"de"_s}, &template_<6>);
    row("situation6-rtl", {light, 1, u"en"_s, Qt::RightToLeft}, &template_<6>);
    row("situation7-light-200", {light, 2}, &template_<7>);
    row("situation7-contrast-200", {u"contrast"_s, 2}, &template_<7>);
    row("states-light", {}, &mixedStates);
    row("states-dark-200", {u"dark"_s, 2}, &mixedStates);
    row("states-contrast", {u"contrast"_s}, &mixedStates);
    row("states-german-rtl", {light, 1, u"de"_s, Qt::RightToLeft}, &mixedStates);
    row("checked-light", {}, &checked);
    row("checked-dark-german", {u"dark"_s, 1, u"de"_s}, &checked);
}

void TestPicture::looksAsItDid()
{
    QFETCH(Sitting, sitting);
    QFETCH(Model, model);
    Language language;
    language.use(sitting.language);
    TopologyView view;
    view.setPalette(paletteFor(sitting.theme));
    view.setLayoutDirection(sitting.direction);
    view.setTopology(model());
    const QImage image = view.toImage(sitting.scale).convertToFormat(QImage::Format_RGB32);
    const QString name = QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
    const QString folder = QFINDTESTDATA("data/topology");
    QVERIFY(!folder.isEmpty());
    if (qEnvironmentVariableIsSet("CULVERT_WRITE_REFERENCES"))
        QVERIFY(image.save(folder + u'/' + name));
    const QImage reference(folder + u'/' + name);
    QVERIFY2(!reference.isNull(), qPrintable(name));
    QVERIFY(std::abs(image.width() - reference.width()) <= reference.width() / 20);
    QVERIFY(std::abs(image.height() - reference.height()) <= reference.height() / 20);
    const qreal off = worstDifference(reference, image, sitting.scale);
    if (off > tolerance)
        image.save(name);
    QVERIFY2(off <= tolerance,
             qPrintable(u"%1 is off by %2, written as drawn"_s.arg(name).arg(off)));
}

void TestPicture::noticesWhatIsMissing_data()
{
    QTest::addColumn<QString>("item");
    for (const char *item : {"forward-0", "forward-3", "ssh-1", "here", "there"})
        QTest::newRow(item) << QString::fromLatin1(item);
}

/// Or the comparison would be worth nothing.
void TestPicture::noticesWhatIsMissing()
{
    QFETCH(QString, item);
    TopologyView view;
    view.setTopology(mixedStates());
    const QImage whole = view.toImage(1);
    view.resize(whole.size());
    QImage erased = whole;
    QPainter painter(&erased);
    const QRect where = view.itemRect(item);
    painter.fillRect(where.adjusted(0, 0, -where.width() / 2, 0), Qt::white); // half of it
    painter.end();
    QVERIFY2(worstDifference(whole, erased, 1) > tolerance,
             qPrintable(QString::number(worstDifference(whole, erased, 1))));
}

void TestPicture::keepsLabelsApart_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const QString &language : {u"en"_s, u"de"_s}) {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft})
            QTest::addRow("%s, %d", qPrintable(language), int(direction)) << language << direction;
    }
}

/// With real fonts and words; every situation, everything a part can be, and a long chain.
void TestPicture::keepsLabelsApart()
{
    QFETCH(QString, language);
    QFETCH(Qt::LayoutDirection, direction);
    Language spoken;
    spoken.use(language);
    QList<Topology> topologies{mixedStates(), checked()};
    for (int number = 1; number <= 7; ++number)
        topologies.append(topologyOf(situation(number)));
    Profile chain = situation(2);
    chain.jump = u"bastion.example.org,ann@gate.example.net:2222,c,d"_s;
    for (int i = 0; i < 12; ++i)
        chain.forwards.append(*parseForward(u'L', u"%1:db.internal:5432"_s.arg(9000 + i)));
    topologies.append(topologyOf(chain));
    const PictureFonts fonts{QGuiApplication::font()};
    for (const Topology &topology : topologies) {
        Layout layout = layoutOf(topology, fonts.metrics());
        if (direction == Qt::RightToLeft)
            layout = mirrored(layout);
        const QString found = overlapIn(layout);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
}

CULVERT_WIDGET_TEST(TestPicture)
#include "tst_picture.moc"
