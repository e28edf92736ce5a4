#include "app/cli/commands/instances.h"
#include "app/cli/commands/saved.h"
#include "app/cli/console/output.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

void setOptions(QList<ConfigOption> &options, const QList<ConfigOption> &given)
{
    options.removeIf([&given](const ConfigOption &option) {
        return std::any_of(given.begin(), given.end(), [&option](const ConfigOption &other) {
            return other.keyword.compare(option.keyword, Qt::CaseInsensitive) == 0;
        });
    });
    options += given;
}

struct EditOptions
{
    std::string proxy;
    int connections = 0;
};

template <typename Value>
void setIfGiven(Value &value, const Value &given)
{
    if (given != Value())
        value = given;
}

void apply(Profile &profile, const Profile &words)
{
    setIfGiven(profile.host, words.host);
    setIfGiven(profile.user, words.user);
    setIfGiven(profile.port, words.port);
    setIfGiven(profile.jump, words.jump);
    setIfGiven(profile.identities, words.identities);
    setIfGiven(profile.configFile, words.configFile);
    setIfGiven(profile.forwards, words.forwards);
    setOptions(profile.options, words.options);
}

ExitCode edit(const Context &context, const EditOptions &options)
{
    if (context.sshWords.isEmpty() || context.sshWords.first().startsWith(u'-'))
        return fail(ExitCode::Usage, u"edit: the tunnel's NAME comes first"_s);
    const bool changes =
        context.sshWords.size() > 1 || !options.proxy.empty() || options.connections != 0;
    const auto command = readSshWords(context.sshWords.sliced(1));
    if (!command)
        return command.error();
    auto saved = findSaved(context, context.sshWords.first());
    if (!saved)
        return saved.error();
    if (!changes)
        return fail(ExitCode::Usage, u"edit: nothing to change is given"_s);
    apply(saved->profile, command->profile);
    setProxy(saved->profile, options.proxy);
    if (options.connections != 0)
        saved->profile.connections = options.connections;
    const ExitCode code = saveChecked(*saved->store, saved->profile);
    if (code == ExitCode::Ok) {
        printProfile(saved->profile, context);
        applyWhereItRuns(saved->profile, context);
    }
    return code;
}

} // namespace

void addEdit(CLI::App &program, Command &chosen)
{
    CLI::App *command = program.add_subcommand("edit", "Change a saved tunnel");
    command->add_option("NAME")->description("The saved tunnel");
    command->add_option("DESTINATION")->description("[SSH OPTIONS] [[user@]host]");
    describeSshOptions(*command,
                       "What is given replaces what was there, the rest stays: -o replaces that "
                       "keyword,\nany -i all identities, any -L, -R or -D all forwards.\n\n");
    const auto options = std::make_shared<EditOptions>();
    addProxyOption(*command, options->proxy);
    addConnectionsOption(*command, options->connections);
    command->callback([&chosen, options] {
        chosen = [options](const Context &context) { return edit(context, *options); };
    });
}

} // namespace culvert
