#include "core/exports/permissions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QString hostAndPort(const QString &host, quint16 port)
{
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    return u"%1:%2"_s.arg(name, port == 0 ? u"*"_s : QString::number(port));
}

/// sshd compares what the client asked for, in lower case, and looks no name up: nothing is sent as
/// "localhost", all interfaces as "".
QString listenerOf(const Endpoint &bind)
{
    const QString host = bind.host.isEmpty() ? u"localhost"_s
        : bind.host == "*"_L1                ? QString()
                                             : bind.host.toLower();
    return hostAndPort(host, bind.port);
}

/// sshd opens a socket where path and port agree, and a socket's port is none that can be written.
QString socketTarget(const QString &path)
{
    return u'[' + path + u"]:*"_s;
}

bool canBeSpelled(const QString &path)
{
    return std::none_of(path.begin(), path.end(),
                        [](QChar c) { return c == u']' || c.category() == QChar::Other_Control; });
}

/// With the way back through it, by which Culvert proves that it leads here.
void addListener(Permissions &permissions, const Endpoint &bind)
{
    permissions.listens = true;
    if (bind.isSocket()) {
        permissions.listensOnSockets = true;
        permissions.opensSockets = permissions.opensSockets || canBeSpelled(bind.path);
        if (canBeSpelled(bind.path))
            permissions.open.append(socketTarget(bind.path));
        return;
    }
    static const QStringList given{QString(), u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    permissions.needsGatewayPorts =
        permissions.needsGatewayPorts || !given.contains(bind.host, Qt::CaseInsensitive);
    permissions.listen.append(listenerOf(bind));
    if (bind.port == 0) {
        permissions.listensOnAnyPort = true;
        return;
    }
    permissions.open.append(hostAndPort(u"127.0.0.1"_s, bind.port));
    permissions.open.append(hostAndPort(u"::1"_s, bind.port));
}

void addTarget(Permissions &permissions, const std::optional<Endpoint> &target)
{
    if (!target) {
        permissions.opensAnything = true;
        return;
    }
    permissions.opensSockets = permissions.opensSockets || target->isSocket();
    permissions.open.append(target->isSocket() ? socketTarget(target->path)
                                               : hostAndPort(target->host, target->port));
}

} // namespace

Permissions permissionsFor(const QList<Forward> &forwards)
{
    Permissions permissions;
    for (const Forward &forward : forwards) {
        if (!forward.enabled)
            continue;
        if (listensHere(forward.kind))
            addTarget(permissions, forward.destination);
        else
            addListener(permissions, forward.bind);
    }
    permissions.opens = permissions.opensAnything || !permissions.open.isEmpty();
    if (permissions.opensAnything)
        permissions.open.clear();
    permissions.open.removeDuplicates();
    permissions.listen.removeDuplicates();
    return permissions;
}

bool canBePermitted(const Forward &forward)
{
    const bool opensSocket = forward.enabled && listensHere(forward.kind) && forward.destination
        && forward.destination->isSocket();
    return !opensSocket || canBeSpelled(forward.destination->path);
}

} // namespace culvert
