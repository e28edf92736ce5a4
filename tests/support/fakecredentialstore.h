#pragma once

#include "core/secrets/credentialstore.h"

#include <QHash>

namespace culvert::test {

/// A keychain that is a table; or one that always fails with `problem`.
class FakeCredentialStore : public CredentialStore
{
public:
    QHash<QString, QByteArray> entries; ///< by CredentialKey::toString()
    std::optional<KeychainProblem> problem;

    QFuture<KeychainResult<std::optional<Secret>>> read(const CredentialKey &key) override;
    QFuture<KeychainResult<void>> write(const CredentialKey &key, const Secret &secret) override;
    QFuture<KeychainResult<void>> remove(const CredentialKey &key) override;
};

} // namespace culvert::test
