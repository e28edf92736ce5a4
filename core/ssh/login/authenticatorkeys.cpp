// The authenticator's publickey method; the others are in authenticator.cpp.
#include "core/ssh/login/authenticator.h"

#include "core/ssh/agent/agentaddress.h"
#include "core/ssh/agent/agentgate.h"
#include "core/ssh/agent/agentlisting.h"
#include "core/ssh/agent/agentstream.h"
#include "core/ssh/login/authmethods.h"

using namespace Qt::StringLiterals;

#ifdef Q_OS_WIN // the archive has it since libssh 0.10; the header leaves it out
extern "C" LIBSSH_API int ssh_userauth_agent(ssh_session session, const char *username);
#endif

namespace culvert {

void Authenticator::collectCandidates()
{
    m_candidates = keyCandidatesFor(m_hop.options, m_agentKeys);
    for (const Error &problem : std::as_const(m_candidates.problems)) {
        emit logged(LogLevel::Warning, describe(problem));
        m_earlierCause = problem;
    }
}

void Authenticator::tryNextKey()
{
    if (!std::exchange(m_collected, true))
        collectCandidates();
    else
        ++m_candidate;
    m_privateKey = {};
    m_attempt = 1;
    if (m_candidate >= m_candidates.list.size()) {
        finishMethod(authmethod::publickey);
        return;
    }
    const KeyCandidate &candidate = m_candidates.list[m_candidate];
    if (candidate.isAgent) {
        tryAgent();
        return;
    }
    note(tr("key %1").arg(candidate.file.path));
    const ssh_key offered = candidate.file.certificate ? candidate.file.certificate.get()
                                                       : candidate.file.publicKey.get();
    if (!offered) { // only the private key itself can tell
        usePrivateKey({});
        return;
    }
    run([session = m_connection.session(),
         offered] { return ssh_userauth_try_publickey(session, nullptr, offered); },
        &Authenticator::onKeyOffered);
}

void Authenticator::tryAgent()
{
    note(tr("%n key(s) of the agent", nullptr, int(m_agentKeys.size())));
    net::Outcome<net::Socket> agent = connectAgent(agentAddress(m_hop.options.identityAgent));
    net::Outcome<std::pair<net::Socket, net::Socket>> ends = net::socketPair();
    if (!agent || !ends) {
        tryNextKey();
        return;
    }
    net::setBlocking(ends->first.handle()); // on Windows libssh cannot wait for one that is not
    ssh_set_agent_socket(m_connection.session(),
                         socket_t(ends->first.release())); // libssh's from now on
    QMetaObject::invokeMethod(
        m_gate,
        [gate = m_gate, profile = m_profile, library = ends->second.release(),
         real = agent->release(),
         filter = m_candidates.agentFilter] { gate->open(profile, library, real, filter); },
        Qt::QueuedConnection);
    run([session = m_connection.session()] { return ssh_userauth_agent(session, nullptr); },
        &Authenticator::onAgent);
}

void Authenticator::onAgent(int rc)
{
    if (!settled(rc))
        tryNext();
}

void Authenticator::onKeyOffered(int rc)
{
    if (rc == SSH_AUTH_SUCCESS) // the server would accept it
        usePrivateKey({});
    else if (!settled(rc))
        tryNext();
}

void Authenticator::usePrivateKey(const std::optional<Secret> &passphrase)
{
    const KeyFile &file = m_candidates.list[m_candidate].file;
    Result<PrivateKey> loaded = loadPrivateKey(file, passphrase);
    const bool wrong = !loaded && loaded.error().code == ErrorCode::PassphraseWrong;
    if (!loaded)
        m_earlierCause = loaded.error();
    if (wrong && ++m_attempt > m_hop.options.numberOfPasswordPrompts) {
        emit logged(LogLevel::Warning, describe(loaded.error()));
        tryNext();
    } else if (wrong || (loaded && loaded->needsPassphrase)) {
        CredentialQuestion question;
        question.kind = CredentialKind::Passphrase;
        question.keyFile = file.path;
        question.subject = keyFileSubject(file.path);
        question.prompts = {{tr("Enter passphrase for key '%1': ").arg(file.path), false}};
        ask(question);
    } else if (!loaded) {
        emit logged(LogLevel::Warning, describe(loaded.error()));
        tryNext();
    } else {
        m_earlierCause.reset();
        if (passphrase)
            m_sent.append({CredentialKind::Passphrase, keyFileSubject(file.path)});
        m_privateKey = std::move(*loaded);
        run(
            [session = m_connection.session(), key = m_privateKey.key.get()] {
                return ssh_userauth_publickey(session, nullptr, key);
            },
            &Authenticator::onKeyUsed);
    }
}

void Authenticator::onKeyUsed(int rc)
{
    if (!settled(rc))
        tryNext();
}

} // namespace culvert
