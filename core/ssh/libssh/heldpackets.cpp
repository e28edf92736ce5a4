#include "core/ssh/libssh/heldpackets.h"

#include "core/ssh/libssh/packethook.h"
#include "core/ssh/libssh/packettypes.h"

#ifdef CULVERT_LIBSSH_INTERNALS
extern "C" int ssh_buffer_reinit(ssh_buffer buffer);
extern "C" void ssh_packet_process(ssh_session session, uint8_t type);
#endif

namespace culvert {

namespace {

constexpr qsizetype mostHeld = 32 * 1024 * 1024; // bytes: more than two of the largest windows
constexpr quint32 leastPadding = 4; // RFC 4253, 6
constexpr quint32 mostPadding = 255;

thread_local HeldPackets *reading = nullptr;

} // namespace

HeldPackets::Reading::Reading(HeldPackets *held)
{
    reading = held;
}

HeldPackets::Reading::~Reading()
{
    reading = nullptr;
}

bool HeldPackets::isHolding() const
{
    return m_hook.isExchangingKeys() || !m_packets.empty(); // what comes later waits behind
}

#ifdef CULVERT_LIBSSH_INTERNALS

namespace {

/// RFC 4250, 4.1.2: the connection protocol's.
bool isOfAConnection(uint8_t type)
{
    return type >= 80 && type <= 127;
}

} // namespace

void HeldPackets::look(ssh_buffer buffer, quint32 size)
{
    if (!reading || size == 0 || !reading->isHolding())
        return;
    const auto *const bytes = static_cast<const uint8_t *>(ssh_buffer_get(buffer));
    if (!isOfAConnection(*bytes))
        return;
    const quint32 cut = reading->m_paddedSize - size;
    if (bytes == reading->m_padded && size < reading->m_paddedSize && cut >= leastPadding
        && cut <= mostPadding) {
        reading->hold(buffer, size);
        return;
    }
    reading->m_padded = bytes;
    reading->m_paddedSize = size;
}

/// libssh goes on with SSH_MSG_IGNORE in its place. Beyond the bound it sees the packet itself, and
/// ends the connection.
void HeldPackets::hold(ssh_buffer buffer, quint32 size)
{
    m_padded = nullptr;
    if (m_size + size > mostHeld)
        return;
    auto *const bytes = static_cast<char *>(ssh_buffer_get(buffer));
    m_packets.emplace_back(bytes, qsizetype(size));
    m_size += size;
    m_input = buffer;
    *bytes = char(Ignore);
}

/// The beginning of a packet that has not come whole may stand in libssh's buffer: it is put back.
void HeldPackets::release()
{
    if (m_packets.empty() || m_hook.isExchangingKeys())
        return;
    const QByteArray begun(static_cast<const char *>(ssh_buffer_get(m_input)),
                           qsizetype(ssh_buffer_get_len(m_input)));
    for (; !m_packets.empty(); m_packets.pop_front()) {
        const QByteArray &packet = m_packets.front();
        m_size -= packet.size();
        ssh_buffer_reinit(m_input);
        ssh_buffer_add_data(m_input, packet.constData() + 1, uint32_t(packet.size() - 1));
        ssh_packet_process(m_session, uint8_t(packet.front()));
    }
    ssh_buffer_reinit(m_input);
    ssh_buffer_add_data(m_input, begun.constData(), uint32_t(begun.size()));
}

#else

void HeldPackets::release() {}

#endif

} // namespace culvert
