#include "tests/support/softtoken.h"

#include <QFile>
#include <QProcess>

#include <array>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace culvert::test {

SoftToken::SoftToken()
{
    std::array<int, 2> ends{-1, -1};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        qFatal("no pipe");
    m_verdictReader = OwnedFd(ends[0]);
    m_verdictWriter = OwnedFd(ends[1]);
    m_listener = std::make_unique<FarEnd>([this](int fd) { serve(fd); }, socket());
}

SoftToken::~SoftToken() = default;

QString SoftToken::provider()
{
    return QStringLiteral(CULVERT_SOFT_TOKEN);
}

QString SoftToken::pin()
{
    return u"271828"_s;
}

bool SoftToken::makeKey(const QString &type, const QString &file, const QStringList &more) const
{
    QProcess keygen;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CULVERT_SOFT_TOKEN"_s, socket());
    keygen.setProcessEnvironment(environment);
    keygen.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    keygen.setStandardInputFile(QProcess::nullDevice());
    QStringList arguments{u"-q"_s, u"-t"_s, type, u"-w"_s, provider(), u"-f"_s, file};
    if (!more.contains(u"-N"_s))
        arguments += {u"-N"_s, QString()};
    keygen.start(u"ssh-keygen"_s, arguments + more);
    return keygen.waitForFinished() && keygen.exitCode() == 0;
}

void SoftToken::touch()
{
    (void)!write(m_verdictWriter.get(), "y", 1);
}

void SoftToken::refuse()
{
    (void)!write(m_verdictWriter.get(), "n", 1);
}

void SoftToken::unplug()
{
    m_listener.reset();
    QFile::remove(socket());
}

void SoftToken::serve(int fd)
{
    ++m_asked;
    std::array<pollfd, 2> waits{pollfd{m_verdictReader.get(), POLLIN, 0}, pollfd{fd, POLLIN, 0}};
    char verdict = 'n';
    if (becomesReady(waits) && waits[1].revents == 0
        && read(m_verdictReader.get(), &verdict, 1) == 1)
        sendAll(fd, &verdict, 1);
}

} // namespace culvert::test
