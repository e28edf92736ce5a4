#pragma once

#include "core/ssh/channel.h"
#include "core/ssh/libssh/wire.h"

#include <deque>
#include <functional>
#include <set>
#include <vector>

namespace culvert {

class PacketHook;
struct OpenFailure;

/// A connection that the server opened towards us (forwarded-tcpip, forwarded-streamlocal).
struct IncomingChannel
{
    Endpoint listener; ///< the address and port, or path, that was asked to be forwarded
    Endpoint originator;
};

/// The channels of one Connection (RFC 4254, 5), a part of it and on its thread: opened by us,
/// opened by the server, waiting to write, closed in order. libssh may call back from inside
/// any of its functions; what it reports is only noted then, and told in settle(), where every call
/// is allowed.
class ChannelTable
{
public:
    ChannelTable(ssh_session session, PacketHook &hook, DataTransfer &transfer, const Wire &wire);
    ~ChannelTable() { abandon(); }
    Q_DISABLE_COPY_MOVE(ChannelTable)

    /// window: what the far side may send before any of it was taken; libssh's own where
    /// DataTransfer is not available. Null: out of memory.
    std::unique_ptr<Channel> newChannel(quint32 window = Channel::firstWindow);
    int count() const { return int(m_channels.size()); }

    /// Asked inside libssh for each channel the server opens; the handler returns who takes it,
    /// called in settle(), or an empty function: refused.
    using Accept =
        std::function<std::function<void(std::unique_ptr<Channel>)>(const IncomingChannel &)>;
    void setIncomingHandler(Accept handler) { m_accept = std::move(handler); }
    void acceptIncoming(); ///< from now on; refused before. Once the keys are exchanged.

    quint64 dataWritten() const { return m_dataWritten; } ///< bytes that channels were given so far
    bool isUnsettled() const { return m_dirty || m_written || !m_changed.empty(); }
    /// In the last settle(), as something that was written still waited to leave.
    bool werePassedBy() const { return m_werePassedBy; }
    /// One round of all that waits; read: packets have come in since the last one.
    void settle(bool read);

    void abandon(); ///< the connection ends: Channels that still live become useless

    /// The least round trip known, for the size of windows; 0: not measured.
    std::chrono::nanoseconds roundTrip() const { return m_roundTrip; }
    void noteRoundTrip(std::chrono::nanoseconds roundTrip); ///< an answer came after so long

private:
    friend class Channel;
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

    void deliverAccepted();
    void checkOpening();
    void deliverChanges();
    void resumeWriters();
    void finishClosing();
    bool endChannel(Closing &closing);
    static int onMessage(ssh_session, ssh_message message, void *user);
    int accept(ssh_message message);

    // for Channel
    void startOpening(Channel *channel);
    void stopOpening(Channel *channel) { std::erase(m_opening, channel); }
    void forget(Channel *channel);
    void closeLater(ChannelHandle handle, Ending ending);
    void markChanged(Channel *channel);
    void noteWritten(qsizetype bytes)
    {
        m_written = true;
        m_dataWritten += quint64(bytes);
    }
    bool isWritePending() const { return m_wire.isWritePending(m_session); }
    bool isExchangingKeys() const;
    DataTransfer &transfer() { return m_transfer; }
    OpenFailure openFailureOf(ssh_channel channel);

    ssh_session m_session;
    PacketHook &m_hook;
    DataTransfer &m_transfer;
    const Wire &m_wire;
    Accept m_accept;
    std::chrono::nanoseconds m_roundTrip{0};
    bool m_written = false; ///< libssh was given something since the last settle
    quint64 m_dataWritten = 0;
    bool m_dirty = false; ///< settle has work to do
    bool m_askAgain = false; ///< an answer may have come while a channel was asked for

    std::set<Channel *> m_channels;
    std::vector<Channel *> m_opening;
    std::vector<Channel *> m_changed;
    std::deque<Channel *> m_waitingWriters;
    bool m_werePassedBy = false; ///< some of those
    std::vector<Closing> m_closing;
    std::vector<std::pair<std::function<void(std::unique_ptr<Channel>)>, std::unique_ptr<Channel>>>
        m_accepted;
};

} // namespace culvert
