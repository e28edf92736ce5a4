#include "core/ssh/login/keyfileheader.h"

#include <cstdint>
#include <cstdlib>

using namespace culvert;

/// Whatever a key file holds is read or refused by name, with a sentence that is safe to show.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString path = QStringLiteral("/home/me/.ssh/id");
    const Result<KeyFileHeader> header = readKeyFileHeader(path, content);
    if (header)
        return 0;
    if (header.error().code != ErrorCode::IdentityUnreadable
        || !header.error().message.contains(path))
        std::abort();
    for (const QChar c : header.error().message) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_Format || (category == QChar::Other_Control && c != u'\n'))
            std::abort();
    }
    return 0;
}
