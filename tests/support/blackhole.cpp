#include "tests/support/blackhole.h"

#include <algorithm>
#include <array>

#include <poll.h>
#include <sys/socket.h>

namespace culvert::test {

namespace {

constexpr int longEnough = 100; // ms: loopback answers in less than one

} // namespace

BlackHole::BlackHole(quint16 port) : m_listener(listenOnLoopback(port))
{
    ::listen(m_listener.get(), 0);
    bool taken = true;
    while (taken) {
        OwnedFd filler = beginToConnect(this->port());
        pollfd state{filler.get(), POLLOUT, 0};
        taken = becomesReady({&state, 1}, QDeadlineTimer(longEnough));
        if (taken)
            m_fillers.push_back(std::move(filler));
    }
}

void BlackHole::open()
{
    m_open = true;
    m_fillers.clear();
    ::listen(m_listener.get(), 1024);
}

bool BlackHole::hasHeard(const QByteArray &bytes)
{
    if (!m_open)
        return false; // to take what is in the queue would make room in it
    for (OwnedFd taken(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC));
         taken.isValid();
         taken = OwnedFd(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC)))
        m_taken.push_back(std::move(taken));
    return std::any_of(m_taken.begin(), m_taken.end(), [&bytes](const OwnedFd &taken) {
        std::array<char, 256> seen{};
        const ssize_t size = ::recv(taken.get(), seen.data(), seen.size(), MSG_DONTWAIT | MSG_PEEK);
        return QByteArrayView(seen.data(), std::max<ssize_t>(size, 0)).startsWith(bytes);
    });
}

} // namespace culvert::test
