#include "app/cli/commands/instances.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace culvert {

void addStop(CLI::App &program, Command &chosen)
{
    CLI::App *command = program.add_subcommand("stop", "Stop a tunnel of a running instance");
    const auto name = std::make_shared<std::string>();
    command->add_option("NAME", *name, "The tunnel")->required();
    command->callback([&chosen, name] {
        chosen = [name](const Context &context) {
            return passOn(instancesOf(context), u"stop"_s, QString::fromStdString(*name));
        };
    });
}

} // namespace culvert
