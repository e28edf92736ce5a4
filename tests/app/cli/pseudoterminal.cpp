#include "tests/app/cli/pseudoterminal.h"

#include <QDeadlineTimer>

#include <array>
#include <cstdlib>

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace culvert::test {

PseudoTerminal::PseudoTerminal() : m_person(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
{
    ::grantpt(m_person);
    ::unlockpt(m_person);
    m_program = ::open(::ptsname(m_person), O_RDWR | O_NOCTTY | O_CLOEXEC);
}

PseudoTerminal::~PseudoTerminal()
{
    ::close(m_program);
    ::close(m_person);
}

bool PseudoTerminal::waitFor(const QByteArray &text, std::chrono::milliseconds timeout)
{
    const QDeadlineTimer deadline(timeout);
    while (!m_shown.contains(text) && !deadline.hasExpired()) {
        pollfd readable{m_person, POLLIN, 0};
        if (::poll(&readable, 1, int(deadline.remainingTime())) <= 0)
            continue;
        std::array<char, 4096> bytes;
        const ssize_t length = ::read(m_person, bytes.data(), bytes.size());
        if (length <= 0)
            return false;
        m_shown.append(bytes.data(), length);
    }
    return m_shown.contains(text);
}

void PseudoTerminal::type(const QByteArray &text)
{
    [[maybe_unused]] const auto written = ::write(m_person, text.constData(), size_t(text.size()));
}

bool PseudoTerminal::echoes() const
{
    termios mode{};
    ::tcgetattr(m_program, &mode);
    return (mode.c_lflag & ECHO) != 0;
}

} // namespace culvert::test
