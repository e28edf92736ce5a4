// A tunnel for as long as one likes, on a line that is cut and stalled at random, with clients that
// come, go and break off: culvert-soak MINUTES [SEED]. Memory, descriptors and threads are looked
// at whenever it is quiet; they may not grow. CULVERT_CLI names the program.
#include "tests/soak/clients.h"
#include "tests/support/chopper.h"
#include "tests/support/farend.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <algorithm>
#include <cstdio>
#include <thread>
#include <vector>

using namespace culvert::test;
using namespace std::chrono_literals;

namespace {

constexpr int clientsAtOnce = 6;
constexpr auto roundTime = 15s;
constexpr auto returnTime = 90s; // the back-off's ceiling and a dial
constexpr auto settleTime = 10s; // for clients that had waited for it, and for what ends
constexpr size_t warmUp = 4; // rounds: every kind of client and of cut has come by
constexpr qint64 slack = 3 * 1024; // kB: the allocator's, as it is fragmented

/// Spoils the line until the deadline. False: the tunnel has ended.
bool spoil(Chopper &line, SoakedTunnel &tunnel, QRandomGenerator &random, QDeadlineTimer deadline)
{
    while (!deadline.hasExpired()) {
        switch (random.bounded(6)) {
        case 0:
            line.cutWithFin();
            break;
        case 1:
            line.cutWithReset();
            break;
        case 2: // 3 s without a sign of life are the end
            line.stall();
            if (!tunnel.follow(std::chrono::milliseconds(random.bounded(50, 5000))))
                return false;
            line.resume();
            break;
        case 3:
            line.setDelay(std::chrono::milliseconds(random.bounded(30)));
            break;
        default:
            break;
        }
        if (!tunnel.follow(std::chrono::milliseconds(random.bounded(20, 2000))))
            return false;
    }
    line.setDelay(0ms);
    return true;
}

/// One round: clients and cuts, then quiet. False: the tunnel has ended, or does not come back.
bool runRound(Chopper &line, SoakedTunnel &tunnel, QRandomGenerator &random, SoakTally &tally)
{
    const QDeadlineTimer deadline(roundTime);
    std::vector<std::thread> clients;
    clients.reserve(clientsAtOnce);
    for (int i = 0; i < clientsAtOnce; ++i) {
        clients.emplace_back(
            [&tunnel, &tally, deadline, own = QRandomGenerator(random.generate())]() mutable {
                while (!deadline.hasExpired())
                    runClient(tunnel.ports(), own, tally);
            });
    }
    const bool lives = spoil(line, tunnel, random, deadline);
    for (std::thread &client : clients)
        client.join();
    return lives && tunnel.follow(4s) && tunnel.waitUntilUp(returnTime);
}

/// The same as after the warm-up?
bool isFlat(const std::vector<ProcessCost> &costs)
{
    if (costs.size() <= warmUp)
        return true;
    const ProcessCost &now = costs.back();
    const auto most = [&costs](auto member) {
        const auto warm = std::max_element(
            costs.begin(), costs.begin() + warmUp,
            [member](const ProcessCost &a, const ProcessCost &b) { return a.*member < b.*member; });
        return (*warm).*member;
    };
    return now.descriptors <= most(&ProcessCost::descriptors)
        && now.threads <= most(&ProcessCost::threads)
        && now.kilobytes <= most(&ProcessCost::kilobytes) + slack;
}

/// It may have come back a moment ago.
void settle(SoakedTunnel &tunnel, std::vector<ProcessCost> &costs)
{
    const QDeadlineTimer deadline(settleTime);
    costs.push_back(tunnel.cost());
    while (!isFlat(costs) && !deadline.hasExpired() && tunnel.follow(100ms))
        costs.back() = tunnel.cost();
}

int soak(int minutes, quint32 seed)
{
    std::printf("soak for %d min, seed %u\n", minutes, seed);
    QRandomGenerator random(seed);
    SshServer server;
    if (!server.start()) {
        std::fputs("no sshd here\n", stderr);
        return 2;
    }
    const FarEnd echoing(echo());
    const FarEnd answering(answerAfterEof(answerTo));
    const FarEnd sending(source(sourceSize));
    Chopper line(server.port());
    SoakedTunnel tunnel(qEnvironmentVariable("CULVERT_CLI"), server, line.port(),
                        {echoing.port(), answering.port(), sending.port()});
    SoakTally tally;
    std::vector<ProcessCost> costs;
    bool good = tunnel.waitUntilUp(20s);
    for (const QDeadlineTimer end{std::chrono::minutes(minutes)}; good && !end.hasExpired();) {
        good = runRound(line, tunnel, random, tally);
        settle(tunnel, costs);
        const ProcessCost &cost = costs.back();
        good = good && isFlat(costs) && tally.wrong == 0;
        std::printf("%4zu: %6lld kB, %d descriptors, %d threads; %d served, %d cut off, %d broke "
                    "off, %d reconnects\n",
                    costs.size(), cost.kilobytes, cost.descriptors, cost.threads,
                    tally.served.load(), tally.cutOff.load(), tally.aborted.load(),
                    tunnel.reconnects());
        std::fflush(stdout);
    }
    if (!good)
        std::printf("failed in state '%s', seed %u\n%s\n", tunnel.state().constData(), seed,
                    tunnel.lastWords().constData());
    return good ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int minutes = words.value(1).toInt();
    if (minutes < 1 || words.size() > 3) {
        std::fputs("Usage: culvert-soak MINUTES [SEED]\n", stderr);
        return 2;
    }
    const quint32 drawn = QRandomGenerator::global()->generate();
    return soak(minutes, words.size() > 2 ? words.at(2).toUInt() : drawn);
}
