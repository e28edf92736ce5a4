#include "tests/bench/tunnels.h"

#include "core/profile/profilestore.h"
#include "tests/bench/tunnelprocess.h"
#include "tests/support/processes.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace culvert::test {

namespace {

constexpr qint64 busySize = 8'000'000; // bytes through each
constexpr auto fleetPatience = 300s; // until all of a fleet take connections
constexpr auto ciphers = "aes128-gcm@openssh.com";

/// Some tunnels that run.
class Fleet
{
public:
    virtual ~Fleet() = default;
    virtual bool start() = 0; ///< true: every port takes connections
    virtual QList<qint64> processes() const = 0;
    virtual std::vector<Way> ways() const = 0;

    double cpuSeconds() const
    {
        double sum = 0;
        for (const qint64 process : processes())
            sum += cpuSecondsOf(process);
        return sum;
    }
    double kilobytes() const
    {
        double sum = 0;
        for (const qint64 process : processes())
            sum += double(privateKilobytesOf(process));
        return sum;
    }
};

class SshFleet : public Fleet
{
public:
    SshFleet(const SshServer &server, const TunnelSetup &setup, int count)
    {
        for (int i = 0; i < count; ++i)
            m_tunnels.push_back(
                std::make_unique<TunnelProcess>(QStringList{u"ssh"_s}, server, setup));
    }
    bool start() override
    {
        for (const auto &tunnel : m_tunnels)
            tunnel->begin();
        const QDeadlineTimer deadline(fleetPatience); // for all of them
        return std::ranges::all_of(
            m_tunnels, [&](const auto &tunnel) { return tunnel->waitUntilReady(deadline); });
    }
    QList<qint64> processes() const override
    {
        QList<qint64> all;
        for (const auto &tunnel : m_tunnels)
            all.append(tunnel->processId());
        return all;
    }
    std::vector<Way> ways() const override
    {
        std::vector<Way> all;
        for (const auto &tunnel : m_tunnels)
            all.push_back({tunnel->port(), 0});
        return all;
    }

private:
    std::vector<std::unique_ptr<TunnelProcess>> m_tunnels;
};

/// The saved tunnels of a folder, in one program.
class CulvertFleet : public Fleet
{
public:
    CulvertFleet(const QString &program, const SshServer &server, const TunnelSetup &setup,
                 int count)
        : m_program(program)
    {
        const QString config = m_folder.filePath(u"ssh_config"_s);
        QFile file(config);
        if (file.open(QIODevice::WriteOnly))
            file.write(configFor(server, setup));
        QList<Profile> profiles;
        for (int i = 0; i < count; ++i) {
            Profile profile;
            profile.id = newProfileId();
            profile.name = u"tunnel %1"_s.arg(i);
            profile.host = u"target"_s;
            profile.configFile = config;
            m_ways.push_back({freePort(), 0});
            profile.forwards = {*parseForward(
                u'L', u"127.0.0.1:%1:127.0.0.1:%2"_s.arg(m_ways.back().port).arg(setup.target))};
            profiles.append(profile);
        }
        m_isSaved = ProfileStore(m_folder.path()).save(profiles).has_value();
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setChildProcessModifier(&dieWithParent);
    }
    ~CulvertFleet() override
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished();
    }
    bool start() override
    {
        m_process.start(m_program,
                        {u"--config-dir"_s, m_folder.path(), u"--batch"_s, u"run"_s, u"--all"_s});
        const QDeadlineTimer deadline(fleetPatience);
        return m_isSaved && std::ranges::all_of(m_ways, [&](const Way &way) {
                   while (!hasListener(way.port)) {
                       if (deadline.hasExpired() || m_process.waitForFinished(20))
                           return false;
                   }
                   return true;
               });
    }
    QList<qint64> processes() const override { return {m_process.processId()}; }
    std::vector<Way> ways() const override { return m_ways; }

private:
    QString m_program;
    QTemporaryDir m_folder;
    QProcess m_process;
    std::vector<Way> m_ways;
    bool m_isSaved = false;
};

/// Until what was begun for their start has ended: proofs, timers, memory given back.
void waitUntilIdle(const Fleet &fleet)
{
    const QDeadlineTimer deadline(60s);
    for (double before = fleet.cpuSeconds(); !deadline.hasExpired();) {
        QThread::sleep(2);
        const double now = fleet.cpuSeconds();
        if (now - std::exchange(before, now) < 0.02)
            return;
    }
}

} // namespace

std::vector<ManyRow> manyRows()
{
    std::vector<ManyRow> rows;
    for (const int tunnels : {1, 100, 500})
        rows.push_back(
            {u"%1 idle tunnels, memory each"_s.arg(tunnels), ManyRow::What::Memory, tunnels});
    rows.push_back({u"50 busy tunnels, down"_s, ManyRow::What::Rate, 50});
    return rows;
}

Result<Comparison> compareMany(const ManyRow &row, const SshServer &server,
                               const QString &culvertCli, int runs)
{
    const bool isRate = row.what == ManyRow::What::Rate;
    const FarEnd far(source(busySize));
    const TunnelSetup setup{server.host(), server.port(), far.port(), QString::fromLatin1(ciphers)};
    Comparison comparison{row.name, isRate ? u"MB/s"_s : u"kB"_s, isRate, {}};
    std::array<std::unique_ptr<Fleet>, 2> fleets;
    for (size_t i = 0; i < fleets.size(); ++i) {
        std::unique_ptr<Fleet> &fleet = fleets.at(i);
        if (i == 0)
            fleet = std::make_unique<SshFleet>(server, setup, row.tunnels);
        else
            fleet = std::make_unique<CulvertFleet>(culvertCli, server, setup, row.tunnels);
        if (!fleet->start())
            return failure(ErrorCode::Internal, row.name + u": not all came up"_s);
        if (isRate)
            continue;
        waitUntilIdle(*fleet);
        comparison.figures.at(i).values.push_back(fleet->kilobytes() / row.tunnels);
        fleet.reset(); // not twice as many at a time
    }
    for (int run = 0; isRate && run <= runs; ++run) { // the first warms up
        for (size_t i = 0; i < fleets.size(); ++i) {
            const double before = fleets.at(i)->cpuSeconds();
            const std::optional<Outcome> outcome = downloadBy(fleets.at(i)->ways(), busySize);
            if (!outcome)
                return failure(ErrorCode::Internal, row.name + u": bytes were wrong or lost"_s);
            if (run == 0)
                continue;
            comparison.figures.at(i).values.push_back(outcome->value);
            comparison.figures.at(i).cpu.push_back((fleets.at(i)->cpuSeconds() - before)
                                                   / outcome->gigabytes);
        }
    }
    return comparison;
}

} // namespace culvert::test
