#include "core/forward/socks.h"

#include <cstdint>
#include <cstdlib>

using namespace culvert;

namespace {

struct Outcome
{
    SocksState state;
    QByteArray reply;
    Endpoint target;
    bool operator==(const Outcome &) const = default;
};

Outcome run(const QByteArray &bytes, qsizetype step)
{
    SocksNegotiation socks;
    SocksState state = SocksState::Incomplete;
    for (qsizetype i = 0; i < bytes.size() && state == SocksState::Incomplete; i += step)
        state = socks.feed(bytes.sliced(i, std::min(step, bytes.size() - i)));
    return {state, socks.takeReply(), socks.target()};
}

} // namespace

/// However the bytes are cut, they mean the same; and a target that is asked for is a valid one.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Outcome whole = run(bytes, std::max<qsizetype>(bytes.size(), 1));
    if (!(whole == run(bytes, 1)))
        std::abort();
    if (whole.state == SocksState::Asked && (whole.target.port == 0 || whole.target.host.isEmpty()))
        std::abort();
    return 0;
}
