#include "core/openssh/commandline.h"
#include "core/openssh/shellwords.h"
#include "core/profile/proxy.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

bool jumps(const Profile &profile)
{
    return !profile.jump.isEmpty() && profile.jump.compare(u"none"_s, Qt::CaseInsensitive) != 0;
}

} // namespace

QString proxyCommandFor(const Profile &profile)
{
    const Result<Proxy> proxy = Proxy::parse(profile.proxy);
    if (!proxy || jumps(profile))
        return {};
    QStringList words{u"nc"_s, u"-X"_s,
                      proxy->kind == ProxyKind::HttpConnect ? u"connect"_s : u"5"_s, u"-x"_s,
                      proxy->endpoint().toString()};
    if (!proxy->user.isEmpty())
        words << u"-P"_s << proxy->user;
    return posixCommand(words).replace(u'%', u"%%"_s) + u" %h %p"_s;
}

QStringList sshArgumentsOf(const Profile &profile)
{
    QStringList words;
    const auto add = [&words](const QString &letter, const QString &argument) {
        if (!argument.isEmpty())
            words << letter << argument;
    };
    const bool userFirst = !optionValue(profile, u"User").isEmpty() // the first one wins
        || profile.user.startsWith(u'-');
    add(u"-F"_s, profile.configFile);
    add(u"-l"_s, userFirst ? profile.user : QString());
    add(u"-p"_s, profile.port == 0 ? QString() : QString::number(profile.port));
    const QString proxyCommand = proxyCommandFor(profile);
    add(u"-J"_s, proxyCommand.isEmpty() ? profile.jump : QString()); // ssh takes the first of both
    for (const QString &identity : profile.identities)
        add(u"-i"_s, identity);
    if (!proxyCommand.isEmpty())
        add(u"-o"_s, u"ProxyCommand="_s + proxyCommand);
    for (const ConfigOption &option : profile.options)
        add(u"-o"_s, option.keyword + u'=' + option.value);
    for (const Forward &forward : profile.forwards) {
        if (forward.enabled)
            add(u'-' + QString(optionLetter(forward.kind)), specificationOf(forward));
    }
    if (profile.host.startsWith(u'-'))
        words.append(u"--"_s);
    const bool userLast = !userFirst && !profile.user.isEmpty();
    words.append(userLast ? profile.user + u'@' + profile.host : profile.host);
    return words;
}

QString sshCommandOf(const Profile &profile)
{
    return posixCommand(QStringList{u"ssh"_s} + sshArgumentsOf(profile));
}

} // namespace culvert
