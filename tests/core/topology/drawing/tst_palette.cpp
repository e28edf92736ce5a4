#include "core/topology/drawing/palette.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace culvert;
using namespace Qt::StringLiterals;

namespace {

using Rgb = std::array<double, 3>; ///< linear light

Rgb linear(const QString &colour)
{
    Rgb rgb{};
    for (std::size_t i = 0; i < 3; ++i) {
        const double c =
            QStringView(colour).mid(1 + 2 * qsizetype(i), 2).toInt(nullptr, 16) / 255.0;
        rgb[i] = c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    }
    return rgb;
}

double luminance(const Rgb &rgb)
{
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

/// WCAG's ratio, 1..21.
double contrast(const Rgb &one, const Rgb &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

using Matrix = std::array<Rgb, 3>;

/// Machado, Oliveira and Fernandes 2009, full severity.
constexpr Matrix protanopia{Rgb{0.152286, 1.052583, -0.204868}, Rgb{0.114503, 0.786281, 0.099216},
                            Rgb{-0.003882, -0.048116, 1.051998}};
constexpr Matrix deuteranopia{Rgb{0.367322, 0.860646, -0.227968}, Rgb{0.280085, 0.672501, 0.047413},
                              Rgb{-0.011820, 0.042940, 0.968881}};
constexpr Matrix tritanopia{Rgb{1.255528, -0.076749, -0.178779}, Rgb{-0.078411, 0.930809, 0.147602},
                            Rgb{0.004733, 0.691367, 0.303900}};

Rgb seenWith(const Matrix &eye, const Rgb &rgb)
{
    Rgb seen{};
    for (std::size_t row = 0; row < 3; ++row) {
        const double sum = eye[row][0] * rgb[0] + eye[row][1] * rgb[1] + eye[row][2] * rgb[2];
        seen[row] = std::clamp(sum, 0.0, 1.0);
    }
    return seen;
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private slots:
    void standsOutFromWhatIsBehind_data();
    void standsOutFromWhatIsBehind();
    void tellsSshFromForwards_data();
    void tellsSshFromForwards();
};

void TestPalette::standsOutFromWhatIsBehind_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<QString>("front");
    QTest::addColumn<QString>("behind");
    QTest::addColumn<double>("least");

    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
        const Palette &p = paletteFor(theme);
        const auto row = [theme](const char *name, const QString &front, const QString &behind,
                                 double least) {
            QTest::addRow("%s, theme %d", name, int(theme))
                << int(theme) << front << behind << least;
        };
        for (const QString &behind : {p.background, p.card, p.band}) {
            row("SSH line", p.ssh, behind, 3);
            row("forward line", p.forward, behind, 3);
            row("refuted", p.refuted, behind, 3);
            row("SSH words", p.sshInk, behind, 4.5);
            row("forward words", p.forwardInk, behind, 4.5);
        }
        row("warning", p.warning, p.background, 3);
        row("words", p.ink, p.callout, 4.5);
        row("small words", p.mutedInk, p.plainHeader, 4.5);
        row("router's words", p.mutedInk, p.router, 4.5);
        row("this computer", p.headerInk, p.header, 4.5);
    }
}

void TestPalette::standsOutFromWhatIsBehind()
{
    QFETCH(QString, front);
    QFETCH(QString, behind);
    QFETCH(double, least);
    const double ratio = contrast(linear(front), linear(behind));
    QVERIFY2(ratio >= least, qPrintable(u"%1 on %2: %3"_s.arg(front, behind).arg(ratio)));
}

void TestPalette::tellsSshFromForwards_data()
{
    QTest::addColumn<int>("theme");
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast})
        QTest::addRow("theme %d", int(theme)) << int(theme);
}

void TestPalette::tellsSshFromForwards()
{
    QFETCH(int, theme);
    const Palette &palette = paletteFor(Theme(theme));
    const Rgb ssh = linear(palette.ssh);
    const Rgb forward = linear(palette.forward);
    QVERIFY(contrast(ssh, forward) >= 1.3);
    for (const Matrix &eye : {protanopia, deuteranopia, tritanopia}) {
        const double ratio = contrast(seenWith(eye, ssh), seenWith(eye, forward));
        QVERIFY2(ratio >= 1.25, qPrintable(QString::number(ratio)));
    }
}

CULVERT_TEST(TestPalette)
#include "tst_palette.moc"
