#include "app/cli/commands/instances.h"

#include "app/cli/console/output.h"
#include "core/engine/runlock.h"
#include "core/system/runtimefolder.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

ExitCode exitCodeFor(ControlOutcome outcome)
{
    switch (outcome) {
    case ControlOutcome::Done:
    case ControlOutcome::Pending:
        return ExitCode::Ok;
    case ControlOutcome::NoSuchTunnel:
        return ExitCode::NoSuchProfile;
    case ControlOutcome::AlreadyRunning:
        return ExitCode::AlreadyRunning;
    case ControlOutcome::NotRunning:
        return ExitCode::NoInstance;
    case ControlOutcome::Refused:
        return ExitCode::Invalid;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Instance> instancesOf(const Context &context)
{
    const Result<QString> folder = runtimeFolder();
    if (folder)
        return runningInstances(*folder, context.configFolder);
    complain(describe(folder.error()));
    return {};
}

ExitCode passOn(const QList<Instance> &instances, const QString &command, const QString &tunnel)
{
    ControlReply last{.outcome = ControlOutcome::NotRunning, .message = u"no running instance"_s};
    for (const Instance &instance : instances) {
        const Result<ControlReply> reply = askInstance(instance, command, tunnel);
        if (!reply) {
            complain(describe(reply.error()));
            continue;
        }
        last = *reply;
        const bool othersMayKnow = last.outcome == ControlOutcome::NotRunning
            || last.outcome == ControlOutcome::NoSuchTunnel;
        if (!othersMayKnow)
            break;
    }
    return last.outcome == ControlOutcome::Done ? ExitCode::Ok
                                                : fail(exitCodeFor(last.outcome), last.message);
}

void applyWhereItRuns(const Profile &profile, const Context &context)
{
    RunLock lock(context.configFolder, profile.id);
    if (lock.tryLock())
        return;
    for (const Instance &instance : instancesOf(context)) {
        const Result<ControlReply> reply = askInstance(instance, u"apply"_s, profile.name);
        if (reply && reply->outcome == ControlOutcome::Done)
            return printNote(u"'%1' is running: the change counts at once"_s.arg(profile.name));
        if (reply && reply->outcome == ControlOutcome::Pending)
            return printNote(
                u"'%1' is running: its name and forwards count at once, the rest takes effect at "
                "its next start"_s.arg(profile.name));
    }
    printNote(u"'%1' is running: it takes effect at its next start"_s.arg(profile.name));
}

} // namespace culvert
