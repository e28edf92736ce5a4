#include "app/cli/commands/saved.h"
#include "app/cli/commands/version.h"
#include "app/cli/console/output.h"
#include "app/cli/events/eventline.h"
#include "core/plan/spelledout.h"
#include "core/recorder/report.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

ExitCode report(const Context &context, const QString &name)
{
    const auto saved = findSaved(context, name);
    if (!saved)
        return saved.error();
    const Profile &profile = saved->profile;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<SpelledProfile> spelled = spelledOut(profile);
    const Journal journal(stateFolder(), context.configFolder, profile.id);
    ReportInput input{.profile = profile,
                      .spelled = spelled ? std::optional(*spelled) : std::nullopt,
                      .others = saved->store->profiles(),
                      .versions = versionText().split(u'\n') + QStringList{systemVersion()},
                      .history = withItsEnd(journal.read(), now),
                      .log = journal.readLog(),
                      .now = now};
    const QString text = reportFor(input);
    if (!context.json) {
        printBytes(text.toUtf8());
        return ExitCode::Ok;
    }
    JsonLine line = eventLine(u"report"_s, now, name);
    line.add("text"_L1, text);
    printBytes(line.toJson() + '\n');
    return ExitCode::Ok;
}

} // namespace

void addReport(CLI::App &program, Command &chosen)
{
    CLI::App *command = program.add_subcommand(
        "report", "Print a saved tunnel's plan and history with names and addresses masked");
    const auto name = std::make_shared<std::string>();
    command->add_option("NAME", *name, "The saved tunnel")->required();
    command->callback([&chosen, name] {
        chosen = [name](const Context &context) {
            return report(context, QString::fromStdString(*name));
        };
    });
}

} // namespace culvert
