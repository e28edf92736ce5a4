#pragma once

#include "core/net/socket.h"
#include "core/openssh/hostoptions.h"
#include "core/ssh/channel.h"
#include "core/ssh/libssh/globalrequests.h"
#include "core/ssh/libssh/packethook.h"
#include "core/ssh/libssh/readahead.h"
#include "core/ssh/serverkey.h"
#include "core/ssh/serveroffer.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <deque>
#include <functional>
#include <set>
#include <vector>

namespace culvert {

/// A connection that the server opened towards us (forwarded-tcpip, forwarded-streamlocal).
struct IncomingChannel
{
    Endpoint listener; ///< the address and port, or path, that was asked to be forwarded
    Endpoint originator;
};

/// One libssh session on a socket, advanced in non-blocking steps by the event loop of the thread
/// that made it. Every libssh call of a turn is followed by settle(), just before the loop sleeps:
/// what callbacks noted is told, blocked writers go on, channels are closed, small packets leave
/// together.
class Connection : public QObject
{
    Q_OBJECT

public:
    Connection(net::Socket socket, const HostOptions &options, QObject *parent = nullptr);
    ~Connection() override; ///< disconnects; Channels that still live become useless

    void start(std::chrono::milliseconds deadline); ///< keyExchanged() or lost() follows
    void disconnectFromHost(); ///< sends SSH_MSG_DISCONNECT and closes; nothing is emitted any more
    bool isUsable() const { return m_phase == Phase::Ready; }

    Result<ServerKey> serverKey() const { return serverKeyOf(m_session.get(), m_hostName); }
    QString serverBanner() const; ///< "OpenSSH_9.2p1": made plain
    QString peerAddress() const { return m_peerAddress; } ///< empty through a hop or proxy
    void hidePeer() { m_peerAddress.clear(); } ///< it is a proxy's, not the server's

    /// Begins to watch for a silent line; lost(KeepAliveTimedOut) after countMax unanswered ones.
    void keepAlive(std::chrono::seconds interval, int countMax);
    void checkNow(); ///< sends one keep-alive now and counts it, without waiting for the interval
    std::chrono::nanoseconds roundTrip() const
    {
        return m_roundTrip;
    } ///< best so far; 0: not measured

    std::unique_ptr<Channel> newChannel();
    GlobalRequests &globalRequests() { return m_requests; }
    std::span<char> scratch(); ///< one buffer for all relays of this connection
    int channelCount() const { return int(m_channels.size()); }

    /// Asked inside libssh for each channel the server opens; the handler returns who takes it.
    using Accept =
        std::function<std::function<void(std::unique_ptr<Channel>)>(const IncomingChannel &)>;
    void setIncomingHandler(Accept handler) { m_accept = std::move(handler); }

    ssh_session session() const { return m_session.get(); } ///< for core/ssh only
    void setStepper(std::function<void()> stepper)
    {
        m_stepper = std::move(stepper);
        m_dirty = true;
    }
    void wake(); ///< runs the stepper and settles soon, without waiting for the socket

signals:
    void keyExchanged();
    void lost(const culvert::Error &error); ///< once; queued, so receivers may delete this
    void serverSaid(const QString &text); ///< SSH_MSG_DEBUG, where the build sees it
    void roundTripMeasured(std::chrono::nanoseconds roundTrip);

private:
    friend class Channel;
    enum class Phase
    {
        KeyExchange,
        Ready,
        Lost
    };
    enum class Ending
    {
        Free, ///< never opened, or refused: the far side knows nothing of it
        AwaitAnswer, ///< still being opened
        Close,
    };
    struct Closing
    {
        ChannelHandle handle;
        Ending ending = Ending::Close;
    };

    void onActivity();
    void continueKeyExchange();
    void noteOffer();
    void pump();
    void settle();
    void settleOnce();
    void finishClosing();
    static bool endChannel(Closing &closing);
    void updateInterest();
    void flushCork();
    bool releaseIfClosed();
    void loseBecause(const Error &error);
    Error connectionError() const;
    Error keyExchangeError() const;
    void onKeepAliveDue();
    static int onMessage(ssh_session, ssh_message message, void *user);
    int accept(ssh_message message);

    // for Channel
    void startOpening(Channel *channel);
    void stopOpening(Channel *channel);
    void forget(Channel *channel);
    void closeLater(ChannelHandle handle, Ending ending);
    void markChanged(Channel *channel);
    void noteWritten() { m_active = true; }
    bool isWritePending() const;
    OpenFailure openFailureOf(quint32 localChannel);

    net::Socket m_socket;
    SessionHandle m_session;
    PacketHook m_hook;
    GlobalRequests m_requests;
    ReadAhead m_readAhead;
    EventHandle m_event;
    ssh_counter_struct m_counter{};
    std::optional<Error> m_startError;
    QSocketNotifier m_readNotifier;
    QSocketNotifier m_writeNotifier;
    QTimer m_deadline;
    QTimer m_keepAliveTimer;
    Phase m_phase = Phase::KeyExchange;
    HostOptions m_options;
    std::optional<ServerOffer>
        m_offer; ///< what the server offered: for the error message if key exchange fails
    QString m_hostName;
    QString m_peerAddress;
    std::function<void()> m_stepper;
    Accept m_accept;
    std::vector<char> m_scratch;
    std::chrono::nanoseconds m_roundTrip{0};
    int m_keepAliveCountMax = 0;
    int m_unanswered = 0;
    quint64 m_bytesAtLastCheck = 0;
    quint32 m_lastLocalId = 0; ///< libssh numbers its channels from 1 and does not tell
    bool m_active = false; ///< something was read or written since the last settle
    bool m_dirty = false; ///< settle has work to do
    bool m_read = false; ///< something was read since opening channels were last asked

    std::set<Channel *> m_channels;
    std::vector<Channel *> m_opening;
    std::vector<Channel *> m_changed;
    std::deque<Channel *> m_waitingWriters;
    std::vector<Closing> m_closing;
    std::vector<std::pair<std::function<void(std::unique_ptr<Channel>)>, std::unique_ptr<Channel>>>
        m_accepted;
};

} // namespace culvert
