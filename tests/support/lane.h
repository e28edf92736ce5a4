#pragma once

#include <QByteArray>

#include <chrono>
#include <deque>
#include <optional>

namespace culvert::test {

/// One direction of a relayed connection: bytes wait until they are due, then go on.
class Lane
{
public:
    using Clock = std::chrono::steady_clock;

    Lane(int from, int to) : m_from(from), m_to(to) {}

    int from() const { return m_from; }
    int to() const { return m_to; }
    bool wantsToRead() const { return !m_eofSeen && m_waiting < limit; }
    bool wantsToWrite(Clock::time_point now) const;
    std::optional<Clock::time_point> nextDue() const;
    bool isOver() const { return m_eofSent || m_broken; }
    bool isBroken() const { return m_broken; }

    void read(Clock::time_point due);
    void write(Clock::time_point now);

private:
    static constexpr qint64 limit = 64 * 1024 * 1024; ///< several round trips of a fast line
    struct Block
    {
        Clock::time_point due;
        QByteArray bytes; ///< empty: the EOF
        qsizetype sent = 0;
    };

    int m_from;
    int m_to;
    std::deque<Block> m_blocks;
    qint64 m_waiting = 0;
    bool m_eofSeen = false;
    bool m_eofSent = false;
    bool m_broken = false;
};

} // namespace culvert::test
