#pragma once

#include "tests/support/socket.h"

#include <vector>

namespace culvert::test {

/// A port of 127.0.0.1 that lets every connect hang, as a firewall that drops packets does: nobody
/// takes what comes, and its queue is full (listen(2)). Linux.
class BlackHole
{
public:
    explicit BlackHole(quint16 port = 0); ///< 0: one that is free
    quint16 port() const { return portOf(m_listener); }

    void open(); ///< it takes connections from now on, and says nothing
    bool
    hasHeard(const QByteArray &bytes); ///< since it is open, from one of them, at its beginning

private:
    OwnedFd m_listener;
    std::vector<OwnedFd> m_fillers;
    std::vector<OwnedFd> m_taken;
    bool m_open = false;
};

} // namespace culvert::test
