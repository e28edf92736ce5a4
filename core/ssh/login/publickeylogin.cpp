#include "core/ssh/login/publickeylogin.h"

#include "core/ssh/agent/agentaddress.h"
#include "core/ssh/agent/agentgate.h"
#include "core/ssh/agent/agentlisting.h"
#include "core/ssh/agent/agentstream.h"
#include "core/ssh/login/pendingcall.h"

using namespace Qt::StringLiterals;

#ifdef Q_OS_WIN // the archive has it since libssh 0.10; the header leaves it out
extern "C" LIBSSH_API int ssh_userauth_agent(ssh_session session, const char *username);
#endif

namespace culvert {

PublicKeyLogin::PublicKeyLogin(Connection &connection, PendingCall &call, const Hop &hop,
                               const ProfileId &profile, AgentGate *gate, QObject *parent)
    : QObject(parent), m_connection(connection), m_call(call), m_hop(hop), m_profile(profile),
      m_gate(gate)
{}

PublicKeyLogin::~PublicKeyLogin()
{
    QMetaObject::invokeMethod(
        m_gate, [gate = m_gate, profile = m_profile] { gate->close(profile); },
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
    for (const Error &problem : std::as_const(m_candidates.problems)) {
        emit logged(LogLevel::Warning, describe(problem));
        m_lastProblem = problem;
    }
}

void PublicKeyLogin::tryNext()
{
    if (!std::exchange(m_collected, true))
        collect();
    else
        ++m_candidate;
    m_privateKey = {};
    m_attempt = 1;
    if (m_candidate >= m_candidates.list.size()) {
        emit exhausted();
        return;
    }
    const KeyCandidate &candidate = m_candidates.list[m_candidate];
    if (candidate.isAgent) {
        tryAgent();
        return;
    }
    m_offered.append(tr("key %1").arg(candidate.file.path));
    const ssh_key offered = candidate.file.certificate ? candidate.file.certificate.get()
                                                       : candidate.file.publicKey.get();
    if (!offered) { // only the private key itself can tell
        usePrivateKey({});
        return;
    }
    m_call.run([session = m_connection.session(),
                offered] { return ssh_userauth_try_publickey(session, nullptr, offered); },
               [this](int rc) { onOffered(rc); });
}

void PublicKeyLogin::tryAgent()
{
    m_offered.append(tr("%n key(s) of the agent", nullptr, int(m_agentKeys.size())));
    net::Outcome<net::Socket> agent = connectAgent(agentAddress(m_hop.options.identityAgent));
    net::Outcome<std::pair<net::Socket, net::Socket>> ends = net::socketPair();
    if (!agent || !ends) {
        tryNext();
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
    m_call.run([session = m_connection.session()] { return ssh_userauth_agent(session, nullptr); },
               [this](int rc) { emit answered(rc); });
}

void PublicKeyLogin::onOffered(int rc)
{
    if (rc == SSH_AUTH_SUCCESS) // the server would accept it
        usePrivateKey({});
    else
        emit answered(rc);
}

void PublicKeyLogin::answer(const Secret &passphrase)
{
    usePrivateKey(passphrase);
}

void PublicKeyLogin::usePrivateKey(const std::optional<Secret> &passphrase)
{
    const KeyFile &file = m_candidates.list[m_candidate].file;
    Result<PrivateKey> loaded = loadPrivateKey(file, passphrase);
    const bool wrong = !loaded && loaded.error().code == ErrorCode::PassphraseWrong;
    if (!loaded)
        m_lastProblem = loaded.error();
    if (wrong && ++m_attempt > m_hop.options.numberOfPasswordPrompts) {
        emit logged(LogLevel::Warning, describe(loaded.error()));
        tryNext();
    } else if (wrong || (loaded && loaded->needsPassphrase)) {
        CredentialQuestion question;
        question.kind = CredentialKind::Passphrase;
        question.keyFile = file.path;
        question.subject = keyFileSubject(file.path);
        question.prompts = {{tr("Enter passphrase for key '%1': ").arg(file.path), false}};
        question.attempt = m_attempt;
        emit asked(question);
    } else if (!loaded) {
        emit logged(LogLevel::Warning, describe(loaded.error()));
        tryNext();
    } else {
        m_lastProblem.reset();
        if (passphrase)
            emit passphraseOpened(keyFileSubject(file.path));
        m_privateKey = std::move(*loaded);
        m_call.run(
            [session = m_connection.session(), key = m_privateKey.key.get()] {
                return ssh_userauth_publickey(session, nullptr, key);
            },
            [this](int rc) { emit answered(rc); });
    }
}

} // namespace culvert
