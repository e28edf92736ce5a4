#pragma once

#include "core/topology/topology.h"

namespace culvert {

/// One row of the picture between the cards' headings and their feet, from the top.
struct Lane
{
    enum class Kind
    {
        Heading, ///< of a target's card; `target` names it
        Forward, ///< `arrows` run in it, one behind the other
        Ssh,
    };
    Kind kind = Kind::Forward;
    QStringList arrows = {};
    QString target = {}; ///< the card of its own that the lane belongs to; empty: none
    bool login = false; ///< an SSH connection runs inside, with a label of its own
};

/// Forwards to the same target stand together, in the order in which the targets first appear.
/// Below them the SSH connections, the innermost first.
QList<Lane> lanesOf(const Topology &topology);

} // namespace culvert
