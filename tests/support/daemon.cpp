#include "tests/support/daemon.h"

#include "tests/support/processes.h"
#include "tests/support/socket.h"

#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace culvert::test {

namespace {

constexpr int patience = 15'000; // ms

QString pathOf(const QString &program)
{
    const QString inPath = QStandardPaths::findExecutable(program);
    return inPath.isEmpty() ? QStandardPaths::findExecutable(program, {u"/usr/sbin"_s, u"/sbin"_s})
                            : inPath;
}

} // namespace

Daemon::Daemon()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier(&dieWithParent);
}

Daemon::~Daemon()
{
    kill();
}

void Daemon::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool Daemon::isInstalled(const QString &program)
{
    return !pathOf(program).isEmpty();
}

bool Daemon::start(const QString &program, const QStringList &arguments, quint16 port)
{
    m_process.start(pathOf(program), arguments);
    return m_process.waitForStarted()
        && QTest::qWaitFor(
               [this, port] {
                   return isListening(port) || m_process.state() == QProcess::NotRunning;
               },
               patience)
        && m_process.state() == QProcess::Running;
}

QString Daemon::output()
{
    m_output += QString::fromUtf8(m_process.readAll());
    return m_output;
}

} // namespace culvert::test
