#pragma once

#include "core/exports/export.h"

namespace culvert {

/// The formats behind exportProfile(); each takes a profile that ssh can carry out.

/// The words of an unattended `ssh`, its name excluded: -N -T, a failed forward ends it,
/// keep-alive.
QStringList unattendedArguments(const Profile &profile);

QString sshConfigBlock(const Profile &profile);
QString
publicKeyOf(const Profile &profile); ///< its first identity whose .pub can be read; or empty
QString authorizedKeysLine(const Profile &profile); ///< with the key where its .pub can be read
QString sshdMatchBlock(const Profile &profile);

/// What this export leaves out of the profile, or leaves open on the server; one sentence each.
/// A service that runs the saved profile by its name leaves nothing out.
QStringList notesFor(const Profile &profile, ExportKind kind, bool runsTheSaved);

/// With the notes in front, as comments, where the format has room for them.
QString withNotes(const QString &text, const QStringList &notes, ExportKind kind);

/// What a service runs.
struct ServiceCommand
{
    QString program;
    QStringList arguments;
    QString account; ///< whose keys it uses
    bool isCulvert = false; ///< it notifies systemd and exits with Culvert's codes
};

/// Whose systemd runs the unit: systemctl --user or --system.
enum class SystemdScope
{
    User,
    System
};
QString systemdUnit(const Profile &profile, const ServiceCommand &command, SystemdScope scope);
QString launchdPlist(const Profile &profile, const ServiceCommand &command);
QString scheduledTaskXml(const Profile &profile, const ServiceCommand &command);

/// The profile's name as a file or host alias can bear it: lower case letters, digits, '-'.
QString plainName(const Profile &profile);

} // namespace culvert
