#include "core/ssh/login/keycandidates.h"

#include <QFileInfo>

#include <algorithm>

namespace culvert {

KeyCandidates keyCandidatesFor(const HostOptions &options, const QList<QByteArray> &agentKeys)
{
    KeyCandidates candidates;
    AgentFilter &order = candidates.agentFilter;
    std::vector<KeyCandidate> files;
    for (const QString &path : options.identityFiles) {
        if (options.identityFilesAreDefault && !QFileInfo::exists(path))
            continue;
        Result<KeyFile> file = inspectKeyFile(path);
        if (!file) {
            candidates.problems.append(file.error());
            continue;
        }
        for (const QString &certificate : options.certificateFiles) {
            if (!file->certificate)
                file->certificate = certificateFor(certificate, *file);
        }
        const QByteArray blob = file->publicKey
            ? QByteArray::fromBase64(publicBlob(file->publicKey.get()))
            : QByteArray();
        order.first.append(blob);
        if (!file->hasPrivate || agentKeys.contains(blob))
            continue;
        if (isOnToken(*file))
            candidates.problems.append(tokenOutOfReach(*file));
        else
            files.push_back({std::move(*file), false});
    }
    const bool useful = options.identitiesOnly
        ? std::any_of(agentKeys.begin(), agentKeys.end(),
                      [&order](const QByteArray &blob) { return order.first.contains(blob); })
        : !agentKeys.isEmpty();
    if (useful)
        candidates.list.push_back({{}, true});
    std::move(files.begin(), files.end(), std::back_inserter(candidates.list));
    order.onlyThose = options.identitiesOnly;
    return candidates;
}

} // namespace culvert
