#pragma once

#include "tests/support/socket.h"

#include <QString>

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

namespace culvert::test {

/// A line that delays packets and loses some, under the TCP of this system (kernels of containers
/// often lack netem): a TUN device (Linux, Documentation/networking/tuntap.rst) in a network
/// namespace of the program's own. What is sent to farAddress() comes back after half a round trip
/// with its two addresses exchanged, so that this host meets itself over the line, as
/// nearAddress().
class PacketLine
{
public:
    /// Starts this program again in a namespace of its own, where it may make such a line; returns
    /// there, or at once where the system does not let it.
    static void enter(int argc, char **argv);

    PacketLine();
    ~PacketLine();
    Q_DISABLE_COPY_MOVE(PacketLine)

    QString problem() const { return m_problem; } ///< empty: it works
    static QString nearAddress() { return QStringLiteral("10.9.9.1"); } ///< a server listens there
    static QString farAddress() { return QStringLiteral("10.9.9.2"); } ///< and is dialled here
    /// For packets from now on. lost: of a thousand, each way; after each call the same ones.
    void spoil(std::chrono::milliseconds roundTrip, int lost);

private:
    void carry();

    OwnedFd m_device;
    OwnedFd m_stopReader;
    OwnedFd m_stopWriter; ///< closed to stop
    QString m_problem;
    std::atomic<qint64> m_delay = 0; ///< one way, ns
    std::atomic_int m_lost = 0;
    std::atomic_bool m_isNew = true; ///< nothing was lost on it yet
    std::thread m_thread;
};

} // namespace culvert::test
