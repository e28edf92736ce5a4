#include "core/openssh/sshconfigimport.h"

#include "core/openssh/configscan.h"
#include "core/openssh/localuser.h"
#include "core/openssh/sshconfig.h"
#include "core/openssh/words.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("culvert::SshConfigImport", text);
}

QString fileNamed(const QString &file)
{
    return file.isEmpty() ? LocalUser::current().home + u"/.ssh/config"_s : file;
}

QStringList obstaclesOf(const HostOptions &options)
{
    QStringList obstacles;
    for (const LeftOut &left : options.leftOut)
        obstacles.append(tr("%1 %2 (%3 line %4) is not carried out by Culvert.")
                             .arg(left.keyword, left.value, left.origin.file)
                             .arg(left.origin.line));
    if (options.clearAllForwardings)
        obstacles.append(tr("ClearAllForwardings is set: there is nothing to forward."));
    return obstacles;
}

/// Keywords whose value the file gives, as options of a profile that stands by itself.
QList<ConfigOption> copiedOptions(const HostOptions &options)
{
    const std::pair<QString, QString> values[] = {
        {u"ProxyCommand"_s, options.proxyCommand},
        {u"HostKeyAlias"_s, options.hostKeyAlias},
        {u"BindAddress"_s, options.bindAddress},
        {u"Ciphers"_s, options.ciphers},
        {u"KexAlgorithms"_s, options.kexAlgorithms},
        {u"MACs"_s, options.macs},
        {u"HostKeyAlgorithms"_s, options.hostKeyAlgorithms},
        {u"PubkeyAcceptedAlgorithms"_s, options.pubkeyAcceptedAlgorithms},
        {u"IdentitiesOnly"_s, options.identitiesOnly ? u"yes"_s : QString()},
        {u"Compression"_s, options.compression ? u"yes"_s : QString()},
        {u"GatewayPorts"_s, options.gatewayPorts ? u"yes"_s : QString()},
        {u"ExitOnForwardFailure"_s,
         options.exitOnForwardFailure == CheckForwards::CloseSession ? u"yes"_s : QString()},
        {u"ServerAliveInterval"_s,
         options.serverAliveInterval ? QString::number(options.serverAliveInterval->count())
                                     : QString()},
        {u"ServerAliveCountMax"_s,
         options.serverAliveCountMax ? QString::number(*options.serverAliveCountMax) : QString()},
    };
    QList<ConfigOption> copied;
    for (const auto &[keyword, value] : values) {
        if (!value.isEmpty())
            copied.append({keyword, value});
    }
    if (!options.identityFilesAreDefault) {
        for (const QString &file : options.identityFiles)
            copied.append({u"IdentityFile"_s, quotedArgument(file)});
    }
    return copied;
}

} // namespace

Result<QList<ImportableHost>> importableHosts(const QString &file)
{
    const QString name = fileNamed(file);
    if (!QFileInfo::exists(name))
        return failure(ErrorCode::ProfileInvalid, tr("There is no file %1.").arg(name));
    const ConfigScan scan = scanConfig(name);
    QStringList executed;
    for (const LeftOut &command : scan.commands) {
        if (command.keyword == u"match exec"_s)
            executed.append(command.value);
    }
    QList<ImportableHost> hosts;
    for (const ConfigScan::Alias &alias : scan.aliases) {
        CommandLineOptions commandLine;
        commandLine.host = alias.name;
        commandLine.configFile = name;
        const Checking checking = hosts.isEmpty() ? Checking::EveryLine : Checking::ActiveLines;
        const Result<HostOptions> options = resolveHost(commandLine, Execution::Never, checking);
        if (!options)
            return failure(options.error());
        ImportableHost host{alias.name, alias.origin, *options, obstaclesOf(*options), executed};
        if (!options->proxyCommand.isEmpty())
            host.commands.append(options->proxyCommand);
        hosts.append(host);
    }
    return hosts;
}

Profile importedProfile(const ImportableHost &host, const QString &file, ImportAs how)
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = host.alias;
    profile.host = host.alias;
    profile.source = {u"ssh-config"_s, file, host.alias};
    if (how == ImportAs::Linked) {
        profile.configFile = file;
        return profile;
    }
    const HostOptions &options = host.options;
    const auto isSet = [&options](const QString &keyword) {
        return options.origins.contains(keyword);
    };
    profile.host = options.hostname;
    profile.user = isSet(u"user"_s) ? options.user : QString();
    profile.port = isSet(u"port"_s) ? options.port : quint16(0);
    profile.jump = options.proxyJump;
    profile.options = copiedOptions(options);
    profile.forwards = options.forwards;
    return profile;
}

} // namespace culvert
