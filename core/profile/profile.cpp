#include "core/profile/profile.h"

#include "core/profile/proxy.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct ProfileText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Profile)
};

bool hasControl(const QString &text)
{
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control)
            return true;
    }
    return false;
}

/// A word that would reach ssh as an argument: what ssh itself refuses is refused here.
std::optional<QString> problemOfWord(const QString &word)
{
    if (hasControl(word))
        return ProfileText::tr("has a control character");
    if (word.startsWith(u'-'))
        return ProfileText::tr("must not begin with '-'");
    return {};
}

/// They reach the RemoteSetup's script, which is made to be pasted into a shell.
bool haveControl(const Surroundings &around)
{
    QStringList names{around.thisMachine, around.serverMachine, around.serviceMachine,
                      around.serviceUser, around.here.router,   around.there.router};
    if (around.partner)
        names << around.partner->machine << around.partner->gate.router;
    return std::any_of(names.begin(), names.end(), hasControl);
}

} // namespace

ProfileId newProfileId()
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

QString optionValue(const Profile &profile, QStringView keyword)
{
    for (const ConfigOption &option : profile.options) {
        if (option.keyword.compare(keyword, Qt::CaseInsensitive) == 0)
            return option.value;
    }
    return {};
}

Profile withWordsOf(Profile profile, const Profile &words)
{
    profile.host = words.host;
    profile.user = words.user;
    profile.port = words.port;
    profile.jump = words.jump;
    profile.identities = words.identities;
    profile.configFile = words.configFile;
    profile.options = words.options;
    profile.forwards = words.forwards;
    return profile;
}

QString freeName(const QString &wanted, const QList<Profile> &taken)
{
    const auto isTaken = [&taken](const QString &name) {
        return std::any_of(taken.begin(), taken.end(),
                           [&name](const Profile &profile) { return profile.name == name; });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = u"%1 %2"_s.arg(wanted).arg(number);
    return name;
}

bool isForeign(const Source &source)
{
    const bool fromOwnConfig = source.format == u"ssh-config" && source.file.isEmpty();
    return !source.format.isEmpty() && !fromOwnConfig;
}

bool runsHere(const Profile &profile)
{
    return profile.surroundings.seat == Seat::Dialler;
}

QString nameOfRunner(const Profile &profile)
{
    const QString &name = profile.surroundings.thisMachine;
    return name.isEmpty() ? ProfileText::tr("the other machine") : name;
}

bool runsTheSame(Profile a, Profile b)
{
    for (Profile *profile : {&a, &b}) {
        profile->group.clear();
        profile->notes.clear();
        profile->startAtLogin = false;
        profile->surroundings = {};
        profile->unknown = {};
    }
    return a == b;
}

QString destinationOf(const Profile &profile)
{
    QString text = profile.host;
    if (profile.port != 0)
        text = Endpoint::tcp(profile.host, profile.port).toString();
    return profile.user.isEmpty() ? text : profile.user + u'@' + text;
}

QList<FieldProblem> problemsOf(const Profile &profile)
{
    QList<FieldProblem> problems;
    if (profile.name.trimmed().isEmpty())
        problems.append({u"name"_s, ProfileText::tr("A name is needed.")});
    else if (hasControl(profile.name))
        problems.append({u"name"_s, ProfileText::tr("The name has a control character.")});
    if (profile.host.trimmed().isEmpty())
        problems.append({u"host"_s, ProfileText::tr("A host is needed.")});
    else if (const auto why = problemOfWord(profile.host))
        problems.append({u"host"_s, ProfileText::tr("The host %1.").arg(*why)});
    else if (profile.host.contains(u' '))
        problems.append({u"host"_s, ProfileText::tr("The host has a space in it.")});
    if (const auto why = problemOfWord(profile.user))
        problems.append({u"user"_s, ProfileText::tr("The user %1.").arg(*why)});
    if (const auto why = problemOfWord(profile.surroundings.serviceUser))
        problems.append({u"surroundings"_s, ProfileText::tr("The user %1.").arg(*why)});
    if (haveControl(profile.surroundings))
        problems.append(
            {u"surroundings"_s, ProfileText::tr("The name of a machine has a control character.")});
    if (!profile.proxy.isEmpty()) {
        if (const Result<Proxy> proxy = Proxy::parse(profile.proxy); !proxy)
            problems.append({u"proxy"_s, proxy.error().message});
    }
    if (profile.connections < 1 || profile.connections > mostConnections)
        problems.append(
            {u"connections"_s,
             ProfileText::tr("A tunnel has 1 to %1 SSH connections.").arg(mostConnections)});
    for (qsizetype i = 0; i < profile.forwards.size(); ++i) {
        const Forward &forward = profile.forwards[i];
        const bool dynamic =
            forward.kind == ForwardKind::Dynamic || forward.kind == ForwardKind::RemoteDynamic;
        const QString field = u"forwards[%1]"_s.arg(i);
        if (dynamic == forward.destination.has_value())
            problems.append({field,
                             dynamic ? ProfileText::tr("A SOCKS forward has no target.")
                                     : ProfileText::tr("The target is missing.")});
        else if (forward.destination && !forward.destination->isSocket()
                 && forward.destination->port == 0)
            problems.append({field, ProfileText::tr("The target's port is missing.")});
    }
    return problems;
}

} // namespace culvert
