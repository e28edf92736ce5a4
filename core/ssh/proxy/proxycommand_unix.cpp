#include "core/ssh/proxy/proxycommand.h"

#include <QProcess>

#include <csignal>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace culvert {

net::Outcome<net::Socket> ProxyCommand::start()
{
    net::Outcome<std::pair<net::Socket, net::Socket>> ends = net::socketPair();
    if (!ends)
        return tl::unexpected(ends.error());
    net::setBlocking(ends->second.handle()); // simple commands expect that of their standard input
    const int theirs = int(ends->second.handle());
    m_process->setChildProcessModifier([theirs] {
        ::dup2(theirs, STDIN_FILENO);
        ::dup2(theirs, STDOUT_FILENO);
        ::setpgid(0, 0);
    });
    m_process->start(u"/bin/sh"_s, {u"-c"_s, u"exec "_s + m_command});
    return std::move(ends->first);
}

void ProxyCommand::kill()
{
    ::kill(pid_t(-m_process->processId()), SIGTERM); // the whole group: a command may be a pipeline
    m_process->kill();
}

} // namespace culvert
