#pragma once

#include <QtGlobal>

#include <optional>

namespace culvert::test {

/// Each goes through the tunnel at `port` once; none when a byte is missing.
std::optional<double> downloadRate(quint16 port, qint64 size); ///< MB/s from a source()
/// The same beside that many connections whose clients ask for as much and never read it.
std::optional<double> downloadRateBesideStalled(quint16 port, qint64 size, int stalled);
std::optional<double> uploadRate(quint16 port, qint64 size); ///< MB/s into a sink()
std::optional<double> connectionRate(quint16 port, int connections); ///< short ones a second

} // namespace culvert::test
