#pragma once

#include "tests/support/farend.h"

#include <chrono>
#include <optional>
#include <vector>

namespace culvert::test {

/// One client's way to the far end through a tunnel.
struct Way
{
    quint16 port = 0; ///< where the tunnel listens
    quint16 socksTarget = 0; ///< not 0: it speaks SOCKS 5, and this is asked for
};

/// What one run of a measure came to.
struct Outcome
{
    double value = 0; ///< in the measure's unit
    double gigabytes = 0; ///< carried, for what a gigabyte costs; 0: it is about something else
    int connections = 0; ///< the same of connections
};

/// Each goes through the tunnel once and compares every byte; none when one is wrong or missing.
std::optional<Outcome> download(const Way &way, qint64 size, int streams = 1); ///< MB/s, source()
/// MB/s of all streams together.
std::optional<Outcome> downloadFor(const Way &way, std::chrono::milliseconds time, int streams = 1);
/// MB/s through all ways at the same time, `size` through each; source()
std::optional<Outcome> downloadBy(const std::vector<Way> &ways, qint64 size);
/// The same beside that many connections whose clients ask for as much and never read it.
std::optional<Outcome> downloadBesideStalled(const Way &way, qint64 size, int stalled);
std::optional<Outcome> upload(const Way &way, qint64 size,
                              int streams = 1); ///< MB/s, checkedSink()
std::optional<Outcome> connections(const Way &way, int count); ///< short ones a second, echo()
std::optional<Outcome> connectionP95(const Way &way, int count); ///< ms of one of those
/// 64 bytes there and back, one at a time: microseconds that `share` of them do not exceed.
/// bulk: beside a download from there.
std::optional<Outcome> pingPong(const Way &way, int count, double share,
                                const std::optional<Way> &bulk = {});

/// Compares what comes with pattern() and answers EOF with how much there was, -1 when it differed.
FarEnd::Handler checkedSink();

/// An echo, or for a peer that sends EOF at once an endless source: both through one forward.
FarEnd::Handler echoOrFlood();

} // namespace culvert::test
