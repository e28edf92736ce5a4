#pragma once

#include "core/net/socket.h"
#include "core/openssh/hostoptions.h"
#include "core/ssh/answerbacklog.h"
#include "core/ssh/channeltable.h"
#include "core/ssh/identificationreader.h"
#include "core/ssh/keepalive.h"
#include "core/ssh/libssh/datatransfer.h"
#include "core/ssh/libssh/globalrequests.h"
#include "core/ssh/libssh/heldpackets.h"
#include "core/ssh/libssh/packethook.h"
#include "core/ssh/libssh/wire.h"
#include "core/ssh/serverkey.h"
#include "core/ssh/serveroffer.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace culvert {

/// One libssh session on a socket (RFC 4253), advanced in non-blocking steps by the event loop of
/// the thread that made it; for one dial: what was lost is not connected again. Every libssh call
/// of a turn is followed by settle(), just before the loop sleeps: what callbacks noted is told,
/// blocked writers go on, channels are closed, small packets leave together.
class Connection : public QObject, public Speaks<Connection>
{
    Q_OBJECT

public:
    Connection(net::Socket socket, const HostOptions &options, QObject *parent = nullptr);
    ~Connection() override; ///< disconnects; Channels that still live become useless

    void start(std::chrono::milliseconds deadline); ///< keyExchanged() or lost() follows in time
    void disconnectFromHost(); ///< sends SSH_MSG_DISCONNECT and closes; nothing is emitted any more
    bool isUsable() const { return m_phase == Phase::Ready; }
    /// Why libssh has given up, be the socket open or not: what lost() tells, or will tell. None:
    /// it has not.
    std::optional<Error> failure() const;

    Result<ServerKey> serverKey() const { return serverKeyOf(m_session.get(), m_hostName); }
    QString serverIdentification() const; ///< RFC 4253, 4.2: "SSH-2.0-OpenSSH_9.2p1", made plain
    QString peerAddress() const { return m_peerAddress; } ///< empty through a hop or proxy
    void hidePeer() { m_peerAddress.clear(); } ///< it is a proxy's, not the server's

    /// Watches for a silent line from now on, after keyExchanged(): lost(KeepAliveTimedOut).
    void keepAlive(const KeepAliveRules &rules) { m_keepAlive.start(rules); }
    void setLoggedIn() { m_keepAlive.setLoggedIn(); }
    /// It runs over a channel of that one, which must outlive it.
    void setCarrier(const Connection &carrier) { m_carrier = &carrier; }
    void sendKeepAliveNow(); ///< unanswered, it counts as every other

    std::unique_ptr<Channel> newChannel(quint32 window = Channel::firstWindow)
    {
        return m_channels.newChannel(window);
    }
    GlobalRequests &globalRequests() { return m_requests; }
    std::span<char> scratch(); ///< one buffer for all relays of this connection
    int channelCount() const { return m_channels.count(); }
    quint64 bytesCarried() const { return m_counter.in_bytes + m_counter.out_bytes; }

    void setIncomingHandler(ChannelTable::Accept handler)
    {
        m_channels.setIncomingHandler(std::move(handler));
    }

    ssh_session session() const { return m_session.get(); } ///< for core/ssh only
    const HostKeyProof &hostKeyProof() const { return m_hook.hostKeyProof(); }
    /// Called in each settle(), where any call to libssh is allowed; empty: none.
    void setStepper(std::function<void()> stepper)
    {
        m_stepper = std::move(stepper);
        m_dirty = true;
    }
    /// Deleted in the next settle(), without another turn of the loop: from inside its own signals.
    void deleteSoon(std::unique_ptr<QObject> object) { m_doomed.push_back(std::move(object)); }
    void wake(); ///< the stepper runs and all settles soon, without waiting for the socket

signals:
    void keyExchanged(); ///< connect it queued to delete this
    /// Once; queued, so receivers may delete this. ConnectionLost, KeepAliveTimedOut; before
    /// keyExchanged() also KeyExchangeFailed, ConnectTimedOut, ProfileInvalid, FeatureUnavailable.
    void lost(const culvert::Error &error);
    // inside libssh, which may not be called then; only where PacketHook::available()
    void serverSaid(const QString &text); ///< SSH_MSG_DEBUG
    void bannerReceived(const QString &text); ///< SSH_MSG_USERAUTH_BANNER

    void roundTripMeasured(std::chrono::nanoseconds roundTrip);

private:
    enum class Phase
    {
        KeyExchange,
        Ready,
        Lost
    };
    void onActivity();
    bool mayLibraryRead();
    void continueKeyExchange();
    void pump();
    void settle();
    void settleOnce();
    bool isUnsettled();
    bool isWritePending() const { return m_wire.isWritePending(m_session.get()); }
    bool isSwamped();
    void updateInterest();
    void flush();
    void acknowledge();
    bool isDelivering() const;
    bool releaseIfClosed();
    void loseBecause(const Error &error);
    bool isBroken() const;
    Error connectionError() const;
    Error keyExchangeError() const;
    void onWentSilent(int unanswered);
    net::Delivery delivery(std::chrono::milliseconds recent) const;

    net::Socket m_socket;
    const Connection *m_carrier = nullptr; ///< through which it runs; null: its socket is the line
    SessionHandle m_session;
    Wire m_wire;
    DataTransfer m_transfer;
    PacketHook m_hook;
    HeldPackets m_held;
    GlobalRequests m_requests;
    ChannelTable m_channels;
    EventHandle m_event;
    ssh_counter_struct m_counter{}; ///< what the socket brought
    ssh_counter_struct m_accepted{}; ///< packets: decrypted, their MAC verified; and ours
    AnswerBacklog m_answers;
    KeepAlive m_keepAlive;
    std::optional<Error> m_startError;
    QSocketNotifier m_readNotifier;
    QSocketNotifier m_writeNotifier;
    QTimer m_deadline;
    Phase m_phase = Phase::KeyExchange;
    HostOptions m_options;
    IdentificationReader m_identification;
    std::optional<ServerOffer> m_offer; ///< for the error message if key exchange fails
    QString m_hostName;
    QString m_peerAddress;
    std::function<void()> m_stepper;
    std::vector<std::unique_ptr<QObject>> m_doomed;
    std::unique_ptr<char[]> m_scratch; ///< not a vector, which would touch all of it
    bool m_introduced = false; ///< libssh was let to send our identification
    bool m_active = false; ///< something was read or written since the last settle
    bool m_isAckDue = false; ///< of little that was read
    bool m_dirty = false; ///< settle has work to do
    quint64 m_settledBytes = 0; ///< read until opening channels were last asked
};

} // namespace culvert
