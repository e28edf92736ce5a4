#include "core/base/eventlog.h"

#include "core/base/wordtable.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr auto logLevelWords = wordTable<LogLevel>({
    {LogLevel::Debug, "debug"},
    {LogLevel::Info, "info"},
    {LogLevel::Warning, "warning"},
    {LogLevel::Error, "error"},
});

const QString sayingMarker = u" says: "_s;
const QString commandMarker = u"proxy command: "_s;

} // namespace

QString wordFor(LogLevel level)
{
    return logLevelWords[level];
}

std::optional<LogLevel> logLevelFrom(QStringView word)
{
    return logLevelWords.find(word);
}

QString quoted(const QString &who, const QString &words)
{
    return who + sayingMarker + words;
}

QString quotedFromCommand(const QString &line)
{
    return commandMarker + line;
}

QString withoutQuotedWords(const QString &message)
{
    const qsizetype said = message.indexOf(sayingMarker);
    const bool fromCommand = message.startsWith(commandMarker);
    if (!fromCommand && said < 0)
        return message;
    const qsizetype begin = fromCommand ? commandMarker.size() : said + sayingMarker.size();
    return u"%1(%2 characters, left out)"_s.arg(message.first(begin)).arg(message.size() - begin);
}

} // namespace culvert
