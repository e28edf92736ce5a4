#include "app/cli/console/output.h"
#include "app/cli/running/demorun.h"

#include <CLI/CLI.hpp>

namespace culvert {

void addDemo(CLI::App &program, Command &chosen)
{
    CLI::App *command = program.add_subcommand(
        "demo", "Try it: a server, a web page and a tunnel, all on this machine");
    const auto once = std::make_shared<bool>(false);
    command->add_flag("--once", *once, "End when the page has come through the tunnel");
    command->callback([&chosen, once] {
        chosen = [once](const Context &context) {
            if (const Result<void> enough = Engine::checkResources(); !enough)
                return fail(enough.error());
            return DemoRun(context, *once ? DemoEnd::AfterTheFetch : DemoEnd::WhenStopped).run();
        };
    });
}

} // namespace culvert
