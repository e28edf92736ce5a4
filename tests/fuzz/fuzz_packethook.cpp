#include "core/ssh/libssh/datatransfer.h"
#include "core/ssh/libssh/packethook.h"

#include <QtEndian>

#include <cstdint>
#include <cstdlib>

using namespace culvert;

namespace {

/// What the hook reads of a channel: see PacketHook::numberOf().
struct ChannelHead
{
    ssh_session session;
    uint32_t number;
};

void expectPlain(const QString &text)
{
    for (const QChar c : text) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_Format || (category == QChar::Other_Control && c != u'\n'))
            std::abort();
    }
}

} // namespace

/// Packets after one another, each with its type and its length (one octet each) before it, while
/// channel 43 is being opened. Whatever is kept of them is bounded, and safe to show.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const SessionHandle session(ssh_new()); // keeps a list of its hooks
    DataTransfer transfer(session.get());
    PacketHook hook(session.get(), transfer);
    hook.onDebug = hook.onBanner = expectPlain;
    hook.isLateAnswer = [] { return false; };
    ChannelHead head{session.get(), 43};
    auto *channel = reinterpret_cast<ssh_channel>(&head); // only its head is ever looked at
    hook.awaitAnswer(channel);
    QByteArrayView rest(reinterpret_cast<const char *>(data), qsizetype(size));
    while (rest.size() >= 2) {
        const auto type = uint8_t(rest.at(0));
        const qsizetype length = std::min<qsizetype>(uint8_t(rest.at(1)), rest.size() - 2);
        hook.look(type, rest.sliced(2, length));
        rest = rest.sliced(2 + length);
    }
    if (hook.disconnectMessage())
        expectPlain(hook.disconnectMessage()->text);
    hook.takeStreamlocalPath();
    if (const std::optional<OpenFailure> failure = hook.takeOpenFailure(channel))
        expectPlain(failure->text);
    if (hook.takeOpenFailure(channel))
        std::abort();
    return 0;
}
