#pragma once

#include <cstdint>

namespace culvert {

/// The SSH_MSG_ numbers that this folder looks at, or sends: RFC 4250, 4.1.2.
enum PacketType : uint8_t
{
    Disconnect = 1,
    Ignore = 2,
    Unimplemented = 3,
    Debug = 4,
    KexInit = 20,
    NewKeys = 21,
    KexReply = 31, ///< of Diffie-Hellman and its kin: RFC 4253, 8, RFC 5656, 4
    KexGroupReply = 33, ///< RFC 4419, 5
    UserauthBanner = 53,
    RequestSuccess = 81,
    RequestFailure = 82,
    ChannelOpen = 90,
    ChannelOpenConfirmation = 91,
    ChannelOpenFailure = 92,
    ChannelWindowAdjust = 93,
    ChannelData = 94,
    ChannelExtendedData = 95,
    ChannelClose = 97,
};

} // namespace culvert
