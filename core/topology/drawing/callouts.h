#pragma once

#include "core/topology/drawing/layout.h"

namespace culvert {

/// Puts a badge on each place that was looked at and is not wrong.
void placeBadges(Layout &layout, const Topology &topology);

/// Puts callouts below the cards, under the faulty places: what is wrong and what to do. Makes the
/// layout as high as it takes.
void placeCallouts(Layout &layout, const Topology &topology, const TextMetrics &metrics);

} // namespace culvert
