#include "app/cli/commands/saved.h"
#include "app/cli/console/output.h"
#include "app/cli/prompts/consent.h"
#include "app/cli/running/runner.h"

#include <CLI/CLI.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct RunOptions
{
    bool all = false;
    bool retry = false;
    bool noRetry = false;
    bool allowCommands = false;
    int connections = 0;
};

using Order = tl::expected<RunOrder, ExitCode>;

LogLevel logLevelFor(int verbosity, const Context &context)
{
    if (context.logLevel)
        return *context.logLevel;
    if (verbosity != 0)
        return verbosity > 0 ? LogLevel::Debug : LogLevel::Error;
    return context.json ? LogLevel::Info : LogLevel::Warning; // a person reads the events
}

Order orderUnsaved(const Context &context)
{
    const auto command = readSshWords(context.sshWords);
    if (!command)
        return tl::unexpected(command.error());
    Profile profile = command->profile;
    if (profile.host.isEmpty())
        return tl::unexpected(fail(ExitCode::Usage, u"run: the host is missing"_s));
    profile.id = newProfileId();
    profile.name = command->destination;
    RunOrder order{.profiles = {profile}, .kind = ProfileKind::Unsaved};
    order.logLevel = logLevelFor(command->verbosity, context);
    return order;
}

Order orderAll(const Context &context, const ProfileStore &store)
{
    if (!context.sshWords.isEmpty())
        return tl::unexpected(
            fail(ExitCode::Usage, u"run: --all goes with neither names nor a host"_s));
    if (store.profiles().isEmpty())
        return tl::unexpected(fail(ExitCode::NoSuchProfile, u"no tunnel is saved"_s));
    QList<Profile> ours = store.profiles();
    ours.removeIf([](const Profile &profile) { return !runsHere(profile); });
    if (ours.isEmpty())
        return tl::unexpected(fail(ExitCode::Invalid, u"no saved tunnel runs on this computer"_s));
    return RunOrder{.profiles = ours, .all = true, .logLevel = logLevelFor(0, context)};
}

Order orderNames(const Context &context, const ProfileStore &store)
{
    RunOrder order;
    order.logLevel = logLevelFor(0, context);
    for (const QString &name : context.sshWords) {
        const std::optional<Profile> profile = store.findByName(name);
        if (!profile && context.sshWords.size() == 1)
            return orderUnsaved(context);
        if (!profile)
            return tl::unexpected(failNoSuchTunnel(name, store));
        if (!runsHere(*profile))
            return tl::unexpected(
                fail(ExitCode::Invalid,
                     u"'%1' runs on %2, not on this computer; 'culvert-cli export --for there' "
                     "prints what that needs"_s.arg(name, nameOfRunner(*profile))));
        if (!order.profiles.contains(*profile))
            order.profiles.append(*profile);
    }
    return order;
}

Order orderFor(const Context &context, const RunOptions &options, const ProfileStore &store)
{
    const QStringList &words = context.sshWords;
    const bool likeSsh = std::any_of(words.begin(), words.end(),
                                     [](const QString &word) { return word.startsWith(u'-'); });
    if (words.isEmpty() && !options.all)
        return tl::unexpected(fail(ExitCode::Usage, u"run: NAME, --all or a host is missing"_s));
    if (likeSsh && !options.all)
        return orderUnsaved(context);
    if (const std::optional<Error> problem = store.problem()) {
        if (options.all || words.size() > 1 || store.mentions(words.first()))
            return tl::unexpected(fail(*problem));
        complain(textOf(*problem)); // no name that the file could have meant: a host
        return orderUnsaved(context);
    }
    return options.all ? orderAll(context, store) : orderNames(context, store);
}

ExitCode run(const Context &context, const RunOptions &options)
{
    ProfileStore store(context.configFolder);
    Order order = orderFor(context, options, store);
    if (!order)
        return order.error();
    if (options.retry || options.noRetry)
        order->retrying = options.retry ? Retrying::On : Retrying::Off;
    order->connections = options.connections;
    if (order->kind == ProfileKind::Saved)
        seekConsent(order->profiles, store,
                    options.allowCommands ? Consenting::Given
                        : context.batch   ? Consenting::Never
                                          : Consenting::Ask);
    if (const Result<void> enough = Engine::checkResources(); !enough)
        return fail(enough.error());
    Runner runner(context, *order, store);
    return runner.run();
}

} // namespace

void addRun(CLI::App &program, Command &chosen)
{
    CLI::App *command = program.add_subcommand("run", "Run tunnels in the foreground until Ctrl-C");
    const auto options = std::make_shared<RunOptions>();
    command->add_flag("--all", options->all, "Every saved tunnel");
    CLI::Option *retry = command->add_flag(
        "--retry", options->retry, "Dial again after a failure (saved tunnels: the default)");
    command->add_flag("--no-retry", options->noRetry, "End at the first failure (a host's default)")
        ->excludes(retry);
    addConnectionsOption(*command, options->connections);
    command->add_flag("--allow-commands", options->allowCommands,
                      "Let imported tunnels run the commands that their configuration names");
    command->add_option("NAMES")->description("Saved tunnels; or [SSH OPTIONS] [user@]host");
    describeSshOptions(*command,
                       "Words that all name saved tunnels are those. One word that does not is a "
                       "host,\nand so is everything with an SSH OPTION in it.\n\n");
    command->callback([&chosen, options] {
        chosen = [options](const Context &context) { return run(context, *options); };
    });
}

} // namespace culvert
