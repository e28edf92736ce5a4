#pragma once

#include "core/base/result.h"
#include "core/ssh/libssh/handles.h"

#include <QByteArray>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace culvert {

class PacketHook;

/// RFC 4254, 4: tcpip-forward, its cancellation, streamlocal-forward, keepalive; strictly one at a
/// time, as libssh knows of one only. On the connection's thread.
class GlobalRequests : public QObject
{
public:
    struct Answer
    {
        bool accepted = false;
        bool unanswered =
            false; ///< not within the deadline, or the server does not know such requests
        quint16 port = 0; ///< tcpip-forward with port 0: the one the server picked
        std::chrono::nanoseconds roundTrip{0};
    };
    using Answered = std::function<void(const Answer &)>;

    GlobalRequests(ssh_session session, PacketHook &hook);

    void tcpipForward(const QString &address, quint16 port, Answered answered);
    void cancelTcpipForward(const QString &address, quint16 port, Answered answered);
    void streamlocalForward(const QString &path,
                            Answered answered); ///< needs PacketHook::available()
    void cancelStreamlocalForward(const QString &path, Answered answered);
    void keepAlive(Answered answered);
    bool isIdle() const { return m_queue.empty(); }

    bool advance(); ///< after each turn that read something; true: a request was sent
    void onUnimplemented(); ///< the server answered the pending one so

private:
    struct Request
    {
        std::function<int()> call; ///< libssh's rc; called again while SSH_AGAIN
        Answered answered;
        int requestedPort = -1;
        std::chrono::steady_clock::time_point since;
        bool started = false;
        int port = 0;
    };
    void enqueue(Request request);
    void finish(const Answer &answer);
    void giveUp();

    ssh_session m_session;
    PacketHook &m_hook;
    std::deque<std::shared_ptr<Request>> m_queue;
    QTimer m_deadline;
    bool m_mute = false; ///< the server never answered one: it would not answer the next
};

} // namespace culvert
