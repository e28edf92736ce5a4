#pragma once

#include "core/profile/profile.h"
#include "core/secrets/credentialstore.h"

#include <QObject>

namespace culvert {

/// One secret that Culvert has saved; never the secret itself.
struct SavedSecret
{
    CredentialKey key;
    QList<ProfileId> owners; ///< the tunnels that it was saved for; none: by hand

    bool operator==(const SavedSecret &) const = default;
};

/// The keychain, and a list of what Culvert has put there: no system's keychain tells that by
/// itself, least of all a locked one. The list is a file in the configuration folder. Main thread.
class SavedSecrets : public QObject
{
    Q_OBJECT

public:
    SavedSecrets(CredentialStore &keychain, const QString &folder, QObject *parent = nullptr);

    QList<SavedSecret> list() const; ///< in the order they were saved
    QFuture<KeychainResult<std::optional<Secret>>> read(const CredentialKey &key);
    /// owner: empty for one that is no tunnel's.
    QFuture<KeychainResult<void>> save(const CredentialKey &key, const Secret &secret,
                                       const ProfileId &owner);
    QFuture<KeychainResult<void>> remove(const CredentialKey &key);

    void claim(const CredentialKey &key, const ProfileId &owner); ///< this tunnel uses it as well
    /// The tunnel is gone: what was saved for it alone goes too.
    QFuture<KeychainResult<void>> removeOwner(const ProfileId &owner);

signals:
    void changed();

private:
    void update(const std::function<void(QList<SavedSecret> &)> &change);

    CredentialStore &m_keychain;
    QString m_file;
};

} // namespace culvert
