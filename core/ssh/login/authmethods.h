#pragma once

#include "core/openssh/hostoptions.h"
#include "core/status/questions.h"

namespace culvert {

/// RFC 4252's and RFC 4256's names.
namespace authmethod {
inline constexpr QLatin1String publickey("publickey");
inline constexpr QLatin1String keyboardInteractive("keyboard-interactive");
inline constexpr QLatin1String password("password");
inline constexpr QLatin1String gssapi("gssapi-with-mic");
} // namespace authmethod

/// What is to be tried, by PreferredAuthentications and what is switched off.
QStringList methodsInOrder(const HostOptions &options);

QStringList methodNames(int methods); ///< of libssh's SSH_AUTH_METHOD_… bits

/// True where a round of keyboard-interactive asks for the account's password and nothing else, so
/// that a saved password answers it. A one-time code's prompt is none, whatever it calls itself.
bool asksForPassword(const QList<CredentialPrompt> &prompts);

} // namespace culvert
