#include "core/ssh/hostkeys.h"

#include "core/openssh/knownhosts.h"
#include "core/openssh/knownhostsfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("culvert::HostKeys", text);
}

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

QString address(const QString &peer)
{
    const Result<Endpoint> endpoint = Endpoint::parse(peer);
    return endpoint ? endpoint->host : QString();
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

HostKeyDecision HostKeys::judge(const ServerKey &key, const QString &peer) const
{
    const HostOptions &options = m_hop.options;
    HostKeyQuery query;
    query.host = options.hostname;
    query.port = options.port;
    query.alias = options.hostKeyAlias;
    query.address = options.checkHostIp ? address(peer) : QString();
    query.key = {key.type, key.blob};
    const HostKeyFinding finding = KnownHosts::read(filesOf(options)).find(query);
    const QString shown = u"%1 %2"_s.arg(query.key.shortType(), key.fingerprint);

    HostKeyDecision decision;
    decision.error.hop = m_hop.name;
    decision.question.host = lookupName();
    decision.question.address = address(peer);
    decision.question.keyType = query.key.shortType();
    decision.question.fingerprint = key.fingerprint;
    decision.question.knownNames = finding.otherNames;
    decision.question.knownTypes = finding.knownTypes;
    switch (finding.verdict) {
    case HostKeyVerdict::Known:
        decision.kind = HostKeyDecision::Kind::Trusted;
        return decision;
    case HostKeyVerdict::Revoked:
        decision.error.code = ErrorCode::HostKeyRevoked;
        decision.error.message = tr("The key %1 of %2 is marked as revoked in %3.")
                                     .arg(shown, m_hop.name, placesOf(finding.lines));
        return decision;
    case HostKeyVerdict::Changed:
        decision.error.code = ErrorCode::HostKeyChanged;
        decision.error.message = tr("The key of %1 has changed: it shows %2, known is %3.")
                                     .arg(m_hop.name, shown, oldKeysOf(finding.lines));
        return decision;
    case HostKeyVerdict::OnlyCa:
        decision.question.caLine = placesOf(finding.lines);
        decision.error.code = ErrorCode::HostKnownOnlyByCa;
        decision.error.message = tr("%1 is vouched for only by a certificate authority (%2), which "
                                    "cannot be checked here; "
                                    "its plain key %3 is not known.")
                                     .arg(m_hop.name, placesOf(finding.lines), shown);
        break;
    case HostKeyVerdict::Unknown:
        decision.error.code = ErrorCode::HostKeyUnknown;
        decision.error.message = tr("The key %1 of %2 is not known.").arg(shown, m_hop.name);
        break;
    }
    decision.isNew = true;
    switch (options.strictHostKeyChecking) {
    case StrictHostKeyChecking::Yes:
        decision.kind = HostKeyDecision::Kind::Refused;
        break;
    case StrictHostKeyChecking::Ask:
        decision.kind =
            options.batchMode ? HostKeyDecision::Kind::Refused : HostKeyDecision::Kind::Ask;
        break;
    case StrictHostKeyChecking::AcceptNew:
    case StrictHostKeyChecking::No:
        decision.kind = HostKeyDecision::Kind::Trusted;
        break;
    }
    return decision;
}

Result<void> HostKeys::remember(const ServerKey &key, const QString &peerAddress) const
{
    const HostOptions &options = m_hop.options;
    const QString file = options.userKnownHostsFiles.value(0);
    if (file.isEmpty() || file.compare("none"_L1, Qt::CaseInsensitive) == 0)
        return {};
    return appendToKnownHosts(
        file,
        knownHostsLines(lookupName(), options.checkHostIp ? peerAddress : QString(),
                        {key.type, key.blob},
                        options.hashKnownHosts ? HostNames::Hashed : HostNames::Plain));
}

} // namespace culvert
