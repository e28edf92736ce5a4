#include "core/base/eventlog.h"

#include "core/base/wordtable.h"

namespace culvert {

namespace {

constexpr auto logLevelWords = wordTable<LogLevel>({
    {LogLevel::Debug, "debug"},
    {LogLevel::Info, "info"},
    {LogLevel::Warning, "warning"},
    {LogLevel::Error, "error"},
});

} // namespace

QString wordFor(LogLevel level)
{
    return logLevelWords[level];
}

} // namespace culvert
