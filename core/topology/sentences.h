#pragma once

#include "core/topology/topology.h"

namespace culvert {

/// The sentence that cannot lie: who reaches what, by which name, proved or not, and who dials.
QString sentenceFor(const ForwardArrow &arrow, const Topology &topology);
QString sentenceFor(const SshArrow &arrow, const Topology &topology);
QString sentenceFor(const Node &node, const Topology &topology);

/// "localhost:8888", "a port that pi picks", "/run/x.sock": what a client opens.
QString listenerText(const ForwardArrow &arrow, const Topology &topology);
/// The same, as short as a card wants it: "any free port".
QString listenerLabel(const ForwardArrow &arrow, const Topology &topology);
/// ":8888", "/run/x.sock": what stands at the target's end of the arrow; empty for SOCKS.
QString targetText(const ForwardArrow &arrow);
/// "local forward (-L)"
QString kindText(ForwardKind kind);
QString stateText(PartState state);

} // namespace culvert
