#include "core/engine/controlrequest.h"

#include <cstdint>
#include <cstdlib>

using namespace culvert;

/// Any line is a request; what it does not say stays empty.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray line(reinterpret_cast<const char *>(data), qsizetype(size));
    const ControlRequest request = controlRequestFrom(line);
    const bool known = request.command != ControlCommand::Unknown;
    if (known && request.word.isEmpty())
        std::abort();
    if (!line.contains('{') && (known || !request.tunnel.isEmpty()))
        std::abort();
    return 0;
}
