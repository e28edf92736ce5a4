#include "app/cli/commands/importreport.h"
#include "app/cli/commands/saved.h"
#include "app/cli/console/output.h"
#include "core/base/plaintext.h"

#include <CLI/CLI.hpp>

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct ImportOptions
{
    std::string file;
    std::string command;
    std::vector<std::string> patterns;
    std::string onConflict;
    bool putty = false;
    bool all = false;
    bool copy = false;
    bool dryRun = false;
};

bool isWanted(const Importable &item, ImportFormat format, const ImportOptions &options)
{
    if (!item.problem.isEmpty())
        return false;
    if (options.all)
        return true;
    if (options.patterns.empty())
        return isWorthImporting(item, format);
    return std::any_of(
        options.patterns.begin(), options.patterns.end(), [&item](const std::string &pattern) {
            return QRegularExpression(QRegularExpression::wildcardToRegularExpression(
                                          QString::fromStdString(pattern)))
                .match(item.profile.name)
                .hasMatch();
        });
}

void tellCosts(const Importable &item)
{
    for (const QString &obstacle : item.obstacles)
        printNote(plainServerText(u"%1: %2"_s.arg(item.profile.name, obstacle)));
    for (const QString &command : item.commands)
        printNote(plainServerText(u"%1: starting it runs: %2"_s.arg(item.profile.name, command)));
}

/// None: nobody was asked, and both would be wrong.
std::optional<Resolution> resolutionFor(Standing standing, const ImportOptions &options)
{
    if (standing != Standing::Conflict)
        return usualResolution(standing);
    if (options.onConflict.empty())
        return {};
    if (options.onConflict == "both")
        return Resolution::KeepBoth;
    return options.onConflict == "theirs" ? Resolution::TakeTheirs : Resolution::KeepMine;
}

ExitCode importItem(ProfileStore &store, const Importable &item, const Context &context,
                    const ImportOptions &options)
{
    Profile profile = item.profile;
    if (profile.source.format == u"command") // its name is ours to give
        profile.name = freeName(profile.name, store.profiles());
    const ImportMatch match = matchOf(profile, store.profiles());
    const std::optional<Resolution> resolution = resolutionFor(match.standing, options);
    const std::optional<Profile> result =
        resolution ? settled(profile, store.profiles(), *resolution) : std::nullopt;
    tellCosts(item);
    const bool saves = result && !options.dryRun;
    if (const ExitCode code = saves ? saveChecked(store, *result) : ExitCode::Ok;
        code != ExitCode::Ok)
        return code;
    printReport({.item = item,
                 .match = match,
                 .resolution = resolution,
                 .profile = result ? *result : *match.mine},
                context);
    if (!resolution)
        return fail(ExitCode::Invalid,
                    u"'%1' is another tunnel already; it was left alone (--on-conflict)"_s.arg(
                        profile.name));
    return ExitCode::Ok;
}

ExitCode importList(ProfileStore &store, const ImportList &list, const Context &context,
                    const ImportOptions &options)
{
    ExitCode worst = ExitCode::Ok;
    if (list.items.isEmpty())
        printNote(u"there is nothing to import"_s);
    for (const Importable &item : list.items) {
        if (!item.problem.isEmpty())
            printNote(plainServerText(u"%1: left out: %2"_s.arg(item.profile.name, item.problem)));
        if (!isWanted(item, list.format, options))
            continue;
        const ExitCode code = importItem(store, item, context, options);
        worst = code == ExitCode::Ok ? worst : code;
    }
    return worst;
}

/// `import --command`: what is wrong with the words is a usage error, as everywhere.
tl::expected<ImportList, ExitCode> commandGiven(const QString &words)
{
    const auto command = parseSshCommandText(words);
    if (!command)
        return tl::unexpected(fail(command.error().kind == CommandLineProblem::Kind::Usage
                                       ? ExitCode::Usage
                                       : ExitCode::Invalid,
                                   command.error().message));
    return importListOfCommand(*command);
}

Result<ImportList> fileGiven(const ImportOptions &options)
{
    const QString file = options.file.empty()
        ? QString()
        : QDir::current().absoluteFilePath(QString::fromStdString(options.file));
    return importListOfFile(file, options.copy ? ImportAs::Copied : ImportAs::Linked);
}

ExitCode importAny(const Context &context, const ImportOptions &options)
{
    const auto store = openStore(context);
    if (!store)
        return store.error();
    if (!options.command.empty()) {
        const auto list = commandGiven(QString::fromStdString(options.command));
        return list ? importList(**store, *list, context, options) : list.error();
    }
    const Result<ImportList> list = options.putty ? importListOfPutty() : fileGiven(options);
    if (!list)
        return fail(ExitCode::Invalid, describe(list.error()));
    return importList(**store, *list, context, options);
}

} // namespace

void addImport(CLI::App &program, Command &chosen)
{
    CLI::App *command =
        program.add_subcommand("import", "Save the tunnels that other programs know");
    const auto options = std::make_shared<ImportOptions>();
    CLI::Option *file = command->add_option(
        "FILE", options->file,
        "An ssh_config (default: ~/.ssh/config), PuTTY's sessions (their folder, or a .reg "
        "file), or tunnels that Culvert exported");
    CLI::Option *words =
        command->add_option("--command", options->command, "A command line: 'ssh -R ... user@host'")
            ->type_name("WORDS")
            ->excludes(file);
    command->add_flag("--putty", options->putty, "PuTTY's sessions, from where it keeps them")
        ->excludes(file)
        ->excludes(words);
    command->add_option("--host", options->patterns, "Only hosts that match; may be repeated")
        ->type_name("PATTERN")
        ->allow_extra_args(false); // the next word is FILE
    command->add_flag("--all", options->all, "Also the hosts without forwards");
    command->add_flag("--copy", options->copy,
                      "Copy what ssh_config says now (default: follow what it says later)");
    command
        ->add_option("--on-conflict", options->onConflict,
                     "Which one is kept where another tunnel has the name")
        ->type_name("WHICH")
        ->check(CLI::IsMember({"mine", "theirs", "both"}));
    command->add_flag("--dry-run", options->dryRun, "Show what would be saved");
    command->callback([&chosen, options] {
        chosen = [options](const Context &context) { return importAny(context, *options); };
    });
}

} // namespace culvert
