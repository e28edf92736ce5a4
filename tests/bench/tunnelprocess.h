#pragma once

#include "tests/support/sshserver.h"

#include <QTemporaryDir>

namespace culvert::test {

/// How the tunnel of one comparison is set up.
struct TunnelSetup
{
    quint16 server = 0; ///< where it dials: sshd, or the slow line to it
    quint16 target = 0; ///< where its forward leads
    QString ciphers; ///< empty: both programs' own choice
    int jumps = 0; ///< hosts on the way
    bool isSocks = false; ///< -D instead of -L
};

/// A program that keeps one forward, by ssh's own options and a configuration file: ssh itself, or
/// one that takes them.
class TunnelProcess
{
public:
    /// command: the program and the words before ssh's options.
    TunnelProcess(const QStringList &command, const SshServer &login, const TunnelSetup &setup);
    ~TunnelProcess();
    Q_DISABLE_COPY_MOVE(TunnelProcess)

    bool start(); ///< the port takes connections when it returns true
    quint16 port() const { return m_port; }
    /// Used so far, user and system, by it and what it has started (ssh's jumps).
    double cpuSeconds() const;
    qint64 privateKilobytes() const; ///< smaps_rollup(5): what nobody shares
    qint64 processId() const { return m_process.processId(); }
    QByteArray output() { return m_process.readAll(); }

private:
    QTemporaryDir m_folder;
    QStringList m_words;
    QProcess m_process;
    quint16 m_port;
};

} // namespace culvert::test
