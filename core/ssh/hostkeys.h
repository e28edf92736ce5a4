#pragma once

#include "core/openssh/knownhosts/knownhosts.h"
#include "core/plan/plan.h"
#include "core/ssh/connection.h"
#include "core/status/questions.h"

namespace culvert {

/// What known_hosts and StrictHostKeyChecking come to for the key that a server has shown.
struct HostKeyDecision
{
    enum class Kind
    {
        Trusted,
        Ask,
        Refused
    };
    Kind kind = Kind::Refused;
    bool isNew = false; ///< trusted or asked about, and not yet remembered
    QString newAddress; ///< CheckHostIP: the peer's, for which no key is known yet; else empty
    Sentence warning; ///< for the log; empty: none
    Error error; ///< HostKeyUnknown, HostKeyChanged, HostKeyRevoked, HostKnownOnlyByCa
    HostKeyQuestion question; ///< without id, profile and tunnel
    HostKeyChange change; ///< HostKeyChanged: without profile and tunnel
};

/// Host keys of one hop: looked up in ssh's own files, remembered there as ssh writes them. Files
/// are read at each call; session's thread.
class HostKeys
{
public:
    explicit HostKeys(const Hop &hop);

    /// HostKeyAlgorithms for the connection: where nothing is configured, known keys' types come
    /// first.
    QString algorithms() const;

    HostKeyDecision judge(const ServerKey &key, const QString &address) const;
    /// In the user's first known_hosts file; nothing happens where that is "none". Fails with
    /// Internal.
    Result<void> remember(const ServerKey &key, const HostKeyDecision &decision) const;

private:
    QString lookupName() const;
    QString checkedAddress(const QString &peer) const; ///< empty: not looked at
    std::optional<Error> revocation(const HostKey &key, const HostKeyFinding &finding) const;
    HostKeyDecision::Kind kindForNew() const; ///< by StrictHostKeyChecking
    void judgeAddress(const HostKeyQuery &query, const HostKeyFinding &finding,
                      HostKeyDecision &decision) const;
    QStringList linesFor(const QString &name, const HostKey &key, const QString &address) const;

    Hop m_hop;
};

} // namespace culvert
