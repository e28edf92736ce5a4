#pragma once

#include "core/base/result.h"
#include "core/openssh/hostoptions.h"
#include "core/openssh/opensshversion.h"

#include <QMap>

namespace culvert {

using Tokens = QMap<QChar, QString>; ///< what stands for %h, %p, …; %% is always known

/// What becomes of ${VAR}.
enum class Variables
{
    Keep,
    Expand, ///< ${VAR}
};

/// Fails with ProfileInvalid for an unknown token, a '%' at the end, an unset or unclosed variable.
Result<QString> expandTokens(const QString &text, const Tokens &tokens, Variables variables);

/// ${VAR} alone. Fails with ProfileInvalid for an unset or unclosed variable.
Result<QString> expandVariables(const QString &text);

/// %C %L %i %k %l %n %p %d %h %r %u %j: what ssh allows in a file's name. In %C the jump host
/// counts since OpenSSH 9.6.
Tokens fileTokens(const HostOptions &options, const OpenSshVersion &version = installedOpenSsh());

/// The tokens alone, neither `~` nor variables, as in a forwarded socket's path. Fails as
/// expandTokens(); so does expandForward().
Result<QString> expandSocketPath(const QString &path, const HostOptions &options);

/// Expands both ends of a forward that are sockets.
Result<Forward> expandForward(Forward forward, const HostOptions &options);

} // namespace culvert
