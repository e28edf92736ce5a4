#include "app/cli/commands/saved.h"
#include "app/cli/console/output.h"
#include "app/cli/events/jsonline.h"
#include "core/openssh/dumpoptions.h"
#include "core/plan/plan.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

void printSetting(const QString &line, const Context &context)
{
    if (!context.json) {
        print(line);
        return;
    }
    JsonLine object;
    object.add("keyword"_L1, line.section(u' ', 0, 0)).add("value"_L1, line.section(u' ', 1));
    printBytes(object.toJson() + '\n');
}

ExitCode resolve(const Context &context)
{
    const auto command = readSshWords(context.sshWords);
    if (!command)
        return command.error();
    if (command->profile.host.isEmpty())
        return fail(ExitCode::Usage, u"resolve: the host is missing"_s);
    CommandLineOptions commandLine = commandLineOf(command->profile);
    commandLine.emptyBinds = command->emptyBinds;
    const Result<HostOptions> options = resolveHost(commandLine, Execution::Allowed);
    if (!options)
        return fail(ExitCode::Invalid, describe(options.error()));
    for (const QString &warning : options->warnings)
        complain(warning);
    const QStringList lines = dumpOptions(*options, commandLine);
    for (const QString &line : lines)
        printSetting(line, context);
    return ExitCode::Ok;
}

} // namespace

void addResolve(CLI::App &program, Command &chosen)
{
    CLI::App *command = program.add_subcommand(
        "resolve", "Print what ssh_config comes to for a host, as ssh -G does");
    command->add_option("DESTINATION")->description("[SSH OPTIONS] [user@]host");
    describeSshOptions(*command);
    command->callback([&chosen] { chosen = resolve; });
}

} // namespace culvert
