#pragma once

#include "tests/support/sshserver.h"

#include <QProcess>

namespace culvert::test {

/// An SSH server on 127.0.0.1 that breaks the rules when it is told to, over a real key exchange;
/// it has a real sshd's host key and lets everybody in. Written in Python on asyncssh, see
/// hostileserver.py. Orders (one at a time; numbers are decimal, payloads hexadecimal):
///   send TYPE PAYLOAD · flood COUNT TYPE PAYLOAD · flip BIT (of a packet that it sends) ·
///   deaf · hear (answers nothing; then all that came meanwhile) ·
///   plug · unplug (reads nothing from its socket; reads on) · measure (see unsent()) ·
///   vanish (not even its TCP answers) · rekey (KEXINIT, and channel data behind it) ·
///   refuse (the channels collected, the last first) ·
///   at reply|newkeys|login ORDER (a time that a connection comes to that: before its NEWKEYS,
///   behind them, instead of an answer to a request of the login; several are obeyed one a time) ·
///   forget (those) · answer (the request of the login after all) ·
///   set requests answer|drop|drop-all|unimplemented · set opens accept|collect ·
///   set login accept|wait · set listen accept|refuse
class HostileServer
{
public:
    explicit HostileServer(const SshServer &keys); ///< whose host key it shows
    ~HostileServer();
    Q_DISABLE_COPY_MOVE(HostileServer)

    static QString whyMissing(); ///< empty when it can run

    bool start();
    quint16 port() const { return m_port; }
    bool order(const QString &words); ///< obeyed when it returns
    int collected(); ///< channel openings that wait for an answer
    int obeyed(); ///< orders that waited for their moment: it has come so often
    qint64 unsent(); ///< bytes that wait in the server because nobody reads them

private:
    void readAnswers();

    QString m_hostKey;
    QProcess m_process;
    quint16 m_port = 0;
    int m_collected = 0;
    int m_obeyed = 0;
    qint64 m_unsent = 0;
    int m_done = 0; ///< orders obeyed
};

} // namespace culvert::test
