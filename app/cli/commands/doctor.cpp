#include "app/cli/commands/saved.h"
#include "app/cli/console/output.h"
#include "app/cli/prompts/consent.h"
#include "app/cli/running/doctorrun.h"
#include "core/engine/runlock.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

ExitCode doctor(const Context &context, bool login)
{
    const auto profile = savedOrHost(context);
    if (!profile)
        return profile.error();
    ProfileStore store(context.configFolder);
    const bool saved = store.find(profile->id).has_value();
    RunLock lock(context.configFolder, profile->id);
    if (saved && !lock.tryLock())
        return fail(ExitCode::AlreadyRunning,
                    u"'%1' is running: 'culvert-cli status' says how it is"_s.arg(profile->name));
    seekConsent({*profile}, store, context.batch ? Consenting::Never : Consenting::Ask);
    if (const Result<void> enough = Engine::checkResources(); !enough)
        return fail(enough.error());
    DoctorRun run(context,
                  {.profile = *profile,
                   .kind = saved ? ProfileKind::Saved : ProfileKind::Unsaved,
                   .others = store.profiles(),
                   .consents = store.consents(),
                   .login = login});
    return run.run();
}

} // namespace

void addDoctor(CLI::App &program, Command &chosen)
{
    CLI::App *command =
        program.add_subcommand("doctor", "Test a tunnel hop by hop and say where it breaks");
    const auto noLogin = std::make_shared<bool>(false);
    command->add_flag("--no-login", *noLogin, "Only what can be known without logging in");
    command->add_option("NAME")->description("A saved tunnel; or [SSH OPTIONS] [user@]host");
    describeSshOptions(*command,
                       "Looks at configuration, ports here, keys, names, addresses, greeting and "
                       "host key,\nthen logs in hop by hop and proves each forward. Exit code: the "
                       "first failure's.\n\n");
    command->callback([&chosen, noLogin] {
        chosen = [noLogin](const Context &context) { return doctor(context, !*noLogin); };
    });
}

} // namespace culvert
