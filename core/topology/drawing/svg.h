#pragma once

#include "core/topology/drawing/palette.h"
#include "core/topology/topology.h"

namespace culvert {

/// The picture with its sentences and commands below, as one SVG document. No secrets: a Topology
/// has none.
QString svgOf(const Topology &topology, Theme theme = Theme::Light);

} // namespace culvert
