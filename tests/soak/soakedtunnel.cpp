#include "tests/soak/soakedtunnel.h"

#include "tests/support/socket.h"

#include <QDeadlineTimer>

using namespace Qt::StringLiterals;

namespace culvert::test {

namespace {

QStringList forward(const QString &letter, quint16 port, quint16 target)
{
    return {letter, u"127.0.0.1:%1:127.0.0.1:%2"_s.arg(port).arg(target)};
}

} // namespace

SoakedTunnel::SoakedTunnel(const QString &program, const SshServer &server, quint16 dialled,
                           const SoakTargets &targets)
    : m_ports{freePort(), freePort(), freePort(), freePort(), freePort()}
{
    QStringList options = server.sshOptions();
    options[options.indexOf(u"-p"_s) + 1] = QString::number(dialled);
    m_process.setChildProcessModifier(&dieWithParent);
    m_process.start(program,
                    QStringList{u"--json"_s, u"--batch"_s, u"run"_s, u"--retry"_s} + options
                        + QStringList{u"-o"_s, u"HostKeyAlias=[127.0.0.1]:%1"_s.arg(server.port()),
                                      u"-o"_s, u"ServerAliveInterval=1"_s, u"-o"_s,
                                      u"ServerAliveCountMax=2"_s}
                        + forward(u"-L"_s, m_ports.echo, targets.echo)
                        + forward(u"-L"_s, m_ports.answer, targets.answer)
                        + forward(u"-L"_s, m_ports.source, targets.source)
                        + forward(u"-R"_s, m_ports.remote, targets.echo)
                        + QStringList{u"-D"_s, QString::number(m_ports.socks),
                                      server.user() + u'@' + server.host()});
    m_process.waitForStarted();
}

SoakedTunnel::~SoakedTunnel()
{
    m_process.terminate();
    if (!m_process.waitForFinished(3000))
        m_process.kill();
    m_process.waitForFinished();
}

bool SoakedTunnel::waitUntilUp(std::chrono::seconds patience)
{
    const QDeadlineTimer deadline(patience);
    while (m_state != "up" && !deadline.hasExpired()) {
        if (!follow(std::chrono::milliseconds(50)))
            return false;
    }
    return m_state == "up";
}

bool SoakedTunnel::follow(std::chrono::milliseconds time)
{
    const QDeadlineTimer deadline(time);
    while (!deadline.hasExpired() && m_process.state() == QProcess::Running) {
        m_process.waitForReadyRead(int(deadline.remainingTime()));
        read();
    }
    return m_process.state() == QProcess::Running;
}

void SoakedTunnel::read()
{
    m_line += m_process.readAllStandardOutput();
    qsizetype end = 0;
    while ((end = m_line.indexOf('\n')) >= 0) {
        const QByteArray line = m_line.first(end);
        m_line.remove(0, end + 1);
        const QByteArray key = "\"state\":\"";
        const qsizetype at = line.indexOf(key);
        if (!line.startsWith("{\"event\":\"state\"") || at < 0)
            continue;
        m_state = line.sliced(at + key.size());
        m_state.truncate(m_state.indexOf('"'));
        m_reconnects += m_state == "waiting" ? 1 : 0;
    }
}

} // namespace culvert::test
