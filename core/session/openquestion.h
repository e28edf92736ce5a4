#pragma once

#include <QtGlobal>

#include <optional>
#include <utility>

namespace culvert {

/// The one question of a session that waits for an answer. Questions are numbered across all dials,
/// so that an answer to one that is over meets no other. On the session's thread.
class OpenQuestion
{
public:
    /// Its number; one that was open before needs no answer any more.
    quint64 open()
    {
        m_open = ++m_asked;
        return *m_open;
    }
    /// Answered; false: it is not the open one.
    bool close(quint64 number)
    {
        if (m_open != number)
            return false;
        m_open.reset();
        return true;
    }
    bool withdraw() { return std::exchange(m_open, std::nullopt).has_value(); } ///< false: none

private:
    quint64 m_asked = 0; ///< so far
    std::optional<quint64> m_open;
};

} // namespace culvert
