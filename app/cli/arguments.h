#pragma once

#include <QStringList>

namespace culvert {

/// The words of the command line, taken apart before any parser sees them: ssh's own (-p22, -NT,
/// -oA=B) are not for the parser of ours.
struct Arguments
{
    QStringList ours; ///< global options, the command, its long options
    QStringList ssh; ///< of the commands that take them: SSH OPTIONS, host, NAME
};

/// `arguments` are without the program's own name.
Arguments splitArguments(const QStringList &arguments);

} // namespace culvert
