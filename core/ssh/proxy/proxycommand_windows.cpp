#include "core/ssh/proxy/proxycommand.h"

#include "core/net/pipe_windows.h"
#include "core/net/served_windows.h"

#include <QProcess>

namespace culvert {

namespace {

/// The rest of a command line, as the program is to take it apart by itself.
QString afterFirstWord(const QString &line)
{
    const QString command = line.trimmed();
    bool quoted = false;
    qsizetype end = 0;
    for (; end < command.size() && (quoted || !command[end].isSpace()); ++end)
        quoted = quoted != (command[end] == u'"');
    return command.sliced(end).trimmed();
}

} // namespace

/// A child cannot be relied on to read from a socket as it does from a file: it gets a pipe.
net::Outcome<net::Socket> ProxyCommand::start()
{
    net::Outcome<PipePair> ends = pipePair();
    if (!ends)
        return tl::unexpected(ends.error());
    const QString program = QProcess::splitCommand(m_command).value(0);
    if (program.isEmpty())
        return tl::unexpected(net::SystemError{ERROR_FILE_NOT_FOUND});
    m_process->setCreateProcessArgumentsModifier(
        [theirs = ends->theirs.get()](QProcess::CreateProcessArguments *arguments) {
            arguments->flags |= CREATE_NEW_PROCESS_GROUP; // a Ctrl-C at our console is for us
            arguments->startupInfo->dwFlags |= STARTF_USESTDHANDLES;
            arguments->startupInfo->hStdInput = theirs;
            arguments->startupInfo->hStdOutput = theirs;
        });
    connect(m_process.get(), &QProcess::readyReadStandardError, this, [this] {
        if (!m_errorPause.isActive())
            onErrorOutput();
    });
    m_process->setProgram(program);
    m_process->setNativeArguments(afterFirstWord(m_command));
    m_process->start(); // as Windows' ssh does: by the system and not by a shell
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
