#include "app/cli/instances.h"

#include <CLI/CLI.hpp>

#include <QDeadlineTimer>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace culvert {

namespace {

bool runs(const QList<Instance> &instances, const QString &tunnel)
{
    return std::any_of(instances.begin(), instances.end(), [&tunnel](const Instance &instance) {
        const Result<ControlReply> reply = askInstance(instance, u"status"_s);
        return reply
            && std::any_of(reply->tunnels.begin(), reply->tunnels.end(),
                           [&tunnel](const QJsonObject &status) {
                               return status.value(u"tunnel"_s).toString() == tunnel;
                           });
    });
}

/// Comes back when the tunnel has ended, so that a script may start it again.
ExitCode stop(const Context &context, const QString &tunnel)
{
    const ExitCode code = passOn(instancesOf(context), u"stop"_s, tunnel);
    const QDeadlineTimer deadline(3s); // a tunnel has two
    while (code == ExitCode::Ok && !deadline.hasExpired() && runs(instancesOf(context), tunnel))
        QThread::msleep(20);
    return code;
}

} // namespace

void addStop(CLI::App &program, Command &chosen)
{
    CLI::App *command = program.add_subcommand("stop", "Stop a tunnel of a running instance");
    const auto name = std::make_shared<std::string>();
    command->add_option("NAME", *name, "The tunnel")->required();
    command->callback([&chosen, name] {
        chosen = [name](const Context &context) {
            return stop(context, QString::fromStdString(*name));
        };
    });
}

} // namespace culvert
