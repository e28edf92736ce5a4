#include "app/cli/arguments.h"
#include "app/cli/commands/command.h"
#include "app/cli/commands/version.h"
#include "app/cli/console/output.h"
#include "app/cli/console/startup.h"
#include "app/cli/usage.h"
#include "core/net/limits.h"
#include "core/net/socket.h"
#include "core/profile/profilestore.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <iostream>
#include <memory>

using namespace Qt::StringLiterals;
using namespace culvert;

namespace {

constexpr int fewestDescriptors = 16; // to start at all: Qt ends the process where it misses one

/// Leaves what stands below the options as it was laid out: CLI11 fills its lines since 2.6.
class HelpFormatter : public CLI::Formatter
{
public:
    std::string make_help(const CLI::App *app, std::string name,
                          CLI::AppFormatMode mode) const override
    {
        std::string help = CLI::Formatter::make_help(app, std::move(name), mode);
        help.erase(help.find_last_not_of(" \n") + 1);
        const std::string footer = app->get_footer();
        return help + (footer.empty() ? "\n" : "\n\n" + footer + '\n');
    }

    std::string make_footer(const CLI::App * /*app*/) const override { return {}; }
};

/// The global options as typed.
struct Globals
{
    bool json = false;
    bool batch = false;
    std::string configFolder;
    std::string logLevel;
};

void addGlobals(CLI::App &program, Globals &globals)
{
    program.add_flag("--json", globals.json, "Machine-readable: one JSON object a line");
    program.add_flag("--batch", globals.batch, "Never ask; a needed answer fails with a reason");
    program.add_option("--config-dir", globals.configFolder, "Where the saved tunnels are")
        ->type_name("DIR")
        ->take_last();
    program.add_option("--log-level", globals.logLevel, "What the log shows")
        ->type_name("LEVEL")
        ->check(CLI::IsMember({"debug", "info", "warning", "error"}))
        ->take_last();
    program.set_version_flag("--version", [] { return versionText().toStdString(); });
}

struct CommandGroup
{
    const char *name;
    std::vector<void (*)(CLI::App &, Command &)> adders;
};

/// As --help shows them.
const std::vector<CommandGroup> &commandGroups()
{
    static const std::vector<CommandGroup> groups{
        {"Run tunnels", {addRun, addStart, addStop, addStatus, addDemo}},
        {"Saved tunnels", {addAdd, addEdit, addList, addShow, addRename, addRemove}},
        {"From and to other programs", {addImport, addExport, addCompletion}},
        {"Find out", {addDoctor, addExplain, addResolve, addLog, addReport}},
        {"Secrets", {addSecret}},
    };
    return groups;
}

constexpr const char *examples = R"(Examples:
  culvert-cli demo                                     see one at work, with nothing set up
  culvert-cli run -L 8888:localhost:8888 me@host       the notebook on host, at localhost:8888
  culvert-cli add web -R 8080:localhost:3000 me@host   save it: my page, shown on host's 8080
  culvert-cli run web                                  run it until Ctrl-C, through every outage
  culvert-cli import --all --dry-run                   what ~/.ssh/config has to offer
  culvert-cli doctor web                               where it breaks, and what to do
'culvert-cli COMMAND --help' tells the rest.)";

void addCommands(CLI::App &program, Command &chosen)
{
    for (const CommandGroup &group : commandGroups()) {
        for (const auto &add : group.adders) {
            add(program, chosen);
            program.get_subcommands([](CLI::App *) { return true; }).back()->group(group.name);
        }
    }
    program.footer(examples);
}

Context contextOf(const Globals &globals, const QStringList &sshWords)
{
    const QString folder = QString::fromStdString(globals.configFolder);
    return {.configFolder = folder.isEmpty() ? defaultConfigFolder() : QDir(folder).absolutePath(),
            .json = globals.json,
            .batch = globals.batch,
            .logLevel = logLevelFrom(QString::fromStdString(globals.logLevel)),
            .sshWords = sshWords};
}

std::vector<std::string> reversed(const QStringList &words) // as CLI11 wants them
{
    std::vector<std::string> reversed(size_t(words.size()));
    std::ranges::transform(words, reversed.rbegin(), &QString::toStdString);
    return reversed;
}

int runProgram(const QStringList &words)
{
    CLI::App program("SSH tunnels you can see and trust, without a screen", "culvert-cli");
    Globals globals;
    Command chosen;
    program.formatter(std::make_shared<HelpFormatter>()); // the commands take it from here
    program.require_subcommand(1);
    program.fallthrough();
    addGlobals(program, globals);
    addCommands(program, chosen);

    const Arguments arguments = splitArguments(words);
    try {
        program.parse(reversed(arguments.ours));
    } catch (const CLI::ParseError &problem) {
        if (problem.get_exit_code() == 0) // --help, --version
            return program.exit(problem, std::cout, std::cerr);
        if (problem.get_exit_code() == int(CLI::ExitCodes::RequiredError) && isAlone(program)) {
            printNote(QString::fromStdString(program.help()).trimmed() + u'\n');
            return int(fail(ExitCode::Usage, u"a command is missing"_s));
        }
        fail(ExitCode::Usage, usageProblem(program, problem));
        printNote(u"Run with --help for more information."_s);
        return int(ExitCode::Usage);
    }
    const Context context = contextOf(globals, arguments.ssh);
    setQtMessagesShown(context.logLevel == LogLevel::Debug);
    return int(chosen(context));
}

} // namespace

int main(int argc, char *argv[])
{
    prepareStreams();
    setQtMessagesShown(false);
    net::startSockets(); // Windows looks no name up before that
    net::raiseDescriptorLimit();
    if (const Result<void> enough = net::checkResources(fewestDescriptors, 0); !enough)
        return int(fail(enough.error()));
    QCoreApplication application(argc, argv);
    qputenv("QT_NO_GLIB", "1"); // for tunnels' threads: GLib's loop is woken by each event
    QCoreApplication::setApplicationName(u"culvert-cli"_s);
    return runProgram(typedWords(argc, argv));
}
