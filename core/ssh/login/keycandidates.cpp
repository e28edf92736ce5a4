#include "core/ssh/login/keycandidates.h"

#include "core/openssh/knownhosts/knownhosts.h"
#include "core/ssh/login/keyblob.h"
#include "core/ssh/login/keyfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct KeyCandidateText : Speaks<KeyCandidateText>
{
    Q_DECLARE_TR_FUNCTIONS(culvert::KeyCandidate)
};

Error identityProblem(const Sentence &message, const Sentence &remedy)
{
    return {.code = ErrorCode::IdentityUnreadable, .message = message, .remedy = remedy};
}

class KeyCollector
{
public:
    KeyCollector(const HostOptions &options, const QList<QByteArray> &agentKeys);

    KeyCandidates collect();

private:
    void readIdentityFiles();
    void addCertificateFiles();
    void addCertificateFile(const QString &path);
    void addFilesOfAgent();
    void addAgentKeys();
    void addFiles();
    void add(const KeyCandidate &candidate);
    QByteArray agentKeyFor(const QByteArray &shown) const;

    const HostOptions &m_options;
    QList<QByteArray> m_agentKeys;
    QList<KeyFile> m_files; ///< of IdentityFile, each followed by its certificate
    KeyCandidates m_result;
};

KeyCollector::KeyCollector(const HostOptions &options, const QList<QByteArray> &agentKeys)
    : m_options(options)
{
    std::copy_if(agentKeys.begin(), agentKeys.end(), std::back_inserter(m_agentKeys),
                 [](const QByteArray &blob) { return keyFromBlob(blob) != nullptr; });
}

KeyCandidates KeyCollector::collect()
{
    readIdentityFiles();
    addCertificateFiles();
    addFilesOfAgent();
    if (!m_options.identitiesOnly)
        addAgentKeys();
    addFiles();
    return m_result;
}

void KeyCollector::readIdentityFiles()
{
    for (const QString &path : m_options.missingIdentities)
        m_result.problems.append(missingKeyFile(path));
    for (const QString &path : m_options.identityFiles) {
        if (m_options.identityFilesAreDefault && !QFileInfo::exists(path))
            continue;
        const Result<KeyFile> file = inspectKeyFile(path);
        if (!file) {
            m_result.problems.append(file.error());
            continue;
        }
        m_files.append(*file);
        const QString beside = path + u"-cert.pub"_s;
        const QByteArray certificate =
            m_options.certificateFiles.isEmpty() ? certificateIn(beside) : QByteArray();
        if (certifies(certificate, file->shown))
            m_files.append(
                KeyFile{.path = beside, .shown = certificate, .privateFile = file->privateFile});
    }
}

void KeyCollector::addCertificateFiles()
{
    for (const QString &path : m_options.certificateFiles)
        addCertificateFile(path);
}

void KeyCollector::addCertificateFile(const QString &path)
{
    const QByteArray certificate = certificateIn(path);
    if (certificate.isEmpty()) {
        m_result.problems.append(identityProblem(
            KeyCandidateText::phrase("The file %1 is not a certificate that can be read.")
                .arg(path),
            KeyCandidateText::phrase("Check the path of the CertificateFile.")));
        return;
    }
    const auto key =
        std::find_if(m_files.begin(), m_files.end(), [&certificate](const KeyFile &file) {
            return file.hasPrivate() && certifies(certificate, file.shown);
        });
    const QByteArray agentKey = agentKeyFor(certificate);
    if (key == m_files.end() && agentKey.isEmpty())
        m_result.problems.append(identityProblem(
            KeyCandidateText::phrase("The certificate %1 fits no key that is here.").arg(path),
            KeyCandidateText::phrase("Name the certificate's key as IdentityFile.")));
    else
        add({.name = path,
             .shown = certificate,
             .privateFile = agentKey.isEmpty() ? key->privateFile : QString(),
             .agentKey = agentKey});
}

/// The agent's key that signs for a key or certificate: that very one, or the certified key.
QByteArray KeyCollector::agentKeyFor(const QByteArray &shown) const
{
    if (m_agentKeys.contains(shown))
        return shown;
    const auto found =
        std::find_if(m_agentKeys.begin(), m_agentKeys.end(),
                     [&shown](const QByteArray &key) { return certifies(shown, key); });
    return found == m_agentKeys.end() ? QByteArray() : *found;
}

/// Those very keys, in the agent's order; a certificate of one of them counts as a file.
void KeyCollector::addFilesOfAgent()
{
    for (const QByteArray &blob : std::as_const(m_agentKeys)) {
        const auto file = std::find_if(m_files.begin(), m_files.end(),
                                       [&blob](const KeyFile &each) { return each.shown == blob; });
        if (file != m_files.end())
            add({.name = file->path, .shown = blob, .agentKey = blob});
    }
}

void KeyCollector::addAgentKeys()
{
    for (const QByteArray &blob : std::as_const(m_agentKeys)) {
        const HostKey key{QString::fromLatin1(kindOf(blob)), blob.toBase64()};
        add({.name = u"%1 %2"_s.arg(key.shortType(), key.fingerprint()),
             .shown = blob,
             .agentKey = blob});
    }
}

void KeyCollector::addFiles()
{
    for (const KeyFile &file : std::as_const(m_files)) {
        if (const QByteArray agentKey = agentKeyFor(file.shown); !agentKey.isEmpty())
            add({.name = file.path, .shown = file.shown, .agentKey = agentKey});
        else if (isOnToken(file) && !isInReach(file, m_options.securityKeyProvider))
            m_result.problems.append(tokenOutOfReach(file));
        else if (file.hasPrivate())
            add({.name = file.path, .shown = file.shown, .privateFile = file.privateFile});
        else
            m_result.problems.append(identityProblem(
                KeyCandidateText::phrase(
                    "The file %1 is only the public half of a key, and no agent has "
                    "the private one.")
                    .arg(file.path),
                KeyCandidateText::phrase("Name the private key as IdentityFile, or add it to an "
                                         "ssh-agent.")));
    }
}

void KeyCollector::add(const KeyCandidate &candidate)
{
    const bool isThere = !candidate.shown.isEmpty()
        && std::any_of(m_result.list.begin(), m_result.list.end(),
                       [&](const KeyCandidate &each) { return each.shown == candidate.shown; });
    if (!isThere)
        m_result.list.append(candidate);
}

} // namespace

KeyCandidates keyCandidatesFor(const HostOptions &options, const QList<QByteArray> &agentKeys)
{
    return KeyCollector(options, agentKeys).collect();
}

} // namespace culvert
