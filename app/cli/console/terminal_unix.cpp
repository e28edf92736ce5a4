#include "app/cli/console/terminal.h"

#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace culvert {

namespace {

constexpr const char *path = "/dev/tty";
constexpr size_t longestLine = 4096; // what the kernel's line editor gives at most
constexpr int usualColumns = 80;

void write(int descriptor, const QByteArray &bytes)
{
    [[maybe_unused]] const auto written =
        ::write(descriptor, bytes.constData(), size_t(bytes.size()));
}

} // namespace

struct Terminal::Device
{
    int descriptor = -1;
    termios before{};
    Echo echo = Echo::On;
    std::unique_ptr<QSocketNotifier> notifier;
};

bool isStdoutTerminal()
{
    return ::isatty(STDOUT_FILENO) == 1 && qgetenv("TERM") != "dumb";
}

bool isTerminalAvailable()
{
    const int descriptor = ::open(path, O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (descriptor >= 0)
        ::close(descriptor);
    return descriptor >= 0;
}

int terminalColumns()
{
    winsize size{};
    const bool known = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : usualColumns;
}

std::optional<qsizetype> writeToStdout(QByteArrayView bytes)
{
    if (!waitForStdout(std::chrono::milliseconds(0)))
        return 0;
    // pipe(7): poll() promises room for PIPE_BUF, and for no more
    const ssize_t written =
        ::write(STDOUT_FILENO, bytes.data(), size_t(std::min<qsizetype>(bytes.size(), PIPE_BUF)));
    if (written >= 0)
        return qsizetype(written);
    if (errno == EAGAIN || errno == EINTR)
        return 0;
    return {};
}

bool waitForStdout(std::chrono::milliseconds patience)
{
    pollfd wait{STDOUT_FILENO, POLLOUT, 0};
    return ::poll(&wait, 1, int(patience.count())) != 0; // an error is met in writing
}

Terminal::Terminal(QObject *parent) : Asker(parent) {}

Terminal::~Terminal()
{
    restore();
}

void Terminal::ask(const QString &text, Echo echo)
{
    const int descriptor = ::open(path, O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0) {
        emit declined();
        return;
    }
    m_device = std::make_unique<Device>();
    m_device->descriptor = descriptor;
    m_device->echo = echo;
    ::tcgetattr(descriptor, &m_device->before);
    termios now = m_device->before;
    now.c_lflag |= ECHO | ICANON | ISIG;
    if (echo == Echo::Off)
        now.c_lflag &= ~tcflag_t(ECHO | ECHONL);
    ::tcsetattr(descriptor, TCSAFLUSH, &now); // what was typed before the question is no answer
    write(descriptor, '\r' + text.toUtf8());
    m_device->notifier = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    connect(m_device->notifier.get(), &QSocketNotifier::activated, this, &Terminal::onReadyRead);
}

void Terminal::onReadyRead()
{
    std::array<char, longestLine> line; // the kernel hands over whole lines
    const ssize_t length = ::read(m_device->descriptor, line.data(), line.size());
    const auto end = std::find(line.begin(), line.begin() + std::max<ssize_t>(length, 0), '\n');
    const Secret answer(QByteArray(line.data(), end - line.begin()));
    wipe(line.data(), qsizetype(line.size()));
    restore();
    if (length > 0)
        emit answered(answer);
    else
        emit declined();
}

void Terminal::cancel()
{
    if (m_device && m_device->echo == Echo::On)
        write(m_device->descriptor, "\n");
    restore();
}

void Terminal::restore()
{
    if (!m_device)
        return;
    if (m_device->echo == Echo::Off)
        write(m_device->descriptor, "\n"); // the one that was typed did not show
    ::tcsetattr(m_device->descriptor, TCSAFLUSH, &m_device->before);
    m_device->notifier->setEnabled(false);
    m_device->notifier.release()->deleteLater(); // it may be the one that called us
    ::close(m_device->descriptor);
    m_device.reset();
}

} // namespace culvert
