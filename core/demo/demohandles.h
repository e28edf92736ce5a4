#pragma once

#include <libssh/libssh.h>
#include <libssh/server.h>

#include <memory>
#include <type_traits>

namespace culvert {

/// Calls one libssh function to free what a handle owns.
template <auto function>
struct DemoFree
{
    template <typename Pointer>
    void operator()(Pointer pointer) const
    {
        function(pointer);
    }
};

template <typename Handle, auto function>
using DemoHandle = std::unique_ptr<std::remove_pointer_t<Handle>, DemoFree<function>>;

using DemoSessionHandle = DemoHandle<ssh_session, ssh_free>;
using DemoEventHandle = DemoHandle<ssh_event, ssh_event_free>;
using DemoChannelHandle = DemoHandle<ssh_channel, ssh_channel_free>;
using DemoBindHandle = DemoHandle<ssh_bind, ssh_bind_free>;
using DemoKeyHandle = DemoHandle<ssh_key, ssh_key_free>;
using DemoText = DemoHandle<char *, ssh_string_free_char>;

} // namespace culvert
