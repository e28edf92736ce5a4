#include "core/ssh/libssh/readpause.h"

#ifdef Q_OS_LINUX
#include <ctime>
#include <sys/prctl.h>
#endif

namespace culvert {

namespace {

constexpr double weight = 1. / 8; // of the last pause
constexpr int untilNextTrial = 256; // reads

} // namespace

bool ReadPause::isDue()
{
#ifdef Q_OS_LINUX
    if (m_left == 0)
        return true;
    --m_left;
#endif
    return false;
}

void ReadPause::noteBrought(quint64 bytes)
{
    m_usual += weight * (double(bytes) - m_usual);
    if (m_usual >= worthwhile)
        return;
    m_usual = hopes;
    m_left = untilNextTrial;
}

#ifdef Q_OS_LINUX

void ReadPause::wait()
{
    // prctl(2): 50 us of "slack" would double it
    static thread_local const int unslackened = prctl(PR_SET_TIMERSLACK, 1000, 0, 0, 0);
    Q_UNUSED(unslackened)
    const timespec time{.tv_sec = 0, .tv_nsec = 50'000};
    clock_nanosleep(CLOCK_MONOTONIC, 0, &time, nullptr); // a signal may cut it short
}

#else

void ReadPause::wait() {}

#endif

} // namespace culvert
