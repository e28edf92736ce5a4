#include "tests/bench/tunnelprocess.h"

#include "tests/support/processes.h"
#include "tests/support/socket.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace culvert::test {

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// proc(5), net/tcp
bool hasListener(quint16 port)
{
    const QByteArray address = ':' + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    const QList<QByteArray> lines = contentOf(u"/proc/net/tcp"_s).split('\n');
    return std::ranges::any_of(lines, [&](const QByteArray &line) {
        const QList<QByteArray> words = line.simplified().split(' ');
        return words.value(1).endsWith(address) && words.value(3) == "0A"; // TCP_LISTEN
    });
}

/// All hosts are the same sshd; ssh hands the file on to those it starts for jumps.
QByteArray configFor(const SshServer &login, const TunnelSetup &setup)
{
    QString text = u"Host target\n  HostName %1\n  Port %2\n"_s.arg(setup.host).arg(setup.server);
    if (setup.jumps > 0) {
        QStringList hosts;
        for (int i = 1; i <= setup.jumps; ++i)
            hosts.append(u"jump%1"_s.arg(i));
        text += u"  ProxyJump %1\n"_s.arg(hosts.join(u','));
    }
    text += u"Host *\n  HostName %1\n  Port %2\n  User %3\n  IdentityFile %4\n"
            "  IdentitiesOnly yes\n  BatchMode yes\n  StrictHostKeyChecking yes\n"
            "  UserKnownHostsFile %5\n  ServerAliveInterval 15\n"_s.arg(login.host())
                .arg(login.port())
                .arg(login.user(), login.clientKey(), login.knownHostsFile());
    if (!setup.ciphers.isEmpty())
        text += u"  Ciphers %1\n"_s.arg(setup.ciphers);
    return text.toUtf8();
}

/// In nanoseconds, where proc_pid_stat(5) counts in ticks.
double cpuSecondsOf(qint64 process)
{
    const QDir tasks(u"/proc/%1/task"_s.arg(process));
    double seconds = 0;
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        seconds +=
            contentOf(tasks.filePath(task + u"/schedstat"_s)).split(' ').first().toDouble() / 1e9;
    return seconds;
}

TunnelProcess::TunnelProcess(const QStringList &command, const SshServer &login,
                             const TunnelSetup &setup)
    : m_readyWord(setup.readyWord), m_port(freePort())
{
    const QString config = m_folder.filePath(u"config"_s);
    QFile file(config);
    if (file.open(QIODevice::WriteOnly))
        file.write(configFor(login, setup));
    m_words = command + QStringList{u"-F"_s, config, u"-N"_s};
    if (setup.isSocks)
        m_words += {u"-D"_s, u"127.0.0.1:%1"_s.arg(m_port)};
    else
        m_words += {u"-L"_s, u"127.0.0.1:%1:127.0.0.1:%2"_s.arg(m_port).arg(setup.target)};
    m_words += u"target"_s;
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

void TunnelProcess::begin()
{
    m_process.start(m_words.first(), m_words.sliced(1));
}

bool TunnelProcess::waitUntilReady(QDeadlineTimer deadline)
{
    while (!deadline.hasExpired() && !m_process.waitForFinished(20)) { // else it runs
        if (m_process.state() == QProcess::Running && hasListener(m_port)
            && output().contains(m_readyWord.toUtf8()))
            return true;
    }
    return false;
}

double TunnelProcess::cpuSeconds() const
{
    double seconds = cpuSecondsOf(m_process.processId());
    for (const qint64 child : descendantsOf(m_process.processId()))
        seconds += cpuSecondsOf(child);
    return seconds;
}

qint64 privateKilobytesOf(qint64 process)
{
    qint64 sum = 0;
    const QByteArray text = contentOf(u"/proc/%1/smaps_rollup"_s.arg(process));
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith("Private_"))
            sum += line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toLongLong();
    }
    return sum;
}

} // namespace culvert::test
