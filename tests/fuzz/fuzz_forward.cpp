#include "core/profile/forward.h"

#include <cstdint>
#include <cstdlib>

using namespace culvert;

/// What parseForward() accepts, specificationOf() writes so that it reads back to the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QChar letter = QLatin1Char("LRD"[data[0] % 3]);
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const Result<Forward> forward = parseForward(letter, text);
    if (!forward)
        return 0;
    const Result<Forward> again = parseForward(letter, specificationOf(*forward));
    if (!again || !(*again == *forward))
        std::abort();
    return 0;
}
