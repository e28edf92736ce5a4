#pragma once

#include "core/secrets/credentialstore.h"

#include <QHash>

namespace culvert::test {

/// A keychain that is a table; or one that always fails with `problem`, or never answers.
class FakeCredentialStore : public CredentialStore
{
public:
    QHash<QString, QByteArray> entries; ///< by CredentialKey::toString()
    std::optional<KeychainProblem> problem;
    bool silent = false; ///< no call is ever answered
    int reads = 0;

    QFuture<KeychainResult<std::optional<Secret>>> read(const CredentialKey &key) override;
    QFuture<KeychainResult<void>> write(const CredentialKey &key, const Secret &secret) override;
    QFuture<KeychainResult<void>> remove(const CredentialKey &key) override;
    QFuture<KeychainResult<void>> unlock() override; ///< a person who knows its password

private:
    template <typename Answer>
    QFuture<Answer> answered(Answer answer) const;
};

} // namespace culvert::test
