#include "core/plan/serverkeys.h"

#include "core/openssh/knownhosts/knownhosts.h"
#include "core/plan/plan.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QList<HostKey> keysIn(const QString &folder)
{
    QList<HostKey> keys;
    for (const QFileInfo &info :
         QDir(folder).entryInfoList({u"ssh_host_*_key.pub"_s}, QDir::Files)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> words = file.readAll().simplified().split(' ');
        if (words.size() >= 2)
            keys.append({QString::fromLatin1(words[0]), words[1]});
    }
    return keys;
}

} // namespace

QString hostKeyFolder()
{
    const QString windows = qEnvironmentVariable("ProgramData");
    return windows.isEmpty() ? u"/etc/ssh"_s : windows + u"/ssh"_s;
}

QStringList serverKeyLines(const Profile &profile, const QString &ownKeys)
{
    const Result<Plan> plan = planFor({profile, ProfileKind::Unsaved, true}, Execution::Never);
    if (!plan)
        return {};
    const HostOptions &server = plan->destination().options;
    const Surroundings &around = profile.surroundings;
    const bool isHere = around.seat == Seat::Acceptor && !around.partner;
    const KnownHosts known =
        KnownHosts::read(server.userKnownHostsFiles + server.globalKnownHostsFiles);
    const QList<HostKey> keys =
        isHere ? keysIn(ownKeys) : known.keysFor(server.hostname, server.port, server.hostKeyAlias);
    // the machine that dials this one reads its own ssh_config
    const QString name = isHere
        ? knownHostsName(profile.host, profile.port == 0 ? quint16(22) : profile.port, {})
        : knownHostsName(server.hostname, server.port, {});
    QStringList lines;
    for (const HostKey &key : keys)
        lines += knownHostsLines(name, {}, key, HostNames::Plain);
    return lines;
}

} // namespace culvert
