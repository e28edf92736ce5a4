#pragma once

#include "core/secrets/credentialstore.h"

#include <QObject>

#include <chrono>

namespace culvert {

/// The system's keychain: through QtKeychain, without its insecure fallback, or Windows' Credential
/// Manager. Main thread; what is still unanswered when it goes is cancelled.
class KeychainStore : public QObject, public CredentialStore
{
    Q_OBJECT

public:
    /// patience: then a call ends as Unanswered. It must outlast a person who types a password.
    explicit KeychainStore(std::chrono::milliseconds patience = std::chrono::seconds(45),
                           QObject *parent = nullptr);

    QFuture<KeychainResult<std::optional<Secret>>> read(const CredentialKey &key) override;
    QFuture<KeychainResult<void>> write(const CredentialKey &key, const Secret &secret) override;
    QFuture<KeychainResult<void>> remove(const CredentialKey &key) override;
    QFuture<KeychainResult<void>> unlock() override;

private:
    std::chrono::milliseconds m_patience;
};

} // namespace culvert
