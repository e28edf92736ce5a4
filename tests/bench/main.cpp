// Tunnels against the stock ssh: the same server, cipher and targets, in turn, in one run.
#include "tests/bench/measures.h"
#include "tests/bench/median.h"
#include "tests/bench/resolving.h"
#include "tests/bench/tunnelprocess.h"
#include "tests/support/chopper.h"
#include "tests/support/farend.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cstdio>

using namespace culvert::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Figures
{
    std::vector<double> rates;
    std::vector<double> cpu;
};

struct Measure
{
    const char *name;
    const char *unit;
    quint16 server; ///< sshd, or the slow line to it
    FarEnd::Handler farEnd;
    std::function<std::optional<double>(quint16 port)> run;
};

/// One line: what ssh and the other reached, and the other as a multiple of ssh.
void print(const Measure &measure, const Figures &ssh, const Figures &ours)
{
    const double rate = median(ssh.rates);
    const double cpu = median(ssh.cpu);
    std::printf("%-18s %9.1f %9.1f %-7s %6.2fx   CPU %6.2f s %6.2f s %6.2fx\n", measure.name, rate,
                median(ours.rates), measure.unit, rate > 0 ? median(ours.rates) / rate : 0, cpu,
                median(ours.cpu), cpu > 0 ? median(ours.cpu) / cpu : 0);
    std::fflush(stdout);
}

bool compare(const Measure &measure, const SshServer &login, const QStringList &command, int runs)
{
    const FarEnd far(measure.farEnd);
    std::array<Figures, 2> figures;
    TunnelProcess ssh({u"ssh"_s}, login, measure.server, far.port());
    TunnelProcess ours(command, login, measure.server, far.port());
    std::array<TunnelProcess *, 2> tunnels{&ssh, &ours};
    for (TunnelProcess *tunnel : tunnels) {
        if (!tunnel->start()) {
            std::fprintf(stderr, "%s: no tunnel: %s\n", measure.name, tunnel->output().constData());
            return false;
        }
    }
    for (int run = 0; run <= runs; ++run) { // the first warms up and does not count
        for (size_t i = 0; i < tunnels.size(); ++i) {
            const double before = tunnels.at(i)->cpuSeconds();
            const std::optional<double> rate = measure.run(tunnels.at(i)->port());
            if (!rate) {
                std::fprintf(stderr, "%s: bytes were lost\n", measure.name);
                return false;
            }
            if (run == 0)
                continue;
            figures.at(i).rates.push_back(*rate);
            figures.at(i).cpu.push_back(tunnels.at(i)->cpuSeconds() - before);
        }
    }
    print(measure, figures.at(0), figures.at(1));
    return true;
}

/// The slow line is the same host under another port.
void alsoKnownAs(const SshServer &server, quint16 port)
{
    QFile file(server.knownHostsFile());
    if (!file.open(QIODevice::ReadWrite))
        return;
    QByteArray line = file.readLine();
    file.seek(file.size());
    file.write(line.replace(QByteArray::number(server.port()), QByteArray::number(port)));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Compares tunnels with those of ssh."_s);
    parser.addHelpOption();
    parser.addOption({u"runs"_s, u"Measured runs of each; the median counts."_s, u"N"_s, u"5"_s});
    parser.addOption({u"size"_s, u"Megabytes of a bulk transfer."_s, u"MB"_s, u"400"_s});
    parser.addOption({u"connections"_s, u"Short connections of a run."_s, u"N"_s, u"2000"_s});
    parser.addOption({u"only"_s, u"Only the measures whose names contain this."_s, u"TEXT"_s, {}});
    parser.addPositionalArgument(u"command"_s, u"-- PROGRAM [WORD...], before ssh's options."_s);
    parser.process(app);
    const QStringList command = parser.positionalArguments();
    if (command.isEmpty())
        parser.showHelp(2);

    SshServer server;
    if (const auto started = server.start(); !started) {
        std::fprintf(stderr, "%s\n", qPrintable(started.error().message));
        return 1;
    }
    Chopper slow(server.port());
    slow.setDelay(50ms);
    alsoKnownAs(server, slow.port());

    const qint64 size = parser.value(u"size"_s).toLongLong() * 1'000'000;
    const qint64 slowSize = size / 8;
    const int connections = parser.value(u"connections"_s).toInt();
    const auto down = [](qint64 bytes) {
        return [bytes](quint16 port) { return downloadRate(port, bytes); };
    };
    const auto up = [](qint64 bytes) {
        return [bytes](quint16 port) { return uploadRate(port, bytes); };
    };
    const Measure measures[] = {
        {"bulk down", "MB/s", server.port(), source(size), down(size)},
        {"down, 16 stalled", "MB/s", server.port(), source(size),
         [size](quint16 port) { return downloadRateBesideStalled(port, size, 16); }},
        {"bulk up", "MB/s", server.port(), sink(), up(size)},
        {"short connections", "1/s", server.port(), echo(),
         [connections](quint16 port) { return connectionRate(port, connections); }},
        {"100 ms line, down", "MB/s", slow.port(), source(slowSize), down(slowSize)},
        {"100 ms line, up", "MB/s", slow.port(), sink(), up(slowSize)},
    };
    std::printf("%-18s %9s %9s\n", "", "ssh", "culvert");
    const QString only = parser.value(u"only"_s);
    const int runs = parser.value(u"runs"_s).toInt();
    bool complete = true;
    for (const Measure &measure : measures) {
        if (QLatin1StringView(measure.name).contains(only))
            complete = compare(measure, server, command, runs) && complete;
    }
    if (u"resolve"_s.contains(only))
        complete = compareResolving(command.first(), runs) && complete;
    return complete ? 0 : 1;
}
