#pragma once

#include <QtGlobal>

#include <span>

namespace culvert {

/// While one lives, libssh encrypts the packet that leaves where it lies. By itself it asks
/// calloc(3) for as many bytes, encrypts into them, copies them back and frees them (packet_crypt.c
/// of 0.10 to 0.12); the linker hands us these two calls, and it gets the packet for its buffer.
/// Only with ciphers that put each byte in its own place: AES-GCM (RFC 5647) and chacha20-poly1305.
/// On Linux, with the archive; elsewhere nothing changes. On the session's thread, one at a time.
class InPlaceEncryption
{
public:
    /// clear: how the payload begins (RFC 4253, 6). libssh does not tell when it could not encrypt:
    /// where that still stands there, zeros leave in the packet's place, as they would without us.
    InPlaceEncryption(const char *cipher, std::span<const char> clear);
    ~InPlaceEncryption();
    Q_DISABLE_COPY_MOVE(InPlaceEncryption)

    static bool available(); ///< false: libssh's calls do not come to us

    /// The packet as it stands, each time libssh asks for its length: the last one is encrypted.
    static void note(std::span<char> packet);

    void *lend(size_t size); ///< in calloc's place; null: it is not what is to be encrypted
    bool takeBack(const void *memory); ///< in free's place; false: it is not what was lent

private:
    bool isInClear() const;

    std::span<const char> m_clear;
    std::span<char> m_packet;
    bool m_isWanted;
    bool m_isLent = false;
};

} // namespace culvert
