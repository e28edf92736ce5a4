#pragma once

#include "core/topology/topology.h"

namespace culvert {

/// Which characters the lines are made of.
enum class TextStyle
{
    BoxDrawing,
    Ascii
};

/// The picture in at most 80 columns, then its sentences, what is wrong, and which machine runs
/// which command. Ends in a line end.
QString textOf(const Topology &topology, TextStyle style = TextStyle::BoxDrawing);

/// Which machine runs what, in the order it is run; as it stands below the drawing.
QString commandsOf(const Topology &topology);

} // namespace culvert
