#include "core/secrets/keychainunlock_linux.h"

#include "core/secrets/keychainunlock.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int callPatience = 5000; // ms, for a call; the prompt itself waits for a person

QString secretService()
{
    return u"org.freedesktop.secrets"_s;
}

} // namespace

QFuture<KeychainResult<void>> KeychainUnlocking::begin()
{
    m_promise.start();
    const QFuture<KeychainResult<void>> future = m_promise.future();
    auto *service = new QDBusServiceWatcher(secretService(), QDBusConnection::sessionBus(),
                                            QDBusServiceWatcher::WatchForUnregistration, this);
    connect(service, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        end(tl::unexpected(KeychainFailure{KeychainProblem::Absent, {}}));
    });
    QDBusMessage unlock =
        QDBusMessage::createMethodCall(secretService(), u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"Unlock"_s);
    unlock << QVariant::fromValue(
        QList<QDBusObjectPath>{QDBusObjectPath(u"/org/freedesktop/secrets/aliases/default"_s)});
    ask(unlock, [this](const QDBusMessage &reply) { onAnswered(reply); });
    return future;
}

void KeychainUnlocking::ask(const QDBusMessage &call,
                            const std::function<void(const QDBusMessage &)> &answered)
{
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call, callPatience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, answered] {
        watcher->deleteLater();
        if (watcher->isError())
            fail(watcher->reply());
        else
            answered(watcher->reply());
    });
}

/// (unlocked, prompt): nothing is left to ask where there is no prompt.
void KeychainUnlocking::onAnswered(const QDBusMessage &reply)
{
    const auto prompt = reply.arguments().value(1).value<QDBusObjectPath>();
    if (prompt.path().isEmpty() || prompt.path() == "/"_L1)
        end({});
    else
        showPrompt(prompt);
}

void KeychainUnlocking::showPrompt(const QDBusObjectPath &prompt)
{
    const QString promptInterface = u"org.freedesktop.Secret.Prompt"_s;
    if (!QDBusConnection::sessionBus().connect(secretService(), prompt.path(), promptInterface,
                                               u"Completed"_s, this,
                                               SLOT(onCompleted(bool, QDBusVariant))))
        return end(tl::unexpected(KeychainFailure{KeychainProblem::Broken, {}}));
    QDBusMessage show = QDBusMessage::createMethodCall(secretService(), prompt.path(),
                                                       promptInterface, u"Prompt"_s);
    show << QString(); // no window of ours that it could stand before on every platform
    ask(show, [](const QDBusMessage &) {});
}

void KeychainUnlocking::onCompleted(bool dismissed, const QDBusVariant &)
{
    if (dismissed)
        end(tl::unexpected(KeychainFailure{KeychainProblem::Locked, {}}));
    else
        end({});
}

void KeychainUnlocking::fail(const QDBusMessage &error)
{
    const QString name = error.errorName();
    const bool nobody = name.endsWith(".NameHasNoOwner"_L1) || name.endsWith(".ServiceUnknown"_L1);
    const bool silent = name.endsWith(".NoReply"_L1) || name.endsWith(".Timeout"_L1);
    end(tl::unexpected(KeychainFailure{nobody       ? KeychainProblem::Absent
                                           : silent ? KeychainProblem::Unanswered
                                                    : KeychainProblem::Broken,
                                       error.errorMessage()}));
}

void KeychainUnlocking::end(const KeychainResult<void> &result)
{
    if (m_promise.future().isFinished())
        return;
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

QFuture<KeychainResult<void>> unlockKeychain()
{
    return (new KeychainUnlocking)->begin();
}

} // namespace culvert
