#pragma once

#include <QList>

#include <chrono>

namespace culvert::test {

/// The processes below `pid`, nearest first, without `pid` itself.
QList<qint64> descendantsOf(qint64 pid);

/// When a process began, in ticks of the kernel's since the system did: process ids start again.
qint64 beginningOf(qint64 pid);

/// What a running process has of the system, by proc(5). Linux.
struct ProcessCost
{
    qint64 kilobytes = 0; ///< resident
    qint64 cpuTime = 0; ///< milliseconds, in ticks of the kernel's
    int descriptors = 0;
    int threads = 0;
    qint64 wakes = 0; ///< voluntary context switches of all its threads, since each began
};
ProcessCost costOf(qint64 pid);

std::chrono::microseconds ownCpuTime(); ///< of this process, threads that have ended included

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif
/// A sanitizer keeps what is freed, so that `kilobytes` says nothing.
constexpr bool isMemoryMeasurable = !isSanitized;

/// A child started by QProcess dies with the test program, also where that one crashes.
void dieWithParent();

/// This program anew, with its words, under unshare(1): what is left of this run is not reached.
[[noreturn]] void execUnshared(const QStringList &options, int argc, char **argv);

} // namespace culvert::test
