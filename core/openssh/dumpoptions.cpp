#include "core/openssh/dumpoptions.h"

#include "core/openssh/algorithms.h"
#include "core/openssh/forwardlines.h"
#include "core/openssh/tokens.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QString wordFor(AddressFamily family)
{
    switch (family) {
    case AddressFamily::Any:
        return u"any"_s;
    case AddressFamily::Inet:
        return u"inet"_s;
    case AddressFamily::Inet6:
        return u"inet6"_s;
    }
    Q_UNREACHABLE();
}

QString wordFor(StrictHostKeyChecking checking)
{
    switch (checking) {
    case StrictHostKeyChecking::Yes:
        return u"true"_s;
    case StrictHostKeyChecking::Ask:
        return u"ask"_s;
    case StrictHostKeyChecking::AcceptNew:
        return u"accept-new"_s;
    case StrictHostKeyChecking::No:
        return u"false"_s;
    }
    Q_UNREACHABLE();
}

QString pubkeyWord(const HostOptions &options)
{
    switch (options.pubkeyBinding) {
    case PubkeyBinding::Any:
        return options.pubkeyAuthentication ? u"true"_s : u"false"_s;
    case PubkeyBinding::Unbound:
        return u"unbound"_s;
    case PubkeyBinding::HostBound:
        return u"host-bound"_s;
    }
    Q_UNREACHABLE();
}

/// A flag until 10.6.
QString keepAliveWord(TcpKeepAlive keepAlive, const OpenSshVersion &version)
{
    const bool isFlag = !version.isAtLeast(10, 6);
    switch (keepAlive) {
    case TcpKeepAlive::No:
        return isFlag ? u"no"_s : u"false"_s;
    case TcpKeepAlive::Transport:
        return isFlag ? u"yes"_s : u"true"_s;
    case TcpKeepAlive::All:
        return u"all"_s;
    }
    Q_UNREACHABLE();
}

QStringList flagLines(const HostOptions &o, const OpenSshVersion &version)
{
    const auto line = [](const QString &keyword, bool value) {
        return keyword + (value ? u" yes"_s : u" no"_s);
    };
    return {
        line(u"batchmode"_s, o.batchMode),
        line(u"checkhostip"_s, o.checkHostIp),
        line(u"compression"_s, o.compression),
        line(u"clearallforwardings"_s, o.clearAllForwardings),
        line(u"exitonforwardfailure"_s, o.exitOnForwardFailure == OnForwardFailure::CloseSession),
        line(u"gatewayports"_s, o.gatewayPorts),
        line(u"gssapiauthentication"_s, o.gssapiAuthentication),
        line(u"hashknownhosts"_s, o.hashKnownHosts),
        line(u"identitiesonly"_s, o.identitiesOnly),
        line(u"kbdinteractiveauthentication"_s, o.kbdInteractiveAuthentication),
        line(u"passwordauthentication"_s, o.passwordAuthentication),
        u"pubkeyauthentication "_s + pubkeyWord(o),
        line(u"streamlocalbindunlink"_s, o.streamLocalBindUnlink),
        u"stricthostkeychecking "_s + wordFor(o.strictHostKeyChecking),
        u"tcpkeepalive "_s + keepAliveWord(o.tcpKeepAlive, version),
    };
}

QStringList numberLines(const HostOptions &o)
{
    const auto line = [](const QString &keyword, qint64 value) {
        return u"%1 %2"_s.arg(keyword).arg(value);
    };
    return {
        line(u"connectionattempts"_s, o.connectionAttempts),
        line(u"numberofpasswordprompts"_s, o.numberOfPasswordPrompts),
        line(u"serveralivecountmax"_s, o.serverAliveCountMax.value_or(3)),
        line(u"serveraliveinterval"_s,
             o.serverAliveInterval.value_or(std::chrono::seconds(0)).count()),
    };
}

/// Strings that ssh prints only where they are set.
QStringList textLines(const HostOptions &o, const OpenSshVersion &version)
{
    const auto algorithms = [&version](AlgorithmKind kind, const QString &list) {
        return list.isEmpty() ? QString() : assembledAlgorithms(kind, list, version);
    };
    const std::pair<QString, QString> values[] = {
        {u"bindaddress"_s, o.bindAddress},
        {u"ciphers"_s, algorithms(AlgorithmKind::Cipher, o.ciphers)},
        {u"hostkeyalgorithms"_s, algorithms(AlgorithmKind::Key, o.hostKeyAlgorithms)},
        {u"hostkeyalias"_s, o.hostKeyAlias},
        {u"identityagent"_s, o.identityAgent},
        {u"kexalgorithms"_s, algorithms(AlgorithmKind::Kex, o.kexAlgorithms)},
        {u"macs"_s, algorithms(AlgorithmKind::Mac, o.macs)},
        {u"preferredauthentications"_s, o.preferredAuthentications},
        {u"pubkeyacceptedalgorithms"_s, algorithms(AlgorithmKind::Key, o.pubkeyAcceptedAlgorithms)},
    };
    QStringList lines;
    for (const auto &[keyword, value] : values) {
        if (!value.isEmpty())
            lines.append(keyword + u' ' + value);
    }
    return lines;
}

QStringList allForwardLines(const HostOptions &options, const CommandLineOptions &commandLine)
{
    if (options.clearAllForwardings)
        return {};
    QStringList lines;
    for (qsizetype i = 0; i < commandLine.forwards.size(); ++i) {
        const Forward &written = commandLine.forwards.at(i);
        lines += forwardLines(expandForward(written, options).value_or(written),
                              commandLine.emptyBinds.contains(int(i)));
    }
    for (qsizetype i = 0; i < options.forwards.size(); ++i)
        lines += forwardLines(options.forwards.at(i), options.emptyBinds.contains(int(i)));
    lines.removeDuplicates();
    return lines;
}

QStringList fileLines(const HostOptions &o, const OpenSshVersion &version)
{
    const auto oneLine = [](const QString &keyword, const QStringList &values) {
        return keyword + u' ' + (values.isEmpty() ? u"none"_s : values.join(u' '));
    };
    QStringList lines;
    for (const QString &file : o.identityFiles)
        lines.append(u"identityfile "_s + file);
    for (const QString &file : o.certificateFiles)
        lines.append(u"certificatefile "_s + file);
    lines.append(oneLine(u"globalknownhostsfile"_s, o.globalKnownHostsFiles));
    lines.append(oneLine(u"userknownhostsfile"_s, o.userKnownHostsFiles));
    if (!o.revokedHostKeys.isEmpty() || version.isAtLeast(10, 3)) // a list since then
        lines.append(oneLine(u"revokedhostkeys"_s, o.revokedHostKeys));
    lines.append(o.permitRemoteOpen.isEmpty() ? u"permitremoteopen any"_s
                                              : oneLine(u"permitremoteopen"_s, o.permitRemoteOpen));
    return lines;
}

QStringList specialLines(const HostOptions &o)
{
    QStringList lines{
        o.connectTimeout ? u"connecttimeout %1"_s.arg(o.connectTimeout->count())
                         : u"connecttimeout none"_s,
        u"rekeylimit %1 %2"_s.arg(o.rekeyLimit.bytes).arg(o.rekeyLimit.time.count()),
        u"streamlocalbindmask 0%1"_s.arg(QString::number(o.streamLocalBindMask, 8)),
    };
    if (!o.proxyJump.isEmpty())
        lines.append(u"proxyjump "_s + o.proxyJump);
    else if (!o.proxyCommand.isEmpty())
        lines.append(u"proxycommand "_s + o.proxyCommand);
    return lines;
}

} // namespace

QStringList dumpOptions(const HostOptions &options, const CommandLineOptions &commandLine,
                        const OpenSshVersion &version)
{
    const QStringList first{u"host "_s + options.originalHost, u"user "_s + options.user,
                            u"hostname "_s + options.hostname, u"port %1"_s.arg(options.port),
                            u"addressfamily "_s + wordFor(options.addressFamily)};
    return first + flagLines(options, version) + numberLines(options) + textLines(options, version)
        + allForwardLines(options, commandLine) + fileLines(options, version)
        + specialLines(options);
}

} // namespace culvert
