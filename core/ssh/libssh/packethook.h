#pragma once

#include "core/base/endpoint.h"
#include "core/ssh/libssh/handles.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>

namespace culvert {

class DataTransfer;

/// Why the server refused a channel: RFC 4254, 5.1.
struct OpenFailure
{
    quint32 reason = 0;
    QString text; ///< the server's own words, made plain
};

/// SSH_MSG_DISCONNECT, why the server ended the connection (RFC 4253, 11.1).
struct DisconnectMessage
{
    quint32 reason = 0;
    QString text; ///< the server's own words, made plain
};

/// How the server has proved in the first key exchange that it has its key (RFC 4253, 8). Raw.
struct HostKeyProof
{
    QByteArray key;
    QByteArray signature; ///< of the session's identifier
};

/// Sees the packets that libssh drops or keeps to itself, before libssh does; decrypted, and their
/// MAC verified. Needs the archive (CULVERT_LIBSSH_INTERNALS): relies on ssh_packet_set_callbacks()
/// appending to the list that packet.c walks in order, so that what is registered before
/// ssh_connect() comes first, and on how a channel's struct begins. Elsewhere nothing is ever seen
/// and available() is false. One session's, on its thread; its functions are called inside libssh.
class PacketHook
{
public:
    PacketHook(ssh_session session, DataTransfer &transfer); ///< before ssh_connect()
    Q_DISABLE_COPY_MOVE(PacketHook)

    static bool available();

    /// The answer to this channel's opening is kept; those to channels that nobody opens are not.
    void awaitAnswer(ssh_channel channel);
    std::optional<OpenFailure> takeOpenFailure(ssh_channel channel); ///< once

    /// The number by which both sides' packets name it: libssh's own, read where libssh keeps it.
    /// None: libssh keeps it elsewhere, or the channel was never opened.
    std::optional<quint32> numberOf(ssh_channel channel) const;

    /// The socket's path of the forwarded-streamlocal channel that is just being opened, once.
    std::optional<QString> takeStreamlocalPath();

    /// The port in the newest answer to a global request; 0 where there was none, or no such port.
    quint16 lastAnswerPort() const { return m_lastAnswerPort; }

    bool hasNewKeys() const { return m_hasNewKeys; } ///< the first key exchange is done
    bool isExchangingKeys() const { return m_isExchangingKeys; } ///< as the server sees it
    std::optional<DisconnectMessage> disconnectMessage() const { return m_disconnectMessage; }
    const HostKeyProof &hostKeyProof() const { return m_hostKeyProof; } ///< empty: not seen

    std::function<void(const QString &)> onDebug; ///< SSH_MSG_DEBUG: the server's words, made plain
    /// SSH_MSG_USERAUTH_BANNER, when it comes: libssh keeps it until the login has an answer.
    std::function<void(const QString &)> onBanner;
    std::function<void(quint32 number)> onUnimplemented; ///< SSH_MSG_UNIMPLEMENTED of our packet
    std::function<void()> onNewKeys; ///< SSH_MSG_NEWKEYS: ours was the last packet that we sent
    std::function<bool()> isLateAnswer; ///< to a global request; true: libssh must not see it

    /// What libssh's packets go through; payload: behind the type. True: libssh must not see it.
    bool look(uint8_t type, QByteArrayView payload);

private:
    static int onPacket(ssh_session session, uint8_t type, ssh_buffer packet, void *user);

    ssh_session m_session;
    DataTransfer &m_transfer;
    QSet<quint32> m_awaited; ///< the numbers of channels that are being opened
    QHash<quint32, OpenFailure> m_refused; ///< of those that were refused, until they are asked for
    std::optional<QString> m_streamlocalPath;
    quint16 m_lastAnswerPort = 0;
    bool m_hasNewKeys = false;
    bool m_isExchangingKeys = false;
    std::optional<DisconnectMessage> m_disconnectMessage;
    HostKeyProof m_hostKeyProof;
    ssh_packet_callbacks_struct m_callbacks{};
};

} // namespace culvert
