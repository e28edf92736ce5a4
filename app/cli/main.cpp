#include "app/cli/arguments.h"
#include "app/cli/commands/command.h"
#include "app/cli/commands/version.h"
#include "app/cli/console/output.h"
#include "core/net/limits.h"
#include "core/net/socket.h"
#include "core/profile/profilestore.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QDir>

#include <iostream>

using namespace Qt::StringLiterals;
using namespace culvert;

namespace {

constexpr int fewestDescriptors = 16; // to start at all: Qt ends the process where it misses one

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

void addCommands(CLI::App &program, Command &chosen)
{
    for (const auto &add : {addRun, addAdd, addEdit, addList, addShow, addRemove, addRename,
                            addResolve, addStart, addStop, addStatus, addDemo, addDoctor,
                            addExplain, addExport, addImport, addSecret, addCompletion})
        add(program, chosen);
}

std::optional<LogLevel> logLevelOf(const QString &word)
{
    for (const LogLevel level :
         {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error}) {
        if (wordFor(level) == word)
            return level;
    }
    return {};
}

Context contextOf(const Globals &globals, const QStringList &sshWords)
{
    const QString folder = QString::fromStdString(globals.configFolder);
    return {.configFolder = folder.isEmpty() ? defaultConfigFolder() : QDir(folder).absolutePath(),
            .json = globals.json,
            .batch = globals.batch,
            .logLevel = logLevelOf(QString::fromStdString(globals.logLevel)),
            .sshWords = sshWords};
}

std::vector<std::string> reversed(const QStringList &words) // as CLI11 wants them
{
    std::vector<std::string> reversed;
    for (auto word = words.rbegin(); word != words.rend(); ++word)
        reversed.push_back(word->toStdString());
    return reversed;
}

int runProgram(const QStringList &words)
{
    CLI::App program("SSH tunnels you can see and trust, without a screen", "culvert-cli");
    Globals globals;
    Command chosen;
    program.require_subcommand(1);
    program.fallthrough();
    addGlobals(program, globals);
    addCommands(program, chosen);

    const Arguments arguments = splitArguments(words);
    try {
        program.parse(reversed(arguments.ours));
    } catch (const CLI::ParseError &problem) {
        const std::vector<std::string> unknown = program.remaining();
        if (problem.get_name() == "RequiredError" && !unknown.empty()
            && program.get_subcommands().empty())
            return int(fail(ExitCode::Usage,
                            u"there is no command '%1'; --help lists them"_s.arg(
                                QString::fromStdString(unknown.front()))));
        const bool asked = program.exit(problem, std::cout, std::cerr) == 0; // --help, --version
        return int(asked ? ExitCode::Ok : ExitCode::Usage);
    }
    const Context context = contextOf(globals, arguments.ssh);
    setQtMessagesShown(context.logLevel == LogLevel::Debug);
    return int(chosen(context));
}

} // namespace

int main(int argc, char *argv[])
{
    setQtMessagesShown(false);
    net::startSockets(); // Windows looks no name up before that
    net::raiseDescriptorLimit();
    if (const Result<void> enough = net::checkResources(fewestDescriptors, 0); !enough)
        return int(fail(enough.error()));
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"culvert-cli"_s);
    QStringList words; // not arguments(): Qt takes its own options out of those
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return runProgram(words);
}
