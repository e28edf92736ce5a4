#include "tests/support/hostileserver.h"

#include "tests/support/asyncssh.h"
#include "tests/support/processes.h"
#include "tests/support/socket.h"

using namespace Qt::StringLiterals;

namespace culvert::test {

namespace {

constexpr int startPatience = 20'000; // ms
constexpr int orderPatience = 20'000;

} // namespace

HostileServer::HostileServer(const SshServer &keys) : m_hostKey(keys.path(u"host_key"_s))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setChildProcessModifier(&dieWithParent);
}

HostileServer::~HostileServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

QString HostileServer::whyMissing()
{
    return whyNoAsyncssh();
}

bool HostileServer::start()
{
    m_port = freePort();
    m_process.start(systemPython(),
                    {u"-W"_s, u"ignore"_s, QStringLiteral(CULVERT_HOSTILE_SERVER),
                     QString::number(m_port), m_hostKey});
    return m_process.waitForStarted()
        && QTest::qWaitFor(
               [this] { return isListening(m_port) || m_process.state() == QProcess::NotRunning; },
               startPatience)
        && m_process.state() == QProcess::Running;
}

bool HostileServer::order(const QString &words)
{
    const int before = m_done;
    m_process.write(words.toUtf8() + '\n');
    return QTest::qWaitFor(
        [this, before] {
            readAnswers();
            return m_done > before;
        },
        orderPatience);
}

int HostileServer::collected()
{
    readAnswers();
    return m_collected;
}

int HostileServer::obeyed()
{
    readAnswers();
    return m_obeyed;
}

qint64 HostileServer::unsent()
{
    return order(u"measure"_s) ? m_unsent : -1;
}

void HostileServer::readAnswers()
{
    while (m_process.canReadLine()) {
        const QByteArray line = m_process.readLine().trimmed();
        if (line == "done")
            ++m_done;
        else if (line == "obeyed")
            ++m_obeyed;
        else if (line.startsWith("open "))
            m_collected = line.sliced(5).toInt();
        else if (line.startsWith("unsent "))
            m_unsent = line.sliced(7).toLongLong();
    }
}

} // namespace culvert::test
