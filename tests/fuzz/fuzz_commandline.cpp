#include "core/openssh/commandline.h"

#include <cstdint>
#include <cstdlib>

using namespace culvert;

/// What is read from a pasted command is written so that it reads back to the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    parseSshArguments(text.split(QLatin1Char('\n')));
    const auto command = parseSshCommandText(text);
    if (!command || command->profile.host.isEmpty())
        return 0;
    const auto again = parseSshArguments(sshArgumentsOf(command->profile));
    if (!again || !(again->profile == command->profile))
        std::abort();
    return 0;
}
