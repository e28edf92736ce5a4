#include "core/plan/serverkeys.h"

#include "core/openssh/knownhosts/knownhosts.h"

namespace culvert {

QStringList knownServerKeys(const HostOptions &server)
{
    const KnownHosts known =
        KnownHosts::read(server.userKnownHostsFiles + server.globalKnownHostsFiles);
    // the machine that is to know it reads its own ssh_config, and no alias of ours
    const QString name = knownHostsName(server.hostname, server.port, {});
    QStringList lines;
    for (const HostKey &key : known.keysFor(server.hostname, server.port, server.hostKeyAlias))
        lines += knownHostsLines(name, {}, key, HostNames::Plain);
    return lines;
}

} // namespace culvert
