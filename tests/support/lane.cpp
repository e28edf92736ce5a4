#include "tests/support/lane.h"

#include <cerrno>
#include <sys/socket.h>

namespace culvert::test {

bool Lane::wantsToWrite(Clock::time_point now) const
{
    return !m_blocks.empty() && m_blocks.front().due <= now;
}

std::optional<Lane::Clock::time_point> Lane::nextDue() const
{
    if (m_blocks.empty())
        return std::nullopt;
    return m_blocks.front().due;
}

void Lane::read(Clock::time_point due)
{
    QByteArray bytes(256 * 1024, Qt::Uninitialized);
    const ssize_t got = recv(m_from, bytes.data(), size_t(bytes.size()), 0);
    if (got < 0) {
        m_broken = errno != EAGAIN && errno != EINTR;
        return;
    }
    m_eofSeen = got == 0;
    bytes.resize(got);
    bytes.squeeze();
    m_waiting += got;
    m_blocks.push_back({due, bytes});
}

void Lane::write(Clock::time_point now)
{
    while (wantsToWrite(now)) {
        Block &block = m_blocks.front();
        if (block.bytes.isEmpty()) {
            shutdown(m_to, SHUT_WR);
            m_eofSent = true;
        }
        const qsizetype left = block.bytes.size() - block.sent;
        const ssize_t sent =
            send(m_to, block.bytes.constData() + block.sent, size_t(left), MSG_NOSIGNAL);
        if (sent < 0 && left > 0) {
            m_broken = errno != EAGAIN && errno != EINTR;
            return;
        }
        block.sent += std::max<ssize_t>(sent, 0);
        m_waiting -= std::max<ssize_t>(sent, 0);
        if (block.sent < block.bytes.size())
            return;
        m_blocks.pop_front();
    }
}

} // namespace culvert::test
