#include "core/ssh/hostkeys.h"

#include "core/openssh/knownhosts/knownhosts.h"
#include "core/openssh/knownhosts/knownhostsfile.h"
#include "core/openssh/knownhosts/revokedkeys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct HostKeysText : Speaks<HostKeysText>
{
    Q_DECLARE_TR_FUNCTIONS(culvert::HostKeys)
};

QStringList filesOf(const HostOptions &options)
{
    QStringList files = options.userKnownHostsFiles + options.globalKnownHostsFiles;
    files.removeIf(
        [](const QString &file) { return file.compare("none"_L1, Qt::CaseInsensitive) == 0; });
    return files;
}

/// The names under which a known key may be asked for (RFC 8332 for RSA).
QStringList algorithmsFor(const QString &keyType)
{
    if (keyType == "ssh-rsa"_L1)
        return {u"rsa-sha2-512"_s, u"rsa-sha2-256"_s};
    return {keyType};
}

QString placesOf(const QList<KnownHostsLine> &lines)
{
    QStringList places;
    for (const KnownHostsLine &line : lines)
        places.append(line.place());
    return places.join(u", "_s);
}

QString oldKeysOf(const QList<KnownHostsLine> &lines)
{
    QStringList keys;
    for (const KnownHostsLine &line : lines)
        keys.append(
            u"%1 %2 (%3)"_s.arg(line.key.shortType(), line.key.fingerprint(), line.place()));
    return keys.join(u", "_s);
}

} // namespace

HostKeys::HostKeys(const Hop &hop) : m_hop(hop) {}

QString HostKeys::lookupName() const
{
    return knownHostsName(m_hop.options.hostname, m_hop.options.port, m_hop.options.hostKeyAlias);
}

QString HostKeys::algorithms() const
{
    const HostOptions &options = m_hop.options;
    if (!options.hostKeyAlgorithms.isEmpty())
        return options.hostKeyAlgorithms;
    const QStringList known =
        KnownHosts::read(filesOf(options))
            .knownTypesFor(options.hostname, options.port, options.hostKeyAlias);
    if (known.isEmpty())
        return {};
    QStringList order;
    for (const QString &type : known)
        order += algorithmsFor(type);
    order += {u"ssh-ed25519"_s,
              u"ecdsa-sha2-nistp256"_s,
              u"ecdsa-sha2-nistp384"_s,
              u"ecdsa-sha2-nistp521"_s,
              u"sk-ssh-ed25519@openssh.com"_s,
              u"sk-ecdsa-sha2-nistp256@openssh.com"_s,
              u"rsa-sha2-512"_s,
              u"rsa-sha2-256"_s};
    order.removeDuplicates();
    return order.join(u',');
}

/// As ssh's check_host_key(): no second look at this machine's own addresses, at a host that was
/// named by its address, nor through a proxy.
QString HostKeys::checkedAddress(const QString &peer) const
{
    const QString host = Endpoint::parse(peer).value_or(Endpoint()).host;
    const bool same = host == m_hop.options.hostname || isLoopback(host);
    return m_hop.options.checkHostIp && !same ? host : QString();
}

HostKeyDecision HostKeys::judge(const ServerKey &key, const QString &peer) const
{
    const HostOptions &options = m_hop.options;
    HostKeyQuery query;
    query.host = options.hostname;
    query.port = options.port;
    query.alias = options.hostKeyAlias;
    query.address = checkedAddress(peer);
    query.key = {key.type, key.blob};
    const KnownHosts knownHosts = KnownHosts::read(filesOf(options));
    const HostKeyFinding finding = knownHosts.find(query);
    const QString shown = u"%1 %2"_s.arg(query.key.shortType(), key.fingerprint);

    HostKeyDecision decision;
    decision.error.hop = m_hop.name;
    if (const std::optional<Error> revoked = revocation(query.key, finding)) {
        decision.error = *revoked;
        return decision;
    }
    decision.question.host = lookupName();
    decision.question.address = Endpoint::parse(peer).value_or(Endpoint()).host;
    decision.question.keyType = query.key.shortType();
    decision.question.fingerprint = key.fingerprint;
    decision.question.knownNames = finding.otherNames;
    decision.question.knownTypes = finding.knownTypes;
    switch (finding.verdict) {
    case HostKeyVerdict::Revoked: // handled above
    case HostKeyVerdict::Known:
        break;
    case HostKeyVerdict::Changed:
        decision.error.code = ErrorCode::HostKeyChanged;
        decision.error.message =
            HostKeysText::phrase("The key of %1 has changed: it shows %2, known is %3.")
                .arg(m_hop.name, shown, oldKeysOf(finding.lines));
        decision.change.host = lookupName();
        decision.change.shown = query.key;
        decision.change.known = finding.lines;
        decision.change.replacement = linesFor(lookupName(), query.key, query.address);
        return decision;
    case HostKeyVerdict::OnlyCa:
        decision.question.caLine = placesOf(finding.lines);
        decision.error.code = ErrorCode::HostKnownOnlyByCa;
        decision.error.message =
            HostKeysText::phrase("%1 is vouched for only by a certificate authority (%2), which "
                                 "cannot be checked here; "
                                 "its plain key %3 is not known.")
                .arg(m_hop.name, placesOf(finding.lines), shown);
        break;
    case HostKeyVerdict::Unknown:
        decision.error.code = ErrorCode::HostKeyUnknown;
        decision.error.message =
            HostKeysText::phrase("The key %1 of %2 is not known.").arg(shown, m_hop.name);
        break;
    }
    decision.isNew = finding.verdict != HostKeyVerdict::Known;
    decision.kind = decision.isNew ? kindForNew() : HostKeyDecision::Kind::Trusted;
    if (decision.isNew && decision.kind == HostKeyDecision::Kind::Trusted
        && !knownHosts.unread().isEmpty()) { // nobody looks at it who could know better
        const KnownHosts::Unread &first = knownHosts.unread().first();
        decision.kind = HostKeyDecision::Kind::Refused;
        decision.error.code = ErrorCode::HostKeyUnknown;
        decision.error.message =
            HostKeysText::phrase("%1 cannot be read: %2").arg(first.file, first.why);
        return decision;
    }
    judgeAddress(query, finding, decision);
    return decision;
}

std::optional<Error> HostKeys::revocation(const HostKey &key, const HostKeyFinding &finding) const
{
    QString place;
    if (finding.verdict == HostKeyVerdict::Revoked)
        place = placesOf(finding.lines);
    else if (finding.address == HostKeyVerdict::Revoked)
        place = placesOf(finding.addressLines);
    for (const QString &file : m_hop.options.revokedHostKeys) {
        if (!place.isEmpty())
            break;
        const Result<std::optional<int>> line = revokedAt(file, key);
        if (!line) {
            Error error = line.error();
            error.hop = m_hop.name;
            return error;
        }
        if (*line)
            place = u"%1:%2"_s.arg(file).arg(**line);
    }
    if (place.isEmpty())
        return {};
    return Error{.code = ErrorCode::HostKeyRevoked,
                 .message = HostKeysText::phrase("The key %1 %2 of %3 is marked as revoked in %4.")
                                .arg(key.shortType(), key.fingerprint(), m_hop.name, place),
                 .hop = m_hop.name};
}

HostKeyDecision::Kind HostKeys::kindForNew() const
{
    switch (m_hop.options.strictHostKeyChecking) {
    case StrictHostKeyChecking::Yes:
        return HostKeyDecision::Kind::Refused;
    case StrictHostKeyChecking::Ask:
        return m_hop.options.batchMode ? HostKeyDecision::Kind::Refused
                                       : HostKeyDecision::Kind::Ask;
    case StrictHostKeyChecking::AcceptNew:
    case StrictHostKeyChecking::No:
        return HostKeyDecision::Kind::Trusted;
    }
    Q_UNREACHABLE();
}

/// CheckHostIP: a name whose key is right, at an address that is known by another one.
void HostKeys::judgeAddress(const HostKeyQuery &query, const HostKeyFinding &finding,
                            HostKeyDecision &decision) const
{
    if (query.address.isEmpty())
        return;
    if (finding.address == HostKeyVerdict::Unknown) {
        decision.newAddress = query.address;
        return;
    }
    if (finding.address != HostKeyVerdict::Changed)
        return;
    const QString places = placesOf(finding.addressLines);
    decision.warning =
        HostKeysText::phrase("The key of %1 differs from the one known for its address %2 (%3).")
            .arg(m_hop.name, query.address, places);
    decision.question.otherAtAddress = places;
    if (!decision.isNew) {
        decision.error.code = ErrorCode::HostKeyChanged;
        decision.error.message = decision.warning;
    }
    const StrictHostKeyChecking strict = m_hop.options.strictHostKeyChecking;
    if (strict == StrictHostKeyChecking::Ask && !m_hop.options.batchMode)
        decision.kind = HostKeyDecision::Kind::Ask;
    else if (strict != StrictHostKeyChecking::No)
        decision.kind = HostKeyDecision::Kind::Refused;
}

Result<void> HostKeys::remember(const ServerKey &key, const HostKeyDecision &decision) const
{
    const QString file = m_hop.options.userKnownHostsFiles.value(0);
    if (file.isEmpty() || file.compare("none"_L1, Qt::CaseInsensitive) == 0)
        return {};
    const HostKey known{key.type, key.blob};
    if (decision.isNew)
        return appendToKnownHosts(file, linesFor(lookupName(), known, decision.newAddress));
    const QString address = knownHostsName(decision.newAddress, m_hop.options.port, {});
    return appendToKnownHosts(file, linesFor(address, known, {}));
}

QStringList HostKeys::linesFor(const QString &name, const HostKey &key,
                               const QString &address) const
{
    const QString second =
        address.isEmpty() ? address : knownHostsName(address, m_hop.options.port, {});
    return knownHostsLines(name, second, key,
                           m_hop.options.hashKnownHosts ? HostNames::Hashed : HostNames::Plain);
}

} // namespace culvert
