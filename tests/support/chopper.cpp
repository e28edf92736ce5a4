#include "tests/support/chopper.h"

#include "tests/support/lane.h"

#include <array>
#include <fcntl.h>
#include <future>
#include <list>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace culvert::test {

namespace {

struct Link
{
    Link(OwnedFd inner, OwnedFd outer)
        : client(std::move(inner)), server(std::move(outer)), up(client.get(), server.get()),
          down(server.get(), client.get())
    {
        for (const int fd : {client.get(), server.get()}) {
            const int on = 1;
            setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
            setNonBlocking(fd, true);
        }
    }

    bool isOver() const
    {
        return (up.isOver() && down.isOver()) || up.isBroken() || down.isBroken();
    }

    void resetOnClose() const
    {
        const linger now{1, 0};
        for (const int fd : {client.get(), server.get()})
            setsockopt(fd, SOL_SOCKET, SO_LINGER, &now, sizeof(now));
    }

    OwnedFd client;
    OwnedFd server;
    Lane up;
    Lane down;
};

} // namespace

class Chopper::Loop
{
public:
    /// Passed through a pipe: fits one atomic write, and the sender waits for `done`.
    struct Command
    {
        Verb verb = Verb::Quit;
        qint64 value = 0;
        std::promise<qint64> *done = nullptr;
    };

    Loop(OwnedFd listener, OwnedFd commands, quint16 target)
        : m_listener(std::move(listener)), m_commands(std::move(commands)), m_target(target)
    {}

    void run()
    {
        while (m_running)
            turn();
    }

private:
    void turn();
    int timeout(Lane::Clock::time_point now) const;
    void obey();
    void accept();

    OwnedFd m_listener;
    OwnedFd m_commands;
    quint16 m_target;
    std::list<Link> m_links;
    std::chrono::milliseconds m_delay{0};
    bool m_stalled = false;
    bool m_running = true;
};

void Chopper::Loop::turn()
{
    const auto now = Lane::Clock::now();
    std::vector<pollfd> waits{{m_commands.get(), POLLIN, 0},
                              {m_stalled ? -1 : m_listener.get(), POLLIN, 0}};
    for (const Link &link : m_links) {
        const auto events = [now](const Lane &in, const Lane &out) {
            return short((in.wantsToRead() ? POLLIN : 0) | (out.wantsToWrite(now) ? POLLOUT : 0));
        };
        const short client = events(link.up, link.down);
        const short server = events(link.down, link.up);
        waits.push_back({m_stalled || client == 0 ? -1 : link.client.get(), client, 0});
        waits.push_back({m_stalled || server == 0 ? -1 : link.server.get(), server, 0});
    }
    poll(waits.data(), nfds_t(waits.size()), m_stalled ? -1 : timeout(now));

    const auto awake = Lane::Clock::now();
    auto wait = waits.cbegin() + 2;
    for (Link &link : m_links) {
        for (Lane *lane : {&link.up, &link.down}) {
            if ((wait++)->revents & (POLLIN | POLLHUP | POLLERR) && lane->wantsToRead())
                lane->read(awake + m_delay);
        }
    }
    if (!m_stalled) {
        for (Link &link : m_links) {
            link.up.write(awake);
            link.down.write(awake);
        }
        m_links.remove_if([](const Link &link) { return link.isOver(); });
    }
    if (waits[1].revents != 0)
        accept();
    if (waits[0].revents != 0)
        obey();
}

int Chopper::Loop::timeout(Lane::Clock::time_point now) const
{
    std::chrono::nanoseconds least = std::chrono::hours(1);
    for (const Link &link : m_links) {
        for (const Lane *lane : {&link.up, &link.down}) {
            const auto due = lane->nextDue();
            if (due && *due > now) // what is due already waits for POLLOUT
                least = std::min<std::chrono::nanoseconds>(least, *due - now);
        }
    }
    return int(std::chrono::ceil<std::chrono::milliseconds>(least).count());
}

void Chopper::Loop::obey()
{
    Command command;
    if (read(m_commands.get(), &command, sizeof(command)) != ssize_t(sizeof(command)))
        return;
    qint64 answer = 0;
    switch (command.verb) {
    case Verb::Reset:
        for (const Link &link : m_links)
            link.resetOnClose();
        m_links.clear();
        break;
    case Verb::Fin:
        m_links.clear();
        break;
    case Verb::Stall:
        m_stalled = true;
        break;
    case Verb::Resume:
        m_stalled = false;
        break;
    case Verb::Delay:
        m_delay = std::chrono::milliseconds(command.value);
        break;
    case Verb::Target:
        m_target = quint16(command.value);
        break;
    case Verb::Count:
        answer = qint64(m_links.size());
        break;
    case Verb::Quit:
        m_running = false;
        break;
    }
    command.done->set_value(answer);
}

void Chopper::Loop::accept()
{
    OwnedFd client(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC));
    OwnedFd server = connectTo(m_target);
    if (client.isValid() && server.isValid())
        m_links.emplace_back(std::move(client), std::move(server));
}

Chopper::Chopper(quint16 target)
{
    std::array<int, 2> ends{-1, -1};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        qFatal("no pipe");
    m_commands = OwnedFd(ends[1]);
    OwnedFd listener = listenOnLoopback();
    m_port = portOf(listener);
    m_loop = std::make_unique<Loop>(std::move(listener), OwnedFd(ends[0]), target);
    m_thread = std::thread(&Loop::run, m_loop.get());
}

Chopper::~Chopper()
{
    command(Verb::Quit);
    m_thread.join();
}

void Chopper::cutWithFin()
{
    command(Verb::Fin);
}

void Chopper::cutWithReset()
{
    command(Verb::Reset);
}

void Chopper::stall()
{
    command(Verb::Stall);
}

void Chopper::resume()
{
    command(Verb::Resume);
}

void Chopper::setDelay(std::chrono::milliseconds oneWay)
{
    command(Verb::Delay, oneWay.count());
}

void Chopper::setTarget(quint16 target)
{
    command(Verb::Target, target);
}

int Chopper::linkCount()
{
    return int(command(Verb::Count));
}

qint64 Chopper::command(Verb verb, qint64 value)
{
    std::promise<qint64> done;
    const Loop::Command command{verb, value, &done};
    if (write(m_commands.get(), &command, sizeof(command)) != ssize_t(sizeof(command)))
        qFatal("the chopper's loop is gone");
    return done.get_future().get();
}

} // namespace culvert::test
