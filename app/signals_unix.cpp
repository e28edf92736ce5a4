#include "app/signals.h"

#include <QSocketNotifier>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace culvert {

namespace {

int wakeUpPipe[2] = {-1, -1}; // a signal handler can reach nothing else

void onSignal(int number)
{
    const int before = errno;
    const char byte = char(number);
    [[maybe_unused]] const auto written = ::write(wakeUpPipe[1], &byte, 1);
    errno = before;
}

void catchSignal(int number)
{
    struct sigaction action
    {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(number, &action, nullptr);
}

bool hasTerminal()
{
    const int descriptor = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (descriptor >= 0)
        ::close(descriptor);
    return descriptor >= 0;
}

bool isIgnored(int number)
{
    struct sigaction action
    {};
    ::sigaction(number, nullptr, &action);
    return action.sa_handler == SIG_IGN;
}

} // namespace

struct Signals::Platform
{
    std::unique_ptr<QSocketNotifier> notifier;
    bool endsWithTerminal = false; ///< SIGHUP may mean that the terminal was closed
};

Signals::Signals(QObject *parent) : QObject(parent), m_platform(std::make_unique<Platform>())
{
    if (::pipe(wakeUpPipe) != 0)
        qFatal("no pipe");
    for (const int end : wakeUpPipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_platform->endsWithTerminal = hasTerminal() && !isIgnored(SIGHUP); // not under nohup
    m_platform->notifier = std::make_unique<QSocketNotifier>(wakeUpPipe[0], QSocketNotifier::Read);
    connect(m_platform->notifier.get(), &QSocketNotifier::activated, this, &Signals::onReadyRead);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        catchSignal(number);
    std::signal(SIGPIPE, SIG_IGN); // a tunnel outlives whoever reads its events
}

Signals::~Signals()
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        std::signal(number, SIG_DFL);
    for (int &end : wakeUpPipe) {
        ::close(end);
        end = -1;
    }
}

void Signals::onReadyRead()
{
    char number = 0;
    while (::read(wakeUpPipe[0], &number, 1) == 1) {
        if (number == SIGHUP && !(m_platform->endsWithTerminal && !hasTerminal()))
            emit hungUp();
        else
            emit terminated();
    }
}

} // namespace culvert
