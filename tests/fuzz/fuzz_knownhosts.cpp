#include "core/openssh/knownhosts/knownhosts.h"

#include <cstdint>
#include <cstdlib>

using namespace culvert;

/// Every good line of a known_hosts file is found again by the name that is written for it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray blob = "AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    const HostKey key{QStringLiteral("ssh-ed25519"), blob};
    KnownHosts hosts;
    hosts.add(QStringLiteral("fuzz"), text);
    hosts.find({QStringLiteral("host"), 22, {}, QStringLiteral("192.0.2.1"), key});
    hosts.find({QStringLiteral("host"), 2222, {}, {}, key});

    for (const HostNames names : {HostNames::Plain, HostNames::Hashed}) {
        KnownHosts own;
        const QString name = QStringLiteral("[host]:2222");
        own.add(QStringLiteral("own"),
                knownHostsLines(name, {}, key, names).join(QLatin1Char('\n')).toUtf8());
        if (own.find({QStringLiteral("host"), 2222, {}, {}, key}).verdict != HostKeyVerdict::Known)
            std::abort();
    }
    return 0;
}
