#pragma once

#include "core/base/result.h"
#include "core/profile/profile.h"

namespace culvert {

/// The formats in which a tunnel can be written down for other programs.
enum class ExportKind
{
    SshCommand,
    SshCommandPowershell,
    Autossh,
    SshConfig,
    Systemd, ///< the user's manager
    SystemdSystem,
    Launchd,
    Schtasks,
    AuthorizedKeys,
    SshdConfig,
    Json,
};

/// What kind of text a format is: whatever formats have in common follows from this.
enum class ExportFamily
{
    CommandLine, ///< pasted into a shell, one line
    Configuration, ///< of ssh
    Service, ///< keeps the tunnel: runs either ssh or Culvert
    Server, ///< what sshd allows
    Profile, ///< Culvert's own
};
ExportFamily familyOf(ExportKind kind);

/// The word after `--as`; none for an unknown one.
std::optional<ExportKind> exportKindFor(const QString &word);
QString wordFor(ExportKind kind);
QList<ExportKind> allExportKinds();

QString titleOf(ExportKind kind); ///< for people

/// What a file with it is usually called ("pi.service").
QString fileNameFor(const Profile &profile, ExportKind kind);

/// For the machine that the profile runs on, or for the one at the far end of the tunnel.
enum class ExportFor
{
    Here,
    There
};

/// Which program a service runs. By default culvert-cli on this machine and plain ssh on the other,
/// which may have no Culvert.
enum class ExportWith
{
    Default,
    CulvertCli
};

/// A tunnel in one format, and what a person should know of it.
struct Exported
{
    QString text;
    QStringList notes; ///< what it leaves out or cannot shut; in most texts too, as comments

    bool operator==(const Exported &) const = default;
};

/// The text that makes other programs do what the profile says. No secrets. Fails with
/// ProfileInvalid where the format cannot say it; the message gives the reason. `configFolder` is
/// where the saved profile is, for services that run it; empty: the usual place.
Result<Exported> exportProfile(const Profile &profile, ExportKind kind, ExportFor machine,
                               ExportWith with, const QString &configFolder = {});

/// What the machine at the far end runs so that the same ports come about: its own half where both
/// dial a third host, else the mirrored tunnel, dialled from there. A profile that the other
/// machine runs already is returned as it is.
Profile profileForTheOtherMachine(const Profile &profile);

} // namespace culvert
