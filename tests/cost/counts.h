#pragma once

#include <atomic>
#include <cstdint>

namespace culvert::test {

/// What a program under counted.cpp has asked for since it began; lies in a file that the test maps
/// too. All threads together.
struct Counts
{
    std::atomic<uint64_t> calls; ///< of the system, for bytes and for waiting
    std::atomic<uint64_t> allocations;
};

constexpr auto countsVariable = "CULVERT_COUNTS"; ///< the environment's, with the file's name

} // namespace culvert::test
