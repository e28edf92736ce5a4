#include "core/ssh/proxy/proxycommand.h"

#include "core/net/childprocess.h"

#include <QProcess>

#include <array>
#include <csignal>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace culvert {

net::Outcome<net::Socket> ProxyCommand::start()
{
    net::Outcome<std::pair<net::Socket, net::Socket>> ends = net::socketPair();
    net::Outcome<std::pair<net::Socket, net::Socket>> errorEnds = net::socketPair();
    if (!ends || !errorEnds)
        return tl::unexpected(ends ? errorEnds.error() : ends.error());
    const int theirs = int(ends->second.handle());
    const int theirErrors = int(errorEnds->second.handle());
    for (const int end : {theirs, theirErrors})
        net::setBlocking(end); // simple commands expect that
    m_process->setStandardErrorFile(QProcess::nullDevice());
    net::separate(*m_process, [theirs, theirErrors] {
        ::dup2(theirs, STDIN_FILENO);
        ::dup2(theirs, STDOUT_FILENO);
        ::dup2(theirErrors, STDERR_FILENO);
    });
    m_process->start(u"/bin/sh"_s, {u"-c"_s, u"exec "_s + m_command});
    m_errorEnd = std::move(errorEnds->first);
    m_errorNotifier = std::make_unique<QSocketNotifier>(m_errorEnd.handle(), QSocketNotifier::Read);
    connect(m_errorNotifier.get(), &QSocketNotifier::activated, this, &ProxyCommand::onErrorOutput);
    return std::move(ends->first);
}

bool ProxyCommand::readErrorOutput()
{
    std::array<char, 4096> bytes;
    const net::Received received = net::receive(m_errorEnd.handle(), bytes);
    if (received.kind == net::Received::Kind::Data)
        m_errorOutput.append(bytes.data(), received.size);
    else if (received.kind != net::Received::Kind::WouldBlock)
        m_errorNotifier->setEnabled(false); // it has closed it
    return received.kind == net::Received::Kind::Data;
}

void ProxyCommand::hearErrorOutput(bool hear)
{
    if (m_errorNotifier)
        m_errorNotifier->setEnabled(hear);
}

void ProxyCommand::kill()
{
    ::kill(pid_t(-m_process->processId()), SIGTERM); // the whole group: a command may be a pipeline
    m_process->kill();
}

} // namespace culvert
