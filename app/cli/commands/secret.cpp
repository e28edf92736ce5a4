#include "app/cli/commands/saved.h"
#include "app/cli/commands/waitfor.h"
#include "app/cli/console/output.h"
#include "app/cli/console/terminal.h"
#include "app/cli/events/jsonline.h"
#include "core/engine/savedsecrets.h"
#include "core/plan/plan.h"
#include "core/secrets/keychainstore.h"

#include <CLI/CLI.hpp>

#include <QEventLoop>
#include <QJsonArray>

#include <cstdio>
#include <string>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr size_t usualLine = 4096;

struct SecretOptions
{
    std::string subject;
    bool passphrase = false; ///< the subject is a key file
};

using Work = std::function<ExitCode(SavedSecrets &, const SavedSecret &)>;

ExitCode fail(const KeychainFailure &failure)
{
    return fail(ExitCode::Login, describe(failure));
}

/// "[user@]host[:port]" as a tunnel to it: what ssh_config makes of it is what a login asks for.
Profile profileFor(const QString &login)
{
    Profile profile;
    profile.user = login.contains(u'@') ? login.section(u'@', 0, -2) : QString();
    profile.host = login.section(u'@', -1);
    if (const Result<Endpoint> endpoint = Endpoint::parse(profile.host)) {
        profile.host = endpoint->host;
        profile.port = endpoint->port;
    }
    return profile;
}

Result<SavedSecret> secretFor(const SecretOptions &options, const ProfileStore &store)
{
    const QString subject = QString::fromStdString(options.subject);
    if (options.passphrase)
        return SavedSecret{{SecretKind::Passphrase, keyFileSubject(subject)}, {}};
    if (const Result<Proxy> proxy = Proxy::parse(subject))
        return SavedSecret{{SecretKind::Password, proxy->toString()}, {}};
    const std::optional<Profile> saved = store.findByName(subject);
    const Result<Plan> plan =
        planFor({.profile = saved.value_or(profileFor(subject)), .batch = true}, Execution::Never);
    if (!plan)
        return failure(plan.error());
    const CredentialKey key{SecretKind::Password, loginOf(plan->destination().options)};
    return SavedSecret{key, saved ? QList{saved->id} : QList<ProfileId>()};
}

/// From the terminal without echo; without one, a line of stdin. Never from the command line.
std::optional<Secret> readSecret(const CredentialKey &key, bool mayAsk)
{
    if (!mayAsk || !isTerminalAvailable()) {
        std::string line;
        line.reserve(usualLine); // a string that moves leaves a copy behind
        for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar())
            line.push_back(char(c));
        Secret secret(QByteArray(line.data(), qsizetype(line.size())));
        wipe(line.data(), qsizetype(line.size()));
        return secret.isEmpty() ? std::nullopt : std::optional(secret);
    }
    Terminal terminal;
    QEventLoop loop;
    std::optional<Secret> answer;
    QObject::connect(&terminal, &Asker::answered, &loop, [&](const Secret &typed) {
        answer = typed;
        loop.quit();
    });
    QObject::connect(&terminal, &Asker::declined, &loop, &QEventLoop::quit);
    terminal.ask(u"Secret for %1: "_s.arg(key.subject), Echo::Off);
    loop.exec();
    return answer;
}

ExitCode onKey(const Context &context, const SecretOptions &options, const Work &work)
{
    const auto store = openStore(context);
    if (!store)
        return store.error();
    const Result<SavedSecret> secret = secretFor(options, **store);
    if (!secret)
        return fail(secret.error());
    KeychainStore keychain;
    SavedSecrets secrets(keychain, context.configFolder);
    return work(secrets, *secret);
}

ExitCode setSecret(const Context &context, const SecretOptions &options)
{
    return onKey(context, options, [&](SavedSecrets &secrets, const SavedSecret &what) {
        const std::optional<Secret> secret = readSecret(what.key, !context.batch);
        if (!secret)
            return fail(ExitCode::Login, u"no secret was given"_s);
        const auto written = waitFor(secrets.save(what.key, *secret, what.owners.value(0)));
        return written ? ExitCode::Ok : fail(written.error());
    });
}

ExitCode deleteSecret(const Context &context, const SecretOptions &options)
{
    return onKey(context, options, [](SavedSecrets &secrets, const SavedSecret &what) {
        const KeychainResult<void> removed = waitFor(secrets.remove(what.key));
        return removed ? ExitCode::Ok : fail(removed.error());
    });
}

ExitCode listSecrets(const Context &context)
{
    KeychainStore keychain;
    const SavedSecrets secrets(keychain, context.configFolder);
    const Result<QList<SavedSecret>> list = secrets.list();
    if (!list)
        return fail(ExitCode::Invalid, describe(list.error()));
    for (const SavedSecret &saved : *list) {
        if (!context.json) {
            print(saved.key.toString());
            continue;
        }
        QJsonArray tunnels;
        for (const ProfileId &owner : saved.owners)
            tunnels.append(owner.value);
        const JsonLine line = JsonLine()
                                  .add("kind"_L1, wordFor(saved.key.kind))
                                  .add("subject"_L1, saved.key.subject)
                                  .add("tunnels"_L1, tunnels);
        print(QString::fromUtf8(line.toJson()));
    }
    return ExitCode::Ok;
}

using OnSubject = ExitCode (*)(const Context &, const SecretOptions &);

void addOnSubject(CLI::App &parent, Command &chosen, const std::string &name,
                  const std::string &about, OnSubject call)
{
    CLI::App *command = parent.add_subcommand(name, about);
    const auto options = std::make_shared<SecretOptions>();
    command
        ->add_option("SUBJECT", options->subject,
                     "A saved tunnel, [user@]host[:port], a proxy, or with --passphrase a key file")
        ->required();
    command->add_flag("--passphrase", options->passphrase, "Of a key file, not of a login");
    command->callback([&chosen, options, call] {
        chosen = [options, call](const Context &context) { return call(context, *options); };
    });
}

} // namespace

void addSecret(CLI::App &program, Command &chosen)
{
    CLI::App *secret =
        program.add_subcommand("secret", "Keep passwords and passphrases in the keychain");
    secret->require_subcommand(1);
    addOnSubject(*secret, chosen, "set", "Ask for a secret and keep it; or read it from stdin",
                 setSecret);
    addOnSubject(*secret, chosen, "delete", "Forget a secret", deleteSecret);
    secret->add_subcommand("list", "Name the secrets that Culvert has saved")->callback([&chosen] {
        chosen = listSecrets;
    });
}

} // namespace culvert
