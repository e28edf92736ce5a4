#pragma once

#include "core/openssh/hostoptions.h"

namespace culvert {

/// What stands in a configuration file without being held against a host.
struct ConfigScan
{
    struct Alias
    {
        QString name;
        ConfigPlace place;
    };
    QList<Alias> aliases; ///< Host words without wildcards and negation, each once
    QList<LeftOut> commands; ///< Match exec and what else runs code, by keyword
    QStringList files; ///< all that were read, the first one included; to be watched
    QStringList folders; ///< where Include looks, also where nothing is there yet
    QByteArray fingerprint; ///< of what stands in them
};

/// Reads a file and what it includes; a file that cannot be read is passed over, a line that cannot
/// be understood too.
ConfigScan scanConfig(const QString &file);

/// The same for lines that stand in no file.
ConfigScan scanConfigText(const QByteArray &text);

} // namespace culvert
