#include "tests/bench/packetline.h"

#include "tests/support/processes.h"

#include <QProcess>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <deque>
#include <random>
#include <vector>

#include <fcntl.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace culvert::test {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto insideVariable = "CULVERT_BENCH_LINE";
constexpr size_t largest = 1500; // the device's MTU

struct Packet
{
    Clock::time_point due;
    size_t size = 0;
    std::array<char, largest> bytes;
};

/// RFC 791, 3.1; checksums stay right, for a sum does not mind the order.
bool exchangeAddresses(Packet &packet)
{
    constexpr size_t source = 12;
    constexpr size_t destination = 16;
    if (packet.size < 20 || (packet.bytes.front() & 0xf0) != 0x40)
        return false;
    std::swap_ranges(packet.bytes.begin() + source, packet.bytes.begin() + source + 4,
                     packet.bytes.begin() + destination);
    return true;
}

QStringList unshareWords()
{
    if (geteuid() == 0)
        return {u"--net"_s};
    return {u"--user"_s, u"--map-current-user"_s, u"--keep-caps"_s, u"--net"_s};
}

bool run(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    return process.waitForFinished() && process.exitCode() == 0;
}

} // namespace

void PacketLine::enter(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet(insideVariable)
        || !run(u"unshare"_s, unshareWords() + QStringList{u"ip"_s, u"link"_s}))
        return;
    qputenv(insideVariable, "1");
    execUnshared(unshareWords(), argc, argv);
}

PacketLine::PacketLine()
{
    if (!qEnvironmentVariableIsSet(insideVariable)) {
        m_problem = u"no network namespace can be made here"_s;
        return;
    }
    run(u"ip"_s, {u"link"_s, u"set"_s, u"lo"_s, u"up"_s});
    m_device = OwnedFd(open("/dev/net/tun", O_RDWR | O_CLOEXEC | O_NONBLOCK));
    ifreq request{};
    std::strncpy(request.ifr_name, "line", IFNAMSIZ - 1);
    request.ifr_flags = IFF_TUN | IFF_NO_PI;
    const bool isMade = m_device.isValid() && ioctl(m_device.get(), TUNSETIFF, &request) == 0
        && run(u"ip"_s, {u"address"_s, u"add"_s, nearAddress() + u"/24"_s, u"dev"_s, u"line"_s})
        && run(u"ip"_s,
               {u"link"_s, u"set"_s, u"line"_s, u"up"_s, u"txqueuelen"_s, u"10000"_s, u"mtu"_s,
                QString::number(largest)})
        // Linux' own default, whatever this machine was given
        && run(u"ip"_s,
               {u"route"_s, u"change"_s, u"10.9.9.0/24"_s, u"dev"_s, u"line"_s, u"src"_s,
                nearAddress(), u"congctl"_s, u"cubic"_s});
    std::array<int, 2> stop{};
    if (!isMade || pipe2(stop.data(), O_CLOEXEC) != 0) {
        m_problem = u"no TUN device can be made here"_s;
        return;
    }
    m_stopReader = OwnedFd(stop[0]);
    m_stopWriter = OwnedFd(stop[1]);
    m_thread = std::thread([this] { carry(); });
}

PacketLine::~PacketLine()
{
    m_stopWriter.reset();
    if (m_thread.joinable())
        m_thread.join();
}

void PacketLine::spoil(std::chrono::milliseconds roundTrip, int lost)
{
    m_delay = std::chrono::nanoseconds(roundTrip).count() / 2;
    m_lost = lost;
    m_isNew = true;
}

void PacketLine::carry()
{
    std::deque<Packet> queue;
    std::minstd_rand dice;
    while (true) {
        const auto untilDue =
            queue.empty() ? std::chrono::hours(1) : queue.front().due - Clock::now();
        const auto wait = std::max<qint64>(
            0, std::chrono::duration_cast<std::chrono::nanoseconds>(untilDue).count());
        const timespec patience{time_t(wait / 1'000'000'000), long(wait % 1'000'000'000)};
        std::array<pollfd, 2> asked{pollfd{m_device.get(), POLLIN, 0},
                                    pollfd{m_stopReader.get(), POLLIN, 0}};
        if (ppoll(asked.data(), asked.size(), &patience, nullptr) < 0 && errno != EINTR)
            return;
        if (asked[1].revents != 0)
            return;
        const auto now = Clock::now();
        if (m_isNew.exchange(false))
            dice.seed(1); // the same line for everybody
        while (true) {
            Packet packet;
            const ssize_t got = read(m_device.get(), packet.bytes.data(), packet.bytes.size());
            if (got <= 0)
                break;
            packet.size = size_t(got);
            packet.due = now + std::chrono::nanoseconds(m_delay);
            if (exchangeAddresses(packet) && int(dice() % 1000) >= m_lost)
                queue.push_back(packet);
        }
        while (!queue.empty() && queue.front().due <= now) {
            if (write(m_device.get(), queue.front().bytes.data(), queue.front().size) < 0)
                break;
            queue.pop_front();
        }
    }
}

} // namespace culvert::test
