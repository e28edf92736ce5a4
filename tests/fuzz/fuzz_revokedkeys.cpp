#include "core/openssh/knownhosts/revokedkeys.h"

#include <QTemporaryFile>

#include <cstdint>
#include <cstdlib>

using namespace culvert;

/// A file that lists the key revokes it, whatever stands around that line.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray blob = "AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    const HostKey key{QStringLiteral("ssh-ed25519"), blob};
    static QTemporaryFile file(QStringLiteral("/dev/shm/revoked"));
    if (!file.isOpen() && !file.open())
        return 0;
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto askAbout = [&key](const QByteArray &content) {
        file.resize(0);
        file.seek(0);
        file.write(content);
        file.flush();
        return revokedAt(file.fileName(), key);
    };
    askAbout(text);
    const Result<std::optional<int>> found = askAbout(text + "\nssh-ed25519 " + blob + " me\n");
    if (found && !*found)
        std::abort();
    return 0;
}
