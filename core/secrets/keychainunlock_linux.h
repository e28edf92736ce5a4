#pragma once

#include "core/secrets/credentialstore.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QObject>
#include <QPromise>

#include <functional>

namespace culvert {

/// One attempt to unlock the Secret Service's default collection (Secret Service API draft,
/// "Unlock" and "Prompt"). Main thread; deletes itself when it has answered.
class KeychainUnlocking : public QObject
{
    Q_OBJECT

public:
    QFuture<KeychainResult<void>> begin();

private slots:
    void onCompleted(bool dismissed, const QDBusVariant &result);

private:
    void ask(const QDBusMessage &call, const std::function<void(const QDBusMessage &)> &answered);
    void onAnswered(const QDBusMessage &reply);
    void showPrompt(const QDBusObjectPath &prompt);
    void fail(const QDBusMessage &error);
    void end(const KeychainResult<void> &result);

    QPromise<KeychainResult<void>> m_promise;
};

} // namespace culvert
