#pragma once

#include "core/topology/drawing/layout.h"

namespace culvert::test {

/// What in the picture covers something else, or leaves the page; empty: nothing does.
QString overlapIn(const Layout &layout);

} // namespace culvert::test
