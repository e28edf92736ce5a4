#include "app/cli/commands/instances.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace culvert {

void addStart(CLI::App &program, Command &chosen)
{
    CLI::App *command =
        program.add_subcommand("start", "Start a saved tunnel in a running instance");
    const auto name = std::make_shared<std::string>();
    command->add_option("NAME", *name, "The saved tunnel")->required();
    command->callback([&chosen, name] {
        chosen = [name](const Context &context) {
            return passOn(instancesOf(context), u"start"_s, QString::fromStdString(*name));
        };
    });
}

} // namespace culvert
