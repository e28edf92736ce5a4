#include "core/secrets/keychainstore.h"

#include <QPromise>

#include <qt_windows.h>

#include <wincred.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct FreeCredential
{
    void operator()(CREDENTIALW *credential) const
    {
        SecureZeroMemory(credential->CredentialBlob, credential->CredentialBlobSize);
        CredFree(credential);
    }
};
using CredentialHandle = std::unique_ptr<CREDENTIALW, FreeCredential>;

/// As it stands in Windows' list of "generic credentials".
QString targetOf(const CredentialKey &key)
{
    return u"io.github.culvert.Culvert/"_s + key.toString();
}

wchar_t *wide(QString &text) // the interface is not const-correct
{
    return reinterpret_cast<wchar_t *>(text.data());
}

KeychainFailure lastFailure()
{
    const DWORD number = GetLastError();
    const QString words = qt_error_string(int(number)).trimmed();
    switch (number) {
    case ERROR_NO_SUCH_LOGON_SESSION: // a service or a login from afar: nothing is kept for it
        return {KeychainProblem::Absent, words};
    case ERROR_ACCESS_DENIED:
        return {KeychainProblem::Denied, words};
    default:
        return {KeychainProblem::Broken, words};
    }
}

template <typename Answer>
QFuture<Answer> answered(Answer value)
{
    QPromise<Answer> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace

/// The Credential Manager answers at once: there is nothing to be patient about.
KeychainStore::KeychainStore(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_patience(patience)
{}

QFuture<KeychainResult<std::optional<Secret>>> KeychainStore::read(const CredentialKey &key)
{
    using Answer = KeychainResult<std::optional<Secret>>;
    QString target = targetOf(key);
    CREDENTIALW *found = nullptr;
    if (!CredReadW(wide(target), CRED_TYPE_GENERIC, 0, &found))
        return answered<Answer>(GetLastError() == ERROR_NOT_FOUND
                                    ? Answer(std::nullopt)
                                    : Answer(tl::unexpected(lastFailure())));
    const CredentialHandle credential(found);
    return answered<Answer>(
        Secret(QByteArray(reinterpret_cast<const char *>(credential->CredentialBlob),
                          qsizetype(credential->CredentialBlobSize))));
}

QFuture<KeychainResult<void>> KeychainStore::write(const CredentialKey &key, const Secret &secret)
{
    using Answer = KeychainResult<void>;
    QString target = targetOf(key);
    QString subject = key.subject;
    QByteArray bytes(secret.data(), secret.size());
    CREDENTIALW credential{};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = wide(target);
    credential.UserName = wide(subject);
    credential.CredentialBlob = reinterpret_cast<BYTE *>(bytes.data());
    credential.CredentialBlobSize = DWORD(bytes.size());
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE; // of this user, on this computer
    const bool written = CredWriteW(&credential, 0);
    Answer answer = written ? Answer() : Answer(tl::unexpected(lastFailure()));
    SecureZeroMemory(bytes.data(), size_t(bytes.size()));
    return answered<Answer>(std::move(answer));
}

QFuture<KeychainResult<void>> KeychainStore::remove(const CredentialKey &key)
{
    using Answer = KeychainResult<void>;
    QString target = targetOf(key);
    const bool gone =
        CredDeleteW(wide(target), CRED_TYPE_GENERIC, 0) || GetLastError() == ERROR_NOT_FOUND;
    return answered<Answer>(gone ? Answer() : Answer(tl::unexpected(lastFailure())));
}

/// It is open as long as the user is logged in.
QFuture<KeychainResult<void>> KeychainStore::unlock()
{
    return answered<KeychainResult<void>>({});
}

} // namespace culvert
