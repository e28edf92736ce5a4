#include "core/secrets/keychainstate.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPromise>

#include <memory>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int patience = 2000; // ms, for a property

/// The Secret Service's default collection; KWallet answers to it too.
QDBusMessage questionLocked()
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s,
        u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    question.setAutoStartService(false);
    return question;
}

KeychainState stateFrom(const QDBusPendingReply<QDBusVariant> &reply)
{
    if (reply.isValid())
        return reply.value().variant().toBool() ? KeychainState::Locked : KeychainState::Open;
    const QString error = reply.error().name();
    const bool nobody =
        error.endsWith(".NameHasNoOwner"_L1) || error.endsWith(".ServiceUnknown"_L1);
    return nobody ? KeychainState::Absent : KeychainState::Open;
}

} // namespace

QFuture<KeychainState> keychainState()
{
    auto promise = std::make_shared<QPromise<KeychainState>>();
    promise->start();
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        promise->addResult(KeychainState::Absent);
        promise->finish();
        return promise->future();
    }
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(questionLocked(), patience));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, promise] {
        promise->addResult(stateFrom(*watcher));
        promise->finish();
        watcher->deleteLater();
    });
    return promise->future();
}

} // namespace culvert
