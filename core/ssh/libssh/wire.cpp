#include "core/ssh/libssh/wire.h"

#include "core/ssh/libssh/systemcalls.h"

#ifdef CULVERT_ANSWERS_SYSTEM_CALLS

#include <algorithm>
#include <cstring>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <poll.h>
#endif

#ifdef CULVERT_LIBSSH_INTERNALS
// libssh's packet layer (packet.h of its sources): what it used; 0: the packet is not complete
extern "C" size_t ssh_packet_socket_callback(const void *data, size_t size, void *session);
#endif

namespace culvert {

namespace {

constexpr size_t readSize = 256 * 1024;
constexpr size_t longestPacket = 256 * 1024 + 1024; // libssh's MAX_PACKET_LEN, length and MAC
constexpr size_t fullCapacity = readSize + longestPacket;
constexpr size_t firstCapacity = 4 * 1024; // keep-alives and their answers need no more
constexpr size_t growth = 8;
constexpr size_t quickRead = 16 * 1024; // more than this takes a while, and is bulk
constexpr size_t fullTurn = 192 * 1024; // who has read so much asks the loop before it reads on
constexpr int mostReads = 3; // on top of the first
constexpr size_t gathered = 64 * 1024; // with so much to write it is not kept for the turn's end
constexpr size_t keptCapacity = 256 * 1024; // of an idle connection

thread_local std::vector<Wire *> attached; // one a hop

} // namespace

bool Wire::available()
{
    return systemcalls::areAnswered();
}

Wire *Wire::attachedTo(int descriptor)
{
    const auto found = std::ranges::find(attached, descriptor, &Wire::m_descriptor);
    return found == attached.end() ? nullptr : *found;
}

void Wire::attach(int descriptor)
{
    detach();
    if (!available())
        return;
    m_descriptor = descriptor;
    attached.push_back(this);
}

void Wire::detach()
{
    std::erase(attached, this);
    m_descriptor = -1;
    m_begin = m_end = 0;
    m_isFilled = m_isPartial = m_mayHoldMore = m_hasEnded = m_isBlocked = false;
    m_out.clear();
}

/// What is there moves to the front; where a read has filled all that was there, more is taken.
void Wire::makeRoom()
{
    const char *from = m_bytes.get() + m_begin;
    const size_t size = m_end - m_begin;
    if (!m_bytes || (m_isFilled && m_capacity < fullCapacity)) {
        m_capacity = m_bytes ? std::min(growth * m_capacity, fullCapacity) : firstCapacity;
        std::unique_ptr<char[]> larger(new char[m_capacity]);
        if (size > 0)
            std::memcpy(larger.get(), from, size);
        m_bytes = std::move(larger);
    } else if (m_begin != 0) {
        std::memmove(m_bytes.get(), from, size);
    }
    m_end -= std::exchange(m_begin, 0);
}

/// One recv(2) behind what is there. False: it brought nothing.
bool Wire::fetch()
{
    makeRoom();
    const size_t room = std::min(readSize, m_capacity - m_end);
    const qint64 got = systemcalls::receive(m_descriptor, m_bytes.get() + m_end, room);
    if (got > 0) {
        m_end += size_t(got);
        m_isFilled = m_end == m_capacity;
        m_isPartial = false;
        m_isAnswered = false;
        m_mayHoldMore = systemcalls::mayTellOnce;
        if (size_t(got) > quickRead)
            flush(); // it need not wait
        return true;
    }
    m_mayHoldMore = false;
    if (got == 0 || !systemcalls::isPassing(systemcalls::lastError())) {
        m_hasEnded = true;
        m_endError = got == 0 ? 0 : systemcalls::lastError();
    }
    return false;
}

#ifdef CULVERT_LIBSSH_INTERNALS

namespace {

// libssh 0.10 and 0.11 take packets by recursion: what is offered at once bounds its depth
constexpr size_t firstOffer = 4 * 1024;

bool isDead(ssh_session session)
{
    return (ssh_get_status(session) & (SSH_CLOSED | SSH_CLOSED_ERROR)) != 0;
}

/// As many complete packets as there are at the front of `bytes`, at least one if there is one.
size_t offer(ssh_session session, std::span<const char> bytes)
{
    for (size_t size = firstOffer;; size *= 2) {
        const size_t offered = std::min(size, bytes.size());
        const size_t used = ssh_packet_socket_callback(bytes.data(), offered, session);
        if (used > 0 || offered == bytes.size() || isDead(session))
            return std::min(used, offered);
    }
}

} // namespace

/// What a pause brings.
bool Wire::fetchLater()
{
    ReadPause::wait();
    const size_t before = m_end - m_begin;
    const bool isRead = fetch();
    m_pause.noteBrought(m_end - m_begin - before);
    return isRead;
}

qsizetype Wire::deliver(ssh_session session, bool mayPause)
{
    const bool isRead = m_begin != m_end && !m_isPartial; // libssh's own read brought more
    if (!isRead && !fetch())
        return 0;
    size_t delivered = offerAll(session);
    bool hasPaused = false;
    for (int i = 0; i < mostReads && !hasPaused && delivered > quickRead && delivered < fullTurn
         && !isDead(session);
         ++i) {
        hasPaused = mayPause && m_pause.isDue();
        if (!(hasPaused ? fetchLater() : fetch()))
            break;
        delivered += offerAll(session);
    }
    return qsizetype(delivered);
}

size_t Wire::offerAll(ssh_session session)
{
    size_t delivered = 0;
    while (m_begin != m_end && !m_isPartial && !isDead(session)) {
        const size_t used = offer(session, {m_bytes.get() + m_begin, m_end - m_begin});
        m_isPartial = used == 0;
        m_begin += used;
        delivered += used;
    }
    return delivered;
}

#else

qsizetype Wire::deliver(ssh_session, bool)
{
    return 0;
}

#endif

void Wire::giveBack()
{
    if (m_begin == m_end) {
        m_bytes.reset();
        m_capacity = m_begin = m_end = 0;
        m_isFilled = false;
    }
    if (m_out.empty())
        std::vector<char>().swap(m_out);
}

qint64 Wire::peek(std::span<char> into)
{
    if (m_begin == m_end && !m_hasEnded && !fetch() && !m_hasEnded)
        return -1; // the last error is recv's
    if (m_begin == m_end) {
        systemcalls::setLastError(m_endError);
        return m_endError == 0 ? 0 : -1;
    }
    const size_t size = std::min(into.size(), m_end - m_begin);
    std::memcpy(into.data(), m_bytes.get() + m_begin, size);
    return qint64(size);
}

qint64 Wire::read(std::span<char> into)
{
    const qint64 size = peek(into);
    if (size > 0) {
        m_begin += size_t(size);
        m_isPartial = false;
    }
    return size;
}

/// Of what was to leave, m_out first, `sent` has left.
void Wire::keep(std::span<const char> bytes, size_t sent)
{
    const size_t ofOld = std::min(sent, m_out.size());
    m_out.erase(m_out.begin(), m_out.begin() + std::ptrdiff_t(ofOld));
    const std::span<const char> rest = bytes.subspan(sent - ofOld);
    m_out.insert(m_out.end(), rest.begin(), rest.end());
    m_isBlocked = !m_out.empty();
    if (m_out.empty() && m_out.capacity() > keptCapacity)
        std::vector<char>().swap(m_out);
}

/// What waits leaves, and these behind it. False: it failed, and nothing waits any more.
bool Wire::push(std::span<const char> bytes)
{
    const qint64 sent = systemcalls::send(m_descriptor, m_out, bytes);
    if (sent < 0 && !systemcalls::isPassing(systemcalls::lastError())) {
        m_out.clear();
        m_isBlocked = false;
        return false;
    }
    keep(bytes, size_t(std::max<qint64>(sent, 0)));
    m_isAnswered = m_isAnswered || sent > 0;
    return true;
}

qint64 Wire::write(std::span<const char> bytes)
{
    if (m_isBlocked || m_out.size() + bytes.size() < gathered) {
        m_out.insert(m_out.end(), bytes.begin(), bytes.end());
        return qint64(bytes.size());
    }
    return push(bytes) ? qint64(bytes.size()) : -1; // libssh closes it then
}

void Wire::flush()
{
    if (!m_out.empty())
        push({}); // of a failure libssh hears when it reads
}

int Wire::poll(pollfd &asked, int timeout)
{
    const bool mayRead = (asked.events & POLLIN) != 0 && (!m_isDelivering || timeout != 0);
    const bool mayWrite = (asked.events & POLLOUT) != 0 && !m_isBlocked;
    asked.revents = short((mayRead && (m_begin != m_end || m_hasEnded) ? POLLIN : 0)
                          | (mayWrite ? POLLOUT : 0));
    if (asked.revents != 0 || (timeout == 0 && !mayRead))
        return asked.revents != 0 ? 1 : 0;
    flush(); // while libssh waits nobody else does
    pollfd system{asked.fd, short((mayRead ? POLLIN : 0) | (m_isBlocked ? POLLOUT : 0)), 0};
    const int ready = systemcalls::poll(system, timeout);
    if (mayRead && ready == 0)
        m_mayHoldMore = false;
    if (ready <= 0)
        return ready;
    if ((system.revents & POLLOUT) != 0)
        flush();
    asked.revents = short(system.revents & (asked.events | POLLERR | POLLHUP | POLLNVAL));
    return 1; // with nothing in it where only we wrote: libssh asks again
}

} // namespace culvert

#else

namespace culvert {

bool Wire::available()
{
    return false;
}

void Wire::attach(int) {}

void Wire::detach() {}

qsizetype Wire::deliver(ssh_session, bool)
{
    return 0;
}

void Wire::flush() {}

void Wire::giveBack() {}

} // namespace culvert

#endif
