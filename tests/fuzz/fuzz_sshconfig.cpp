#include "core/openssh/configscan.h"
#include "core/openssh/dumpoptions.h"

#include <QTemporaryFile>

#include <cstdint>
#include <cstdlib>

using namespace culvert;

/// A whole file, resolved and printed. Include and name lookups stay out: they would leave the
/// process. A command that would run is one that the scan for consent has seen.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray lower = text.toLower();
    if (lower.contains("include") || lower.contains("canonical"))
        return 0;
    QTemporaryFile file;
    if (!file.open() || file.write(text) != text.size() || !file.flush())
        return 0;
    CommandLineOptions commandLine;
    commandLine.host = QStringLiteral("host");
    commandLine.configFile = file.fileName();
    const Result<HostOptions> options = resolveHost(commandLine, Execution::Never);
    const ConfigScan scan = scanConfigText(text);
    if (!options)
        return 0;
    dumpOptions(*options, commandLine);
    if (!options->proxyCommand.isEmpty() && scan.commands.isEmpty())
        std::abort();
    return 0;
}
