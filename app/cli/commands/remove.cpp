#include "app/cli/commands/saved.h"
#include "app/cli/commands/waitfor.h"
#include "app/cli/console/output.h"
#include "core/engine/savedsecrets.h"
#include "core/recorder/recorder.h"
#include "core/secrets/keychainstore.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

ExitCode remove(const Context &context, const QString &name)
{
    const auto saved = findSaved(context, name);
    if (!saved)
        return saved.error();
    if (const Result<void> removed = saved->store->remove(saved->profile.id); !removed)
        return fail(ExitCode::Invalid, describe(removed.error()));
    tellIfRunning(saved->profile, context, u"it runs on until it is stopped"_s);
    removeHistory(context.configFolder, saved->profile.id);
    KeychainStore keychain;
    SavedSecrets secrets(keychain, context.configFolder);
    if (const auto forgotten = waitFor(secrets.removeOwner(saved->profile.id)); !forgotten)
        complain(u"what was saved for it in the keychain is still there: %1"_s.arg(
            describe(forgotten.error())));
    return ExitCode::Ok;
}

} // namespace

void addRemove(CLI::App &program, Command &chosen)
{
    CLI::App *command = program.add_subcommand("remove", "Delete a saved tunnel");
    const auto name = std::make_shared<std::string>();
    command->add_option("NAME", *name, "The saved tunnel")->required();
    command->callback([&chosen, name] {
        chosen = [name](const Context &context) {
            return remove(context, QString::fromStdString(*name));
        };
    });
}

} // namespace culvert
