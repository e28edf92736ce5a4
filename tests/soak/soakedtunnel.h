#pragma once

#include "tests/support/processes.h"
#include "tests/support/sshserver.h"

#include <QProcess>

namespace culvert::test {

/// Where clients of the tunnel connect, and what stands behind each port.
struct SoakPorts
{
    quint16 echo = 0; ///< -L
    quint16 answer = 0; ///< -L; answers once the client has sent EOF
    quint16 source = 0; ///< -L; sends a pattern, then EOF
    quint16 remote = 0; ///< -R, to the echo
    quint16 socks = 0; ///< -D
};

/// What stands at the far ends, on this machine.
struct SoakTargets
{
    quint16 echo = 0;
    quint16 answer = 0;
    quint16 source = 0;
};

/// culvert-cli with five forwards, through a line that is spoilt; follows its states.
class SoakedTunnel
{
public:
    /// dialled: where it connects instead of to the server.
    SoakedTunnel(const QString &program, const SshServer &server, quint16 dialled,
                 const SoakTargets &targets);
    ~SoakedTunnel();
    Q_DISABLE_COPY_MOVE(SoakedTunnel)

    const SoakPorts &ports() const { return m_ports; }
    bool waitUntilUp(std::chrono::seconds patience);
    /// Reads what it says for so long; false: it has ended.
    bool follow(std::chrono::milliseconds time);
    ProcessCost cost() const { return costOf(m_process.processId()); }
    QByteArray state() const { return m_state; }
    int reconnects() const { return m_reconnects; }
    QByteArray lastWords() { return m_process.readAllStandardError(); }

private:
    void read();

    SoakPorts m_ports;
    QProcess m_process;
    QByteArray m_line; ///< begun
    QByteArray m_state;
    int m_reconnects = 0;
};

} // namespace culvert::test
