#pragma once

#include "core/base/result.h"
#include "core/profile/profile.h"
#include "core/secrets/credentialstore.h"

#include <functional>

namespace culvert {

/// One secret that Culvert has saved; never the secret itself.
struct SavedSecret
{
    CredentialKey key;
    QList<ProfileId> owners; ///< the tunnels that it was saved for; none: by hand

    bool operator==(const SavedSecret &) const = default;
};

/// saved-secrets.json in the configuration folder: what Culvert has put into the keychain. A file
/// that is not understood is left as it is. Any thread; blocks on the disk, and update() on the
/// lock.
class SavedSecretsList
{
public:
    explicit SavedSecretsList(const QString &folder);

    /// In the order they were saved. Fails with ProfileInvalid, naming file, line and column.
    Result<QList<SavedSecret>> read() const;
    /// Under a lock, on what the file says now: another program may have changed it. True: it was
    /// written; false: nothing had changed. Fails as read() does, and where it cannot be written.
    Result<bool> update(const std::function<void(QList<SavedSecret> &)> &change) const;

private:
    QString m_file;
};

} // namespace culvert
