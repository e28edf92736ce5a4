#pragma once

#include "app/cli/commands/command.h"
#include "core/engine/control.h"

namespace culvert {

/// The running programs of this configuration folder, the desktop first. Empty where there is no
/// private folder for their sockets either, which is logged.
QList<Instance> instancesOf(const Context &context);

/// Passes start or stop on, from instance to instance until one has done it, waiting for each as
/// askInstance(). Exit 10 where nobody runs it, 8 where nobody knows the name, 9 where it runs
/// already, else by what the instance said.
ExitCode passOn(const QList<Instance> &instances, const QString &command, const QString &tunnel);

/// Has the program that runs the tunnel, if one does, take over what was saved of it, and says on
/// standard error what counts now.
void applyWhereItRuns(const Profile &profile, const Context &context);

} // namespace culvert
