#include "core/diagnosis/loginmeans.h"

#include "core/openssh/knownhosts/knownhosts.h"
#include "core/ssh/agent/agentaddress.h"
#include "core/ssh/login/keyfile.h"

#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

HostKey keyFrom(const QByteArray &blob)
{
    const quint32 size = blob.size() < 4 ? 0 : qFromBigEndian<quint32>(blob.constData());
    return {QString::fromLatin1(blob.mid(4, qsizetype(size))), blob.toBase64()};
}

} // namespace

LoginMeans::LoginMeans(const Hop &hop) : m_hop(hop) {}

void LoginMeans::start()
{
    if (m_hop.options.pubkeyAuthentication) {
        lookAtFiles();
        lookAtAgent();
    } else {
        emit ended();
    }
}

/// ssh's default files need not be there; those that somebody named should.
void LoginMeans::lookAtFiles()
{
    for (const QString &path : m_hop.options.missingIdentities) {
        Check check = failed(
            CheckKind::Identity,
            {.code = ErrorCode::IdentityUnreadable,
             .message = phrase("There is no key file %1, so it is not offered.").arg(path),
             .remedy = phrase("Correct the name after -i, or make the key with ssh-keygen.")});
        check.outcome = CheckOutcome::Warning;
        report(check);
    }
    const bool named = !m_hop.options.identityFilesAreDefault;
    for (const QString &path : m_hop.options.identityFiles) {
        const Result<KeyFile> file = inspectKeyFile(path);
        if (file) {
            const bool needsAgent =
                isOnToken(*file) && !isInReach(*file, m_hop.options.securityKeyProvider);
            const Sentence text = needsAgent
                ? phrase("The key %1 is on a security token; an agent must have it.")
                : file->hasPrivate()
                ? phrase("The key file %1 can be read.")
                : phrase("%1 is a public key; an agent must have its private half.");
            report(passed(CheckKind::Identity, text.arg(path)));
        } else if (named || QFileInfo::exists(path)) {
            Check check = failed(CheckKind::Identity, file.error());
            check.outcome = CheckOutcome::Warning; // another key, or a password, may do
            report(check);
        }
    }
}

#ifdef Q_OS_WIN

Sentence LoginMeans::noAgent()
{
    return phrase("No agent is known here: neither the service ssh-agent nor Pageant runs, and "
                  "SSH_AUTH_SOCK is not set.");
}

Sentence LoginMeans::agentRemedy()
{
    return phrase("Start it (as administrator: Set-Service ssh-agent -StartupType Automatic; "
                  "Start-Service ssh-agent), or correct IdentityAgent or SSH_AUTH_SOCK.");
}

#else

Sentence LoginMeans::noAgent()
{
    return phrase("No agent is known here (SSH_AUTH_SOCK is not set).");
}

Sentence LoginMeans::agentRemedy()
{
    return phrase("Start it, or correct IdentityAgent or SSH_AUTH_SOCK.");
}

#endif

void LoginMeans::lookAtAgent()
{
    const QString path = agentAddress(m_hop.options.identityAgent);
    if (path.isEmpty()) {
        if (m_hop.options.identityAgent != "none"_L1)
            report(unknown(CheckKind::Agent, noAgent()));
        emit ended();
        return;
    }
    m_agent = std::make_unique<AgentListing>(path);
    connect(m_agent.get(), &AgentListing::listed, this, &LoginMeans::onListed);
    connect(m_agent.get(), &AgentListing::failed, this, [this, path](const QString &why) {
        Check check =
            failed(CheckKind::Agent,
                   {.code = ErrorCode::CredentialMissing,
                    .message = phrase("The agent at %1 gives no keys: %2.").arg(path, why),
                    .remedy = agentRemedy()});
        check.outcome = CheckOutcome::Warning;
        report(check);
        emit ended();
    });
    m_agent->start();
}

void LoginMeans::onListed(const QList<QByteArray> &blobs)
{
    QStringList keys;
    for (const QByteArray &blob : blobs) {
        const HostKey key = keyFrom(blob);
        keys.append(u"%1 %2"_s.arg(key.shortType(), key.fingerprint()));
    }
    report(passed(CheckKind::Agent,
                  keys.isEmpty()
                      ? phrase("The agent answers and has no key.")
                      : phrase("The agent answers and has %1.").arg(keys.join(u", "_s))));
    emit ended();
}

void LoginMeans::report(Check check)
{
    if (check.reason)
        check.reason->hop = m_hop.name;
    check.hop.clear(); // keys and agent are this computer's
    emit checked(check);
}

} // namespace culvert
