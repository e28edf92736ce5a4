#include "core/plan/serverkeys.h"

#include "core/openssh/knownhosts/knownhosts.h"
#include "core/plan/plan.h"

namespace culvert {

QStringList knownServerKeys(const Profile &profile)
{
    const Result<Plan> plan = planFor({profile, ProfileKind::Unsaved, true}, Execution::Never);
    if (!plan)
        return {};
    const HostOptions &server = plan->destination().options;
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
