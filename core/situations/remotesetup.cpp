#include "core/exports/export.h"
#include "core/openssh/shellwords.h"
#include "core/profile/machinename.h"
#include "core/situations/planner.h"
#include "core/topology/topology.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct RemoteSetupText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::RemoteSetup)
};

/// A way to keep the tunnel on the other machine, and how it is put there.
struct ServiceSetup
{
    ExportKind kind;
    QString instruction; ///< the file's name takes the place of %1
};

QList<ServiceSetup> serviceSetups()
{
    return {
        {ExportKind::Systemd,
         RemoteSetupText::tr("# With systemd: save this as ~/.config/systemd/user/%1, then\n"
                             "#   systemctl --user enable --now %1; loginctl enable-linger")},
        {ExportKind::Launchd,
         RemoteSetupText::tr("# On macOS: save this as ~/Library/LaunchAgents/%1, then\n"
                             "#   launchctl load -w ~/Library/LaunchAgents/%1")},
        {ExportKind::Schtasks,
         RemoteSetupText::tr("# On Windows: save this as %1, then\n"
                             "#   schtasks /Create /TN \"SSH tunnel\" /XML %1")},
    };
}

/// The profile as one that is not ours to run, whoever it was made for.
Profile theirs(Profile profile)
{
    profile.surroundings.seat = Seat::Acceptor;
    return profile;
}

QString exported(const Profile &profile, ExportKind kind)
{
    return exportProfile(profile, kind, ExportFor::There, ExportWith::Default)
        .value_or(Exported())
        .text;
}

/// The profile for their Culvert, where it runs on "this computer".
QString asTheirOwn(Profile profile)
{
    profile.surroundings.seat = Seat::Dialler;
    return exportProfile(profile, ExportKind::Json, ExportFor::Here, ExportWith::Default)
        .value_or(Exported())
        .text;
}

/// A key to log in with, and the server's, so that the service never waits for a yes.
QString firstSteps(const Half &half, const QStringList &serverKeys)
{
    QString text = RemoteSetupText::tr("# Once, on %1: a key to log in with, unless it has one")
                       .arg(dativeOf(half.machine))
        + u"\n[ -f ~/.ssh/id_ed25519 ] || ssh-keygen -t ed25519 -N '' -f ~/.ssh/id_ed25519\n"_s;
    if (serverKeys.isEmpty())
        return text
            + RemoteSetupText::tr(
                   "# and one login by hand, to compare the server's fingerprint and accept "
                   "its key")
            + u'\n';
    return text
        + RemoteSetupText::tr("# and the server's keys, so that nobody can stand in between")
        + u'\n'
        + u"mkdir -p -m 700 ~/.ssh && cat >> ~/.ssh/known_hosts <<'END'\n%1\nEND\n"_s.arg(
            serverKeys.join(u'\n'));
}

} // namespace

QString remoteSetup(const Half &half, const QStringList &serverKeys)
{
    if (half.onThisComputer || half.profile.forwards.isEmpty())
        return {};
    const Profile profile = theirs(half.profile);
    const Topology topology = topologyOf(half.profile);
    const Node *server = topology.node(u"there"_s);
    QString text = firstSteps(half, serverKeys)
        + RemoteSetupText::tr("# Run this on %1 and keep it running:").arg(dativeOf(half.machine))
        + u'\n' + exported(profile, ExportKind::SshCommand) + u'\n'
        + RemoteSetupText::tr(
              "# On %1, put this in front of the key of %2 in ~/.ssh/authorized_keys; it "
              "shuts whatever else sshd can keep a key from:")
              .arg(dativeOf(server->name), dativeOf(half.machine))
        + u'\n' + exported(profile, ExportKind::AuthorizedKeys) + u'\n'
        + RemoteSetupText::tr("# Instead of the command, a service that keeps it running:") + u'\n';
    for (const ServiceSetup &service : serviceSetups())
        text += service.instruction.arg(fileNameFor(profile, service.kind)) + u'\n'
            + exported(profile, service.kind) + u'\n';
    text += RemoteSetupText::tr("# With Culvert on %1: save this as %2, then\n"
                                "#   culvert-cli import %2; culvert-cli run %3")
                .arg(dativeOf(half.machine), fileNameFor(profile, ExportKind::Json),
                     posixQuoted(half.profile.name))
        + u'\n' + asTheirOwn(half.profile);
    return text;
}

} // namespace culvert
