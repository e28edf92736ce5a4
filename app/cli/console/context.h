#pragma once

#include "core/base/eventlog.h"

#include <QStringList>

#include <optional>

namespace culvert {

/// What every command is given: the global options, and the words that are ssh's.
struct Context
{
    QString configFolder;
    bool json = false;
    bool batch = false; ///< nothing may be asked
    std::optional<LogLevel> logLevel; ///< none: the command's own choice
    QStringList sshWords; ///< Arguments::ssh
};

} // namespace culvert
