#include "core/ssh/proxycommand.h"

#include "core/base/plaintext.h"

#include <QProcess>

#ifndef Q_OS_WIN
#include <csignal>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace culvert {

ProxyCommand::ProxyCommand(const QString &command, QObject *parent)
    : QObject(parent), m_command(command), m_process(std::make_unique<QProcess>())
{
    connect(m_process.get(), &QProcess::readyReadStandardError, this, &ProxyCommand::onErrorOutput);
    connect(m_process.get(), &QProcess::finished, this,
            [this](int code) { emit ended(tr("the proxy command ended with code %1").arg(code)); });
}

ProxyCommand::~ProxyCommand()
{
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning)
        return;
#ifndef Q_OS_WIN
    ::kill(pid_t(-m_process->processId()), SIGTERM); // the whole group: a command may be a pipeline
#endif
    m_process->kill();
    m_process->waitForFinished(200);
}

net::Outcome<net::Socket> ProxyCommand::start()
{
#ifdef Q_OS_WIN
    return tl::unexpected(net::SystemError{0});
#else
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
    m_process->setProcessChannelMode(QProcess::SeparateChannels);
    m_process->start(u"/bin/sh"_s, {u"-c"_s, u"exec "_s + m_command});
    return std::move(ends->first);
#endif
}

void ProxyCommand::onErrorOutput()
{
    const QString text =
        plainServerText(QString::fromUtf8(m_process->readAllStandardError())).trimmed();
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        emit said(line);
}

} // namespace culvert
