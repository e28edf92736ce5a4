#pragma once

#include "core/base/eventlog.h"
#include "core/plan/plan.h"
#include "core/ssh/connection.h"
#include "core/ssh/login/loginattempt.h"
#include "core/ssh/login/pendingcall.h"
#include "core/ssh/login/publickeylogin.h"
#include "core/status/questions.h"

namespace culvert {

class AgentGate;
class KerberosTicket;

/// RFC 4252: logs in to one hop, trying the methods that the Plan allows in ssh's order; keys are
/// PublicKeyLogin's. Never tries anything twice by itself. On the connection's thread, which an
/// agent's signature blocks; must not outlive the connection.
class Authenticator : public QObject, public Speaks<Authenticator>
{
    Q_OBJECT

public:
    /// gate: lives on another thread; only queued calls go there.
    /// limit: of the whole login, without the time in which a person is asked; each answer starts
    /// it anew.
    Authenticator(Connection &connection, const Hop &hop, ProfileId profile, AgentGate *gate,
                  std::chrono::milliseconds limit, QObject *parent = nullptr);
    ~Authenticator() override;

    void start();
    void answer(const CredentialAnswer &answer); ///< to the last asked()
    Error explained(const Error &lost) const; ///< what losing the connection means while logging in

signals:
    // one of the next two, once; connect them queued to delete this
    void succeeded();
    /// AuthenticationDenied, CredentialMissing, IdentityUnreadable, PassphraseWrong, LoginTimedOut,
    /// ConnectionLost, FeatureUnavailable (a key on a token that is out of reach)
    void failed(const culvert::Error &error);

    void asked(const culvert::CredentialQuestion &question); ///< without an id
    void secretAccepted(culvert::CredentialKind kind, const QString &subject); ///< before succeeded
    void said(const QString &text); ///< the server's words, made plain: there is nothing to answer
    void logged(culvert::LogLevel level, const QString &message);

private:
    struct Sent
    {
        CredentialKind kind = CredentialKind::Password;
        QString subject;
    };

    void run(PendingCall::Call call, void (Authenticator::*done)(int rc));
    void onNone(int rc);
    void tryNext();
    bool isOpen(const QString &method) const;
    bool settled(int rc); ///< true when the login is over, one way or the other
    void finishMethod(const QString &method);
    void logRejected(int rc, const QString &what);

    void connectKeys();
    void onKeyAnswered(int rc);

    void tryKeyboardInteractive();
    void onKeyboardInteractive(int rc);
    void tryPassword();
    void onPassword(int rc);
    void tryGssapi();
    void onGssapi(int rc);

    void ask(CredentialQuestion question);
    void onAnswer(const CredentialAnswer &answer);
    void end(const std::optional<Error> &error);
    LoginAttempt attempt() const; ///< so far
    Error broken() const;
    void say(const QString &text);
    void sayBanner(); ///< once
    void onLimit();

    Connection &m_connection;
    Hop m_hop;
    ProfileId m_profile;
    PendingCall m_call;
    PublicKeyLogin m_keys;
    std::unique_ptr<KerberosTicket> m_ticket;
    QTimer m_limit; ///< stands still while a person is asked
    bool m_ended = false;

    QStringList m_methods; ///< still to be tried, in order
    QString m_serverAccepts;
    CredentialKind m_asking = CredentialKind::Password;
    QString m_subject; ///< of what is being asked
    QList<Sent> m_sent; ///< secrets of the method being tried
    QList<Sent> m_accepted; ///< those of the steps that the server took
    int m_attempt = 1;
    Secret m_secret;
    QList<Sentence> m_offered; ///< beside keys; for the message when nothing helped
    QString m_noTicket; ///< why Kerberos could not be tried; empty when it could
    int m_saidCount = 0;
    QString m_banner; ///< the newest that sayBanner() said
    bool m_unasked = false; ///< a question could not be asked or was declined
};

} // namespace culvert
