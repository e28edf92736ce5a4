#include "core/topology/drawing/palette.h"

using namespace Qt::StringLiterals;

namespace culvert {

const Palette &paletteFor(Theme theme)
{
    // clang-format off
    static const Palette light{
        u"#ffffff"_s, u"#1d2129"_s, u"#565d6b"_s, u"#ffffff"_s, u"#9aa1ad"_s, u"#f3f4f6"_s,
        u"#2f3b52"_s, u"#ffffff"_s, u"#eceef2"_s, u"#eef3f1"_s, u"#6a35ad"_s, u"#57259a"_s,
        u"#efe6fa"_s, u"#1379c4"_s, u"#0d5f9e"_s, u"#1a7f37"_s, u"#c62828"_s, u"#b26a00"_s, u"#fdf1f0"_s};
    static const Palette dark{
        u"#1b1d22"_s, u"#e9ebef"_s, u"#a5acb8"_s, u"#26292f"_s, u"#6c7482"_s, u"#2c3037"_s,
        u"#c9d4ea"_s, u"#171a20"_s, u"#333740"_s, u"#22282a"_s, u"#d6bcff"_s, u"#d9c2ff"_s,
        u"#362b4a"_s, u"#3a97e6"_s, u"#76bbf7"_s, u"#4cc764"_s, u"#ff7b72"_s, u"#e8a33a"_s, u"#3a2526"_s};
    static const Palette highContrast{
        u"#000000"_s, u"#ffffff"_s, u"#ffffff"_s, u"#000000"_s, u"#ffffff"_s, u"#000000"_s,
        u"#ffffff"_s, u"#000000"_s, u"#000000"_s, u"#1c1c1c"_s, u"#edd3ff"_s, u"#edd3ff"_s,
        u"#241536"_s, u"#2ba6f2"_s, u"#8fd6ff"_s, u"#7ee787"_s, u"#ff8a80"_s, u"#ffd54f"_s, u"#000000"_s};
    // clang-format on
    switch (theme) {
    case Theme::Light:
        return light;
    case Theme::Dark:
        return dark;
    case Theme::HighContrast:
        return highContrast;
    }
    Q_UNREACHABLE();
}

} // namespace culvert
