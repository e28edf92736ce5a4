#include "core/imports/sshconfigimport.h"

#include "core/openssh/configscan.h"
#include "core/openssh/dumpoptions.h"
#include "core/openssh/localuser.h"
#include "core/openssh/settings.h"
#include "core/openssh/sshconfig.h"
#include "core/openssh/words.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct SshConfigImportText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::SshConfigImport)
};

QString fileNamed(const QString &file)
{
    return file.isEmpty() ? LocalUser::current().home + u"/.ssh/config"_s : file;
}

QStringList obstaclesOf(const HostOptions &options)
{
    QStringList obstacles;
    for (const LeftOut &left : options.leftOut)
        obstacles.append(
            SshConfigImportText::tr("%1 %2 (%3 line %4) is not carried out by Culvert.")
                .arg(left.keyword, left.value, left.place.file)
                .arg(left.place.line));
    if (options.clearAllForwardings)
        obstacles.append(
            SshConfigImportText::tr("ClearAllForwardings is set: there is nothing to forward."));
    return obstacles;
}

/// As people write the keywords that `ssh -G` prints.
QString writtenKeyword(const QString &keyword)
{
    static const QStringList words =
        u"AddressFamily BatchMode BindAddress CheckHostIP Compression ConnectTimeout "
        "ConnectionAttempts ExitOnForwardFailure GatewayPorts GSSAPIAuthentication HashKnownHosts "
        "HostKeyAlias IdentitiesOnly IdentityAgent KbdInteractiveAuthentication "
        "NumberOfPasswordPrompts PasswordAuthentication PermitRemoteOpen "
        "PreferredAuthentications ProxyCommand PubkeyAuthentication RekeyLimit "
        "ServerAliveCountMax ServerAliveInterval StreamLocalBindMask StreamLocalBindUnlink "
        "StrictHostKeyChecking TCPKeepAlive"_s.split(u' ');
    for (const QString &word : words) {
        if (word.compare(keyword, Qt::CaseInsensitive) == 0)
            return word;
    }
    return {};
}

/// Text whose tokens are still to be expanded, for a profile that no longer knows the alias.
QString withoutAlias(const QString &text, const HostOptions &options)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView token = QStringView(text).sliced(i).first(qMin(text.size() - i, 2));
        const bool alias = token == u"%n" || (token == u"%k" && options.hostKeyAlias.isEmpty());
        result += alias      ? options.originalHost
            : token == u"%%" ? token.toString()
                             : QString(text.at(i));
        i += alias || token == u"%%" ? 1 : 0;
    }
    return result;
}

/// Paths as arguments of a configuration line; no path at all is "none".
QString argumentsOf(const QStringList &files, const HostOptions &options)
{
    QStringList arguments;
    for (const QString &file : files)
        arguments.append(quotedArgument(withoutAlias(file, options)));
    return arguments.isEmpty() ? u"none"_s : arguments.join(u' ');
}

/// What was expanded already, so that a second time changes nothing.
QStringList literal(const QStringList &texts)
{
    return QStringList(texts).replaceInStrings(u"%"_s, u"%%"_s);
}

/// A printed value as a configuration line takes it.
QString writtenValue(const QString &keyword, const QString &value, const HostOptions &options)
{
    if (keyword == u"proxycommand")
        return withoutAlias(value, options);
    if (keyword == u"identityagent")
        return quotedArgument(literal({value}).constFirst());
    const bool oneWord = keyword == u"hostkeyalias" || keyword == u"bindaddress";
    return oneWord ? quotedArgument(value) : value;
}

/// Where `commandLine` says that the aliases are described.
Result<QList<ImportableHost>> hostsOf(const ConfigScan &scan, CommandLineOptions commandLine)
{
    QStringList executed;
    for (const LeftOut &command : scan.commands) {
        if (command.keyword == u"match exec"_s)
            executed.append(command.value);
    }
    QList<ImportableHost> hosts;
    for (const ConfigScan::Alias &alias : scan.aliases) {
        commandLine.host = alias.name;
        const Checking checking = hosts.isEmpty() ? Checking::EveryLine : Checking::ActiveLines;
        const Result<HostOptions> options = resolveHost(commandLine, Execution::Never, checking);
        if (!options)
            return failure(options.error());
        ImportableHost host{.alias = alias.name,
                            .place = alias.place,
                            .options = *options,
                            .obstacles = obstaclesOf(*options),
                            .commands = executed};
        if (!options->proxyCommand.isEmpty())
            host.commands.append(options->proxyCommand);
        hosts.append(host);
    }
    return hosts;
}

} // namespace

QList<ConfigOption> optionsFromFiles(const HostOptions &options)
{
    const auto isSet = [&options](const QString &keyword) {
        const ConfigPlace place = options.places.value(keyword);
        return place.line != 0 && !place.file.startsWith(u"/etc/ssh/"_s);
    };
    QList<ConfigOption> copied;
    for (const QString &line : dumpOptions(options, {})) {
        const QString keyword = line.section(u' ', 0, 0);
        const QString written = writtenKeyword(keyword);
        if (isSet(keyword) && !written.isEmpty())
            copied.append({written, writtenValue(keyword, line.section(u' ', 1), options)});
    }
    const QStringList revoked = expandsRevokedHostKeys(installedOpenSsh())
        ? literal(options.revokedHostKeys)
        : options.revokedHostKeys;
    const std::pair<QString, QString> others[] = {
        {u"Ciphers"_s, options.ciphers},
        {u"KexAlgorithms"_s, options.kexAlgorithms},
        {u"MACs"_s, options.macs},
        {u"HostKeyAlgorithms"_s, options.hostKeyAlgorithms},
        {u"PubkeyAcceptedAlgorithms"_s, options.pubkeyAcceptedAlgorithms},
        {u"UserKnownHostsFile"_s, argumentsOf(literal(options.userKnownHostsFiles), options)},
        {u"GlobalKnownHostsFile"_s, argumentsOf(options.globalKnownHostsFiles, options)},
        {u"RevokedHostKeys"_s, argumentsOf(revoked, options)},
    };
    for (const auto &[keyword, value] : others) {
        if (isSet(keyword.toLower()))
            copied.append({keyword, value});
    }
    const bool ownKeys = !options.identityFilesAreDefault;
    for (const QString &file : ownKeys ? options.identityFiles : QStringList())
        copied.append({u"IdentityFile"_s, argumentsOf({file}, options)});
    for (const QString &file : options.certificateFiles)
        copied.append({u"CertificateFile"_s, argumentsOf({file}, options)});
    return copied;
}

Result<QList<ImportableHost>> importableHosts(const QString &file)
{
    CommandLineOptions commandLine;
    commandLine.configFile = fileNamed(file);
    if (!QFileInfo::exists(commandLine.configFile))
        return failure(ErrorCode::ProfileInvalid,
                       SshConfigImportText::tr("There is no file %1.").arg(commandLine.configFile));
    return hostsOf(scanConfig(commandLine.configFile), commandLine);
}

Result<QList<ImportableHost>> importableHostsOfText(const QByteArray &text)
{
    CommandLineOptions commandLine;
    commandLine.configText = text;
    return hostsOf(scanConfigText(text), commandLine);
}

Profile importedProfile(const ImportableHost &host, const QString &file, ImportAs how)
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = host.alias;
    profile.host = host.alias;
    profile.source = {.format = u"ssh-config"_s, .file = file, .name = host.alias};
    if (how == ImportAs::Linked) {
        profile.configFile = file;
        return profile;
    }
    const HostOptions &options = host.options;
    const auto isSet = [&options](const QString &keyword) {
        return options.places.contains(keyword);
    };
    profile.host = options.hostname;
    profile.user = isSet(u"user"_s) ? options.user : QString();
    profile.port = isSet(u"port"_s) ? options.port : quint16(0);
    profile.jump = options.proxyJump;
    profile.options = optionsFromFiles(options);
    profile.forwards = options.forwards;
    return profile;
}

} // namespace culvert
