#include "core/ssh/serveroffer.h"

#include <cstdint>
#include <cstdlib>

using namespace culvert;

/// An offer is read whole or not at all, and a mismatch names the server's own list.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const std::optional<ServerOffer> offer = serverOfferIn(bytes);
    if (!offer)
        return 0;
    const std::optional<QString> mismatch = mismatchWith(*offer, HostOptions());
    if (mismatch && !mismatch->startsWith(QLatin1String("no match for method ")))
        std::abort();
    return 0;
}
