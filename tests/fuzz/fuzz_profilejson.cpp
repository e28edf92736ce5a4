#include "core/profile/profilejson.h"

#include <cstdint>
#include <cstdlib>

using namespace culvert;

/// Profiles that are read are written so that they read back the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<ProfileSet> set = profileSetFromJson(text);
    if (!set)
        return 0;
    const Result<ProfileSet> again = profileSetFromJson(toJson(*set));
    if (!again || again->profiles != set->profiles || again->consents != set->consents)
        std::abort();
    return 0;
}
