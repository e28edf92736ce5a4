#include "core/plan/plan.h"

#include "core/base/filecontent.h"
#include "core/base/plaintext.h"
#include "core/imports/foreigncommands.h"
#include "core/openssh/jumps.h"
#include "core/openssh/localuser.h"
#include "core/openssh/sshconfigtext.h"
#include "core/openssh/tokens.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int mostHops = 16;

#ifdef CULVERT_LIBSSH_INTERNALS
constexpr bool canListenOnRemoteSockets = true;
#else
constexpr bool canListenOnRemoteSockets = false;
#endif

struct PlanText : Speaks<PlanText>
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Plan)
};

/// The key and certificate files to open; "none" is a way to say that there are none.
Result<QStringList> expandedFiles(const QStringList &files, const HostOptions &options)
{
    QStringList expanded;
    for (const QString &file : files) {
        if (file.compare(u"none"_s, Qt::CaseInsensitive) == 0)
            continue;
        const Result<QString> path = expandPath(file, options);
        if (!path)
            return failure(path.error());
        expanded.append(*path);
    }
    return expanded;
}

/// "$VAR" names a variable with the path.
QString pathOrVariable(const QString &value)
{
    if (!value.startsWith(u'$'))
        return value;
    return qEnvironmentVariable(value.sliced(1).toUtf8().constData(), u"none"_s);
}

/// "SSH_AUTH_SOCK" is the usual agent.
QString agentOf(const QString &identityAgent)
{
    return identityAgent == u"SSH_AUTH_SOCK"_s ? QString() : pathOrVariable(identityAgent);
}

Result<Hop> hopFrom(HostOptions options)
{
    Hop hop;
    hop.name = options.originalHost;
    if (!options.proxyCommand.isEmpty()) {
        const Result<QString> command = expandCommand(options.proxyCommand, options);
        if (!command)
            return failure(command.error());
        if (*command == u"-"_s)
            return failure(ErrorCode::FeatureUnavailable,
                           PlanText::phrase("%1: ProxyCommand - is not supported.").arg(hop.name));
        hop.proxyCommand = *command;
    }
    const Result<QStringList> identities = expandedFiles(options.identityFiles, options);
    if (!identities)
        return failure(identities.error());
    const Result<QStringList> certificates = expandedFiles(options.certificateFiles, options);
    if (!certificates)
        return failure(certificates.error());
    options.identityFiles = *identities;
    options.certificateFiles = *certificates;
    for (QString &file : options.globalKnownHostsFiles)
        file = expandTilde(file).value_or(file);
    for (QString &file : options.revokedHostKeys)
        file = expandTilde(file).value_or(file);
    options.identityAgent = agentOf(options.identityAgent);
    options.securityKeyProvider = pathOrVariable(options.securityKeyProvider);
    hop.options = std::move(options);
    return hop;
}

/// The jump host as ssh starts itself for it: its own configuration, with nothing carried over but
/// the file's name and what the specification says.
std::optional<CommandLineOptions> jumpOf(const HostOptions &options, const QString &configFile)
{
    const std::optional<JumpSpec> jump = options.proxyJump.isEmpty()
        ? std::nullopt
        : JumpSpec::parse(options.proxyJump, JumpSpec::Trust::Full);
    if (!jump)
        return {};
    CommandLineOptions next;
    next.host = jump->last.host;
    next.user = jump->last.user;
    next.port = jump->last.port;
    next.jump = jump->before;
    next.configFile = configFile;
    return next;
}

/// From the destination back to the host that is dialled directly.
Result<QList<Hop>> hopsTo(const CommandLineOptions &destination, Execution execution,
                          Checking checking, const std::stop_token &abandoned)
{
    QList<Hop> hops;
    for (std::optional<CommandLineOptions> next = destination; next;) {
        if (hops.size() >= mostHops)
            return failure(ErrorCode::ProfileInvalid,
                           PlanText::phrase("More than %1 jump hosts, or a loop, on the way to %2.")
                               .arg(mostHops - 1)
                               .arg(destination.host));
        const Result<HostOptions> options = resolveHost(*next, execution, checking, abandoned);
        if (!options)
            return failure(options.error());
        const Result<Hop> hop = hopFrom(*options);
        if (!hop)
            return failure(hop.error());
        hops.prepend(*hop);
        next = jumpOf(*options, next->configFile);
    }
    return hops;
}

Result<Forward> checkedForward(const Forward &forward)
{
    const bool remoteSocket = !listensHere(forward.kind) && forward.bind.isSocket();
    if (forward.enabled && remoteSocket && !canListenOnRemoteSockets)
        return failure(
            ErrorCode::FeatureUnavailable,
            PlanText::phrase("This build cannot listen on the server's Unix socket %1: it is "
                             "linked to the shared libssh, which lacks that function.")
                .arg(forward.bind.path));
    return forward;
}

Result<void> addForwards(Plan &plan, const Profile &profile)
{
    const HostOptions &options = plan.destination().options;
    if (options.clearAllForwardings)
        return {};
    for (const Forward &written : profile.forwards) {
        const Result<Forward> forward = expandForward(written, options);
        if (!forward)
            return failure(forward.error());
        plan.forwards.append(*forward);
    }
    plan.ownForwards = plan.forwards.size();
    for (const Forward &configured : options.forwards) {
        const auto same = [&configured](const Forward &f) { return isSame(f, configured); };
        if (std::none_of(plan.forwards.begin(), plan.forwards.end(), same))
            plan.forwards.append(configured);
    }
    return {};
}

bool retries(Retrying retrying, ProfileKind kind)
{
    switch (retrying) {
    case Retrying::ByKind:
        return kind == ProfileKind::Saved;
    case Retrying::On:
        return true;
    case Retrying::Off:
        return false;
    }
    Q_UNREACHABLE();
}

Result<void> checkConsent(const PlanRequest &request)
{
    const QString &config = request.profile.configFile;
    if (const auto why = whyNotPlain(config); why && isForeign(request.profile.source))
        return invalid( // what comes out of it next is nothing that anybody could allow
            SshConfigText::tr("%1 cannot be read: %2").arg(config, *why));
    const std::optional<ForeignCommands> missing =
        missingConsent(request.profile, request.consents);
    if (!missing)
        return {};
    return failure(
        ErrorCode::ConsentMissing,
        PlanText::phrase("%1 was imported and may run commands on this computer, which nobody "
                         "allowed: %2")
            .arg(request.profile.name, plainServerText(missing->commands.join(u"; "_s))));
}

Result<Plan> resolvedPlan(const PlanRequest &request, Execution execution,
                          const std::stop_token &abandoned, Checking checking)
{
    const Profile &profile = request.profile;
    if (execution == Execution::Allowed) {
        if (const Result<void> consented = checkConsent(request); !consented)
            return failure(consented.error());
    }
    Result<QList<Hop>> hops = hopsTo(commandLineOf(profile), execution, checking, abandoned);
    if (!hops)
        return failure(hops.error());
    for (Hop &hop : *hops)
        hop.options.batchMode = hop.options.batchMode || request.batch;
    if (!profile.proxy.isEmpty()) {
        const Result<Proxy> proxy = Proxy::parse(profile.proxy);
        if (!proxy)
            return failure(proxy.error());
        hops->first().proxy = *proxy;
        hops->first().proxyCommand.clear(); // the profile's own word counts for more
    }

    Plan plan;
    plan.profile = profile.id;
    plan.name = profile.name.isEmpty() ? destinationOf(profile) : profile.name;
    plan.hops = *hops;
    if (const Result<void> added = addForwards(plan, profile); !added)
        return failure(added.error());
    if (execution == Execution::Allowed) { // what is only shown or exported, another may carry out
        for (const Forward &forward : plan.forwards) {
            if (const Result<Forward> checked = checkedForward(forward); !checked)
                return failure(checked.error());
        }
    }
    plan.retry = retries(profile.retrying, request.kind);
    plan.onDemand = profile.onDemand;
    plan.connections = profile.connections;
    return plan;
}

} // namespace

Result<Forward> plannedForward(const Forward &written, const HostOptions &destination)
{
    const Result<Forward> expanded = expandForward(written, destination);
    return expanded ? checkedForward(*expanded) : expanded;
}

QString loginOf(const HostOptions &options)
{
    return options.user + u'@' + Endpoint::tcp(options.hostname, options.port).toString();
}

QString keyFileSubject(const QString &path)
{
    return QDir::cleanPath(QFileInfo(expandTilde(path).value_or(path)).absoluteFilePath());
}

CommandLineOptions commandLineOf(const Profile &profile)
{
    CommandLineOptions commandLine;
    commandLine.host = profile.host;
    commandLine.user = profile.user;
    commandLine.port = profile.port;
    commandLine.jump = profile.jump;
    commandLine.identities = profile.identities;
    commandLine.configFile = profile.configFile;
    commandLine.options = profile.options;
    commandLine.forwards = profile.forwards;
    return commandLine;
}

namespace {

Result<Plan> checkedPlan(const PlanRequest &request, Execution execution,
                         const std::stop_token &abandoned, Checking checking)
{
    Result<Plan> plan = resolvedPlan(request, execution, abandoned, checking);
    if (plan)
        return plan;
    Error error = plan.error(); // may quote a file, and that may be anybody's
    if (const QString plain = plainServerText(error.message); plain != error.message)
        error.message = plain;
    return failure(error);
}

} // namespace

Result<Plan> planFor(const PlanRequest &request, Execution execution,
                     const std::stop_token &abandoned)
{
    return checkedPlan(request, execution, abandoned, Checking::EveryLine);
}

Result<Plan> previewPlan(const Profile &profile, Checking checking)
{
    return checkedPlan({.profile = profile, .kind = ProfileKind::Unsaved, .batch = true},
                       Execution::Never, {}, checking);
}

} // namespace culvert
