#pragma once

#include <QString>

namespace culvert {

/// Which palette a picture is drawn with.
enum class Theme
{
    Light,
    Dark,
    HighContrast
};

/// The picture's colours as "#rrggbb". Violet and blue differ in lightness as much as in hue, and
/// keep 3:1 against background, card and band.
struct Palette
{
    QString background;
    QString ink;
    QString mutedInk;
    QString card;
    QString cardEdge;
    QString router;
    QString header; ///< of this computer's card
    QString headerInk;
    QString plainHeader; ///< of the other cards
    QString network;
    QString ssh;
    QString sshInk; ///< for words
    QString band; ///< what the forwards run in
    QString forward;
    QString forwardInk;
    QString proved; ///< found in order
    QString refuted;
    QString warning;
    QString callout;
};

const Palette &paletteFor(Theme theme);

} // namespace culvert
