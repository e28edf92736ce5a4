#include "core/ssh/libssh/packethook.h"

#include "core/base/plaintext.h"
#include "core/ssh/libssh/datatransfer.h"
#include "core/ssh/libssh/packettypes.h"

#include <QtEndian>

#include <array>
#include <cstring>

#ifdef CULVERT_LIBSSH_INTERNALS
extern "C" void ssh_packet_set_callbacks(ssh_session session, ssh_packet_callbacks callbacks);
#endif

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

/// Reads RFC 4251's types off the front; short input reads as zero and empty.
class Fields
{
public:
    explicit Fields(QByteArrayView bytes) : m_rest(bytes) {}
    bool boolean()
    {
        const bool value = !m_rest.isEmpty() && m_rest.at(0) != 0;
        m_rest = m_rest.sliced(std::min<qsizetype>(1, m_rest.size()));
        return value;
    }
    quint32 number()
    {
        if (m_rest.size() < 4)
            return 0;
        const quint32 value = qFromBigEndian<quint32>(m_rest.data());
        m_rest = m_rest.sliced(4);
        return value;
    }
    QByteArrayView text()
    {
        const quint32 size = number();
        const QByteArrayView value = m_rest.first(std::min<qsizetype>(size, m_rest.size()));
        m_rest = m_rest.sliced(value.size());
        return value;
    }

private:
    QByteArrayView m_rest;
};

quint16 portOf(quint32 number)
{
    return number <= 65535 ? quint16(number) : 0;
}

} // namespace

#ifdef CULVERT_LIBSSH_INTERNALS

PacketHook::PacketHook(ssh_session session, DataTransfer &transfer)
    : m_session(session), m_transfer(transfer)
{
    static std::array<ssh_packet_callback, 256> table = [] {
        std::array<ssh_packet_callback, 256> all{};
        for (const PacketType type :
             {Disconnect, Unimplemented, Debug, KexInit, NewKeys, KexReply, KexGroupReply,
              UserauthBanner, RequestSuccess, RequestFailure, ChannelOpen, ChannelOpenConfirmation,
              ChannelOpenFailure, ChannelWindowAdjust, ChannelData, ChannelExtendedData,
              ChannelClose})
            all[type] = &PacketHook::onPacket;
        return all;
    }();
    m_callbacks.start = 0;
    m_callbacks.n_callbacks = 255;
    m_callbacks.callbacks = table.data();
    m_callbacks.user = this;
    ssh_packet_set_callbacks(session, &m_callbacks);
}

bool PacketHook::available()
{
    return true;
}

std::optional<quint32> PacketHook::numberOf(ssh_channel channel) const
{
    struct
    { // how ssh_channel_struct begins in 0.10, 0.11 and 0.12
        ssh_session session;
        uint32_t localChannel;
    } head{};
    std::memcpy(&head, channel, sizeof head);
    if (head.session != m_session || head.localChannel == 0)
        return {};
    return head.localChannel;
}

#else

PacketHook::PacketHook(ssh_session session, DataTransfer &transfer)
    : m_session(session), m_transfer(transfer)
{}

bool PacketHook::available()
{
    return false;
}

std::optional<quint32> PacketHook::numberOf(ssh_channel) const
{
    return {};
}

#endif

int PacketHook::onPacket(ssh_session, uint8_t type, ssh_buffer packet, void *user)
{
    const auto *data = static_cast<const char *>(ssh_buffer_get(packet));
    const QByteArrayView payload(data, qsizetype(ssh_buffer_get_len(packet)));
    return static_cast<PacketHook *>(user)->look(type, payload) ? SSH_PACKET_USED
                                                                : SSH_PACKET_NOT_USED;
}

bool PacketHook::look(uint8_t type, QByteArrayView payload)
{
    Fields fields(payload);
    switch (type) {
    case Disconnect: {
        const quint32 reason = fields.number();
        m_disconnectMessage = {reason, plainServerText(QString::fromUtf8(fields.text())).trimmed()};
        break;
    }
    case KexInit:
        m_isExchangingKeys = true;
        break;
    case NewKeys:
        m_hasNewKeys = true;
        m_isExchangingKeys = false;
        if (onNewKeys)
            onNewKeys();
        break;
    case KexReply: // or RFC 4419's group, which has no signature
    case KexGroupReply:
        if (!m_hasNewKeys) {
            const QByteArray key = fields.text().toByteArray();
            fields.text(); // the server's half of the secret
            m_hostKeyProof = {key, fields.text().toByteArray()};
        }
        break;
    case Unimplemented:
        if (onUnimplemented)
            onUnimplemented(fields.number());
        break;
    case Debug:
        fields.boolean(); // always_display: a refused forward's reason comes without it
        if (onDebug)
            onDebug(plainServerText(QString::fromUtf8(fields.text())));
        break;
    case UserauthBanner:
        if (onBanner)
            onBanner(plainServerText(QString::fromUtf8(fields.text())));
        break;
    case RequestSuccess:
    case RequestFailure:
        if (isLateAnswer && isLateAnswer())
            return true;
        m_lastAnswerPort = type == RequestSuccess ? portOf(fields.number()) : 0;
        break;
    case ChannelOpen: {
        const bool isStreamlocal = fields.text() == "forwarded-streamlocal@openssh.com";
        const quint32 remote = fields.number();
        const quint32 window = fields.number();
        m_transfer.noteOpening(remote, window, fields.number());
        if (isStreamlocal)
            m_streamlocalPath = QString::fromUtf8(fields.text());
        break;
    }
    case ChannelOpenConfirmation: {
        const quint32 channel = fields.number();
        const quint32 remote = fields.number();
        const quint32 window = fields.number();
        m_awaited.remove(channel);
        m_transfer.noteConfirmation(channel, remote, window, fields.number());
        break;
    }
    case ChannelWindowAdjust: {
        const quint32 channel = fields.number();
        return m_transfer.noteAdjustment(channel, fields.number());
    }
    case ChannelData: {
        const quint32 channel = fields.number();
        const QByteArrayView bytes = fields.text();
        return payload.size() - 8 == bytes.size() // libssh knows what to do with one cut short
            && m_transfer.noteData(channel, {bytes.data(), size_t(bytes.size())});
    }
    case ChannelExtendedData: {
        const quint32 channel = fields.number();
        fields.number(); // the kind of data
        return m_transfer.noteExtendedData(channel, quint32(fields.text().size()));
    }
    case ChannelClose:
        m_transfer.noteEnd(fields.number());
        break;
    case ChannelOpenFailure: {
        const quint32 channel = fields.number();
        m_transfer.noteEnd(channel);
        const quint32 reason = fields.number();
        if (m_awaited.remove(channel))
            m_refused.insert(channel, {reason, plainServerText(QString::fromUtf8(fields.text()))});
        break;
    }
    default:
        break;
    }
    return false;
}

void PacketHook::awaitAnswer(ssh_channel channel)
{
    if (const std::optional<quint32> number = numberOf(channel))
        m_awaited.insert(*number);
}

std::optional<OpenFailure> PacketHook::takeOpenFailure(ssh_channel channel)
{
    const std::optional<quint32> number = numberOf(channel);
    if (!number)
        return {};
    m_awaited.remove(*number);
    if (!m_refused.contains(*number))
        return {};
    return m_refused.take(*number);
}

std::optional<QString> PacketHook::takeStreamlocalPath()
{
    return std::exchange(m_streamlocalPath, std::nullopt);
}

} // namespace culvert
