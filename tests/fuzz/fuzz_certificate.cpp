#include "core/ssh/login/keyblob.h"

#include <cstdint>
#include <cstdlib>

using namespace culvert;

/// A line of a .pub file, and one of the file beside it: whether the one certifies the other is
/// known without a crash, libssh's own reading of both included.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView lines(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype end = std::max<qsizetype>(lines.indexOf('\n'), 0);
    const QByteArray certificate = blobInLine(lines.first(end));
    const QByteArray key = blobInLine(lines.sliced(end));
    for (const QByteArray &blob : {certificate, key}) {
        const KeyHandle read = keyFromBlob(blob);
        if (read && kindOf(blob).isEmpty())
            std::abort();
        isOnToken(blob);
    }
    if (!certifies(certificate, key))
        return 0;
    if (!isCertificate(certificate) || certificate.size() < key.size() || certifies(key, key))
        std::abort();
    return 0;
}
