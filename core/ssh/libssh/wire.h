#pragma once

#include "core/ssh/libssh/handles.h"
#include "core/ssh/libssh/readpause.h"

#include <QtGlobal>

#include <memory>
#include <span>
#include <vector>

struct pollfd;

namespace culvert {

/// The descriptor between libssh and the system. libssh polls before each read of 4096 bytes and
/// writes packet by packet; where systemcalls are answered, of an attached descriptor one system
/// call fetches what is there, what a turn writes leaves together in flush(), and polls that may
/// not wait are answered from memory. Elsewhere libssh goes to the system by itself and nothing is
/// ever pending. One thread: that of the connection.
class Wire
{
public:
    Wire() = default;
    ~Wire() { detach(); }
    Q_DISABLE_COPY_MOVE(Wire)

    static bool available();

    void attach(int descriptor);
    void detach(); ///< drops what was not written or read; the descriptor may be closed by now
    static Wire *attachedTo(int descriptor); ///< this thread's; null: none is

    /// From now on libssh reads nothing by itself unless it waits: its bytes come by deliver().
    void setDelivering(bool isDelivering) { m_isDelivering = isDelivering; }

    /// What is there, or else recv(2) brings, into libssh's packet layer from where it lies: in
    /// bulk of several calls, so that what comes meanwhile needs no turn of its own. Only while
    /// libssh holds no part of a packet (SSH_READ_PENDING), and with the archive. How much libssh
    /// used.
    /// mayPause: nobody is held up but who reads.
    qsizetype deliver(ssh_session session, bool mayPause);

    /// No descriptor becomes readable for these: whoever waits must look here first.
    bool isPending() const
    {
        return (m_begin != m_end && !m_isPartial) || m_mayHoldMore || m_hasEnded;
    }
    bool hasEnded() const { return m_hasEnded; } ///< libssh is to hear of it by its own recv()

    void flush(); ///< send(2) of all that was written
    bool isAnswered() const { return m_isAnswered; } ///< something left since the last read
    void giveBack(); ///< memory that holds nothing; soon to come: nothing much
    bool isUnsent() const { return !m_out.empty() && !m_isBlocked; } ///< flush() is to be called
    /// Something that was written waits until the descriptor can be written to: here, or in libssh.
    bool isWritePending(ssh_session session) const
    {
        return m_isBlocked || (ssh_get_status(session) & SSH_WRITE_PENDING) != 0;
    }

    qint64 read(std::span<char> into); ///< recv(2)
    qint64 peek(std::span<char> into); ///< recv(2), MSG_PEEK
    qint64 write(std::span<const char> bytes); ///< send(2); takes everything
    int poll(pollfd &asked, int timeout); ///< poll(2)

private:
    void makeRoom();
    bool fetch();
    bool fetchLater();
    size_t offerAll(ssh_session session);
    bool push(std::span<const char> bytes);
    void keep(std::span<const char> bytes, size_t sent);

    int m_descriptor = -1;
    bool m_isDelivering = false;
    std::unique_ptr<char[]> m_bytes; ///< not a vector, which would touch all of it
    size_t m_capacity = 0;
    size_t m_begin = 0;
    size_t m_end = 0;
    ReadPause m_pause;
    bool m_isFilled = false; ///< by the last read
    bool m_isPartial = false; ///< the rest of a packet is still to come
    bool m_mayHoldMore = false; ///< the descriptor, and may not become readable for it
    bool m_hasEnded = false;
    bool m_isAnswered = false;
    int m_endError = 0; ///< 0: the peer's EOF
    std::vector<char> m_out;
    bool m_isBlocked = false;
};

} // namespace culvert
