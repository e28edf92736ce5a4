#include "tests/bench/resolving.h"

#include "core/openssh/sshconfig.h"
#include "tests/bench/median.h"
#include "tests/support/largesshconfig.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace culvert::test {

namespace {

constexpr double most = 50; ///< ms for the file alone

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// None: it failed.
std::optional<double> timeOf(const QString &program, const QStringList &words)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, words);
    const bool finished = process.waitForFinished();
    const double time = milliseconds(timer);
    return finished && process.exitCode() == 0 ? std::optional(time) : std::nullopt;
}

std::optional<double> timeOfReading(const CommandLineOptions &host)
{
    QElapsedTimer timer;
    timer.start();
    const Result<HostOptions> options = resolveHost(host, Execution::Never);
    const double time = milliseconds(timer);
    return options && options->forwards.size() == 9 ? std::optional(time) : std::nullopt;
}

} // namespace

bool compareResolving(const QString &culvertCli, int runs)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"config"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(largeSshConfig()) < 0 || !file.flush())
        return false;
    CommandLineOptions host;
    host.configFile = file.fileName();
    host.host = u"host-499"_s;
    const QStringList words{u"-F"_s, host.configFile, host.host};
    std::vector<double> ssh;
    std::vector<double> ours;
    std::vector<double> reading;
    for (int run = 0; run <= runs; ++run) { // the first warms up and does not count
        const auto sshTime = timeOf(u"ssh"_s, QStringList{u"-G"_s} + words);
        const auto ourTime = timeOf(culvertCli, QStringList{u"resolve"_s} + words);
        const auto readingTime = timeOfReading(host);
        if (!sshTime || !ourTime || !readingTime) {
            std::fprintf(stderr, "resolving: a program failed\n");
            return false;
        }
        if (run == 0)
            continue;
        ssh.push_back(*sshTime);
        ours.push_back(*ourTime);
        reading.push_back(*readingTime);
    }
    const bool quick = median(reading) < most;
    std::printf("%-18s %9.1f %9.1f %-7s %6.2fx   the file alone %.1f ms, at most %.0f: %s\n",
                "resolve, 500 hosts", median(ssh), median(ours), "ms", median(ours) / median(ssh),
                median(reading), most, quick ? "kept" : "MISSED");
    return quick;
}

} // namespace culvert::test
