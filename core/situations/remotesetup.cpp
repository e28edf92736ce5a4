#include "core/situations/remotesetup.h"

#include "core/exports/exportable.h"
#include "core/exports/exportwriters.h"
#include "core/profile/machinename.h"
#include "core/situations/setupparts.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct RemoteSetupText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::RemoteSetup)
};

/// Whoever it was made for: as the machine runs it that dials, with the key that the script makes.
Profile theirs(Profile profile)
{
    profile.surroundings.seat = Seat::Acceptor;
    profile.identities.clear();
    return profile;
}

/// Names may differ in nothing that plainName() keeps: a few digits of the id (a UUID, but a file
/// written by hand may have any text) keep one tunnel's folder and service from another's.
QString ownName(const Profile &profile)
{
    const QString plain = plainName(profile);
    if (profile.id.value.isEmpty())
        return plain;
    const QByteArray digits =
        QCryptographicHash::hash(profile.id.value.toUtf8(), QCryptographicHash::Sha256).toHex();
    return plain + u'-' + QString::fromLatin1(digits.first(8));
}

} // namespace

QString titleOf(RemoteSystem system)
{
    switch (system) {
    case RemoteSystem::Linux:
        return RemoteSetupText::tr("Linux with systemd");
    case RemoteSystem::MacOs:
        return RemoteSetupText::tr("macOS");
    case RemoteSystem::Windows:
        return RemoteSetupText::tr("Windows (PowerShell)");
    case RemoteSystem::Shell:
        return RemoteSetupText::tr("another Unix (plain shell)");
    }
    Q_UNREACHABLE();
}

QStringList introductionOf(const SetupParts &parts)
{
    return {RemoteSetupText::tr("What %1 does for the tunnel \"%2\" of Culvert.")
                .arg(parts.machine, parts.profile.name),
            RemoteSetupText::tr(
                "Makes a key, notes the key of the server that it dials, writes a service "
                "that keeps the tunnel, and starts it."),
            RemoteSetupText::tr("Asks nothing; running it again does no harm.")};
}

QString keyTextOf(const SetupParts &parts)
{
    return RemoteSetupText::tr(
               "The key of %1. Paste the next line into Culvert, where this script came "
               "from:")
        .arg(dativeOf(parts.machine));
}

QString waitTextOf(const SetupParts &parts)
{
    return RemoteSetupText::tr("The service runs. It gets through as soon as %1 allows that key.")
        .arg(parts.server);
}

QString undoTextOf(const QString &command)
{
    return RemoteSetupText::tr("To take all of it back: %1").arg(command);
}

QString undoneTextOf(const SetupParts &parts)
{
    return RemoteSetupText::tr(
               "All of it is gone: service, key and folder. The key's line at %1 remains.")
        .arg(parts.server);
}

QString missingTextOf(const QString &program)
{
    return RemoteSetupText::tr("There is no %1 here. Nothing was set up.").arg(program);
}

QString unknownKeyTextOf(const SetupParts &parts)
{
    return parts.serverKeys.isEmpty()
        ? RemoteSetupText::tr(
              "The key of %1 was not known when this script was made: log in there once by "
              "hand and compare it.")
              .arg(parts.server)
        : QString();
}

RemoteSetup remoteSetupFor(const Half &half, RemoteSystem system, const QStringList &serverKeys)
{
    const Profile profile = theirs(half.profile);
    const QString plain = plainName(profile);
    const QString own = ownName(profile);
    Profile named = profile;
    named.name = profile.name.simplified();
    const SetupParts parts{.name = u"culvert-"_s + own,
                           .tunnel = own,
                           .machine = half.machine.simplified(),
                           .server = destinationOf(profile),
                           .profile = named,
                           .ssh = unattendedArguments(profile),
                           .serverKeys = serverKeys};
    if (system == RemoteSystem::Windows)
        return {.script = powershellSetup(parts), .fileName = plain + u".ps1"_s};
    return {.script = posixSetup(parts, system), .fileName = plain + u".sh"_s};
}

std::optional<Half> halfOfTheOther(const Profile &profile)
{
    if (!runsHere(profile))
        return Half{.machine = nameOfRunner(profile), .profile = profile};
    if (const std::optional<Partner> &partner = profile.surroundings.partner)
        return Half{.machine = partner->machine,
                    .profile = profileForTheOtherMachine(exportable(profile).value_or(profile))};
    return {};
}

QString keyOptionsFor(const Half &half)
{
    const Result<Exported> line = exportProfile(theirs(half.profile), ExportKind::AuthorizedKeys,
                                                ExportFor::There, ExportWith::Default);
    // its last line; those before it are comments
    return line ? line->text.trimmed().section(u'\n', -1) : QString();
}

} // namespace culvert
