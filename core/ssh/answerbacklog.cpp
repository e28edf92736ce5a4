#include "core/ssh/answerbacklog.h"

namespace culvert {

namespace {

constexpr quint64 mostUnread = 1024 * 1024; // bytes of answers
constexpr quint64 mostAroundPayload = 4 + 1 + 20 + 64; // RFC 4253, 6: with hmac-sha2-512

} // namespace

bool AnswerBacklog::isTooMuch(bool isWritePending, const ssh_counter_struct &sent,
                              quint64 channelData)
{
    if (!isWritePending) {
        m_sent = sent;
        m_channelData = channelData;
    }
    const quint64 packets = sent.out_packets - m_sent.out_packets;
    const quint64 bytes = sent.out_bytes - m_sent.out_bytes + packets * mostAroundPayload;
    return bytes > channelData - m_channelData + mostUnread;
}

} // namespace culvert
