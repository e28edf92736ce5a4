#pragma once

#include <QStringList>

namespace culvert {

/// The program's words, taken apart before any parser sees them: ssh's letters (-p22, -NT, -oA=B)
/// are not ours to read.
struct Arguments
{
    QStringList ours; ///< global options, the command, its long options
    QStringList ssh; ///< of the commands that take them: SSH OPTIONS, host, NAME
};

/// `arguments` without the program's own name.
Arguments splitArguments(const QStringList &arguments);

} // namespace culvert
