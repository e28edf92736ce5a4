#pragma once

#include "core/topology/topology.h"

namespace culvert {

constexpr int textPageWidth = 80;

/// The machines and the lines between them, drawn with characters.
struct TextPage
{
    QStringList rows;
    QStringList legend; ///< names and rules that had to be cut, in full
};

TextPage textPageOf(const Topology &topology);

} // namespace culvert
