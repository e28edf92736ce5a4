#include "core/ssh/login/publickeylogin.h"

#include "core/base/plaintext.h"
#include "core/ssh/agent/agentaddress.h"
#include "core/ssh/agent/agentgate.h"
#include "core/ssh/agent/agentlisting.h"
#include "core/ssh/agent/agentstream.h"
#include "core/ssh/login/keyblob.h"
#include "core/ssh/login/pendingcall.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

#ifdef Q_OS_WIN // the archive has it since libssh 0.10; the header leaves it out
extern "C" LIBSSH_API int ssh_userauth_agent(ssh_session session, const char *username);
#endif

namespace culvert {

namespace {

constexpr std::chrono::milliseconds agentsOwnTime{500};

} // namespace

PublicKeyLogin::PublicKeyLogin(Connection &connection, PendingCall &call, const Hop &hop,
                               const ProfileId &profile, AgentGate *gate, QObject *parent)
    : QObject(parent), m_connection(connection), m_call(call), m_hop(hop), m_profile(profile),
      m_gate(gate)
{}

PublicKeyLogin::~PublicKeyLogin()
{
    if (!m_agentOpen)
        return;
    QMetaObject::invokeMethod(
        m_gate,
        [gate = m_gate, profile = m_profile, login = quintptr(this)] {
            gate->closeLogin(profile, login);
        },
        Qt::QueuedConnection);
}

void PublicKeyLogin::prepare()
{
    const QString path = agentAddress(m_hop.options.identityAgent);
    if (path.isEmpty()) {
        emit prepared();
        return;
    }
    m_listing = std::make_unique<AgentListing>(path);
    connect(m_listing.get(), &AgentListing::listed, this, [this](const QList<QByteArray> &blobs) {
        m_agentKeys = blobs;
        emit prepared();
    });
    connect(m_listing.get(), &AgentListing::failed, this, [this, path](const QString &why) {
        emit logged(LogLevel::Warning, tr("The ssh-agent at %1 is of no use: %2.").arg(path, why));
        emit prepared();
    });
    m_listing->start();
}

void PublicKeyLogin::collect()
{
    m_candidates = keyCandidatesFor(m_hop.options, m_agentKeys);
    m_problems = m_candidates.problems;
    for (const Error &problem : std::as_const(m_problems)) {
        emit logged(LogLevel::Warning, describe(problem));
        m_lastProblem = problem;
    }
}

QList<Sentence> PublicKeyLogin::offered() const
{
    QList<Sentence> all = m_offeredFiles;
    if (m_offeredByAgent > 0)
        all.prepend(phrase("%n key(s) of the agent", nullptr, m_offeredByAgent));
    return all;
}

void PublicKeyLogin::tryNext()
{
    if (!std::exchange(m_collected, true))
        collect();
    else
        ++m_candidate;
    m_attempt = 1;
    m_pinAttempt = 0;
    while (m_candidate < m_candidates.list.size() && m_locked.contains(candidate().privateFile))
        ++m_candidate;
    if (m_candidate >= m_candidates.list.size())
        emit exhausted();
    else if (candidate().isAgents())
        tryAgent(candidate());
    else if (candidate().shown.isEmpty()) // only the private key itself can tell
        usePrivateKey({});
    else
        offer(candidate());
}

void PublicKeyLogin::offer(const KeyCandidate &candidate)
{
    m_offeredKey = keyFromBlob(candidate.shown);
    m_call.run(
        [session = m_connection.session(), key = m_offeredKey.get()] {
            return ssh_userauth_try_publickey(session, nullptr, key);
        },
        [this](int rc) { onOffered(rc); });
}

void PublicKeyLogin::onOffered(int rc)
{
    if (wasPassedOver(rc)) {
        passOver(
            {.code = ErrorCode::AuthenticationDenied,
             .message =
                 phrase(
                     "The key %1 was not offered: the server or PubkeyAcceptedAlgorithms does not "
                     "take its kind.")
                     .arg(candidate().name),
             .hop = m_hop.name,
             .detail = plainServerText(QString::fromUtf8(ssh_get_error(m_connection.session())))});
        return;
    }
    noteOffered(candidate());
    if (rc == SSH_AUTH_SUCCESS) // the server would accept it
        return usePrivateKey({});
    if (rc == SSH_AUTH_DENIED)
        emit logged(LogLevel::Debug,
                    tr("%1 does not take the key %2 for %3.")
                        .arg(m_hop.name, candidate().name, m_hop.options.user));
    emit answered(rc);
}

/// A server's refusal sets another text than libssh's own.
bool PublicKeyLogin::wasPassedOver(int rc) const
{
    return rc == SSH_AUTH_DENIED
        && !QByteArrayView(ssh_get_error(m_connection.session())).startsWith("Access denied");
}

void PublicKeyLogin::noteOffered(const KeyCandidate &candidate)
{
    if (candidate.isAgents())
        ++m_offeredByAgent;
    else
        m_offeredFiles.append(isCertificate(candidate.shown)
                                  ? phrase("certificate %1").arg(candidate.name)
                                  : phrase("key %1").arg(candidate.name));
}

void PublicKeyLogin::tryAgent(const KeyCandidate &candidate)
{
    if (!m_agentOpen && !openAgent()) {
        tryNext();
        return;
    }
    noteOffered(candidate);
    m_call.run([this] { return callAgent(); }, [this](int rc) { onAgentDone(rc); });
}

/// The bridge tells libssh of the candidates one by one, in the order in which tryAgent() comes by.
bool PublicKeyLogin::openAgent()
{
    net::Outcome<net::Socket> agent = connectAgent(agentAddress(m_hop.options.identityAgent));
    net::Outcome<std::pair<net::Socket, net::Socket>> ends = net::socketPair();
    if (!agent || !ends)
        return false;
    QList<AgentIdentity> identities;
    for (const KeyCandidate &each : std::as_const(m_candidates.list)) {
        if (each.isAgents())
            identities.append({each.shown, each.agentKey});
    }
    const HostKeyProof &proof = m_connection.hostKeyProof();
    m_agentOpen = true;
    net::setBlocking(ends->first.handle()); // on Windows libssh cannot wait for one that is not
    ssh_set_agent_socket(m_connection.session(),
                         socket_t(ends->first.release())); // libssh's from now on
    QMetaObject::invokeMethod(
        m_gate,
        [gate = m_gate, profile = m_profile, login = quintptr(this),
         library = ends->second.release(), real = agent->release(), identities,
         binding = AgentBinding{proof.key, proof.signature}] {
            gate->open(profile, login, library, real, identities, binding);
        },
        Qt::QueuedConnection);
    return true;
}

/// Blocks while the agent makes a signature.
int PublicKeyLogin::callAgent()
{
    QElapsedTimer taken;
    taken.start();
    const int rc = ssh_userauth_agent(m_connection.session(), nullptr);
    if (taken.hasExpired(agentsOwnTime.count()))
        emit personAwaited();
    return rc;
}

/// Where nobody signs, libssh gives up without a word to the server, which goes on.
bool PublicKeyLogin::hasGivenUp(int rc) const
{
    const bool lost = ssh_get_status(m_connection.session()) & (SSH_CLOSED | SSH_CLOSED_ERROR);
    return rc == SSH_AUTH_ERROR && !lost;
}

void PublicKeyLogin::onAgentDone(int rc)
{
    if (!hasGivenUp(rc)) {
        emit answered(rc);
        return;
    }
    passOver(
        {.code = ErrorCode::AuthenticationDenied,
         .message = phrase("The server would take the key %1, but the agent did not sign with it.")
                        .arg(candidate().name),
         .remedy = phrase("Unlock the agent, or confirm the key's use when the agent asks."),
         .hop = m_hop.name});
}

void PublicKeyLogin::passOver(const Error &error)
{
    emit logged(LogLevel::Warning, describe(error));
    m_problems.append(error);
    m_lastProblem = error;
    tryNext();
}

void PublicKeyLogin::answer(const Secret &secret)
{
    if (std::exchange(m_pinAsked, false))
        m_token->answer(secret);
    else
        usePrivateKey(secret);
}

void PublicKeyLogin::usePrivateKey(const std::optional<Secret> &passphrase)
{
    const QString path = candidate().privateFile;
    if (const auto opened = m_opened.find(path); opened != m_opened.end()) {
        signWith(opened->second.get());
        return;
    }
    Result<PrivateKey> loaded = loadPrivateKey(path, passphrase);
    if (!loaded && loaded.error().code == ErrorCode::PassphraseWrong) {
        onPassphraseWrong(loaded.error());
    } else if (!loaded) {
        passOver(loaded.error());
    } else if (loaded->needsPassphrase) {
        askPassphrase();
    } else {
        m_lastProblem.reset();
        if (passphrase)
            emit passphraseOpened(keyFileSubject(path));
        const auto opened = m_opened.emplace(path, std::move(loaded->key)).first;
        if (candidate().shown.isEmpty())
            noteOffered(candidate());
        signWith(opened->second.get());
    }
}

void PublicKeyLogin::onPassphraseWrong(const Error &error)
{
    m_lastProblem = error;
    if (++m_attempt <= m_hop.options.numberOfPasswordPrompts) {
        askPassphrase();
        return;
    }
    emit logged(LogLevel::Warning, describe(error));
    m_locked.append(candidate().privateFile);
    tryNext();
}

void PublicKeyLogin::askPassphrase()
{
    const QString path = candidate().privateFile;
    CredentialQuestion question;
    question.kind = CredentialKind::Passphrase;
    question.keyFile = path;
    question.subject = keyFileSubject(path);
    question.prompts = {{tr("Enter passphrase for key '%1': ").arg(path), false}};
    question.attempt = m_attempt;
    emit asked(question);
}

void PublicKeyLogin::declined()
{
    m_pinAsked = false;
    m_locked.append(candidate().privateFile);
    tryNext();
}

/// The candidate's certificate goes along where it is one.
void PublicKeyLogin::signWith(ssh_key key)
{
    m_signingKey.reset(ssh_key_dup(key));
    if (isCertificate(candidate().shown))
        ssh_pki_copy_cert_to_privkey(m_offeredKey.get(), m_signingKey.get());
    if (isOnToken(candidate().shown)) {
        signWithToken();
        return;
    }
    m_call.run(
        [session = m_connection.session(), signing = m_signingKey.get()] {
            return ssh_userauth_publickey(session, nullptr, signing);
        },
        [this](int rc) { emit answered(rc); });
}

void PublicKeyLogin::signWithToken()
{
    const QString &name = m_hop.options.securityKeyProvider;
    const tl::expected<TokenProvider, QString> provider = TokenProvider::open(name);
    if (!provider) {
        passOver({.code = ErrorCode::FeatureUnavailable,
                  .message = phrase("The library %1 cannot be used for security tokens: %2.")
                                 .arg(name, provider.error()),
                  .remedy = phrase("Check SecurityKeyProvider for this host."),
                  .hop = m_hop.name});
        return;
    }
    if (!m_token)
        connectToken();
    m_token->start(*provider, m_signingKey.get());
}

void PublicKeyLogin::connectToken()
{
    m_token = std::make_unique<TokenLogin>(m_connection, m_call);
    connect(m_token.get(), &TokenLogin::answered, this, &PublicKeyLogin::onTokenDone);
    connect(m_token.get(), &TokenLogin::refused, this, &PublicKeyLogin::onTokenRefused);
    connect(m_token.get(), &TokenLogin::pinWanted, this, &PublicKeyLogin::askPin);
    connect(m_token.get(), &TokenLogin::touchEnded, this, &PublicKeyLogin::touchEnded);
    connect(m_token.get(), &TokenLogin::touchAwaited, this, [this] {
        QMetaObject::invokeMethod(
            m_gate, [gate = m_gate, profile = m_profile] { gate->awaitTouch(profile); },
            Qt::QueuedConnection);
        emit touchAwaited();
    });
}

void PublicKeyLogin::onTokenDone(int rc)
{
    if (hasGivenUp(rc))
        onTokenRefused(TokenRefusal::NotSigned);
    else
        emit answered(rc);
}

void PublicKeyLogin::onTokenRefused(TokenRefusal refusal)
{
    const QString name = candidate().name;
    const bool found = refusal != TokenRefusal::NotFound;
    passOver({.code = ErrorCode::AuthenticationDenied,
              .message = found
                  ? phrase("The server would take the key %1, but its security token did not "
                           "sign with it.")
                        .arg(name)
                  : phrase("The server would take the key %1, but no security token that is "
                           "plugged in has it.")
                        .arg(name),
              .remedy = found
                  ? phrase("Touch the token when it asks for it, and give its right PIN.")
                  : phrase("Plug in the key's token."),
              .hop = m_hop.name});
}

void PublicKeyLogin::askPin()
{
    if (++m_pinAttempt > m_hop.options.numberOfPasswordPrompts) {
        onTokenRefused(TokenRefusal::PinWanted);
        return;
    }
    m_pinAsked = true;
    CredentialQuestion question; // without a subject: a PIN beside its token guards nothing
    question.kind = CredentialKind::TokenPin;
    question.keyFile = candidate().privateFile;
    question.prompts = {{tr("Enter PIN for key '%1': ").arg(question.keyFile), false}};
    question.attempt = m_pinAttempt;
    emit asked(question);
}

} // namespace culvert
