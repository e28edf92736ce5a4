#pragma once

#include "core/status/check.h"
#include "ui/text/statetext.h"

namespace culvert {

Mark markFor(CheckOutcome outcome); ///< as lists show it

/// What the findings of a finished examination come to: one sentence.
QString summaryText(const QList<Check> &checks);

} // namespace culvert
