#pragma once

#include "core/base/result.h"
#include "core/openssh/hostoptions.h"
#include "core/profile/profile.h"

#include <stop_token>

namespace culvert {

/// What may be executed while a configuration is read.
enum class Execution
{
    Allowed, ///< Match exec runs, as ssh does it
    Never, ///< Match exec never matches; for listing and previewing
};

/// Which lines have to be right.
enum class Checking
{
    EveryLine, ///< as ssh does it
    ActiveLines, ///< those that apply; for a file that was read before
};

/// What the command line gives before any file is read: it wins over every file.
struct CommandLineOptions
{
    QString host; ///< as typed, without user and port
    QString user;
    quint16 port = 0;
    QString jump; ///< -J
    QStringList identities; ///< -i
    QString configFile; ///< -F; empty: ssh's own two files; "none": no file
    std::optional<QByteArray> configText{}; ///< the lines of a file that is nowhere, instead
    QList<ConfigOption> options; ///< -o, and the letters that stand for one (-4, -C, -c, -g, …)
    QList<Forward> forwards; ///< -L -R -D
    QList<int> emptyBinds; ///< see HostOptions
};

/// ssh_config(5) for one host, read afresh. Reads files, may run `Match exec` and look names up, so
/// it may block: not on the main thread of a desktop. Fails with ProfileInvalid, where the message
/// names file, line and keyword, as ssh's does, or, where names are canonicalized, with
/// NameNotResolved. `forwards` holds the configuration's own, duplicates dropped, not the command
/// line's. abandoned: what a `Match exec` runs is killed then.
Result<HostOptions> resolveHost(const CommandLineOptions &commandLine, Execution execution,
                                Checking checking = Checking::EveryLine,
                                const std::stop_token &abandoned = {});

/// `~`, ${VAR} and the tokens ssh allows in a file name (%h %n %p %r %u %d %l %L %i %k %j %C %%).
/// Fails with ProfileInvalid for an unknown token or an unset variable.
Result<QString> expandPath(const QString &path, const HostOptions &options);

/// As expandPath(), for ProxyCommand: %h %n %p %r and %%, no `~`.
Result<QString> expandCommand(const QString &command, const HostOptions &options);

} // namespace culvert
