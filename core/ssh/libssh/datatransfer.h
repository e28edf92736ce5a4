#pragma once

#include "core/ssh/libssh/handles.h"

#include <QtGlobal>

#include <optional>
#include <span>
#include <unordered_map>

namespace culvert {

/// RFC 4254, 5.2, done by ourselves: the bytes of our channels and their windows, which libssh
/// keeps small (0.10: 640 kB a round trip, later 1 MiB) and copies three times. libssh still opens,
/// ends and closes the channels, and encrypts. Needs the archive and a version that it was written
/// for; leans on: ssh_packet_send() asking for the length of the packet that it is about to send
/// first (ssh_buffer_get_len(), which the linker hands to us), so that what stands there can be
/// changed, and on PacketHook. Each use of it is checked when it is made: a channel whose opening
/// was not seen to leave stays libssh's own. One session's, on its thread.
class DataTransfer
{
public:
    /// Who gets a channel's bytes; called inside libssh, which it may not call.
    class Receiver
    {
    public:
        virtual ~Receiver() = default;
        virtual void receive(std::span<const char> bytes) = 0;
    };

    explicit DataTransfer(ssh_session session) : m_session(session) {}
    Q_DISABLE_COPY_MOVE(DataTransfer)

    static bool available();

    /// While one lives, the channel that libssh asks for, or confirms, gets `window` and is ours.
    class Announcement
    {
    public:
        Announcement(DataTransfer &transfer, quint32 window);
        ~Announcement();
        Q_DISABLE_COPY_MOVE(Announcement)

        std::optional<quint32> number() const { return m_number; } ///< none: it stays libssh's

    private:
        friend struct Leaving;
        DataTransfer &m_transfer;
        quint32 m_window;
        std::optional<quint32> m_number;
    };

    void setReceiver(quint32 channel, Receiver *receiver); ///< null: what comes is dropped

    quint32 localWindow(quint32 channel) const; ///< what the server may still send
    void adjustWindow(quint32 channel, quint32 more); ///< SSH_MSG_CHANNEL_WINDOW_ADJUST
    quint32 remoteWindow(quint32 channel) const; ///< what it takes from us
    qsizetype write(quint32 channel, std::span<const char> bytes); ///< what the window takes

    /// The server sent more than a window allowed: RFC 4254, 5.2.
    bool isWindowExceeded() const { return m_isWindowExceeded; }

    // What PacketHook sees. True: libssh must not.
    void noteOpening(quint32 remote, quint32 window, quint32 maximumPacket); ///< by the server
    void noteConfirmation(quint32 channel, quint32 remote, quint32 window, quint32 maximumPacket);
    void noteEnd(quint32 channel) { m_flows.erase(channel); } ///< refused, or CLOSE has come
    bool noteAdjustment(quint32 channel, quint32 more);
    bool noteData(quint32 channel, std::span<const char> bytes);
    bool noteExtendedData(quint32 channel, quint32 size); ///< forwarded channels have no use for it

private:
    friend struct Leaving;
    struct Peer
    { ///< what the server said of its side
        quint32 channel = 0;
        quint32 window = 0;
        quint32 maximumPacket = 0;
    };
    struct Flow
    {
        Receiver *receiver = nullptr;
        quint32 localWindow = 0;
        std::optional<Peer> peer; ///< once it is open
    };
    const Flow *find(quint32 channel) const;
    Flow *find(quint32 channel);
    bool send(std::span<const char> header, std::span<const char> payload);

    ssh_session m_session;
    std::unordered_map<quint32, Flow> m_flows;
    Peer m_opening; ///< of the newest SSH_MSG_CHANNEL_OPEN
    bool m_isWindowExceeded = false;
};

} // namespace culvert
