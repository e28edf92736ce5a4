#include "app/cli/commands/saved.h"
#include "app/cli/console/output.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct AddOptions
{
    bool replace = false;
    std::string proxy;
    int connections = 0;
};

ExitCode add(const Context &context, const AddOptions &options)
{
    if (context.sshWords.isEmpty() || context.sshWords.first().startsWith(u'-'))
        return fail(ExitCode::Usage, u"add: the tunnel's NAME comes first"_s);
    const QString name = context.sshWords.first();
    const auto command = readSshWords(context.sshWords.sliced(1));
    if (!command)
        return command.error();
    if (command->profile.host.isEmpty())
        return fail(ExitCode::Usage, u"add: the host is missing"_s);
    const auto store = openStore(context);
    if (!store)
        return store.error();

    const std::optional<Profile> existing = (*store)->findByName(name);
    if (existing && !options.replace)
        return fail(ExitCode::Invalid,
                    u"there is already a tunnel named '%1'; --replace overwrites it"_s.arg(name));
    Profile profile = withWordsOf(existing.value_or(Profile()), command->profile);
    profile.source = {}; // now it is the user's own words
    profile.name = name;
    setProxy(profile, options.proxy);
    if (options.connections != 0)
        profile.connections = options.connections;
    if (!existing)
        profile.id = newProfileId();
    const ExitCode code = saveChecked(**store, profile);
    if (code == ExitCode::Ok)
        printProfile(profile, context);
    return code;
}

} // namespace

void addAdd(CLI::App &program, Command &chosen)
{
    CLI::App *command = program.add_subcommand("add", "Save a tunnel");
    const auto options = std::make_shared<AddOptions>();
    command->add_flag("--replace", options->replace, "Overwrite the one of that name");
    addProxyOption(*command, options->proxy);
    addConnectionsOption(*command, options->connections);
    command->add_option("NAME")->description("How you call it");
    command->add_option("DESTINATION")->description("[SSH OPTIONS] [user@]host");
    describeSshOptions(*command);
    command->callback([&chosen, options] {
        chosen = [options](const Context &context) { return add(context, *options); };
    });
}

} // namespace culvert
