#pragma once

#include "tests/soak/soakedtunnel.h"

#include <QRandomGenerator>

#include <atomic>

namespace culvert::test {

constexpr qint64 sourceSize = 3'000'000; ///< bytes that the source sends

/// What clients have met, together.
struct SoakTally
{
    std::atomic_int served{0};
    std::atomic_int cutOff{0}; ///< by a reset, or by silence for too long
    std::atomic_int aborted{0}; ///< by the client
    std::atomic_int wrong{0}; ///< bytes that nobody sent, or a clean end before the last
};

/// One client of the tunnel, of a kind that is drawn by lot: it sends, reads, closes half of its
/// connection, or goes away in the middle. Blocks; any thread.
void runClient(const SoakPorts &ports, QRandomGenerator &random, SoakTally &tally);

/// What the answering far end makes of a request.
QByteArray answerTo(const QByteArray &request);

} // namespace culvert::test
