#include "core/exports/exportwriters.h"

#include "core/exports/permissions.h"
#include "core/openssh/localuser.h"
#include "core/openssh/words.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr qint64 longestKeyLine = 64 * 1024;

// sshd has no word for "none" in authorized_keys; this one matches no real request
const QString nothing = u"none:1"_s;

/// The arguments of PermitOpen or PermitListen.
QString argumentsOf(const QStringList &permitted)
{
    QStringList arguments;
    for (const QString &text : permitted)
        arguments.append(quotedArgument(text));
    return arguments.isEmpty() ? u"none"_s : arguments.join(u' ');
}

QString directions(bool local, bool remote)
{
    if (local && remote)
        return u"yes"_s;
    return local ? u"local"_s : remote ? u"remote"_s : u"no"_s;
}

/// `option` for each, as a quoted option of authorized_keys.
QString keyOptions(const QString &option, const QStringList &permitted)
{
    QString options;
    for (QString text : permitted.isEmpty() ? QStringList{nothing} : permitted)
        options += u",%1=\"%2\""_s.arg(option, text.replace(u'"', u"\\\""_s));
    return options;
}

} // namespace

QString publicKeyOf(const Profile &profile)
{
    for (const QString &identity : profile.identities) {
        const QString path = expandTilde(identity).value_or(identity);
        QFile file(path.endsWith(u".pub"_s) ? path : path + u".pub"_s);
        if (QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readLine(longestKeyLine)).trimmed();
    }
    return {};
}

QString authorizedKeysLine(const Profile &profile)
{
    const Permissions permissions = permissionsFor(profile.forwards);
    QString line = u"restrict"_s;
    if (permissions.opens || permissions.listens) {
        line += u",port-forwarding"_s + keyOptions(u"permitlisten"_s, permissions.listen);
        if (!permissions.opensAnything)
            line += keyOptions(u"permitopen"_s, permissions.open);
    }
    line += u",command=\"false\""_s; // "restrict" alone lets the key run commands
    const QString key = publicKeyOf(profile);
    return key.isEmpty() ? line + u'\n' : line + u' ' + key + u'\n';
}

QString sshdMatchBlock(const Profile &profile)
{
    const Permissions permissions = permissionsFor(profile.forwards);
    QStringList lines{
        // a direction that it shuts for TCP, sshd shuts for sockets too
        u"AllowTcpForwarding "_s + directions(permissions.opens, permissions.listens),
        u"AllowStreamLocalForwarding "_s
            + directions(permissions.opensSockets, permissions.listensOnSockets),
        u"PermitListen "_s + argumentsOf(permissions.listen),
        u"PermitOpen "_s + (permissions.opensAnything ? u"any"_s : argumentsOf(permissions.open)),
        u"GatewayPorts "_s + (permissions.needsGatewayPorts ? u"clientspecified"_s : u"no"_s),
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
