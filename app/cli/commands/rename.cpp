#include "app/cli/commands/instances.h"
#include "app/cli/commands/saved.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

ExitCode rename(const Context &context, const QString &oldName, const QString &newName)
{
    auto saved = findSaved(context, oldName);
    if (!saved)
        return saved.error();
    saved->profile.name = newName;
    const ExitCode code = saveChecked(*saved->store, saved->profile);
    if (code == ExitCode::Ok)
        applyWhereItRuns(saved->profile, context);
    return code;
}

} // namespace

void addRename(CLI::App &program, Command &chosen)
{
    CLI::App *command = program.add_subcommand("rename", "Give a saved tunnel another name");
    const auto names = std::make_shared<std::pair<std::string, std::string>>();
    command->add_option("OLD", names->first, "Its name now")->required();
    command->add_option("NEW", names->second, "Its new name")->required();
    command->callback([&chosen, names] {
        chosen = [names](const Context &context) {
            return rename(context, QString::fromStdString(names->first),
                          QString::fromStdString(names->second));
        };
    });
}

} // namespace culvert
