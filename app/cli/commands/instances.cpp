#include "app/cli/commands/instances.h"

#include "app/cli/console/output.h"
#include "core/system/runtimefolder.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

ExitCode exitCodeFor(ControlOutcome outcome)
{
    switch (outcome) {
    case ControlOutcome::Done:
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
    ControlReply last{ControlOutcome::NotRunning, u"no running instance"_s, {}};
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

} // namespace culvert
