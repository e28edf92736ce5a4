#pragma once

#include "core/base/eventlog.h"
#include "core/engine/savedsecrets.h"
#include "core/status/questions.h"

#include <QHash>
#include <QSet>

namespace culvert {

/// Answers the sessions' questions for secrets with what was typed in this run or from the
/// keychain, each secret once in a login, and passes on to a person what is left. What a person
/// typed and the server accepted is kept in memory until the run ends, for a tunnel that dials
/// again: never a one-time code, whose question has no subject. Keeps what shall be remembered
/// until the server has accepted it. Main thread.
class CredentialBroker : public QObject
{
    Q_OBJECT

public:
    /// secrets: null where there is no keychain; must outlive this.
    explicit CredentialBroker(SavedSecrets *secrets, QObject *parent = nullptr);

    /// answered() or personNeeded() follows, perhaps from inside, unless it is withdrawn before.
    void ask(const CredentialQuestion &question);
    /// Has the keychain unlocked, and looks there again for all that waits because it was locked.
    void unlock();
    void withdraw(QuestionId question);
    void noteAnswer(QuestionId question, const CredentialAnswer &answer); ///< a person's
    /// The server has taken the secret: keeps what was typed, and saves it where that was wished.
    /// owner: the tunnel, where it is a saved one.
    void accepted(const ProfileId &profile, CredentialKind kind, const QString &subject,
                  const ProfileId &owner);
    void loginEnded(const ProfileId &profile); ///< accepted or refused
    void forget(const ProfileId &profile); ///< its run has ended: wipes what was typed

signals:
    void answered(culvert::QuestionId question, const culvert::CredentialAnswer &answer);
    void withdrawn(culvert::QuestionId question); ///< the person who was asked need not answer it
    /// Also once more, where the keychain was of no help though it is open now.
    void personNeeded(const culvert::CredentialQuestion &question);
    void notSaved(const QString &why); ///< what a person wished to have remembered
    void logged(const culvert::ProfileId &profile, culvert::LogLevel level, const QString &text);

private:
    /// What the keychain said in this login.
    struct LookUp
    {
        CredentialKey key;
        bool used = false; ///< it had a secret, which was sent
        std::optional<KeychainProblem> problem = {};
    };
    /// What was typed, now or earlier in this run, and sent; the server has not judged it yet.
    struct Typed
    {
        CredentialKey key;
        Secret secret;
        bool acceptedBefore = false;
    };
    struct Login
    {
        QList<Typed> typed;
        QList<LookUp> lookUps;
        QList<std::pair<CredentialKey, Secret>> toRemember;
    };

    bool answerAgain(const CredentialQuestion &question, const CredentialKey &key);
    void keep(const ProfileId &profile, const CredentialKey &key, const Secret &secret);
    void lookUp(QuestionId id, const CredentialKey &key);
    void onRead(QuestionId id, const CredentialKey &key,
                const KeychainResult<std::optional<Secret>> &found);
    void askPerson(CredentialQuestion question, const LookUp *lookUp);
    void onSaved(const ProfileId &profile, const CredentialKey &key,
                 const KeychainResult<void> &saved);
    void askAgain(const KeychainResult<void> &unlocked);
    const LookUp *findLookUp(const ProfileId &profile, const CredentialKey &key) const;

    SavedSecrets *m_secrets;
    QHash<QuestionId, CredentialQuestion> m_open; ///< without an answer
    QSet<QuestionId> m_reading; ///< the keychain has not answered yet
    QSet<QuestionId> m_asked; ///< a person has not answered yet
    bool m_unlocking = false; ///< a person is being asked for its password
    QHash<ProfileId, Login> m_logins;
    QHash<ProfileId, QList<std::pair<CredentialKey, Secret>>> m_kept; ///< typed and accepted
};

} // namespace culvert
