#include "core/ssh/libssh/datatransfer.h"

#include "core/ssh/libssh/heldpackets.h"
#include "core/ssh/libssh/inplaceencryption.h"
#include "core/ssh/libssh/packettypes.h"

#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

#ifdef CULVERT_LIBSSH_INTERNALS
// ld's names for --wrap: libssh's function, and what stands in its place
extern "C" uint32_t __real_ssh_buffer_get_len(ssh_buffer buffer);
extern "C" uint32_t __wrap_ssh_buffer_get_len(ssh_buffer buffer);
extern "C" int __real_ssh_get_random(void *into, int size, int isStrong);
extern "C" int __wrap_ssh_get_random(void *into, int size, int isStrong);
#ifdef Q_OS_LINUX
extern "C" void __real_explicit_bzero(void *bytes, size_t size);
extern "C" void __wrap_explicit_bzero(void *bytes, size_t size);
#endif
#ifdef __GLIBC__
extern "C" void __real___explicit_bzero_chk(void *bytes, size_t size, size_t room);
extern "C" void __wrap___explicit_bzero_chk(void *bytes, size_t size, size_t room);
#endif
extern "C" int ssh_packet_send_unimplemented(ssh_session session, uint32_t sequence);
#endif

namespace culvert {

namespace {

constexpr quint32 largestData = 32 * 1024; // what every implementation must take: RFC 4253, 6.1
// What we take. sshd reads 32 KiB a turn of its loop and sends one packet: were that no more than
// it reads, what has once piled up there would never get less, and each turn would copy it.
constexpr quint32 largestArrival = 64 * 1024;

template <size_t N>
std::array<char, 1 + 4 * N> packetHead(PacketType type, const std::array<quint32, N> &numbers)
{
    std::array<char, 1 + 4 * N> head{char(type)};
    for (size_t i = 0; i < N; ++i)
        qToBigEndian(numbers.at(i), head.data() + 1 + 4 * i);
    return head;
}

} // namespace

DataTransfer::Flow *DataTransfer::find(quint32 channel)
{
    const auto found = m_flows.find(channel);
    return found == m_flows.end() ? nullptr : &found->second;
}

const DataTransfer::Flow *DataTransfer::find(quint32 channel) const
{
    const auto found = m_flows.find(channel);
    return found == m_flows.end() ? nullptr : &found->second;
}

void DataTransfer::setReceiver(quint32 channel, Receiver *receiver)
{
    if (Flow *flow = find(channel))
        flow->receiver = receiver;
}

quint32 DataTransfer::localWindow(quint32 channel) const
{
    const Flow *flow = find(channel);
    return flow ? flow->localWindow : 0;
}

void DataTransfer::adjustWindow(quint32 channel, quint32 more)
{
    Flow *flow = find(channel);
    if (!flow || !flow->peer)
        return;
    const auto head = packetHead<2>(ChannelWindowAdjust, {flow->peer->channel, more});
    if (send(head, {}))
        flow->localWindow += more;
}

quint32 DataTransfer::remoteWindow(quint32 channel) const
{
    const Flow *flow = find(channel);
    return flow && flow->peer && flow->peer->maximumPacket > 0 ? flow->peer->window : 0;
}

qsizetype DataTransfer::write(quint32 channel, std::span<const char> bytes)
{
    Flow *flow = find(channel);
    if (!flow || !flow->peer)
        return 0;
    Peer &peer = *flow->peer;
    size_t written = 0;
    while (written < bytes.size() && peer.window > 0) {
        const auto size = quint32(std::min<size_t>(
            {bytes.size() - written, peer.window, peer.maximumPacket, largestData}));
        if (size == 0
            || !send(packetHead<2>(ChannelData, {peer.channel, size}),
                     bytes.subspan(written, size)))
            break;
        peer.window -= size;
        written += size;
    }
    ssh_blocking_flush(m_session, 0); // out of libssh's own buffer; it does not wait
    return qsizetype(written);
}

void DataTransfer::noteOpening(quint32 remote, quint32 window, quint32 maximumPacket)
{
    m_opening = {remote, window, maximumPacket};
}

void DataTransfer::noteConfirmation(quint32 channel, quint32 remote, quint32 window,
                                    quint32 maximumPacket)
{
    if (Flow *flow = find(channel); flow && !flow->peer)
        flow->peer = Peer{remote, window, maximumPacket};
}

bool DataTransfer::noteAdjustment(quint32 channel, quint32 more)
{
    Flow *flow = find(channel);
    if (!flow || !flow->peer)
        return false;
    flow->peer->window += std::min(more, ~flow->peer->window); // at most 2^32 - 1
    return true;
}

bool DataTransfer::noteData(quint32 channel, std::span<const char> bytes)
{
    Flow *flow = find(channel);
    if (!flow || !flow->peer)
        return false;
    if (bytes.size() > flow->localWindow) {
        m_isWindowExceeded = true;
        return true;
    }
    flow->localWindow -= quint32(bytes.size());
    if (flow->receiver)
        flow->receiver->receive(bytes);
    return true;
}

bool DataTransfer::noteExtendedData(quint32 channel, quint32 size)
{
    Flow *flow = find(channel);
    if (!flow || !flow->peer)
        return false;
    m_isWindowExceeded = m_isWindowExceeded || size > flow->localWindow;
    flow->localWindow -= std::min(size, flow->localWindow);
    adjustWindow(channel, size); // nobody reads it
    return true;
}

#ifdef CULVERT_LIBSSH_INTERNALS

bool DataTransfer::available()
{
    return LIBSSH_VERSION_INT < SSH_VERSION_INT(0, 13, 0);
}

/// What is to leave instead of, or changed from, what libssh has packed.
struct Leaving
{
    std::span<const char> header;
    std::span<const char> payload;
    bool isReplaced = false;

    static thread_local Leaving *replacement;
    static thread_local DataTransfer::Announcement *announcement;

    static void look(ssh_buffer buffer, uint32_t size);
    static bool isUnderWay() { return replacement && replacement->isReplaced; }
    bool replace(ssh_buffer buffer);
    static void announceOpen(std::span<char> packet);
    static void announceConfirmation(std::span<char> packet);
};

thread_local Leaving *Leaving::replacement = nullptr;
thread_local DataTransfer::Announcement *Leaving::announcement = nullptr;

namespace {

constexpr quint32 placeholder = 0x43756c76; // the number in the packet that is to be replaced

quint32 numberAt(std::span<const char> packet, size_t offset)
{
    return qFromBigEndian<quint32>(packet.data() + offset);
}

/// Random bytes for padding (RFC 4253, 6), drawn for many packets at once: OpenSSL asks the system
/// whether it was forked, each time.
class Padding
{
public:
    int draw(void *into, int size)
    {
        if (size_t(size) > m_bytes.size() - m_used) {
            if (const int rc = __real_ssh_get_random(m_bytes.data(), int(m_bytes.size()), 0);
                rc != 1)
                return rc;
            m_used = 0;
        }
        std::memcpy(into, m_bytes.data() + m_used, size_t(size));
        m_used += size_t(size);
        return 1;
    }

private:
    std::array<unsigned char, 2048> m_bytes{};
    size_t m_used = m_bytes.size();
};

thread_local Padding padding;

} // namespace

void Leaving::look(ssh_buffer buffer, uint32_t size)
{
    const std::span<char> packet(static_cast<char *>(ssh_buffer_get(buffer)), size);
    if (packet.empty())
        return;
    const auto type = uint8_t(packet.front());
    if (replacement && !replacement->isReplaced && type == Unimplemented && size == 5
        && numberAt(packet, 1) == placeholder)
        replacement->isReplaced = replacement->replace(buffer);
    else if (announcement && !announcement->m_number && type == ChannelOpen)
        announceOpen(packet);
    else if (announcement && !announcement->m_number && type == ChannelOpenConfirmation)
        announceConfirmation(packet);
}

/// The five bytes read off leave room for the five that libssh puts before each packet: it would
/// move all of it otherwise.
bool Leaving::replace(ssh_buffer buffer)
{
    std::array<char, 5> old{};
    return ssh_buffer_get_data(buffer, old.data(), uint32_t(old.size())) == old.size()
        && ssh_buffer_add_data(buffer, header.data(), uint32_t(header.size())) == SSH_OK
        && (payload.empty()
            || ssh_buffer_add_data(buffer, payload.data(), uint32_t(payload.size())) == SSH_OK);
}

/// RFC 4254, 5.1: type, its name, sender channel, initial window, maximum packet, what to connect
/// to
void Leaving::announceOpen(std::span<char> packet)
{
    if (packet.size() < 17)
        return;
    const quint32 nameSize = numberAt(packet, 1);
    if (nameSize > packet.size() - 17
        || !QByteArrayView(packet.data() + 5, nameSize).startsWith("direct-"))
        return;
    DataTransfer::Announcement &ours = *announcement;
    ours.m_number = numberAt(packet, 5 + nameSize);
    qToBigEndian(ours.m_window, packet.data() + 5 + nameSize + 4);
    qToBigEndian(largestArrival, packet.data() + 5 + nameSize + 8);
    ours.m_transfer.m_flows[*ours.m_number] = {nullptr, ours.m_window, {}};
}

/// RFC 4254, 5.1: type, recipient channel, sender channel, initial window, maximum packet
void Leaving::announceConfirmation(std::span<char> packet)
{
    DataTransfer::Announcement &ours = *announcement;
    const DataTransfer::Peer &peer = ours.m_transfer.m_opening;
    if (packet.size() != 17 || numberAt(packet, 1) != peer.channel)
        return;
    ours.m_number = numberAt(packet, 5);
    qToBigEndian(ours.m_window, packet.data() + 9);
    qToBigEndian(largestArrival, packet.data() + 13);
    ours.m_transfer.m_flows[*ours.m_number] = {nullptr, ours.m_window, peer};
}

DataTransfer::Announcement::Announcement(DataTransfer &transfer, quint32 window)
    : m_transfer(transfer), m_window(window)
{
    if (available())
        Leaving::announcement = this;
}

DataTransfer::Announcement::~Announcement()
{
    Leaving::announcement = nullptr;
}

bool DataTransfer::send(std::span<const char> header, std::span<const char> payload)
{
    Leaving leaving{header, payload};
    const InPlaceEncryption inPlace(ssh_get_cipher_out(m_session), header);
    Leaving::replacement = &leaving;
    const int rc = ssh_packet_send_unimplemented(m_session, placeholder);
    Leaving::replacement = nullptr;
    return leaving.isReplaced && rc != SSH_ERROR;
}

} // namespace culvert

uint32_t __wrap_ssh_buffer_get_len(ssh_buffer buffer)
{
    const uint32_t size = __real_ssh_buffer_get_len(buffer);
    culvert::HeldPackets::look(buffer, size);
    if (!culvert::Leaving::replacement && !culvert::Leaving::announcement)
        return size;
    culvert::Leaving::look(buffer, size);
    const uint32_t changed = __real_ssh_buffer_get_len(buffer);
    if (culvert::Leaving::isUnderWay())
        culvert::InPlaceEncryption::note({static_cast<char *>(ssh_buffer_get(buffer)), changed});
    return changed;
}

int __wrap_ssh_get_random(void *into, int size, int isStrong)
{
    constexpr int largestPadding = 32;
    return isStrong == 0 && size > 0 && size <= largestPadding // nor are such bytes ever secret
        ? culvert::padding.draw(into, size)
        : __real_ssh_get_random(into, size, isStrong);
}

// What libssh wipes while one of our packets leaves is what it has encrypted: the packet itself, or
// as much again.

#ifdef Q_OS_LINUX

void __wrap_explicit_bzero(void *bytes, size_t size)
{
    if (!culvert::Leaving::isUnderWay())
        __real_explicit_bzero(bytes, size);
}

#endif
#ifdef __GLIBC__ // its name for explicit_bzero(3) where sizes are checked

void __wrap___explicit_bzero_chk(void *bytes, size_t size, size_t room)
{
    if (!culvert::Leaving::isUnderWay())
        __real___explicit_bzero_chk(bytes, size, room);
}

#endif

#else

bool DataTransfer::available()
{
    return false;
}

DataTransfer::Announcement::Announcement(DataTransfer &transfer, quint32 window)
    : m_transfer(transfer), m_window(window)
{}

DataTransfer::Announcement::~Announcement() = default;

bool DataTransfer::send(std::span<const char>, std::span<const char>)
{
    return false;
}

} // namespace culvert

#endif
