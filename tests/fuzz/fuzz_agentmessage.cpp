#include "core/ssh/agent/agentmessage.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace culvert;

/// Messages come off the front whole, and no agent makes us keep more than it sent.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QByteArray buffer = bytes;
    QByteArray taken;
    while (!isTooLargeForAgent(buffer)) {
        const QByteArray message = takeAgentMessage(buffer);
        if (message.isEmpty())
            break;
        taken += message;
        qsizetype blobs = 0;
        for (const QByteArray &blob : identitiesIn(message))
            blobs += blob.size();
        if (std::max(blobs, sessionIn(message).size()) > message.size())
            std::abort();
    }
    if (taken + buffer != bytes)
        std::abort();
    const QByteArray answer = pageantAnswer({bytes.constData(), size_t(bytes.size())});
    if (answer.size() > std::max(bytes.size(), agentFailure().size()))
        std::abort();
    return 0;
}
