#include "core/topology/planner.h"
#include "core/topology/topology.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("culvert::Kit", text);
}

/// What an unattended tunnel needs, so that it notices a dead line and an unopened port.
QString unattended(const QString &command)
{
    return u"ssh -N -T -o ExitOnForwardFailure=yes -o ServerAliveInterval=15"
           " -o ServerAliveCountMax=3"_s
        + command.mid(command.indexOf(u' '));
}

/// The options that let the key open exactly these ports and nothing else.
QString restrictions(const Profile &profile)
{
    QString options = u"restrict,port-forwarding"_s;
    for (const Forward &forward : profile.forwards) {
        const Endpoint &bind = forward.bind;
        if (listensHere(forward.kind)) {
            if (forward.destination && !forward.destination->isSocket())
                options += u",permitopen=\"%1\""_s.arg(forward.destination->toString());
        } else if (!bind.isSocket()) {
            const QString host = bind.host.isEmpty() ? u"localhost"_s : bind.host;
            options += u",permitlisten=\"%1\""_s.arg(Endpoint{host, bind.port, {}}.toString());
        }
    }
    return options;
}

} // namespace

QString kitFor(const Half &half)
{
    if (half.onThisComputer || half.profile.forwards.isEmpty())
        return {};
    const Topology topology = topologyOf(half.profile);
    const Node *server = topology.node(u"there"_s);
    QString text = tr("# Run this on %1 and keep it running:").arg(half.machine) + u'\n';
    for (const Step &step : topology.steps) {
        if (step.node == u"here"_s) {
            text += unattended(step.command) + u"\n\n"_s;
            break;
        }
    }
    text += tr("# On %1, put this in front of the key of %2 in ~/.ssh/authorized_keys; the key "
               "can then do nothing else:")
                .arg(server->name, half.machine);
    return text + u'\n' + restrictions(half.profile) + u'\n';
}

} // namespace culvert
