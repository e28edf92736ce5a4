#pragma once

#include "core/topology/topology.h"

namespace culvert::test {

Profile situation(int number); ///< of the seven; this computer's half

/// Up with everything a part can be: proved, unproved, refuted, open to everyone and to the
/// network.
Topology mixedStates();

} // namespace culvert::test
