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

/// RFC 4254, 4 and 7.1: tcpip-forward, its cancellation, streamlocal-forward, keepalive; strictly
/// one at a time, as libssh knows of one only. An answer carries no number: it belongs to the
/// oldest request that has had no answer. A request that gets none for 10 s is given up; its answer
/// may still come late. On the connection's thread.
class GlobalRequests : public QObject
{
public:
    /// The server's answer, or that there is none.
    struct Answer
    {
        bool accepted = false;
        bool unanswered =
            false; ///< not within the deadline, or the server does not know such requests
        quint16 port = 0; ///< tcpip-forward with port 0: the one the server picked
        std::chrono::nanoseconds roundTrip{0};
    };
    /// Called at most once, outside libssh, where any call to it is allowed; not once this is gone.
    using Answered = std::function<void(const Answer &)>;

    /// `accepted` counts the session's packets.
    GlobalRequests(ssh_session session, PacketHook &hook, const ssh_counter_struct &accepted);

    void tcpipForward(const QString &address, quint16 port, Answered answered);
    void cancelTcpipForward(const QString &address, quint16 port, Answered answered);
    void streamlocalForward(const QString &path,
                            Answered answered); ///< needs PacketHook::available()
    void cancelStreamlocalForward(const QString &path, Answered answered);
    /// keepalive@openssh.com, as ssh sends it (ssh_config(5), ServerAliveInterval): no server need
    /// know it, for a refusal is a sign of life too. One that waits for its answer is given up for
    /// it; where one is still to be sent, that one is enough, and `answered` is dropped.
    void keepAlive(Answered answered);
    /// Whether the server has ever answered one; true where this build cannot tell.
    bool hasAnsweredKeepAlive() const { return m_answersKeepAlives; }

    bool advance(); ///< after each turn that read something; true: a request was sent
    /// SSH_MSG_UNIMPLEMENTED (RFC 4253, 11.4) answers the pending request, if that is the packet.
    void onUnimplemented(quint32 number);
    /// Nothing was sent under them yet.
    void noteNewKeys() { m_packetsBeforeKeys = m_accepted.out_packets; }
    std::function<void(std::chrono::nanoseconds)> onRoundTrip; ///< with each answer
    bool isLateAnswer(); ///< asked for each answer; true: to a request that was given up

private:
    struct Request
    {
        std::function<int()> call; ///< libssh's rc; called again while SSH_AGAIN
        Answered answered;
        int requestedPort = -1;
        bool isKeepAlive = false;
        std::chrono::steady_clock::time_point since;
        quint64 packet = 0; ///< how many were sent before it
        bool started = false;
    };
    void enqueue(Request request);
    int askKeepAlive();
    void finish(const Answer &answer);
    void withdraw();
    void giveUp();
    bool isPending() const { return !m_queue.empty() && m_queue.front()->started; }

    ssh_session m_session;
    PacketHook &m_hook;
    const ssh_counter_struct &m_accepted;
    std::deque<std::shared_ptr<Request>> m_queue;
    QTimer m_deadline;
    int m_lateForwards = 0; ///< given up; the answers may still come
    int m_lateKeepAlives = 0;
    quint64 m_packetsBeforeKeys = 0; ///< the keys of now
    bool m_answersKeepAlives;
    bool m_isAnswerOwed =
        false; ///< to one that is finished here: the next that libssh tells of (shared library)
    bool m_mute =
        false; ///< a forward's request was given up: the next would be, until one is answered
};

} // namespace culvert
