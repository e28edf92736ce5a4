#include "tests/support/finger.h"

#include <array>
#include <fcntl.h>
#include <unistd.h>

namespace culvert::test {

Finger::Finger()
{
    std::array<int, 2> ends{-1, -1};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        qFatal("no pipe");
    m_reader = OwnedFd(ends[0]);
    m_writer = OwnedFd(ends[1]);
}

void Finger::touch()
{
    (void)!write(m_writer.get(), "y", 1);
}

void Finger::refuse()
{
    (void)!write(m_writer.get(), "n", 1);
}

std::optional<bool> Finger::verdict(int asker) const
{
    std::array<pollfd, 2> waits{pollfd{m_reader.get(), POLLIN, 0}, pollfd{asker, POLLIN, 0}};
    char word = 'n';
    if (!becomesReady(waits) || waits[1].revents != 0 || read(m_reader.get(), &word, 1) != 1)
        return {};
    return word == 'y';
}

} // namespace culvert::test
