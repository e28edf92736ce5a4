#include "app/cli/commands/saved.h"
#include "app/cli/console/output.h"
#include "app/cli/events/eventline.h"
#include "core/recorder/historytext.h"
#include "core/recorder/journal.h"

#include <CLI/CLI.hpp>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

using std::chrono::milliseconds;

constexpr qint64 daySeconds = 24 * 60 * 60;

/// "90s", "10min", "2h", "3d", "1w": so long before now.
std::optional<QDateTime> agoFrom(const QString &text, const QDateTime &now)
{
    static const QRegularExpression form(u"^(\\d{1,6})(s|m|min|h|d|w)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const qint64 count = match.captured(1).toLongLong();
    switch (match.captured(2).front().unicode()) {
    case 's':
        return now.addSecs(-count);
    case 'm':
        return now.addSecs(-count * 60);
    case 'h':
        return now.addSecs(-count * 60 * 60);
    case 'd':
        return now.addSecs(-count * daySeconds);
    default:
        return now.addSecs(-count * 7 * daySeconds);
    }
}

/// A span back from now, or RFC 3339; a time without a zone is local, a day begins at midnight.
std::optional<QDateTime> timeFrom(QString text, const QDateTime &now)
{
    if (const auto ago = agoFrom(text, now))
        return ago;
    const QDateTime time = QDateTime::fromString(text.replace(u' ', u'T'), Qt::ISODate);
    return time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
}

void printMoment(const Moment &moment, milliseconds gap, const QString &tunnel,
                 const Context &context)
{
    if (!context.json)
        return print(u"%1  %2"_s.arg(moment.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
                                     sentenceFor(moment, gap)));
    JsonLine line = eventLine(u"moment"_s, moment.at, tunnel);
    line.add("what"_L1, wordFor(moment.kind));
    if (moment.cause)
        line.add("cause"_L1, wordFor(*moment.cause));
    if (!moment.hop.isEmpty())
        line.add("hop"_L1, moment.hop);
    if (!moment.forward.isEmpty())
        line.add("forward"_L1, moment.forward);
    if (moment.attempt > 0)
        line.add("attempt"_L1, moment.attempt);
    if (gap > milliseconds(0))
        line.add("gap_ms"_L1, qint64(gap.count()));
    if (!moment.detail.isEmpty())
        line.add("detail"_L1, moment.detail);
    printBytes(line.toJson() + '\n');
}

void printUptime(const Uptime &uptime, const QDateTime &from, const QDateTime &now, bool asked,
                 const QString &tunnel, const Context &context)
{
    if (context.json) {
        JsonLine line = eventLine(u"uptime"_s, now, tunnel);
        const std::optional<int> permille = uptime.permille();
        line.add("since"_L1, from.toString(Qt::ISODateWithMs))
            .add("percent"_L1, permille ? QJsonValue(*permille / 10.0) : QJsonValue())
            .add("up_ms"_L1, qint64(uptime.up.count()))
            .add("down_ms"_L1, qint64(uptime.down.count()))
            .add("impaired_ms"_L1, qint64(uptime.impaired.count()))
            .add("longest_gap_ms"_L1, qint64(uptime.longestGap.count()));
        return printBytes(line.toJson() + '\n');
    }
    const QString text = uptimeText(uptime);
    if (text.isEmpty())
        return;
    const QString since = asked
        ? u"Since %1"_s.arg(from.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s))
        : u"Last 24 h"_s;
    print(u"%1: %2"_s.arg(since, text));
}

ExitCode log(const Context &context, const QString &name, const QString &since)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const std::optional<QDateTime> from =
        since.isEmpty() ? now.addSecs(-daySeconds) : timeFrom(since, now);
    if (!from)
        return fail(
            ExitCode::Usage,
            u"log: '%1' is no time; 2h, 3d, 2026-01-31 and 2026-01-31T10:00 are"_s.arg(since));
    const auto saved = findSaved(context, name);
    if (!saved)
        return saved.error();
    const Journal journal(stateFolder(), context.configFolder, saved->profile.id);
    const History history = withItsEnd(journal.read(), now);
    for (const QString &problem : history.problems)
        complain(u"passed over: %1"_s.arg(problem));
    if (history.moments.isEmpty())
        printNote(u"'%1' has no history here yet"_s.arg(name));
    const QList<milliseconds> gaps = gapsBefore(history.moments);
    for (qsizetype i = 0; i < history.moments.size(); ++i) {
        if (since.isEmpty() || history.moments[i].at >= *from)
            printMoment(history.moments[i], gaps[i], name, context);
    }
    printUptime(uptimeIn(spansOf(history.moments, now), *from, now), *from, now, !since.isEmpty(),
                name, context);
    return ExitCode::Ok;
}

} // namespace

void addLog(CLI::App &program, Command &chosen)
{
    CLI::App *command = program.add_subcommand("log", "Show what happened to a saved tunnel");
    const auto name = std::make_shared<std::string>();
    const auto since = std::make_shared<std::string>();
    command->add_option("NAME", *name, "The saved tunnel")->required();
    command->add_option("--since", *since, "Only from then on: 2h, 3d, 2026-01-31T10:00")
        ->type_name("TIME");
    command->callback([&chosen, name, since] {
        chosen = [name, since](const Context &context) {
            return log(context, QString::fromStdString(*name), QString::fromStdString(*since));
        };
    });
}

} // namespace culvert
