#pragma once

#include "core/ssh/libssh/handles.h"

#include <QByteArray>
#include <QtGlobal>

#include <deque>

namespace culvert {

class PacketHook;

/// What a server sends of RFC 4254 behind its own SSH_MSG_KEXINIT, against RFC 4253, 7.1: AsyncSSH
/// up to 2.10 goes on sending while it exchanges keys anew. OpenSSH bears it, libssh ends the
/// connection. Such packets are kept out of libssh's sight, in order, and shown to it when the
/// exchange is over. Needs the archive: leans on libssh asking for the length of a packet that it
/// has decrypted (ssh_buffer_get_len(), which the linker hands to us) once with its padding and
/// once without, before it looks at the type; and on ssh_packet_process(). One session's, on its
/// thread.
class HeldPackets
{
public:
    HeldPackets(ssh_session session, const PacketHook &hook) : m_session(session), m_hook(hook) {}
    Q_DISABLE_COPY_MOVE(HeldPackets)

    /// While one lives, what libssh unpacks is the session's and may be held: after the login only,
    /// and not where packets are compressed.
    class Reading
    {
    public:
        explicit Reading(HeldPackets *held); ///< null: nothing is held
        ~Reading();
        Q_DISABLE_COPY_MOVE(Reading)
    };

    void release(); ///< between libssh's packets; nothing while keys are exchanged

    static void look(ssh_buffer buffer, quint32 size); ///< for ssh_buffer_get_len()

private:
    bool isHolding() const;
    void hold(ssh_buffer buffer, quint32 size);

    ssh_session m_session;
    const PacketHook &m_hook;
    std::deque<QByteArray> m_packets;
    qsizetype m_size = 0; ///< of all, in bytes
    ssh_buffer m_input = nullptr; ///< libssh's, the same for the session's life
    const void *m_padded = nullptr; ///< where the packet stood that was asked for last
    quint32 m_paddedSize = 0;
};

} // namespace culvert
