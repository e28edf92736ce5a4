#pragma once

#include "core/engine/savedsecretslist.h"

#include <QObject>
#include <QPromise>

#include <memory>

namespace culvert {

/// The keychain, and a list of what Culvert has put there: no system's keychain tells that by
/// itself, least of all a locked one. What cannot be listed is not saved, nor removed:
/// KeychainProblem::Unlisted. A write that the keychain has not answered in time stays listed, as
/// it may be carried out yet. Main thread.
class SavedSecrets : public QObject
{
    Q_OBJECT

public:
    SavedSecrets(CredentialStore &keychain, const QString &folder, QObject *parent = nullptr);

    Result<QList<SavedSecret>> list() const { return m_list.read(); }
    QFuture<KeychainResult<std::optional<Secret>>> read(const CredentialKey &key);
    QFuture<KeychainResult<void>> unlock() { return m_keychain.unlock(); }
    /// owner: empty for one that is no tunnel's.
    QFuture<KeychainResult<void>> save(const CredentialKey &key, const Secret &secret,
                                       const ProfileId &owner);
    QFuture<KeychainResult<void>> remove(const CredentialKey &key);

    /// Notes that this tunnel uses it as well, so that it is not deleted with the others.
    KeychainResult<void> claim(const CredentialKey &key, const ProfileId &owner);
    /// The tunnel is gone: what was saved for it alone goes too.
    QFuture<KeychainResult<void>> removeOwner(const ProfileId &owner);

signals:
    void changed();

private:
    using Answer = std::shared_ptr<QPromise<KeychainResult<void>>>;

    KeychainResult<void> update(const std::function<void(QList<SavedSecret> &)> &change);
    void restore(const CredentialKey &key, const std::optional<SavedSecret> &before);
    void removeEach(QList<CredentialKey> keys, const Answer &answer);

    CredentialStore &m_keychain;
    SavedSecretsList m_list;
};

} // namespace culvert
