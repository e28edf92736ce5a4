#include "core/ssh/libssh/inplaceencryption.h"

#include <QByteArrayView>

#include <algorithm>

#if defined(CULVERT_LIBSSH_INTERNALS) && defined(Q_OS_LINUX)
#define CULVERT_LENDS_PACKETS
// ld's names for --wrap: the C library's function, and what stands in its place
extern "C" void *__real_calloc(size_t count, size_t size);
extern "C" void *__wrap_calloc(size_t count, size_t size);
extern "C" void __real_free(void *memory);
extern "C" void __wrap_free(void *memory);
#endif

namespace culvert {

namespace {

constexpr size_t beforePayload = 5; // RFC 4253, 6: the packet's length and that of its padding

thread_local InPlaceEncryption *encrypting = nullptr;

bool canEncryptInPlace(QByteArrayView cipher)
{
    return cipher.contains("-gcm@") || cipher.startsWith("chacha20-poly1305@");
}

} // namespace

InPlaceEncryption::InPlaceEncryption(const char *cipher, std::span<const char> clear)
    : m_clear(clear), m_isWanted(available() && canEncryptInPlace(cipher))
{
    encrypting = this;
}

InPlaceEncryption::~InPlaceEncryption()
{
    encrypting = nullptr;
}

bool InPlaceEncryption::available()
{
#ifdef CULVERT_LENDS_PACKETS
    return true;
#else
    return false;
#endif
}

void InPlaceEncryption::note(std::span<char> packet)
{
    if (encrypting && !encrypting->m_isLent)
        encrypting->m_packet = packet;
}

void *InPlaceEncryption::lend(size_t size)
{
    if (!m_isWanted || size != m_packet.size() || size < beforePayload + m_clear.size()
        || !isInClear())
        return nullptr;
    m_isWanted = false; // once
    m_isLent = true;
    return m_packet.data();
}

bool InPlaceEncryption::takeBack(const void *memory)
{
    if (!m_isLent || memory != m_packet.data())
        return false;
    m_isLent = false;
    if (isInClear())
        std::ranges::fill(m_packet, '\0');
    return true;
}

bool InPlaceEncryption::isInClear() const
{
    return std::ranges::equal(m_packet.subspan(beforePayload, m_clear.size()), m_clear);
}

} // namespace culvert

#ifdef CULVERT_LENDS_PACKETS

void *__wrap_calloc(size_t count, size_t size)
{
    using culvert::encrypting;
    void *lent = encrypting && count == 1 ? encrypting->lend(size) : nullptr;
    return lent ? lent : __real_calloc(count, size);
}

void __wrap_free(void *memory)
{
    using culvert::encrypting;
    if (!encrypting || !encrypting->takeBack(memory))
        __real_free(memory);
}

#endif
