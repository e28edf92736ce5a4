#pragma once

#include "core/demo/demoserver.h"
#include "tests/support/tunnel.h"

namespace culvert::test {

/// The key does not help; an empty password: that method is not offered either.
DemoLogin passwordLogin(const QByteArray &password);

/// Answers every question with the next of these, and none after the last.
void answerWith(Tunnel &tunnel, const QList<QByteArrayList> &answers,
                QList<CredentialQuestion> *asked = nullptr, bool remember = false);

/// Keys that sshd since 10.6 tells about without counting them against MaxAuthTries
/// (sshd_config(5), PubkeyOptions max-pk-ok).
constexpr int uncountedTries = 6;

bool keygen(const QStringList &arguments); ///< ssh-keygen, to its good end
void append(const QString &path, const QByteArray &text);
QByteArray contents(const QString &path);

} // namespace culvert::test
