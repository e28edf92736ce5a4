#include "core/ssh/identificationreader.h"

#include <cstdint>
#include <cstdlib>

using namespace culvert;

/// However the bytes are cut, the same ones stand before the identification, and never part of it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView all(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const qsizetype step = data[0] + 8; // never inside of "SSH-", where libssh takes over early
    IdentificationReader whole;
    const qsizetype taken = whole.take(all);
    if (taken < 0 || taken > all.size())
        std::abort();
    if (whole.isOver() && taken < all.size() && all.at(taken) != 'S')
        std::abort();
    whole.problem(QStringLiteral("host"));

    IdentificationReader parts;
    qsizetype at = 0;
    while (at < all.size() && !parts.isOver() && !parts.isTooMuch()) {
        const qsizetype some = parts.take(all.sliced(at, std::min(step, all.size() - at)));
        if (some < 0 || (some == 0 && !parts.isOver() && !parts.isTooMuch()))
            std::abort();
        at += some;
    }
    parts.problem(QStringLiteral("host"));
    if (parts.isOver() && whole.isOver() && at > taken)
        std::abort();
    return 0;
}
