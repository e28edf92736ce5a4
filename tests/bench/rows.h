#pragma once

#include "tests/bench/comparison.h"

namespace culvert::test {

struct Amounts
{
    qint64 bulk = 400'000'000; ///< bytes of one transfer over a short line
    int connections = 2000;
    int pings = 3000;
    std::chrono::milliseconds longLine = std::chrono::seconds(10); ///< for one transfer
};

/// All that is compared, in the order of the table.
std::vector<Row> allRows(const Amounts &amounts);

} // namespace culvert::test
