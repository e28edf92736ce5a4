#pragma once

#include <QList>
#include <QString>

#include <vector>

namespace culvert::test {

/// What the desktop program takes of the system at its start: until its window is painted for the
/// first time, and until nothing is left to do, as what ssh_config says of every tunnel has been
/// read. Medians.
struct StartCost
{
    int tunnels = 0; ///< saved
    qint64 paintTime = 0; ///< ms of CPU, user and system, until it is painted
    qint64 cpuTime = 0; ///< ms, until nothing is left to do
    qint64 kilobytes = 0; ///< resident, then
};

/// What it does with idle tunnels up, without keep-alives.
struct IdleCost
{
    int tunnels = 0; ///< up
    bool isShown = false;
    qint64 wakes = 0; ///< voluntary context switches of all threads in the time
    qint64 cpuTime = 0; ///< ms, in the time
};

struct DesktopCosts
{
    std::vector<StartCost> starts;
    std::vector<IdleCost> idle;
    bool isComplete = true; ///< false: something could not be measured
};

/// Starts the program `culvert` offscreen, measures it from outside (proc_pid_stat(5)), and prints
/// each figure as it comes. Linux only.
DesktopCosts measureDesktop(const QString &culvert, int runs);

QString section(const DesktopCosts &costs); ///< of docs/benchmarks.md

} // namespace culvert::test
