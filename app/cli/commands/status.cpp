#include "app/cli/commands/instances.h"
#include "app/cli/console/output.h"
#include "app/cli/events/jsonline.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QString listenerText(const QJsonObject &forward)
{
    const QString path = forward.value(u"path"_s).toString();
    if (!path.isEmpty())
        return path;
    const Endpoint at = Endpoint::tcp(forward.value(u"bind"_s).toString(),
                                      quint16(forward.value(u"port"_s).toInt()));
    return at.toString();
}

QString lineFor(const QJsonObject &tunnel)
{
    QString line =
        u"%1  %2"_s.arg(tunnel.value(u"tunnel"_s).toString(), tunnel.value(u"state"_s).toString());
    const QString why = tunnel.value(u"reason"_s).toObject().value(u"message"_s).toString();
    if (!why.isEmpty())
        line += u": "_s + why;
    const QJsonArray forwards = tunnel.value(u"forwards"_s).toArray();
    for (const QJsonValueConstRef value : forwards) {
        const QJsonObject forward = value.toObject();
        const QString wrong = forward.value(u"reason"_s).toObject().value(u"message"_s).toString();
        if (forward.value(u"listening"_s).toBool() || !wrong.isEmpty())
            line += u"  %1 %2"_s.arg(forward.value(u"kind"_s).toString(), listenerText(forward));
        if (!wrong.isEmpty())
            line += u" (%1)"_s.arg(wrong);
    }
    return line;
}

void printTunnel(const Instance &instance, const QJsonObject &tunnel, const Context &context)
{
    if (!context.json) {
        print(lineFor(tunnel));
        return;
    }
    JsonLine line;
    line.add("tunnel"_L1, tunnel.value(u"tunnel"_s))
        .add("state"_L1, tunnel.value(u"state"_s))
        .add("reason"_L1, tunnel.value(u"reason"_s))
        .add("forwards"_L1, tunnel.value(u"forwards"_s))
        .add("instance"_L1, wordFor(instance.kind))
        .add("pid"_L1, instance.pid);
    printBytes(line.toJson() + '\n');
}

ExitCode status(const Context &context)
{
    const QList<Instance> instances = instancesOf(context);
    for (const Instance &instance : instances) {
        const Result<ControlReply> reply = askInstance(instance, u"status"_s);
        if (!reply) {
            complain(describe(reply.error()));
            continue;
        }
        for (const QJsonObject &tunnel : reply->tunnels)
            printTunnel(instance, tunnel, context);
    }
    return ExitCode::Ok;
}

} // namespace

void addStatus(CLI::App &program, Command &chosen)
{
    program.add_subcommand("status", "Show what the running instances run")->callback([&chosen] {
        chosen = status;
    });
}

} // namespace culvert
