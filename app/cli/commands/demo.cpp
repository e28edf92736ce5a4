#include "app/cli/commands/command.h"
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
    const auto reverse = std::make_shared<bool>(false);
    command->add_flag("--reverse", *reverse,
                      "Backwards: a page of this machine, shown on the other (-R)");
    command->callback([&chosen, once, reverse] {
        chosen = [once, reverse](const Context &context) {
            if (const Result<void> enough = Engine::checkResources(); !enough)
                return fail(enough.error());
            const DemoStory story = *reverse ? DemoStory::Backwards : DemoStory::Notebook;
            return DemoRun(context, story, *once ? DemoEnd::AfterTheFetch : DemoEnd::WhenStopped)
                .run();
        };
    });
}

} // namespace culvert
