#pragma once

#include "tests/support/socket.h"

#include <chrono>
#include <memory>
#include <thread>

namespace culvert::test {

/// The line between client and server, for a test to spoil: a TCP relay on a thread of its own.
/// Every command has taken effect when it returns.
class Chopper
{
public:
    explicit Chopper(quint16 target); ///< a port of 127.0.0.1
    ~Chopper();
    Q_DISABLE_COPY_MOVE(Chopper)

    quint16 port() const { return m_port; }
    void cutWithFin();
    void cutWithReset();
    void stall(); ///< nothing passes, new connections included; no FIN, no RST
    void resume();
    void setDelay(std::chrono::milliseconds oneWay); ///< for bytes that arrive from now on
    void setTarget(quint16 target); ///< for new connections
    int linkCount(); ///< connections now

private:
    class Loop;
    enum class Verb
    {
        Fin,
        Reset,
        Stall,
        Resume,
        Delay,
        Target,
        Count,
        Quit
    };
    qint64 command(Verb verb, qint64 value = 0);

    quint16 m_port = 0;
    OwnedFd m_commands; ///< the loop reads the other end
    std::unique_ptr<Loop> m_loop;
    std::thread m_thread;
};

} // namespace culvert::test
