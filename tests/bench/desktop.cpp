#include "tests/bench/desktop.h"

#include "core/base/savefile.h"
#include "core/profile/profilestore.h"
#include "tests/app/desktop/desktopprocess.h"
#include "tests/bench/median.h"
#include "tests/support/farend.h"
#include "tests/support/processes.h"

#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace culvert::test {

namespace {

constexpr int hosts = 200;
constexpr int idleSeconds = 20;
constexpr int patience = 60'000; // ms

/// Not one wake in half a second: a start is over.
bool waitForRest(qint64 pid)
{
    return QTest::qWaitFor(
        [pid] {
            const qint64 before = costOf(pid).wakes;
            QTest::qWait(500);
            return costOf(pid).wakes == before;
        },
        patience);
}

bool saveMany(const DesktopProcess &desktop, int tunnels)
{
    const QString configFile = desktop.configFolder() + u"/ssh_config"_s;
    QByteArray config;
    for (int i = 0; i < hosts; ++i)
        config += "Host host" + QByteArray::number(i) + "\n HostName 192.0.2.1\n User ann\n";
    QList<Profile> profiles;
    for (int i = 0; i < tunnels; ++i) {
        Profile profile;
        profile.id = newProfileId();
        profile.name = u"tunnel %1"_s.arg(i);
        profile.group = u"group %1"_s.arg(i / 20);
        profile.host = u"host%1"_s.arg(i % hosts);
        profile.configFile = configFile;
        profile.forwards = {*parseForward(u'L', u"%1:localhost:80"_s.arg(20000 + i))};
        profiles.append(profile);
    }
    return ProfileStore(desktop.configFolder()).save(profiles)
        && !saveFile(configFile, config, ownerOnly);
}

/// Qt says when it hands a painted window on; some hundred lines before, of a millisecond or two.
std::optional<StartCost> costOfStart(int tunnels)
{
    std::optional<qint64> paintTime;
    DesktopProcess desktop; // which ends before what it writes into
    desktop.setVariable(u"QT_LOGGING_RULES"_s, u"qt.widgets.painting.info=true"_s);
    QProcess &process = desktop.process();
    QObject::connect(&process, &QProcess::readyRead, &process, [&] {
        if (process.readAll().contains("Flushing ") && !paintTime)
            paintTime = costOf(process.processId()).cpuTime;
    });
    if (!saveMany(desktop, tunnels) || !desktop.start() || !waitForRest(process.processId())
        || !paintTime)
        return {};
    const ProcessCost cost = costOf(process.processId());
    return StartCost{tunnels, *paintTime, cost.cpuTime, cost.kilobytes};
}

std::optional<IdleCost> costOfIdling(const SshServer &server, quint16 target, int tunnels,
                                     bool isShown)
{
    DesktopProcess desktop;
    QStringList options{u"--start-all"_s};
    if (!isShown)
        options.prepend(u"--minimized"_s);
    if (desktop.saveTunnels(server, tunnels, target).size() != tunnels || !desktop.start(options)
        || !desktop.waitForUp(tunnels) || !waitForRest(desktop.process().processId()))
        return {};
    const ProcessCost before = costOf(desktop.process().processId());
    QTest::qWait(idleSeconds * 1000);
    const ProcessCost after = costOf(desktop.process().processId());
    return IdleCost{tunnels, isShown, after.wakes - before.wakes, after.cpuTime - before.cpuTime};
}

QString wordFor(bool isShown)
{
    return isShown ? u"shown"_s : u"hidden"_s;
}

void measureStarts(int runs, DesktopCosts &costs)
{
    for (const int tunnels : {1, 200, 1000}) {
        std::vector<double> paintTimes;
        std::vector<double> times;
        std::vector<double> sizes;
        for (int run = 0; run < runs; ++run) {
            if (const std::optional<StartCost> cost = costOfStart(tunnels)) {
                paintTimes.push_back(double(cost->paintTime));
                times.push_back(double(cost->cpuTime));
                sizes.push_back(double(cost->kilobytes));
            }
        }
        costs.isComplete = costs.isComplete && int(times.size()) == runs;
        const StartCost start{tunnels, qint64(median(paintTimes)), qint64(median(times)),
                              qint64(median(sizes))};
        std::printf(
            "desktop, %d saved: painted after %lld ms of CPU, at rest after %lld ms, %lld kB "
            "resident\n",
            tunnels, start.paintTime, start.cpuTime, start.kilobytes);
        costs.starts.push_back(start);
    }
}

void measureIdling(DesktopCosts &costs)
{
    SshServer server({u"MaxStartups 200"_s});
    const FarEnd service(echo());
    if (!server.start()) {
        costs.isComplete = false;
        return;
    }
    for (const bool isShown : {true, false}) {
        for (const int tunnels : {0, 5, 50}) {
            const std::optional<IdleCost> cost =
                costOfIdling(server, service.port(), tunnels, isShown);
            costs.isComplete = costs.isComplete && cost;
            if (!cost)
                continue;
            std::printf("desktop, %d up, %s: %lld context switches, %lld ms of CPU in %d s\n",
                        tunnels, qPrintable(wordFor(isShown)), cost->wakes, cost->cpuTime,
                        idleSeconds);
            costs.idle.push_back(*cost);
        }
    }
}

} // namespace

DesktopCosts measureDesktop(const QString &culvert, int runs)
{
    DesktopCosts costs;
    qputenv("CULVERT_DESKTOP", culvert.toLocal8Bit());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!DesktopProcess::whyMissing().isEmpty())
        return costs; // a build without it
    measureStarts(runs, costs);
    measureIdling(costs);
    return costs;
}

QString section(const DesktopCosts &costs)
{
    if (costs.starts.empty())
        return {};
    QString text =
        u"\n## The desktop program\n\nMeasured from outside, offscreen, beside an ssh_config of "
        "200 hosts. Its start: CPU time until the window is painted for the first time, and until "
        "nothing is left to do, as what ssh_config says of every tunnel has been read.\n\n"
        "| saved tunnels | painted | at rest | resident |\n|---|---|---|---|\n"_s;
    for (const StartCost &start : costs.starts)
        text += u"| %1 | %2 ms | %3 ms | %4 MB |\n"_s.arg(start.tunnels)
                    .arg(start.paintTime)
                    .arg(start.cpuTime)
                    .arg(start.kilobytes / 1000);
    text += u"\nIdle tunnels to a real sshd, without keep-alives: voluntary context switches of "
            "all threads, and CPU time, in %1 s.\n\n"
            "| tunnels up | window | context switches | CPU time |\n|---|---|---|---|\n"_s.arg(
                idleSeconds);
    for (const IdleCost &idle : costs.idle)
        text += u"| %1 | %2 | %3 | %4 ms |\n"_s.arg(idle.tunnels)
                    .arg(wordFor(idle.isShown))
                    .arg(idle.wakes)
                    .arg(idle.cpuTime);
    return text;
}

} // namespace culvert::test
