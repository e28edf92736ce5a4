#pragma once

#include "core/ssh/libssh/handles.h"

#include <QtGlobal>

namespace culvert {

/// Whether a peer reads the answers to what it sends: global requests, channels and pings that
/// libssh answers by itself. Channels' data is not counted: its writers wait by themselves while
/// anything is pending. On the session's thread.
class AnswerBacklog
{
public:
    /// More than 1 MiB of answers may wait since last nothing did. sent: libssh's packets that left
    /// so far; channelData: bytes of channels in them.
    bool isTooMuch(bool isWritePending, const ssh_counter_struct &sent, quint64 channelData);

private:
    ssh_counter_struct m_sent{}; ///< when last nothing waited
    quint64 m_channelData = 0; ///< at that time
};

} // namespace culvert
