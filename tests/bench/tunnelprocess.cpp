#include "tests/bench/tunnelprocess.h"

#include "tests/support/processes.h"
#include "tests/support/socket.h"

#include <QDeadlineTimer>
#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace culvert::test {

namespace {

const auto cipher = u"aes128-gcm@openssh.com"_s;

} // namespace

TunnelProcess::TunnelProcess(const QStringList &command, const SshServer &login, quint16 server,
                             quint16 target)
    : m_port(freePort())
{
    QStringList options = login.sshOptions();
    options[options.indexOf(u"-p"_s) + 1] = QString::number(server);
    m_words = command + options
        + QStringList{u"-o"_s,
                      u"Ciphers="_s + cipher,
                      u"-N"_s,
                      u"-L"_s,
                      u"127.0.0.1:%1:127.0.0.1:%2"_s.arg(m_port).arg(target),
                      login.user() + u'@' + login.host()};
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier(&dieWithParent);
}

TunnelProcess::~TunnelProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(3000))
        m_process.kill();
    m_process.waitForFinished();
}

bool TunnelProcess::start()
{
    m_process.start(m_words.first(), m_words.sliced(1));
    const QDeadlineTimer deadline(20s);
    while (!deadline.hasExpired() && !m_process.waitForFinished(20)) { // else it runs
        if (m_process.state() == QProcess::Running && isListening(m_port))
            return true;
    }
    return false;
}

double TunnelProcess::cpuSeconds() const
{
    QFile stat(u"/proc/%1/stat"_s.arg(m_process.processId()));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const qint64 ticks = fields.value(11).toLongLong() + fields.value(12).toLongLong();
    return double(ticks) / double(sysconf(_SC_CLK_TCK));
}

} // namespace culvert::test
