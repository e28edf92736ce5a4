#include "tests/support/daemon.h"

#include "tests/support/needs.h"
#include "tests/support/processes.h"
#include "tests/support/socket.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace culvert::test {

namespace {

constexpr int startTime = 30'000; // ms

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

bool Daemon::start(const QString &program, const QStringList &arguments, quint16 port)
{
    m_process.start(programPath(program), arguments);
    return m_process.waitForStarted()
        && QTest::qWaitFor(
               [this, port] {
                   return isListening(port) || m_process.state() == QProcess::NotRunning;
               },
               startTime)
        && m_process.state() == QProcess::Running;
}

QString Daemon::output()
{
    m_output += QString::fromUtf8(m_process.readAll());
    return m_output;
}

} // namespace culvert::test
