#include "app/cli/output.h"
#include "app/cli/saved.h"
#include "core/openssh/sshconfigimport.h"

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
    bool all = false;
    bool dryRun = false;
};

bool isWanted(const ImportableHost &host, const ImportOptions &options)
{
    if (options.all)
        return true;
    if (options.patterns.empty())
        return !host.options.forwards.isEmpty();
    return std::any_of(
        options.patterns.begin(), options.patterns.end(), [&host](const std::string &pattern) {
            return QRegularExpression(QRegularExpression::wildcardToRegularExpression(
                                          QString::fromStdString(pattern)))
                .match(host.alias)
                .hasMatch();
        });
}

void tellCosts(const ImportableHost &host)
{
    for (const QString &obstacle : host.obstacles)
        printNote(u"%1: %2"_s.arg(host.alias, obstacle));
    for (const QString &command : host.commands)
        printNote(u"%1: starting it runs: %2"_s.arg(host.alias, command));
}

/// The name a command line's profile gets: its host's, with a number where that is taken.
QString freeName(const ProfileStore &store, const QString &host)
{
    QString name = host;
    for (int i = 2; store.findByName(name); ++i)
        name = u"%1 %2"_s.arg(host).arg(i);
    return name;
}

ExitCode keep(ProfileStore &store, const Profile &profile, const Context &context,
              const ImportOptions &options)
{
    const ExitCode code = options.dryRun ? ExitCode::Ok : saveChecked(store, profile);
    if (code == ExitCode::Ok)
        printProfile(profile, context);
    return code;
}

ExitCode importCommand(ProfileStore &store, const Context &context, const ImportOptions &options)
{
    const auto command = parseSshCommandText(QString::fromStdString(options.command));
    if (!command)
        return fail(command.error().kind == CommandLineProblem::Kind::Usage ? ExitCode::Usage
                                                                            : ExitCode::Invalid,
                    command.error().message);
    Profile profile = command->profile;
    for (const Profile &known : store.profiles()) {
        profile.id = known.id;
        profile.name = known.name;
        if (profile == known) { // again: nothing new
            printProfile(known, context);
            return ExitCode::Ok;
        }
    }
    profile.id = newProfileId();
    profile.name = freeName(store, profile.host);
    return keep(store, profile, context, options);
}

ExitCode importHost(ProfileStore &store, const ImportableHost &host, const QString &file,
                    const Context &context, const ImportOptions &options)
{
    Profile profile = importedProfile(host, file, ImportAs::Linked);
    if (const std::optional<Profile> known = store.findByName(profile.name)) {
        const bool same = known->host == profile.host && known->configFile == profile.configFile;
        if (!same)
            return fail(ExitCode::Invalid,
                        u"'%1' is another tunnel already; it was left alone"_s.arg(profile.name));
        profile = *known; // linked: what changed in the file takes effect by itself
    } else {
        profile.id = newProfileId();
    }
    tellCosts(host);
    return keep(store, profile, context, options);
}

ExitCode importFile(ProfileStore &store, const Context &context, const ImportOptions &options)
{
    const QString file = options.file.empty()
        ? QString()
        : QDir::current().absoluteFilePath(QString::fromStdString(options.file));
    const Result<QList<ImportableHost>> hosts = importableHosts(file);
    if (!hosts)
        return fail(ExitCode::Invalid, describe(hosts.error()));
    ExitCode worst = ExitCode::Ok;
    for (const ImportableHost &host : *hosts) {
        if (!isWanted(host, options))
            continue;
        const ExitCode code = importHost(store, host, file, context, options);
        worst = code == ExitCode::Ok ? worst : code;
    }
    return worst;
}

ExitCode importAny(const Context &context, const ImportOptions &options)
{
    const auto store = openStore(context);
    if (!store)
        return store.error();
    return options.command.empty() ? importFile(**store, context, options)
                                   : importCommand(**store, context, options);
}

} // namespace

void addImport(CLI::App &program, Command &chosen)
{
    CLI::App *command =
        program.add_subcommand("import", "Save the hosts of an ssh_config, or a command line");
    const auto options = std::make_shared<ImportOptions>();
    CLI::Option *file =
        command->add_option("FILE", options->file, "An ssh_config (default: ~/.ssh/config)");
    command->add_option("--command", options->command, "A command line: 'ssh -R ... user@host'")
        ->type_name("WORDS")
        ->excludes(file);
    command->add_option("--host", options->patterns, "Only hosts that match; may be repeated")
        ->type_name("PATTERN")
        ->expected(1)
        ->take_all();
    command->add_flag("--all", options->all, "Also the hosts without forwards");
    command->add_flag("--dry-run", options->dryRun, "Show what would be saved");
    command->callback([&chosen, options] {
        chosen = [options](const Context &context) { return importAny(context, *options); };
    });
}

} // namespace culvert
