#include "core/secrets/keychainstore.h"

#include "core/secrets/keychainstate.h"
#include "core/secrets/keychainunlock.h"

#include <qt6keychain/keychain.h>

#include <QPromise>
#include <QTimer>

#include <functional>

namespace culvert {

namespace {

QString service()
{
    return QStringLiteral("io.github.culvert.Culvert");
}

template <typename Answer>
std::shared_ptr<QPromise<Answer>> newPromise()
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    return promise;
}

template <typename Answer>
void answer(QPromise<Answer> &promise, Answer value)
{
    promise.addResult(std::move(value));
    promise.finish();
}

/// What the job says and what the service says about itself, put together: a locked keyring lets
/// QtKeychain report "not found", and "deleted" although nothing was.
std::optional<KeychainFailure> failureFrom(QKeychain::Error error, const QString &words,
                                           KeychainState state)
{
    if (state == KeychainState::Locked)
        return KeychainFailure{KeychainProblem::Locked, words};
    switch (error) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return std::nullopt;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeychainFailure{KeychainProblem::Denied, words};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeychainFailure{KeychainProblem::Absent, words};
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        return KeychainFailure{state == KeychainState::Absent ? KeychainProblem::Absent
                                                              : KeychainProblem::Broken,
                               words};
    }
    Q_UNREACHABLE();
}

/// What came of a job: nothing, or why not.
using Verdict = std::function<void(const std::optional<KeychainFailure> &)>;

void judge(QObject *store, QKeychain::Job *job, const Verdict &verdict)
{
    whenAnswered(keychainState(), store, [job, verdict](KeychainState state) {
        verdict(failureFrom(job->error(), job->errorString(), state));
        job->deleteLater();
    });
}

/// One verdict, from the job or from the clock; a job that was given up ends by itself later.
void run(QObject *store, QKeychain::Job *job, std::chrono::milliseconds patience,
         const Verdict &verdict)
{
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    auto *clock = new QTimer(job);
    clock->setSingleShot(true);
    QObject::connect(clock, &QTimer::timeout, store, [job, verdict] {
        verdict(KeychainFailure{KeychainProblem::Unanswered, {}});
        job->disconnect();
        QObject::connect(job, &QKeychain::Job::finished, job, &QObject::deleteLater);
    });
    QObject::connect(job, &QKeychain::Job::finished, store, [store, job, clock, verdict] {
        clock->stop();
        judge(store, job, verdict);
    });
    clock->start(patience);
    job->start();
}

} // namespace

KeychainStore::KeychainStore(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_patience(patience)
{}

QFuture<KeychainResult<std::optional<Secret>>> KeychainStore::read(const CredentialKey &key)
{
    using Answer = KeychainResult<std::optional<Secret>>;
    auto promise = newPromise<Answer>();
    auto *job = new QKeychain::ReadPasswordJob(service(), this);
    job->setKey(key.toString());
    run(this, job, m_patience, [promise, job](const std::optional<KeychainFailure> &failure) {
        if (failure)
            answer<Answer>(*promise, tl::unexpected(*failure));
        else if (job->error() == QKeychain::EntryNotFound)
            answer<Answer>(*promise, std::nullopt);
        else
            answer<Answer>(*promise, Secret(job->binaryData()));
    });
    return promise->future();
}

QFuture<KeychainResult<void>> KeychainStore::write(const CredentialKey &key, const Secret &secret)
{
    using Answer = KeychainResult<void>;
    auto promise = newPromise<Answer>();
    auto *job = new QKeychain::WritePasswordJob(service(), this);
    job->setKey(key.toString());
    job->setBinaryData(QByteArray(secret.data(), secret.size()));
    run(this, job, m_patience, [promise](const std::optional<KeychainFailure> &failure) {
        answer<Answer>(*promise, failure ? Answer(tl::unexpected(*failure)) : Answer());
    });
    return promise->future();
}

QFuture<KeychainResult<void>> KeychainStore::remove(const CredentialKey &key)
{
    using Answer = KeychainResult<void>;
    auto promise = newPromise<Answer>();
    auto *job = new QKeychain::DeletePasswordJob(service(), this);
    job->setKey(key.toString());
    run(this, job, m_patience, [promise](const std::optional<KeychainFailure> &failure) {
        answer<Answer>(*promise, failure ? Answer(tl::unexpected(*failure)) : Answer());
    });
    return promise->future();
}

QFuture<KeychainResult<void>> KeychainStore::unlock()
{
    return unlockKeychain();
}

} // namespace culvert
