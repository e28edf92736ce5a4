#include "core/ssh/login/authenticator.h"

#include "core/base/plaintext.h"
#include "core/ssh/login/authmethods.h"
#include "core/ssh/login/kerberosticket.h"
#include "core/ssh/sessionoptions.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int mostSaid = 50;

QString plain(const char *text)
{
    return plainServerText(QString::fromUtf8(text));
}

/// libssh waits for ever after an SSH_MSG_USERAUTH_INFO_REQUEST (RFC 4256, 3.2) that it cannot
/// read. Only its words tell; those of earlier calls stay, hence `before`.
int keyboardInteractive(ssh_session session, const QString &before)
{
    const int rc = ssh_userauth_kbdint(session, nullptr, nullptr);
    const bool hasGivenUp = rc == SSH_AUTH_AGAIN && ssh_get_error_code(session) == SSH_FATAL
        && libraryWords(session) != before;
    return hasGivenUp ? SSH_AUTH_ERROR : rc;
}

/// PublicKeyLogin asked, and counts the attempts.
bool isOfKey(CredentialKind kind)
{
    return kind == CredentialKind::Passphrase || kind == CredentialKind::TokenPin;
}

} // namespace

Authenticator::Authenticator(Connection &connection, const Hop &hop, ProfileId profile,
                             AgentGate *gate, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent), m_connection(connection), m_hop(hop), m_profile(std::move(profile)),
      m_call(connection), m_keys(connection, m_call, hop, m_profile, gate),
      m_methods(methodsInOrder(hop.options))
{
    connectKeys();
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, &Authenticator::onLimit);
}

Authenticator::~Authenticator() = default;

void Authenticator::connectKeys()
{
    connect(&m_keys, &PublicKeyLogin::prepared, this, &Authenticator::tryNext);
    connect(&m_keys, &PublicKeyLogin::answered, this, &Authenticator::onKeyAnswered);
    connect(&m_keys, &PublicKeyLogin::exhausted, this,
            [this] { finishMethod(authmethod::publickey); });
    connect(&m_keys, &PublicKeyLogin::asked, this, &Authenticator::ask);
    connect(&m_keys, &PublicKeyLogin::passphraseOpened, this, [this](const QString &subject) {
        m_sent.append({CredentialKind::Passphrase, subject});
    });
    connect(&m_keys, &PublicKeyLogin::personAwaited, this, [this] { m_limit.start(); });
    connect(&m_keys, &PublicKeyLogin::touchAwaited, &m_limit, &QTimer::stop);
    connect(&m_keys, &PublicKeyLogin::touchEnded, this, [this] { m_limit.start(); });
    connect(&m_keys, &PublicKeyLogin::logged, this, &Authenticator::logged);
}

void Authenticator::run(PendingCall::Call call, void (Authenticator::*done)(int rc))
{
    m_call.run(std::move(call), [this, done](int rc) { (this->*done)(rc); });
}

void Authenticator::start()
{
    m_limit.start();
    run([session = m_connection.session()] { return ssh_userauth_none(session, nullptr); },
        &Authenticator::onNone);
}

/// SSH_AUTH_SUCCESS, PARTIAL and ERROR are handled here for every method.
bool Authenticator::settled(int rc)
{
    if (!PacketHook::available()) // else it was seen when it came
        sayBanner();
    const int ended = SSH_CLOSED | SSH_CLOSED_ERROR;
    if (rc == SSH_AUTH_DENIED && (ssh_get_status(m_connection.session()) & ended) != 0)
        rc = SSH_AUTH_ERROR; // libssh 0.11 on a broken SSH_MSG_DISCONNECT: nobody has denied
    if (rc == SSH_AUTH_SUCCESS || rc == SSH_AUTH_PARTIAL)
        m_accepted += m_sent;
    m_sent.clear();
    if (rc == SSH_AUTH_SUCCESS) {
        end({});
        return true;
    }
    if (rc == SSH_AUTH_ERROR) {
        end(explained(broken()));
        return true;
    }
    if (rc == SSH_AUTH_PARTIAL) {
        m_attempt = 1;
        m_methods = methodsInOrder(m_hop.options);
        emit logged(LogLevel::Info,
                    tr("%1 accepted this step of the login and wants another.").arg(m_hop.name));
    }
    const int allowed = ssh_userauth_list(m_connection.session(), nullptr);
    m_serverAccepts = methodNames(allowed).join(u',');
    return false;
}

Error Authenticator::explained(const Error &lost) const
{
    return explainedLoss(lost, attempt());
}

LoginAttempt Authenticator::attempt() const
{
    return {.hop = m_hop,
            .serverAccepts = m_serverAccepts,
            .offered = m_keys.offered() + m_offered,
            .unasked = m_unasked,
            .noTicket = m_noTicket,
            .keyProblems = m_keys.problems(),
            .lastKeyProblem = m_keys.lastProblem(),
            .offeredFile = m_keys.hasOfferedFile()};
}

/// libssh has given up: the line is lost, or a packet was not what it should be.
Error Authenticator::broken() const
{
    return {.code = ErrorCode::ConnectionLost,
            .message = phrase("The connection to %1 was lost during the login.").arg(m_hop.name),
            .hop = m_hop.name,
            .detail = plain(ssh_get_error(m_connection.session()))};
}

void Authenticator::onLimit()
{
    end(Error{.code = ErrorCode::LoginTimedOut,
              .message = phrase("%1 did not bring the login to an end within %2 s.")
                             .arg(m_hop.name)
                             .arg(std::chrono::duration_cast<std::chrono::seconds>(
                                      m_limit.intervalAsDuration())
                                      .count()),
              .hop = m_hop.name});
}

/// A server may say as much as it likes; what is shown of it has a bound.
void Authenticator::say(const QString &text)
{
    if (!text.isEmpty() && ++m_saidCount <= mostSaid)
        emit said(text);
}

/// The newest that came before an answer; libssh keeps it.
void Authenticator::sayBanner()
{
    const CharsHandle kept(ssh_get_issue_banner(m_connection.session()));
    const QString banner = plain(kept.get()).trimmed();
    if (banner != std::exchange(m_banner, banner))
        say(banner);
}

void Authenticator::onNone(int rc)
{
    if (settled(rc))
        return;
    if (isOpen(authmethod::publickey))
        m_keys.prepare();
    else
        tryNext();
}

void Authenticator::onKeyAnswered(int rc)
{
    if (!settled(rc))
        tryNext();
}

bool Authenticator::isOpen(const QString &method) const
{
    return m_methods.contains(method) && m_serverAccepts.split(u',').contains(method);
}

void Authenticator::finishMethod(const QString &method)
{
    m_methods.removeAll(method);
    m_attempt = 1;
    tryNext();
}

void Authenticator::tryNext()
{
    for (const QString &method : std::as_const(m_methods)) {
        if (!isOpen(method))
            continue;
        if (method == authmethod::publickey)
            m_keys.tryNext();
        else if (method == authmethod::keyboardInteractive)
            tryKeyboardInteractive();
        else if (method == authmethod::password)
            tryPassword();
        else
            tryGssapi();
        return;
    }
    end(deniedError(attempt()));
}

void Authenticator::tryKeyboardInteractive()
{
    const ssh_session session = m_connection.session();
    run([session, before = libraryWords(session)] { return keyboardInteractive(session, before); },
        &Authenticator::onKeyboardInteractive);
}

void Authenticator::onKeyboardInteractive(int rc)
{
    const ssh_session session = m_connection.session();
    if (rc == SSH_AUTH_INFO) {
        CredentialQuestion question;
        question.kind = CredentialKind::KeyboardInteractive;
        question.name = plain(ssh_userauth_kbdint_getname(session));
        question.instruction = plain(ssh_userauth_kbdint_getinstruction(session));
        const int count = ssh_userauth_kbdint_getnprompts(session);
        for (int i = 0; i < count; ++i) {
            char echo = 0;
            const char *prompt = ssh_userauth_kbdint_getprompt(session, uint32_t(i), &echo);
            question.prompts.append({plain(prompt), echo != 0});
        }
        if (asksForPassword(question.prompts))
            question.subject = loginOf(m_hop.options);
        if (count > 0) {
            ask(question);
        } else { // only to be acknowledged
            say(QString(question.name + u'\n' + question.instruction).trimmed());
            tryKeyboardInteractive();
        }
        return;
    }
    if (m_offered.isEmpty() || m_offered.constLast() != authmethod::keyboardInteractive)
        m_offered.append(authmethod::keyboardInteractive);
    if (settled(rc))
        return;
    logRejected(rc, tr("the answers"));
    if (rc == SSH_AUTH_DENIED && ++m_attempt <= m_hop.options.numberOfPasswordPrompts
        && isOpen(authmethod::keyboardInteractive))
        tryKeyboardInteractive();
    else if (rc == SSH_AUTH_DENIED)
        finishMethod(authmethod::keyboardInteractive);
    else
        tryNext();
}

/// Before it is asked again, or another method is tried.
void Authenticator::logRejected(int rc, const QString &what)
{
    if (rc == SSH_AUTH_DENIED)
        emit logged(LogLevel::Warning,
                    tr("%1 rejected %2 of %3. It accepts: %4.")
                        .arg(m_hop.name, what, m_hop.options.user, m_serverAccepts));
}

void Authenticator::tryPassword()
{
    CredentialQuestion question;
    question.kind = CredentialKind::Password;
    question.subject = loginOf(m_hop.options);
    question.prompts = {
        {tr("%1@%2's password: ").arg(m_hop.options.user, m_hop.options.originalHost), false}};
    ask(question);
}

void Authenticator::onPassword(int rc)
{
    m_secret = {};
    const QString words = plain(ssh_get_error(m_connection.session()));
    if (rc == SSH_AUTH_ERROR
        && words.contains("(type 60)"_L1)) { // SSH_MSG_USERAUTH_PASSWD_CHANGEREQ
        end(Error{
            .code = ErrorCode::AuthenticationDenied,
            .message =
                phrase("%1 wants the password changed before it lets anybody in.").arg(m_hop.name),
            .remedy = phrase("Log in once with ssh and change the password."),
            .hop = m_hop.name,
            .detail = words});
        return;
    }
    if (settled(rc))
        return;
    logRejected(rc, tr("the password"));
    if (rc == SSH_AUTH_DENIED && ++m_attempt <= m_hop.options.numberOfPasswordPrompts
        && isOpen(authmethod::password))
        tryPassword();
    else if (rc == SSH_AUTH_DENIED)
        finishMethod(authmethod::password);
    else
        tryNext();
}

void Authenticator::tryGssapi()
{
    m_ticket = std::make_unique<KerberosTicket>(m_hop.options.hostname);
    connect(m_ticket.get(), &KerberosTicket::ready, this, [this] {
        m_offered.append(authmethod::gssapi);
        run([session = m_connection.session()] { return ssh_userauth_gssapi(session); },
            &Authenticator::onGssapi);
    });
    connect(m_ticket.get(), &KerberosTicket::missing, this, [this](const QString &reason) {
        m_noTicket = tr("No Kerberos ticket for %1: %2.").arg(m_hop.options.hostname, reason);
        emit logged(LogLevel::Info, m_noTicket);
        finishMethod(authmethod::gssapi);
    });
}

void Authenticator::onGssapi(int rc)
{
    // libssh gave up half-way; the server takes the next method's request instead
    const bool gaveUp = rc == SSH_AUTH_ERROR
        && !(ssh_get_status(m_connection.session()) & (SSH_CLOSED | SSH_CLOSED_ERROR));
    if (gaveUp || !settled(rc))
        finishMethod(authmethod::gssapi);
}

void Authenticator::ask(CredentialQuestion question)
{
    m_asking = question.kind;
    m_subject = question.subject;
    question.batch = m_hop.options.batchMode;
    question.profile = m_profile;
    question.host = m_hop.options.originalHost;
    question.user = m_hop.options.user;
    if (!isOfKey(question.kind))
        question.attempt = m_attempt;
    m_limit.stop();
    emit asked(question);
}

void Authenticator::answer(const CredentialAnswer &answer)
{
    if (m_ended)
        return;
    m_limit.start();
    onAnswer(answer);
}

void Authenticator::onAnswer(const CredentialAnswer &answer)
{
    if (!answer.given || answer.secrets.isEmpty()) {
        m_unasked = true;
        if (isOfKey(m_asking))
            m_keys.declined();
        else
            finishMethod(m_asking == CredentialKind::Password ? authmethod::password
                                                              : authmethod::keyboardInteractive);
        return;
    }
    const ssh_session session = m_connection.session();
    if (!isOfKey(m_asking) && !m_subject.isEmpty())
        m_sent.append({m_asking, m_subject});
    switch (m_asking) {
    case CredentialKind::Passphrase:
    case CredentialKind::TokenPin:
        m_keys.answer(answer.secrets.first());
        break;
    case CredentialKind::Password:
        m_offered.append(authmethod::password);
        m_secret = answer.secrets.first();
        run([session, this] { return ssh_userauth_password(session, nullptr, m_secret.data()); },
            &Authenticator::onPassword);
        break;
    case CredentialKind::KeyboardInteractive:
        for (qsizetype i = 0; i < answer.secrets.size(); ++i)
            ssh_userauth_kbdint_setanswer(session, unsigned(i), answer.secrets[i].data());
        tryKeyboardInteractive();
        break;
    case CredentialKind::ProxyPassword: // the way's business, not the login's
        break;
    }
}

void Authenticator::end(const std::optional<Error> &error)
{
    if (std::exchange(m_ended, true))
        return;
    m_call.cancel();
    m_limit.stop();
    m_secret = {};
    if (error) {
        emit failed(*error);
        return;
    }
    for (const Sent &sent : std::as_const(m_accepted))
        emit secretAccepted(sent.kind, sent.subject);
    emit succeeded();
}

} // namespace culvert
