#pragma once

namespace culvert {

/// Makes every node and arrow of a TopologyView known to screen readers. Once a program is enough;
/// more does no harm.
void installTopologyAccess();

} // namespace culvert
