#include "core/imports/puttysessions.h"

#include <cstdint>

using namespace culvert;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    puttySessionsFromReg(text);
    puttySessionFromFile(QStringLiteral("a%20session"), text);
    return 0;
}
