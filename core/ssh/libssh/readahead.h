#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace culvert {

/// One large read of a socket in place of libssh's small ones, which take 4096 bytes each and a
/// poll() before. With the archive (see cmake/Dependencies.cmake) the linker hands libssh's recv()
/// and poll() to us: of an attached descriptor one system call then fetches what is there, and
/// libssh is served from memory. Elsewhere libssh reads by itself and nothing is ever pending. One
/// thread: that of the connection.
class ReadAhead
{
public:
    ReadAhead() = default;
    ~ReadAhead() { detach(); }
    Q_DISABLE_COPY_MOVE(ReadAhead)

    void attach(int descriptor);
    void detach(); ///< drops what libssh has not read
    bool isAttachedTo(int descriptor) const { return m_descriptor == descriptor; }

    /// True where bytes are here already. No descriptor becomes readable for these: whoever waits
    /// must look here first.
    bool isPending() const { return m_begin != m_end; }

    qint64 read(std::span<char> into); ///< recv(2)
    qint64 peek(std::span<char> into) const; ///< of what is pending; Windows only

private:
    int m_descriptor = -1;
    std::vector<char> m_bytes;
    size_t m_begin = 0;
    size_t m_end = 0;
};

} // namespace culvert
