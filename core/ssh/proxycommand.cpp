#include "core/ssh/proxycommand.h"

#include "core/base/plaintext.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace culvert {

ProxyCommand::ProxyCommand(const QString &command, QObject *parent)
    : QObject(parent), m_command(command), m_process(std::make_unique<QProcess>())
{
    m_process->setProcessChannelMode(QProcess::SeparateChannels);
    connect(m_process.get(), &QProcess::readyReadStandardError, this, &ProxyCommand::onErrorOutput);
    connect(m_process.get(), &QProcess::finished, this,
            [this](int code) { emit ended(tr("the proxy command ended with code %1").arg(code)); });
}

ProxyCommand::~ProxyCommand()
{
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning)
        return;
    kill();
    m_process->waitForFinished(200);
}

void ProxyCommand::onErrorOutput()
{
    const QString text =
        plainServerText(QString::fromUtf8(m_process->readAllStandardError())).trimmed();
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        emit said(line);
}

} // namespace culvert
