#pragma once

#include <QtGlobal>

namespace culvert {

/// Where a server writes very fast, waiting a moment between two reads in bulk pays: the second
/// brings several packets at once, each of which would wake this thread (and the server would have
/// to wake it). Where it writes slower it only holds things up; so what pauses bring is watched,
/// and while it is little, there are few of them. One thread. Linux; elsewhere none is ever due.
class ReadPause
{
public:
    bool isDue(); ///< now, before the next read
    static void wait(); ///< 50 us
    void noteBrought(quint64 bytes); ///< by the read behind it

private:
    static constexpr double worthwhile = 80 * 1024;
    static constexpr double hopes = 2 * worthwhile; ///< so that some ten of them are tried

    double m_usual = hopes; ///< bytes that one brings
    int m_left = 0; ///< reads without one
};

} // namespace culvert
