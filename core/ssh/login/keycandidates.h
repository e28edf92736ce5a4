#pragma once

#include "core/base/error.h"
#include "core/openssh/hostoptions.h"

#include <QByteArray>

namespace culvert {

/// One key or certificate to be offered to a server, and who signs for it.
struct KeyCandidate
{
    QString name; ///< for messages: the file, or the agent's key by kind and fingerprint
    QByteArray shown; ///< its blob; empty: only the private file can tell
    QString privateFile = {}; ///< signs; empty: the agent does
    QByteArray agentKey = {}; ///< the blob of the agent's key that signs; empty: the file does

    bool isAgents() const { return !agentKey.isEmpty(); }
    bool operator==(const KeyCandidate &) const = default;
};

/// All that a login may offer, in order, and what could not be offered.
struct KeyCandidates
{
    QList<KeyCandidate> list;
    QList<Error> problems; ///< key files that were passed over, and why
};

/// As ssh's pubkey_prepare(): CertificateFiles; what the agent has and an IdentityFile is, in the
/// agent's order; the agent's others, without IdentitiesOnly; the files, each followed by its own
/// x-cert.pub, unless a CertificateFile is named. The agent's keys of a kind that libssh does not
/// know are left out. Reads the files.
KeyCandidates keyCandidatesFor(const HostOptions &options, const QList<QByteArray> &agentKeys);

} // namespace culvert
