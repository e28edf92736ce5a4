#pragma once

#include "core/base/secret.h"
#include "core/base/wordtable.h"

#include <tl/expected.hpp>

#include <QFuture>
#include <QFutureWatcher>
#include <QString>

#include <optional>

namespace culvert {

/// What a saved secret opens.
enum class SecretKind
{
    Password, ///< of a login: subject is "user@host:port"; of a proxy: Proxy::toString()
    Passphrase, ///< of a key: subject is the key file's path
};

/// As in the keychain and in the list of what is saved.
inline constexpr auto secretKindWords = wordTable<SecretKind>({
    {SecretKind::Password, "password"},
    {SecretKind::Passphrase, "passphrase"},
});

inline QString wordFor(SecretKind kind)
{
    return secretKindWords[kind];
}

/// What a secret is filed under. The name is no secret.
struct CredentialKey
{
    SecretKind kind = SecretKind::Password;
    QString subject;

    QString toString() const; ///< "password ann@db:22"; stable: it is the name in the keychain
    bool operator==(const CredentialKey &) const = default;
};

/// Why the keychain could not be used.
enum class KeychainProblem
{
    Absent, ///< no keychain service runs here
    Locked, ///< there, but closed: what it holds is not known
    Denied, ///< it refused us, or the user did
    Unanswered, ///< it has not said anything in time
    Broken, ///< anything else
    Unlisted, ///< our own list of what was saved cannot be read or written: detail says why
};

/// A KeychainProblem with the words of whoever met it.
struct KeychainFailure
{
    KeychainProblem problem = KeychainProblem::Broken;
    QString detail; ///< the library's own words, for the log; of Unlisted a sentence for people

    bool operator==(const KeychainFailure &) const = default;
};

QString describe(KeychainProblem problem); ///< one translated sentence, with what to do
QString describe(const KeychainFailure &failure); ///< its problem; a list's with the place

template <typename T>
using KeychainResult = tl::expected<T, KeychainFailure>;

/// Where secrets are kept: the system's keychain, or a fake in tests. Never a file of ours. Every
/// call answers by its future, and a keychain that cannot be asked is never "nothing saved". Main
/// thread.
class CredentialStore
{
public:
    CredentialStore() = default;
    virtual ~CredentialStore() = default;
    Q_DISABLE_COPY_MOVE(CredentialStore)

    /// nullopt: the keychain is open and has no such entry.
    virtual QFuture<KeychainResult<std::optional<Secret>>> read(const CredentialKey &key) = 0;
    virtual QFuture<KeychainResult<void>> write(const CredentialKey &key, const Secret &secret) = 0;
    /// Succeeds too where there was nothing to remove.
    virtual QFuture<KeychainResult<void>> remove(const CredentialKey &key) = 0;
    /// Has the person asked to unlock it; as unlockKeychain().
    virtual QFuture<KeychainResult<void>> unlock() = 0;
};

/// Calls back on the context's thread with the answer, unless the context is gone by then:
/// QFuture::then() with a context asserts that it lives, and a hung keychain outlives anything.
template <typename T, typename Callback>
void whenAnswered(const QFuture<T> &answer, QObject *context, Callback callback)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, callback] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            callback(watcher->result());
    });
    watcher->setFuture(answer);
}

} // namespace culvert

Q_DECLARE_METATYPE(culvert::KeychainProblem)
