#include "core/ssh/proxy/proxycommand.h"

#include "core/net/pipe_windows.h"
#include "core/net/served_windows.h"

#include <QProcess>

namespace culvert {

/// A child cannot be relied on to read from a socket as it does from a file: it gets a pipe.
net::Outcome<net::Socket> ProxyCommand::start()
{
    net::Outcome<PipePair> ends = pipePair();
    if (!ends)
        return tl::unexpected(ends.error());
    QStringList words = QProcess::splitCommand(m_command);
    if (words.isEmpty())
        return tl::unexpected(net::SystemError{ERROR_FILE_NOT_FOUND});
    m_process->setCreateProcessArgumentsModifier(
        [theirs = ends->theirs.get()](QProcess::CreateProcessArguments *arguments) {
            arguments->startupInfo->dwFlags |= STARTF_USESTDHANDLES;
            arguments->startupInfo->hStdInput = theirs;
            arguments->startupInfo->hStdOutput = theirs;
        });
    connect(m_process.get(), &QProcess::readyReadStandardError, this, [this] {
        if (!m_errorPause.isActive())
            onErrorOutput();
    });
    const QString program = words.takeFirst();
    m_process->start(program, words); // as Windows' ssh does: by the system and not by a shell
    return servedBy([pipe = std::move(ends->ours)](net::Socket end) mutable {
        pumpPipe(std::move(end), std::move(pipe));
    });
}

bool ProxyCommand::readErrorOutput()
{
    m_process->setReadChannel(QProcess::StandardError);
    const QByteArray bytes = m_process->read(4096);
    m_errorOutput += bytes;
    return !bytes.isEmpty();
}

void ProxyCommand::hearErrorOutput(bool) {} // QProcess reads on; the pauses keep us from it

void ProxyCommand::kill()
{
    m_process->kill();
}

} // namespace culvert
