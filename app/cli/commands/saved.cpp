#include "app/cli/commands/saved.h"

#include "app/cli/commands/nearest.h"
#include "app/cli/console/output.h"
#include "core/engine/runlock.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace culvert {

tl::expected<std::unique_ptr<ProfileStore>, ExitCode> openStore(const Context &context)
{
    auto store = std::make_unique<ProfileStore>(context.configFolder);
    if (const std::optional<Error> problem = store->problem())
        return tl::unexpected(fail(*problem));
    return store;
}

tl::expected<Saved, ExitCode> findSaved(const Context &context, const QString &name)
{
    auto store = openStore(context);
    if (!store)
        return tl::unexpected(store.error());
    if (const std::optional<Profile> profile = (*store)->findByName(name))
        return Saved{std::move(*store), *profile};
    return tl::unexpected(failNoSuchTunnel(name, **store));
}

ExitCode failNoSuchTunnel(const QString &name, const ProfileStore &store)
{
    QStringList names;
    for (const Profile &profile : store.profiles())
        names.append(profile.name);
    return fail(ExitCode::NoSuchProfile,
                u"there is no tunnel named '%1'%2"_s.arg(name, didYouMean(name, names)));
}

ExitCode saveChecked(ProfileStore &store, const Profile &profile)
{
    const QList<FieldProblem> problems = problemsOf(profile);
    if (!problems.isEmpty())
        return fail(ExitCode::Invalid,
                    u"%1: %2"_s.arg(problems.first().field, problems.first().message));
    if (const Result<void> saved = store.save(profile); !saved)
        return fail(ExitCode::Invalid, describe(saved.error()));
    return ExitCode::Ok;
}

tl::expected<SshCommand, ExitCode> readSshWords(const QStringList &words)
{
    const auto command = parseSshArguments(words);
    if (command)
        return *command;
    const bool usage = command.error().kind == CommandLineProblem::Kind::Usage;
    return tl::unexpected(
        fail(usage ? ExitCode::Usage : ExitCode::Invalid, command.error().message));
}

tl::expected<Profile, ExitCode> savedOrHost(const Context &context)
{
    const QStringList &words = context.sshWords;
    if (words.size() == 1 && !words.first().startsWith(u'-')) {
        const ProfileStore store(context.configFolder);
        if (const std::optional<Profile> saved = store.findByName(words.first()))
            return *saved;
        if (store.problem() && store.mentions(words.first()))
            return tl::unexpected(fail(*store.problem()));
        if (store.problem())
            complain(describe(*store.problem()));
    }
    const auto command = readSshWords(words);
    if (!command)
        return tl::unexpected(command.error());
    if (command->profile.host.isEmpty())
        return tl::unexpected(fail(ExitCode::Usage, u"NAME or a host is missing"_s));
    Profile profile = command->profile;
    profile.id = newProfileId();
    profile.name = destinationOf(profile);
    return profile;
}

void tellIfRunning(const Profile &profile, const Context &context, const QString &meaning)
{
    RunLock lock(context.configFolder, profile.id);
    if (!lock.tryLock())
        printNote(u"'%1' is running: %2"_s.arg(profile.name, meaning));
}

void setProxy(Profile &profile, const std::string &proxy)
{
    if (!proxy.empty())
        profile.proxy = proxy == "none" ? QString() : QString::fromStdString(proxy);
}

void printProfile(const Profile &profile, const Context &context)
{
    if (context.json) {
        print(QString::fromUtf8(QJsonDocument(toJson(profile)).toJson(QJsonDocument::Compact)));
        return;
    }
    QString line = u"%1  %2"_s.arg(profile.name, destinationOf(profile));
    for (const Forward &forward : profile.forwards)
        line += u"  "_s + optionOf(forward);
    print(line);
}

} // namespace culvert
