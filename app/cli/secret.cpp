#include "app/cli/output.h"
#include "app/cli/saved.h"
#include "app/cli/terminal.h"
#include "core/plan/plan.h"
#include "core/secrets/keychainstore.h"

#include <CLI/CLI.hpp>

#include <QDir>
#include <QEventLoop>
#include <QFutureWatcher>

#include <cstdio>
#include <string>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct SecretOptions
{
    std::string subject;
    bool passphrase = false; ///< the subject is a key file
};

using Work = std::function<ExitCode(KeychainStore &, const CredentialKey &)>;

template <typename T>
T waitFor(const QFuture<T> &future)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

ExitCode fail(const KeychainFailure &failure)
{
    return fail(ExitCode::Login, describe(failure.problem));
}

/// The saved tunnel's login, with all that ssh_config says; else the words as they are.
Result<CredentialKey> keyFor(const SecretOptions &options, const ProfileStore &store)
{
    const QString subject = QString::fromStdString(options.subject);
    if (options.passphrase)
        return CredentialKey{SecretKind::Passphrase, QDir::current().absoluteFilePath(subject)};
    const std::optional<Profile> saved = store.findByName(subject);
    if (!saved)
        return CredentialKey{SecretKind::Password, subject};
    const Result<Plan> plan = planFor({*saved, ProfileKind::Saved, true}, Execution::Never);
    if (!plan)
        return failure(plan.error());
    const HostOptions &login = plan->destination().options;
    return CredentialKey{SecretKind::Password,
                         u"%1@%2:%3"_s.arg(login.user, login.hostname).arg(login.port)};
}

/// From the terminal without echo; without one, a line of stdin. Never from the command line.
std::optional<Secret> readSecret(const CredentialKey &key, bool mayAsk)
{
    if (!mayAsk || !isTerminalAvailable()) {
        std::string line;
        for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar())
            line.push_back(char(c));
        Secret secret(QByteArray(line.data(), qsizetype(line.size())));
        std::fill(line.begin(), line.end(), '\0');
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
    const Result<CredentialKey> key = keyFor(options, **store);
    if (!key)
        return fail(key.error());
    KeychainStore keychain;
    return work(keychain, *key);
}

ExitCode setSecret(const Context &context, const SecretOptions &options)
{
    return onKey(context, options, [&](KeychainStore &keychain, const CredentialKey &key) {
        const std::optional<Secret> secret = readSecret(key, !context.batch);
        if (!secret)
            return fail(ExitCode::Login, u"no secret was given"_s);
        const KeychainResult<void> written = waitFor(keychain.write(key, *secret));
        return written ? ExitCode::Ok : fail(written.error());
    });
}

ExitCode deleteSecret(const Context &context, const SecretOptions &options)
{
    return onKey(context, options, [](KeychainStore &keychain, const CredentialKey &key) {
        const KeychainResult<void> removed = waitFor(keychain.remove(key));
        return removed ? ExitCode::Ok : fail(removed.error());
    });
}

/// A keychain cannot be searched: what the saved tunnels could use is asked for one by one.
ExitCode listSecrets(const Context &context)
{
    const auto store = openStore(context);
    if (!store)
        return store.error();
    KeychainStore keychain;
    QStringList told;
    for (const Profile &profile : (*store)->profiles()) {
        const Result<CredentialKey> key = keyFor({profile.name.toStdString(), false}, **store);
        QList<CredentialKey> keys;
        if (key)
            keys.append(*key);
        for (const QString &identity : profile.identities)
            keys.append({SecretKind::Passphrase, QDir::current().absoluteFilePath(identity)});
        for (const CredentialKey &one : std::as_const(keys)) {
            const auto found = waitFor(keychain.read(one));
            if (!found)
                return fail(found.error());
            if (*found && !told.contains(one.toString())) {
                told += one.toString();
                print(one.toString());
            }
        }
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
                     "A saved tunnel, user@host:port, or with --passphrase a key file")
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
    secret->add_subcommand("list", "Name the secrets that the saved tunnels have")
        ->callback([&chosen] { chosen = listSecrets; });
}

} // namespace culvert
