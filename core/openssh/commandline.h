#pragma once

#include "core/profile/profile.h"

#include <tl/expected.hpp>

namespace culvert {

/// Why words that should have been an ssh command line are not one.
struct CommandLineProblem
{
    enum class Kind
    {
        Usage, ///< unknown letter, missing argument, malformed forward: exit 2
        Configuration, ///< an -o name or value that is unknown or not supported here: exit 3
    };
    Kind kind = Kind::Usage;
    QString message; ///< names the option
};

/// What follows the word `ssh`: ssh(1)'s own letters, in getopt's forms (-p22, -NT, -oA=B, options
/// also behind the host, ssh://user@host:port).
struct SshCommand
{
    Profile profile; ///< no id, no name; host may be empty where the caller allows that
    QString destination; ///< as it was written
    int verbosity = 0; ///< number of -v; -1 for -q
    QList<int> emptyBinds; ///< see HostOptions; for `resolve`
    QStringList leftOut; ///< of a pasted line, what a tunnel has no use for: "-X", "-E log"
};

/// The SSH OPTIONS of culvert-cli(1): -L -R -D -J -p -l -i -F -o -b -c -m -C -4 -6 -g -N -T -q -v.
/// Letters that stand for a keyword come out as options (-C: Compression yes). Words after the host
/// are refused.
tl::expected<SshCommand, CommandLineProblem> parseSshArguments(const QStringList &arguments);

/// `ssh …` or `autossh …` as pasted by somebody: splitShellWords(), a leading path is fine. Takes
/// every letter that ssh has, and a command for the server, which is left out too.
tl::expected<SshCommand, CommandLineProblem> parseSshCommandText(const QString &text);

/// The words that parseSshArguments() reads back to the same profile, without the program's name.
QStringList sshArgumentsOf(const Profile &profile);
QString sshCommandOf(const Profile &profile); ///< the whole line, for a POSIX shell

/// The profile's proxy for the stock ssh, by OpenBSD's nc, which knows no SOCKS login; empty: it
/// has none, or jump hosts, of which ssh knows no proxy for the first.
QString proxyCommandFor(const Profile &profile);

} // namespace culvert
