#include "core/openssh/settings.h"

#include "core/openssh/localuser.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

/// By OpenSSH's own version: DSA went with 9.8, XMSS with 10.1, and ML-DSA came with 10.5.
QStringList defaultIdentities(const OpenSshVersion &version)
{
    QStringList kinds{u"rsa"_s, u"ecdsa"_s, u"ecdsa_sk"_s, u"ed25519"_s, u"ed25519_sk"_s};
    if (!version.isAtLeast(10, 1))
        kinds.append(u"xmss"_s);
    if (!version.isAtLeast(9, 8))
        kinds.append(u"dsa"_s);
    if (version.isAtLeast(10, 5))
        kinds.append(u"mldsa44_ed25519"_s);
    for (QString &kind : kinds)
        kind.prepend(u"~/.ssh/id_"_s);
    return kinds;
}

QStringList pathsOf(const QList<Settings::KeyFile> &files)
{
    QStringList paths;
    for (const Settings::KeyFile &file : files)
        paths.append(file.path);
    return paths;
}

/// A list that may be "none", or ssh's own where it is not set.
QStringList filesOr(const Settings &settings, const QString &keyword, const QStringList &absent)
{
    if (!settings.has(keyword))
        return absent;
    const QStringList files = settings.first.value(keyword).values;
    const bool none = files.value(0).compare(u"none"_s, Qt::CaseInsensitive) == 0;
    return none ? QStringList() : files;
}

std::optional<int> numberOf(const Settings &settings, const QString &keyword)
{
    if (!settings.has(keyword))
        return {};
    return settings.value(keyword).toInt();
}

std::optional<std::chrono::seconds> timeOf(const Settings &settings, const QString &keyword)
{
    const std::optional<int> seconds = numberOf(settings, keyword);
    return seconds ? std::optional(std::chrono::seconds(*seconds)) : std::nullopt;
}

StrictHostKeyChecking strictnessOf(const QString &value)
{
    if (value == u"true"_s)
        return StrictHostKeyChecking::Yes;
    if (value == u"false"_s)
        return StrictHostKeyChecking::No;
    return value == u"accept-new"_s ? StrictHostKeyChecking::AcceptNew : StrictHostKeyChecking::Ask;
}

TcpKeepAlive keepAliveOf(const QString &value)
{
    if (value == u"no"_s)
        return TcpKeepAlive::No;
    return value == u"all"_s ? TcpKeepAlive::All : TcpKeepAlive::Transport;
}

AddressFamily familyOf(const QString &value)
{
    if (value == u"inet"_s)
        return AddressFamily::Inet;
    return value == u"inet6"_s ? AddressFamily::Inet6 : AddressFamily::Any;
}

void setFlags(HostOptions &options, const Settings &settings)
{
    const auto flag = [&settings](const QString &keyword, bool absent = false) {
        return settings.value(keyword, absent ? u"yes"_s : u"no"_s) == u"yes"_s;
    };
    options.batchMode = flag(u"batchmode"_s);
    options.compression = flag(u"compression"_s);
    options.clearAllForwardings = flag(u"clearallforwardings"_s);
    options.exitOnForwardFailure = flag(u"exitonforwardfailure"_s) ? OnForwardFailure::CloseSession
                                                                   : OnForwardFailure::KeepOthers;
    options.gatewayPorts = flag(u"gatewayports"_s);
    options.identitiesOnly = flag(u"identitiesonly"_s);
    options.kbdInteractiveAuthentication = flag(u"kbdinteractiveauthentication"_s, true);
    options.passwordAuthentication = flag(u"passwordauthentication"_s, true);
    options.gssapiAuthentication = flag(u"gssapiauthentication"_s);
    options.streamLocalBindUnlink = flag(u"streamlocalbindunlink"_s);
    options.hashKnownHosts = flag(u"hashknownhosts"_s);
    options.checkHostIp = flag(u"checkhostip"_s);
}

void setNumbers(HostOptions &options, const Settings &settings)
{
    options.port = quint16(numberOf(settings, u"port"_s).value_or(defaultPort()));
    options.streamLocalBindMask = numberOf(settings, u"streamlocalbindmask"_s).value_or(0177);
    options.connectionAttempts = numberOf(settings, u"connectionattempts"_s).value_or(1);
    options.numberOfPasswordPrompts = numberOf(settings, u"numberofpasswordprompts"_s).value_or(3);
    options.serverAliveCountMax = numberOf(settings, u"serveralivecountmax"_s);
    options.serverAliveInterval = timeOf(settings, u"serveraliveinterval"_s);
    options.connectTimeout = timeOf(settings, u"connecttimeout"_s);
    options.rekeyLimit.bytes = settings.value(u"rekeylimit"_s).toULongLong();
    options.rekeyLimit.time = std::chrono::seconds(settings.value(u"rekeyinterval"_s).toInt());
}

void setTexts(HostOptions &options, const Settings &settings)
{
    options.user = settings.value(u"user"_s, LocalUser::current().name);
    options.identityAgent = settings.value(u"identityagent"_s);
    options.securityKeyProvider = settings.value(u"securitykeyprovider"_s);
    options.hostKeyAlias = settings.value(u"hostkeyalias"_s).toLower();
    options.bindAddress = settings.value(u"bindaddress"_s);
    options.preferredAuthentications = settings.value(u"preferredauthentications"_s);
    options.ciphers = settings.value(u"ciphers"_s);
    options.macs = settings.value(u"macs"_s);
    options.kexAlgorithms = settings.value(u"kexalgorithms"_s);
    options.hostKeyAlgorithms = settings.value(u"hostkeyalgorithms"_s);
    options.pubkeyAcceptedAlgorithms = settings.value(u"pubkeyacceptedalgorithms"_s);
}

void setProxy(HostOptions &options, const Settings &settings)
{
    const bool noCommand =
        settings.proxyCommand.value_or(QString()).compare(u"none"_s, Qt::CaseInsensitive) == 0;
    if (settings.jump && !settings.jump->none)
        options.proxyJump = settings.jump->toString();
    else if (settings.proxyCommand && !noCommand)
        options.proxyCommand = *settings.proxyCommand;
}

} // namespace

quint16 defaultPort()
{
    static const quint16 port = parsePort(u"ssh"_s).value_or(22);
    return port;
}

bool expandsRevokedHostKeys(const OpenSshVersion &version)
{
    return version.isAtLeast(9, 4);
}

QString Settings::value(const QString &keyword, const QString &absent) const
{
    const auto found = first.constFind(keyword);
    return found == first.constEnd() ? absent : found->values.value(0);
}

void Settings::set(const QString &keyword, const QStringList &values, const ConfigPlace &place)
{
    if (!values.isEmpty() && !first.contains(keyword))
        first.insert(keyword, {values, place});
}

void Settings::addForward(const Forward &forward, bool emptyBind, const ConfigPlace &place)
{
    for (qsizetype i = 0; i < forwards.size(); ++i) {
        if (forwards.at(i) == forward && emptyBinds.contains(int(i)) == emptyBind)
            return;
    }
    if (emptyBind)
        emptyBinds.append(int(forwards.size()));
    forwards.append(forward);
    const QString keyword = listensHere(forward.kind)
        ? (forward.kind == ForwardKind::Local ? u"localforward"_s : u"dynamicforward"_s)
        : u"remoteforward"_s;
    set(keyword, {QString()}, place);
}

HostOptions hostOptionsFrom(const Settings &settings, const OpenSshVersion &version)
{
    const QString system = u"/etc/ssh/ssh_known_hosts"_s;
    const QString own = u"~/.ssh/known_hosts"_s;
    HostOptions options;
    setFlags(options, settings);
    setNumbers(options, settings);
    setTexts(options, settings);
    setProxy(options, settings);
    options.addressFamily = familyOf(settings.value(u"addressfamily"_s));
    options.tcpKeepAlive = keepAliveOf(settings.value(u"tcpkeepalive"_s));
    options.strictHostKeyChecking = strictnessOf(settings.value(u"stricthostkeychecking"_s));
    const QString publicKeys = settings.value(u"pubkeyauthentication"_s, u"true"_s);
    options.pubkeyAuthentication = publicKeys != u"false"_s;
    options.pubkeyBinding = publicKeys == u"unbound"_s ? PubkeyBinding::Unbound
        : publicKeys == u"host-bound"_s                ? PubkeyBinding::HostBound
                                                       : PubkeyBinding::Any;
    options.forwards = settings.forwards;
    options.emptyBinds = settings.emptyBinds;
    options.identityFilesAreDefault = settings.identityFiles.isEmpty();
    options.identityFiles = options.identityFilesAreDefault ? defaultIdentities(version)
                                                            : pathsOf(settings.identityFiles);
    options.certificateFiles = pathsOf(settings.certificateFiles);
    options.globalKnownHostsFiles =
        filesOr(settings, u"globalknownhostsfile"_s, {system, system + u'2'});
    options.userKnownHostsFiles = filesOr(settings, u"userknownhostsfile"_s, {own, own + u'2'});
    options.revokedHostKeys = filesOr(settings, u"revokedhostkeys"_s, {});
    options.permitRemoteOpen = settings.first.value(u"permitremoteopen"_s).values;
    if (options.permitRemoteOpen.value(0).compare(u"any"_s, Qt::CaseInsensitive) == 0)
        options.permitRemoteOpen.clear();
    options.leftOut = settings.leftOut;
    options.missingIdentities = settings.missingIdentities;
    options.warnings = settings.warnings;
    for (auto it = settings.first.begin(); it != settings.first.end(); ++it)
        options.places.insert(it.key(), it->place);
    return options;
}

} // namespace culvert
