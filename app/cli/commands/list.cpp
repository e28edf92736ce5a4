#include "app/cli/commands/saved.h"

#include <CLI/CLI.hpp>

namespace culvert {

namespace {

ExitCode list(const Context &context)
{
    const auto store = openStore(context);
    if (!store)
        return store.error();
    for (const Profile &profile : (*store)->profiles())
        printProfile(profile, context);
    return ExitCode::Ok;
}

} // namespace

void addList(CLI::App &program, Command &chosen)
{
    program.add_subcommand("list", "List the saved tunnels")->callback([&chosen] {
        chosen = list;
    });
}

} // namespace culvert
