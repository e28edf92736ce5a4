#include "core/openssh/exportformats.h"

#include "core/openssh/localuser.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

// sshd has no word for "none" in authorized_keys; this one matches no real request
const QString nothing = u"none:1"_s;

QString hostAndPort(const QString &host, quint16 port)
{
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    return u"%1:%2"_s.arg(name, port == 0 ? u"*"_s : QString::number(port));
}

/// The spelling that reaches sshd: it compares names and does not look them up.
QString listenerOf(const Endpoint &bind)
{
    return hostAndPort(bind.host.isEmpty() ? u"localhost"_s : bind.host, bind.port);
}

struct Permissions
{
    bool opens = false; ///< some forward makes connections there
    bool listens = false; ///< some forward has a port there
    bool opensAnything = false; ///< SOCKS: the client names the target
    QStringList open;
    QStringList listen;
};

void addListener(Permissions &permissions, const Endpoint &bind)
{
    permissions.listens = true;
    if (bind.isSocket())
        return;
    permissions.listen.append(listenerOf(bind));
    if (bind.port == 0)
        return;
    // the way back through its own port, by which Culvert proves that the port leads here
    permissions.open.append(hostAndPort(u"127.0.0.1"_s, bind.port));
    permissions.open.append(hostAndPort(u"::1"_s, bind.port));
}

Permissions permissionsFor(const Profile &profile)
{
    Permissions permissions;
    for (const Forward &forward : profile.forwards) {
        if (!forward.enabled)
            continue;
        if (!listensHere(forward.kind)) {
            addListener(permissions, forward.bind);
            continue;
        }
        permissions.opens = true;
        permissions.opensAnything =
            permissions.opensAnything || forward.kind == ForwardKind::Dynamic;
        if (forward.destination && !forward.destination->isSocket())
            permissions.open.append(
                hostAndPort(forward.destination->host, forward.destination->port));
    }
    if (permissions.opensAnything)
        permissions.open.clear();
    else if (permissions.open.isEmpty())
        permissions.open.append(nothing);
    if (permissions.listen.isEmpty())
        permissions.listen.append(nothing);
    permissions.open.removeDuplicates();
    permissions.listen.removeDuplicates();
    return permissions;
}

QString publicKeyOf(const Profile &profile)
{
    for (const QString &identity : profile.identities) {
        const QString path = expandTilde(identity).value_or(identity);
        QFile file(path.endsWith(u".pub"_s) ? path : path + u".pub"_s);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readLine()).trimmed();
    }
    return {};
}

} // namespace

QString authorizedKeysLine(const Profile &profile)
{
    const Permissions permissions = permissionsFor(profile);
    QString line = u"restrict"_s;
    if (permissions.opens || permissions.listens) {
        line += u",port-forwarding"_s;
        for (const QString &listener : permissions.listen)
            line += u",permitlisten=\"%1\""_s.arg(listener);
        for (const QString &target : permissions.open)
            line += u",permitopen=\"%1\""_s.arg(target);
    }
    line += u",command=\"false\""_s; // "restrict" alone lets the key run commands
    const QString key = publicKeyOf(profile);
    return key.isEmpty() ? line + u'\n' : line + u' ' + key + u'\n';
}

QString sshdMatchBlock(const Profile &profile)
{
    const Permissions permissions = permissionsFor(profile);
    const auto listOf = [](const QStringList &list) {
        return list == QStringList{nothing} ? u"none"_s : list.join(u' ');
    };
    const bool publicPort =
        std::any_of(profile.forwards.begin(), profile.forwards.end(), [](const Forward &f) {
            return !listensHere(f.kind) && !f.bind.host.isEmpty() && !isLoopback(f.bind.host);
        });
    const bool forwards = permissions.opens || permissions.listens;
    QStringList lines{
        u"AllowTcpForwarding "_s + (forwards ? u"yes"_s : u"no"_s),
        u"PermitListen "_s + listOf(permissions.listen),
        u"PermitOpen "_s + (permissions.opensAnything ? u"any"_s : listOf(permissions.open)),
        u"GatewayPorts "_s + (publicPort ? u"clientspecified"_s : u"no"_s),
        u"AllowAgentForwarding no"_s,
        u"X11Forwarding no"_s,
        u"PermitTTY no"_s,
        u"PermitTunnel no"_s,
        u"PermitUserRC no"_s,
        u"ForceCommand false"_s,
        u"ClientAliveInterval 15"_s,
        u"ClientAliveCountMax 3"_s,
    };
    const QString user = profile.user.isEmpty() ? LocalUser::current().name : profile.user;
    return u"Match User "_s + user + u"\n    "_s + lines.join(u"\n    "_s) + u'\n';
}

} // namespace culvert
