#include "tests/support/fakecredentialstore.h"

#include <QPromise>

namespace culvert::test {

template <typename Answer>
QFuture<Answer> FakeCredentialStore::answered(Answer answer) const
{
    QPromise<Answer> promise;
    promise.start();
    if (silent) {
        static QPromise<Answer> never;
        never.start();
        return never.future();
    }
    promise.addResult(problem ? Answer(tl::unexpected(KeychainFailure{*problem, {}})) : answer);
    promise.finish();
    return promise.future();
}

QFuture<KeychainResult<std::optional<Secret>>> FakeCredentialStore::read(const CredentialKey &key)
{
    ++reads;
    std::optional<Secret> secret;
    if (const auto found = entries.constFind(key.toString()); found != entries.cend())
        secret = Secret(QByteArray(found->constData(), found->size()));
    return answered<KeychainResult<std::optional<Secret>>>(secret);
}

QFuture<KeychainResult<void>> FakeCredentialStore::write(const CredentialKey &key,
                                                         const Secret &secret)
{
    if (!problem && !silent)
        entries.insert(key.toString(), QByteArray(secret.data(), secret.size()));
    return answered<KeychainResult<void>>({});
}

QFuture<KeychainResult<void>> FakeCredentialStore::remove(const CredentialKey &key)
{
    if (!problem && !silent)
        entries.remove(key.toString());
    return answered<KeychainResult<void>>({});
}

QFuture<KeychainResult<void>> FakeCredentialStore::unlock()
{
    if (problem == KeychainProblem::Locked)
        problem.reset();
    return answered<KeychainResult<void>>({});
}

} // namespace culvert::test
