#include "core/exports/export.h"

#include "core/base/wordtable.h"
#include "core/exports/exportwriters.h"
#include "core/exports/permissions.h"
#include "core/openssh/commandline.h"
#include "core/openssh/jumps.h"
#include "core/openssh/localuser.h"
#include "core/openssh/shellwords.h"
#include "core/profile/profilejson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr auto kindWords = wordTable<ExportKind>({
    {ExportKind::SshCommand, "ssh-command"},
    {ExportKind::SshCommandPowershell, "ssh-command-powershell"},
    {ExportKind::Autossh, "autossh"},
    {ExportKind::SshConfig, "ssh-config"},
    {ExportKind::Systemd, "systemd"},
    {ExportKind::SystemdSystem, "systemd-system"},
    {ExportKind::Launchd, "launchd"},
    {ExportKind::Schtasks, "schtasks"},
    {ExportKind::AuthorizedKeys, "authorized-keys"},
    {ExportKind::SshdConfig, "sshd-config"},
    {ExportKind::Json, "json"},
});

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Export)
};

Forward mirrored(Forward forward)
{
    switch (forward.kind) {
    case ForwardKind::Local:
        forward.kind = ForwardKind::Remote;
        break;
    case ForwardKind::Remote:
        forward.kind = ForwardKind::Local;
        break;
    case ForwardKind::Dynamic:
        forward.kind = ForwardKind::RemoteDynamic;
        break;
    case ForwardKind::RemoteDynamic:
        forward.kind = ForwardKind::Dynamic;
        break;
    }
    return forward;
}

/// ssh has no word for "any free port" on its own side.
Result<void> checkPorts(const Profile &profile)
{
    for (const Forward &forward : profile.forwards) {
        if (forward.enabled && listensHere(forward.kind) && !forward.bind.isSocket()
            && forward.bind.port == 0)
            return failure(
                ErrorCode::ProfileInvalid,
                ExportText::tr("ssh cannot listen on any free port here: give the forward %1 a "
                               "port of its own.")
                    .arg(specificationOf(forward)));
    }
    return {};
}

/// An sshd can only permit what it can spell.
Result<void> checkTargets(const Profile &profile)
{
    for (const Forward &forward : profile.forwards) {
        if (!canBePermitted(forward))
            return failure(ErrorCode::ProfileInvalid,
                           ExportText::tr("sshd has no way to write the path of the forward %1.")
                               .arg(specificationOf(forward)));
    }
    return {};
}

Result<void> checkFor(const Profile &profile, ExportKind kind)
{
    if (profile.host.isEmpty())
        return failure(ErrorCode::ProfileInvalid, ExportText::tr("A host is needed."));
    switch (familyOf(kind)) {
    case ExportFamily::CommandLine:
    case ExportFamily::Configuration:
    case ExportFamily::Service:
        return checkPorts(profile);
    case ExportFamily::Server:
        return checkTargets(profile);
    case ExportFamily::Profile:
        return {};
    }
    Q_UNREACHABLE();
}

QString culvertCli()
{
    const QString beside =
        QStandardPaths::findExecutable(u"culvert-cli"_s, {QCoreApplication::applicationDirPath()});
    const QString found =
        beside.isEmpty() ? QStandardPaths::findExecutable(u"culvert-cli"_s) : beside;
    return found.isEmpty() ? u"/usr/bin/culvert-cli"_s : found;
}

/// A service has nobody to ask.
QStringList serviceArguments(const Profile &profile)
{
    return QStringList{u"-o"_s, u"BatchMode=yes"_s} + unattendedArguments(profile);
}

ServiceCommand serviceFor(const Profile &profile, ExportKind kind, ExportFor machine,
                          ExportWith with, const QString &configFolder)
{
    if (machine == ExportFor::Here) {
        const QStringList place =
            configFolder.isEmpty() ? QStringList() : QStringList{u"--config-dir"_s, configFolder};
        return {.program = culvertCli(),
                .arguments = place + QStringList{u"--batch"_s, u"run"_s, profile.name},
                .account = LocalUser::current().name,
                .isCulvert = true};
    }
    const QString &named = profile.surroundings.serviceUser;
    const QString account = named.isEmpty() ? u"tunnel"_s : named; // theirs to replace
    if (with == ExportWith::CulvertCli)
        return {.program = u"/usr/bin/culvert-cli"_s,
                .arguments =
                    QStringList{u"--batch"_s, u"run"_s, u"--retry"_s} + sshArgumentsOf(profile),
                .account = account,
                .isCulvert = true};
    const bool windows = kind == ExportKind::Schtasks;
    return {.program = windows ? u"%SystemRoot%\\System32\\OpenSSH\\ssh.exe"_s : u"/usr/bin/ssh"_s,
            .arguments = serviceArguments(profile),
            .account = account};
}

QString exported(const Profile &profile, ExportKind kind, const ServiceCommand &service)
{
    const QStringList ssh = QStringList{u"ssh"_s} + unattendedArguments(profile);
    switch (kind) {
    case ExportKind::SshCommand:
        return posixCommand(ssh) + u'\n';
    case ExportKind::SshCommandPowershell:
        return powershellCommand(ssh) + u'\n';
    case ExportKind::Autossh:
        return u"AUTOSSH_GATETIME=0 autossh -M 0 "_s + posixCommand(ssh.sliced(1)) + u'\n';
    case ExportKind::SshConfig:
        return sshConfigBlock(profile);
    case ExportKind::Systemd:
        return systemdUnit(profile, service, SystemdScope::User);
    case ExportKind::SystemdSystem:
        return systemdUnit(profile, service, SystemdScope::System);
    case ExportKind::Launchd:
        return launchdPlist(profile, service);
    case ExportKind::Schtasks:
        return scheduledTaskXml(profile, service);
    case ExportKind::AuthorizedKeys:
        return authorizedKeysLine(profile);
    case ExportKind::SshdConfig:
        return sshdMatchBlock(profile);
    case ExportKind::Json:
        return QString::fromUtf8(QJsonDocument(toJson(profile)).toJson());
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<ExportKind> exportKindFor(const QString &word)
{
    return kindWords.find(word);
}

QString wordFor(ExportKind kind)
{
    return kindWords[kind];
}

QList<ExportKind> allExportKinds()
{
    return kindWords.values();
}

ExportFamily familyOf(ExportKind kind)
{
    switch (kind) {
    case ExportKind::SshCommand:
    case ExportKind::SshCommandPowershell:
    case ExportKind::Autossh:
        return ExportFamily::CommandLine;
    case ExportKind::SshConfig:
        return ExportFamily::Configuration;
    case ExportKind::Systemd:
    case ExportKind::SystemdSystem:
    case ExportKind::Launchd:
    case ExportKind::Schtasks:
        return ExportFamily::Service;
    case ExportKind::AuthorizedKeys:
    case ExportKind::SshdConfig:
        return ExportFamily::Server;
    case ExportKind::Json:
        return ExportFamily::Profile;
    }
    Q_UNREACHABLE();
}

QString titleOf(ExportKind kind)
{
    switch (kind) {
    case ExportKind::SshCommand:
        return ExportText::tr("ssh command");
    case ExportKind::SshCommandPowershell:
        return ExportText::tr("ssh command for PowerShell");
    case ExportKind::Autossh:
        return ExportText::tr("autossh command");
    case ExportKind::SshConfig:
        return ExportText::tr("ssh_config block");
    case ExportKind::Systemd:
        return ExportText::tr("systemd service of a user");
    case ExportKind::SystemdSystem:
        return ExportText::tr("systemd service of the system");
    case ExportKind::Launchd:
        return ExportText::tr("launchd agent (macOS)");
    case ExportKind::Schtasks:
        return ExportText::tr("Windows Task Scheduler");
    case ExportKind::AuthorizedKeys:
        return ExportText::tr("authorized_keys line for the server");
    case ExportKind::SshdConfig:
        return ExportText::tr("sshd_config block for the server");
    case ExportKind::Json:
        return ExportText::tr("Culvert file");
    }
    Q_UNREACHABLE();
}

QString fileNameFor(const Profile &profile, ExportKind kind)
{
    const QString name = plainName(profile);
    switch (kind) {
    case ExportKind::SshCommand:
    case ExportKind::Autossh:
        return name + u".sh"_s;
    case ExportKind::SshCommandPowershell:
        return name + u".ps1"_s;
    case ExportKind::SshConfig:
        return name + u".config"_s;
    case ExportKind::Systemd:
    case ExportKind::SystemdSystem:
        return name + u".service"_s;
    case ExportKind::Launchd:
        return u"tunnel."_s + name + u".plist"_s; // its label
    case ExportKind::Schtasks:
        return name + u".xml"_s;
    case ExportKind::AuthorizedKeys:
        return u"authorized_keys"_s;
    case ExportKind::SshdConfig:
        return name + u".conf"_s;
    case ExportKind::Json:
        return name + u".json"_s;
    }
    Q_UNREACHABLE();
}

namespace {

/// Its files, its agent, its way out: they mean nothing on another machine.
bool isOfThisMachine(const ConfigOption &option)
{
    static const QStringList keywords{
        u"bindaddress"_s,  u"certificatefile"_s, u"globalknownhostsfile"_s, u"identityagent"_s,
        u"identityfile"_s, u"proxycommand"_s,    u"userknownhostsfile"_s};
    return keywords.contains(option.keyword.toLower());
}

} // namespace

Profile profileForTheOtherMachine(const Profile &profile)
{
    const Surroundings &around = profile.surroundings;
    Profile other = profile;
    other.surroundings.seat = Seat::Dialler; // for the other machine it is itself that dials
    if (around.seat != Seat::Dialler)
        return other;
    other.identities.clear(); // keys and files of this machine
    other.configFile.clear();
    other.proxy.clear(); // this machine's way out
    other.options.removeIf([](const ConfigOption &option) { return isOfThisMachine(option); });
    if (around.partner) {
        other.forwards = {around.partner->forward};
        other.surroundings.thisMachine = around.partner->machine;
        return other;
    }
    for (Forward &forward : other.forwards)
        forward = mirrored(forward);
    other.options.clear();
    other.jump.clear();
    other.user = LocalUser::current().name;
    const bool named = !around.thisMachine.isEmpty() && isSafeHostName(around.thisMachine);
    other.host = !around.here.router.isEmpty() ? around.here.router
        : named                                ? around.thisMachine
                                               : localHostName();
    other.port = around.here.outerPort == 22 ? quint16(0) : around.here.outerPort;
    other.surroundings.thisMachine =
        around.serverMachine.isEmpty() ? profile.host : around.serverMachine;
    other.surroundings.serverMachine = around.thisMachine;
    std::swap(other.surroundings.here, other.surroundings.there);
    return other;
}

Result<Exported> exportProfile(const Profile &profile, ExportKind kind, ExportFor machine,
                               ExportWith with, const QString &configFolder)
{
    const Profile chosen =
        machine == ExportFor::There ? profileForTheOtherMachine(profile) : profile;
    if (const Result<void> checked = checkFor(chosen, kind); !checked)
        return failure(checked.error());
    const ServiceCommand service = serviceFor(chosen, kind, machine, with, configFolder);
    const bool runsTheSaved = machine == ExportFor::Here && service.isCulvert;
    const QStringList notes = notesFor(chosen, kind, runsTheSaved);
    return Exported{withNotes(exported(chosen, kind, service), notes, kind), notes};
}

} // namespace culvert
