#include "core/openssh/sshconfig.h"

#include "core/base/plaintext.h"
#include "core/openssh/canonicalname.h"
#include "core/openssh/configreader.h"
#include "core/openssh/localuser.h"
#include "core/openssh/sshconfigtext.h"
#include "core/openssh/tokens.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

const ConfigPlace commandLinePlace{u"command line"_s, 0};

/// Before any file is read: what the names hold may reach a shell.
Result<void> checkNames(const QString &host, const QString &user)
{
    if (host.isEmpty())
        return invalid(SshConfigText::tr("A host is needed."));
    if (!isSafeHostName(host))
        return invalid(SshConfigText::tr("hostname '%1' contains invalid characters").arg(host));
    if (!isSafeUserName(user))
        return invalid(
            SshConfigText::tr("remote username '%1' contains invalid characters").arg(user));
    return {};
}

/// -i: `~` is expanded; a file that is not there is left out with a warning, as ssh does it.
Result<void> addIdentities(const QStringList &files, Settings &settings)
{
    for (const QString &file : files) {
        const std::optional<QString> path = expandTilde(file);
        if (!path)
            return invalid(SshConfigText::tr("'%1' names a user that does not exist").arg(file));
        const Settings::KeyFile identity{*path, true};
        if (!QFileInfo::exists(*path)) {
            settings.missingIdentities.append(*path);
            settings.warnings.append(
                SshConfigText::tr("Identity file %1 not accessible").arg(*path));
        } else if (!settings.identityFiles.contains(identity)) {
            settings.identityFiles.append(identity);
        }
    }
    if (!settings.identityFiles.isEmpty())
        settings.set(u"identityfile"_s, {QString()}, commandLinePlace);
    return {};
}

Result<Settings> settingsOf(const CommandLineOptions &commandLine)
{
    Settings settings;
    if (!commandLine.user.isEmpty())
        settings.set(u"user"_s, {commandLine.user}, commandLinePlace);
    if (commandLine.port != 0)
        settings.set(u"port"_s, {QString::number(commandLine.port)}, commandLinePlace);
    if (!commandLine.jump.isEmpty()) {
        settings.jump = JumpSpec::parse(commandLine.jump, JumpSpec::Trust::Checked);
        if (!settings.jump)
            return invalid(SshConfigText::tr("Invalid -J argument '%1'").arg(commandLine.jump));
        settings.set(u"proxyjump"_s, {commandLine.jump}, commandLinePlace);
    }
    if (const Result<void> added = addIdentities(commandLine.identities, settings); !added)
        return failure(added.error());
    ConfigReader reader(settings, {.host = commandLine.host, .originalHost = commandLine.host});
    for (const ConfigOption &option : commandLine.options) {
        if (const Result<void> applied = reader.apply(option); !applied)
            return failure(applied.error());
    }
    if (const Result<void> checked = checkNames(commandLine.host, settings.value(u"user"_s));
        !checked)
        return failure(checked.error());
    return settings;
}

Result<void> readFiles(ConfigReader &reader, const CommandLineOptions &commandLine)
{
    const QString &configFile = commandLine.configFile;
    using enum ConfigReader::Owner;
    using enum ConfigReader::Safety;
    if (commandLine.configText)
        return reader.readText(*commandLine.configText);
    if (configFile.compare(u"none"_s, Qt::CaseInsensitive) == 0)
        return {};
    if (!configFile.isEmpty()) {
        const Result<bool> found = reader.readFile(configFile, User, Unchecked);
        if (!found)
            return failure(found.error());
        if (!*found)
            return invalid(SshConfigText::tr("Can't open user config file %1").arg(configFile));
        return {};
    }
    const QString own = LocalUser::current().home + u"/.ssh/config"_s;
    if (const Result<bool> found = reader.readFile(own, User, Checked); !found)
        return failure(found.error());
    if (const Result<bool> found = reader.readFile(u"/etc/ssh/ssh_config"_s, System, Unchecked);
        !found)
        return failure(found.error());
    return {};
}

/// Reads the files, finds the host's real name, and reads them again where they ask for it.
Result<QString> applyFiles(const CommandLineOptions &commandLine, Execution execution,
                           Checking checking, const std::stop_token &abandoned, Settings &settings)
{
    ConfigReader::Pass pass{.host = commandLine.host,
                            .originalHost = commandLine.host,
                            .final = false,
                            .execution = execution,
                            .checking = checking,
                            .abandoned = abandoned};
    ConfigReader first(settings, pass);
    if (const Result<void> read = readFiles(first, commandLine); !read)
        return failure(read.error());
    QString host = commandLine.host;
    if (settings.has(u"hostname"_s)) {
        const Result<QString> expanded =
            expandTokens(settings.value(u"hostname"_s), {{u'h', host}}, Variables::Keep);
        if (!expanded)
            return failure(expanded.error());
        host = *expanded;
        settings.first[u"hostname"_s].values = {host};
    }
    const Result<QString> canonical = canonicalName(host, settings);
    if (!canonical)
        return failure(canonical.error());

    const bool canonicalizes = settings.value(u"canonicalizehostname"_s, u"false"_s) != u"false"_s;
    if (canonicalizes || first.wantsFinalPass()) {
        settings.first[u"hostname"_s].values = {*canonical};
        pass.host = *canonical;
        pass.final = true;
        ConfigReader second(settings, pass);
        if (const Result<void> read = readFiles(second, commandLine); !read)
            return failure(read.error());
    }
    return *canonical;
}

Result<void> expandFiles(QStringList &files, const HostOptions &options)
{
    for (QString &file : files) {
        const Result<QString> path = expandPath(file, options);
        if (!path)
            return failure(path.error());
        file = *path;
    }
    return {};
}

Result<void> expandValues(HostOptions &options)
{
    if (!options.identityAgent.isEmpty()) {
        const Result<QString> agent = expandPath(options.identityAgent, options);
        if (!agent)
            return failure(agent.error());
        options.identityAgent = *agent;
    }
    if (const Result<void> done = expandFiles(options.userKnownHostsFiles, options); !done)
        return done;
    if (expandsRevokedHostKeys(installedOpenSsh())) {
        if (const Result<void> done = expandFiles(options.revokedHostKeys, options); !done)
            return done;
    }
    for (Forward &forward : options.forwards) {
        const Result<Forward> expanded = expandForward(forward, options);
        if (!expanded)
            return failure(expanded.error());
        forward = *expanded;
    }
    return {};
}

Result<void> checkJump(const HostOptions &options, const Settings &settings)
{
    if (!settings.jump || settings.jump->none)
        return {};
    const HostSpec &jump = settings.jump->last;
    const quint16 port = jump.port == 0 ? defaultPort() : jump.port;
    const QString user = jump.user.isEmpty() ? options.user : jump.user;
    if (jump.host == options.hostname && port == options.port && user == options.user)
        return invalid(SshConfigText::tr("jumphost loop via %1").arg(jump.host));
    return {};
}

Result<HostOptions> resolvedBy(const CommandLineOptions &commandLine, Execution execution,
                               Checking checking, const std::stop_token &abandoned)
{
    Result<Settings> settings = settingsOf(commandLine);
    if (!settings)
        return failure(settings.error());
    const Result<QString> host = applyFiles(commandLine, execution, checking, abandoned, *settings);
    if (!host)
        return failure(host.error());

    HostOptions options = hostOptionsFrom(*settings);
    options.originalHost = commandLine.host;
    options.hostname = *host;
    if (options.connectionAttempts == 0)
        return invalid(SshConfigText::tr("Invalid number of ConnectionAttempts"));
    if (const Result<void> checked = checkJump(options, *settings); !checked)
        return failure(checked.error());
    if (options.clearAllForwardings) {
        options.forwards.clear();
        options.emptyBinds.clear();
    }
    if (const Result<void> expanded = expandValues(options); !expanded)
        return failure(expanded.error());
    return options;
}

} // namespace

/// What stands in a file may be anybody's: no message carries more of it than a server's text.
Result<HostOptions> resolveHost(const CommandLineOptions &commandLine, Execution execution,
                                Checking checking, const std::stop_token &abandoned)
{
    Result<HostOptions> options = resolvedBy(commandLine, execution, checking, abandoned);
    if (!options) {
        Error error = options.error();
        error.message = plainServerText(error.message);
        return failure(error);
    }
    for (QString &warning : options->warnings)
        warning = plainServerText(warning);
    return options;
}

} // namespace culvert
