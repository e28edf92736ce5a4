#pragma once

#include "core/base/eventlog.h"
#include "core/engine/savedsecrets.h"
#include "core/status/questions.h"

#include <QHash>
#include <QSet>

namespace culvert {

/// Answers the sessions' questions for secrets from the keychain, each secret once in a login, and
/// passes on to a person what is left. Keeps what shall be remembered until the server has accepted
/// it. Main thread.
class CredentialBroker : public QObject
{
    Q_OBJECT

public:
    /// secrets: null where there is no keychain; must outlive this.
    explicit CredentialBroker(SavedSecrets *secrets, QObject *parent = nullptr);

    void ask(const CredentialQuestion &question);
    void withdraw(QuestionId question);
    void noteAnswer(QuestionId question, const CredentialAnswer &answer); ///< a person's
    /// owner: the tunnel, where it is a saved one.
    void accepted(const ProfileId &profile, CredentialKind kind, const QString &subject,
                  const ProfileId &owner);
    void loginEnded(const ProfileId &profile); ///< accepted or refused

signals:
    void answered(culvert::QuestionId question, const culvert::CredentialAnswer &answer);
    void personNeeded(const culvert::CredentialQuestion &question);
    void logged(const culvert::ProfileId &profile, culvert::LogLevel level, const QString &text);

private:
    /// What the keychain said in this login.
    struct LookUp
    {
        CredentialKey key;
        bool used = false; ///< it had a secret, which was sent
        std::optional<KeychainProblem> problem;
    };
    struct Login
    {
        QList<LookUp> lookUps;
        QList<std::pair<CredentialKey, Secret>> toRemember;
    };

    void lookUp(QuestionId id, const CredentialKey &key);
    void onRead(QuestionId id, const CredentialKey &key,
                const KeychainResult<std::optional<Secret>> &found);
    void askPerson(CredentialQuestion question, const LookUp *lookUp);
    const LookUp *findLookUp(const ProfileId &profile, const CredentialKey &key) const;

    SavedSecrets *m_secrets;
    QHash<QuestionId, CredentialQuestion> m_open; ///< without an answer
    QSet<QuestionId> m_reading; ///< the keychain has not answered yet
    QHash<ProfileId, Login> m_logins;
};

} // namespace culvert
