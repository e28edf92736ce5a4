#pragma once

#include <libssh/callbacks.h>
#include <libssh/libssh.h>
#include <libssh/server.h>

#include <memory>

namespace culvert {

/// The handles that own libssh's objects, and what frees these; no raw one leaves core/ssh.
struct FreeSession
{
    void operator()(ssh_session session) const { ssh_free(session); }
};
using SessionHandle = std::unique_ptr<std::remove_pointer_t<ssh_session>, FreeSession>;

struct FreeChannel
{
    void operator()(ssh_channel channel) const { ssh_channel_free(channel); }
};
using ChannelHandle = std::unique_ptr<std::remove_pointer_t<ssh_channel>, FreeChannel>;

struct FreeKey
{
    void operator()(ssh_key key) const { ssh_key_free(key); }
};
using KeyHandle = std::unique_ptr<std::remove_pointer_t<ssh_key>, FreeKey>;

struct FreeEvent
{
    void operator()(ssh_event event) const { ssh_event_free(event); }
};
using EventHandle = std::unique_ptr<std::remove_pointer_t<ssh_event>, FreeEvent>;

struct FreeChars
{
    void operator()(char *text) const { ssh_string_free_char(text); }
};
using CharsHandle = std::unique_ptr<char, FreeChars>;

} // namespace culvert
