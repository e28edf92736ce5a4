#pragma once

#include <QIcon>

namespace culvert {

/// An icon of ours (":/icons/NAME-symbolic.svg") in the palette's text colour, dimmed where
/// disabled: right in light and dark without asking which it is.
QIcon symbolicIcon(const QString &name);

/// Culvert's own, in its colours.
QIcon applicationIcon();

} // namespace culvert
