#include "core/exports/exportwriters.h"

#include "core/openssh/commandline.h"
#include "core/openssh/words.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

/// What an unattended tunnel needs and ssh does not do by itself, unless the profile says
/// otherwise.
QList<ConfigOption> unattendedOptions(const Profile &profile)
{
    QList<ConfigOption> options;
    for (const auto &[keyword, value] : {std::pair{u"ExitOnForwardFailure"_s, u"yes"_s},
                                         {u"ServerAliveInterval"_s, u"15"_s},
                                         {u"ServerAliveCountMax"_s, u"3"_s}}) {
        if (optionValue(profile, keyword).isEmpty())
            options.append({keyword, value});
    }
    return options;
}

/// One end as ssh_config writes it.
QString endText(const Endpoint &end)
{
    const QString text = specificationOf({.kind = ForwardKind::RemoteDynamic, .bind = end});
    return quotedArgument(text);
}

QString forwardLine(const Forward &forward)
{
    QString line = listensHere(forward.kind) ? u"LocalForward "_s : u"RemoteForward "_s;
    if (forward.kind == ForwardKind::Dynamic)
        line = u"DynamicForward "_s;
    line += endText(forward.bind);
    if (forward.destination) {
        const bool bare = !forward.destination->isSocket() && forward.destination->host.isEmpty();
        line += u' ' + (bare ? u":"_s : QString()) + endText(*forward.destination);
    }
    return line;
}

} // namespace

QString plainName(const Profile &profile)
{
    QString name;
    for (const QChar c : profile.name.isEmpty() ? profile.host : profile.name) {
        const bool plain = c.unicode() < 128 && c.isLetterOrNumber();
        if (plain || !name.endsWith(u'-'))
            name += plain ? c.toLower() : u'-';
    }
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? u"tunnel"_s : name;
}

QStringList unattendedArguments(const Profile &profile)
{
    QStringList words{u"-N"_s, u"-T"_s};
    for (const ConfigOption &option : unattendedOptions(profile))
        words << u"-o"_s << option.keyword + u'=' + option.value;
    return words + sshArgumentsOf(profile);
}

QString sshConfigBlock(const Profile &profile)
{
    QStringList lines;
    const auto add = [&lines](const QString &keyword, const QString &value) {
        if (!value.isEmpty())
            lines.append(keyword + u' ' + value);
    };
    add(u"HostName"_s, QString(profile.host).replace(u'%', u"%%"_s));
    add(u"User"_s, profile.user.isEmpty() ? QString() : quotedArgument(profile.user));
    add(u"Port"_s, profile.port == 0 ? QString() : QString::number(profile.port));
    const QString proxyCommand = proxyCommandFor(profile);
    if (proxyCommand.isEmpty())
        add(u"ProxyJump"_s, profile.jump);
    add(u"ProxyCommand"_s, proxyCommand);
    for (const QString &identity : profile.identities)
        add(u"IdentityFile"_s, quotedArgument(identity));
    for (const ConfigOption &option : profile.options)
        add(option.keyword, option.value);
    for (const ConfigOption &option : unattendedOptions(profile))
        add(option.keyword, option.value);
    for (const Forward &forward : profile.forwards) {
        if (forward.enabled)
            lines.append(forwardLine(forward));
    }
    return u"Host "_s + plainName(profile) + u"\n    "_s + lines.join(u"\n    "_s) + u'\n';
}

} // namespace culvert
