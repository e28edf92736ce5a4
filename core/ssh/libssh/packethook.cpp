#include "core/ssh/libssh/packethook.h"

#include "core/base/plaintext.h"

#include <QtEndian>

#include <array>

#ifdef CULVERT_LIBSSH_INTERNALS
extern "C" void ssh_packet_set_callbacks(ssh_session session, ssh_packet_callbacks callbacks);
#endif

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

enum PacketType : uint8_t
{ // RFC 4250, 4.1.2
    Unimplemented = 3,
    Debug = 4,
    RequestSuccess = 81,
    ChannelOpen = 90,
    ChannelOpenFailure = 92,
};

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

} // namespace

#ifdef CULVERT_LIBSSH_INTERNALS

PacketHook::PacketHook(ssh_session session)
{
    static std::array<ssh_packet_callback, 256> table = [] {
        std::array<ssh_packet_callback, 256> all{};
        for (const PacketType type :
             {Unimplemented, Debug, RequestSuccess, ChannelOpen, ChannelOpenFailure})
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

#else

PacketHook::PacketHook(ssh_session) {}

bool PacketHook::available()
{
    return false;
}

#endif

int PacketHook::onPacket(ssh_session, uint8_t type, ssh_buffer packet, void *user)
{
    const auto *data = static_cast<const char *>(ssh_buffer_get(packet));
    static_cast<PacketHook *>(user)->look(type, QByteArrayView(data, ssh_buffer_get_len(packet)));
    return SSH_PACKET_NOT_USED; // libssh goes on as if we had not been there
}

void PacketHook::look(uint8_t type, QByteArrayView payload)
{
    Fields fields(payload);
    switch (type) {
    case Unimplemented:
        if (onUnimplemented)
            onUnimplemented();
        break;
    case Debug:
        fields.boolean(); // always_display: a refused forward's reason comes without it
        if (onDebug)
            onDebug(plainServerText(QString::fromUtf8(fields.text())));
        break;
    case RequestSuccess:
        m_lastAnswerPort = quint16(fields.number());
        break;
    case ChannelOpen:
        if (fields.text() == "forwarded-streamlocal@openssh.com") {
            fields.number(); // sender channel, window, packet size
            fields.number();
            fields.number();
            m_streamlocalPath = QString::fromUtf8(fields.text());
        }
        break;
    case ChannelOpenFailure: {
        const quint32 channel = fields.number();
        const quint32 reason = fields.number();
        m_openFailures.insert(channel, {reason, plainServerText(QString::fromUtf8(fields.text()))});
        break;
    }
    default:
        break;
    }
}

std::optional<OpenFailure> PacketHook::takeOpenFailure(quint32 localChannel)
{
    const auto found = m_openFailures.constFind(localChannel);
    if (found == m_openFailures.constEnd())
        return {};
    const OpenFailure failure = *found;
    m_openFailures.erase(found);
    return failure;
}

std::optional<QString> PacketHook::takeStreamlocalPath()
{
    return std::exchange(m_streamlocalPath, std::nullopt);
}

} // namespace culvert
