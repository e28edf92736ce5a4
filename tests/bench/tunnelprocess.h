#pragma once

#include "tests/support/sshserver.h"

namespace culvert::test {

/// A program that keeps one -L forward, by ssh's own options: ssh itself, or one that takes them.
class TunnelProcess
{
public:
    /// command: the program and the words before ssh's options. server: where it dials.
    TunnelProcess(const QStringList &command, const SshServer &login, quint16 server,
                  quint16 target);
    ~TunnelProcess();
    Q_DISABLE_COPY_MOVE(TunnelProcess)

    bool start(); ///< the port takes connections when it returns true
    quint16 port() const { return m_port; }
    double cpuSeconds() const; ///< used so far, user and system
    QByteArray output() { return m_process.readAll(); }

private:
    QStringList m_words;
    QProcess m_process;
    quint16 m_port;
};

} // namespace culvert::test
