#include "tests/support/fakecredentialstore.h"

#include <QPromise>

namespace culvert::test {

namespace {

template <typename Answer>
QFuture<Answer> answered(const std::optional<KeychainProblem> &problem, Answer answer)
{
    QPromise<Answer> promise;
    promise.start();
    promise.addResult(problem ? Answer(tl::unexpected(KeychainFailure{*problem, {}})) : answer);
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<KeychainResult<std::optional<Secret>>> FakeCredentialStore::read(const CredentialKey &key)
{
    std::optional<Secret> secret;
    if (const auto found = entries.constFind(key.toString()); found != entries.cend())
        secret = Secret(QByteArray(found->constData(), found->size()));
    return answered<KeychainResult<std::optional<Secret>>>(problem, secret);
}

QFuture<KeychainResult<void>> FakeCredentialStore::write(const CredentialKey &key,
                                                         const Secret &secret)
{
    if (!problem)
        entries.insert(key.toString(), QByteArray(secret.data(), secret.size()));
    return answered<KeychainResult<void>>(problem, {});
}

QFuture<KeychainResult<void>> FakeCredentialStore::remove(const CredentialKey &key)
{
    if (!problem)
        entries.remove(key.toString());
    return answered<KeychainResult<void>>(problem, {});
}

} // namespace culvert::test
