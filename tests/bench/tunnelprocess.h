#pragma once

#include "tests/support/sshserver.h"

#include <QDeadlineTimer>
#include <QTemporaryDir>

#include <chrono>

namespace culvert::test {

/// How the tunnel of one comparison is set up.
struct TunnelSetup
{
    QString host; ///< where it dials: sshd, or the line to it
    quint16 server = 0;
    quint16 target = 0; ///< where its forward leads
    QString ciphers; ///< empty: both programs' own choice
    int jumps = 0; ///< hosts on the way
    bool isSocks = false; ///< -D instead of -L
    QString readyWord{}; ///< its output has this once it is ready; empty: its port listens
};

/// Not by connecting: each connection would be carried to the target, and what a source sends there
/// would still be on a long line when the measure begins.
bool hasListener(quint16 port);
double cpuSecondsOf(qint64 process); ///< used so far, user and system
qint64 privateKilobytesOf(qint64 process); ///< smaps_rollup(5): what nobody shares

/// The configuration: "target" is the server, its jump hosts the same one.
QByteArray configFor(const SshServer &login, const TunnelSetup &setup);

/// A program that keeps one forward, by ssh's own options and a configuration file: ssh itself, or
/// one that takes them.
class TunnelProcess
{
public:
    /// command: the program and the words before ssh's options.
    TunnelProcess(const QStringList &command, const SshServer &login, const TunnelSetup &setup);
    ~TunnelProcess();
    Q_DISABLE_COPY_MOVE(TunnelProcess)

    void begin();
    /// The port takes connections when it returns true.
    bool waitUntilReady(QDeadlineTimer deadline = QDeadlineTimer(std::chrono::minutes(2)));
    bool start()
    {
        begin();
        return waitUntilReady();
    }
    quint16 port() const { return m_port; }
    /// Used so far, user and system, by it and what it has started (ssh's jumps).
    double cpuSeconds() const;
    qint64 processId() const { return m_process.processId(); }
    QByteArray output() { return m_output += m_process.readAll(); }

private:
    QTemporaryDir m_folder;
    QStringList m_words;
    QString m_readyWord;
    QByteArray m_output;
    QProcess m_process;
    quint16 m_port;
};

} // namespace culvert::test
