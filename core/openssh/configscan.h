#pragma once

#include "core/openssh/hostoptions.h"

namespace culvert {

/// What stands in a configuration file without being held against a host.
struct ConfigScan
{
    struct Alias
    {
        QString name;
        Origin origin;
    };
    QList<Alias> aliases; ///< Host words without wildcards and negation, each once
    QStringList executed; ///< the commands of Match exec
    QStringList files; ///< all that were read, the first one included; to be watched
};

/// Reads a file and what it includes; a file that cannot be read is passed over, a line that cannot
/// be understood too.
ConfigScan scanConfig(const QString &file);

} // namespace culvert
