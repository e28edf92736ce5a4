#include "core/openssh/shellwords.h"
#include "core/topology/facts.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QString forwardWords(const Forward &forward)
{
    return u" -%1 %2"_s.arg(optionLetter(forward.kind)).arg(posixQuoted(specificationOf(forward)));
}

QString destinationWords(const QString &user, const QString &host, quint16 port)
{
    const QString login = user.isEmpty() ? host : user + u'@' + host;
    QString words = u' ' + posixQuoted(login);
    if (port != 0)
        words += u" -p %1"_s.arg(port);
    return words;
}

/// As ssh(1) would be told here, where it reads the same ssh_config.
QString commandOf(const Facts &facts)
{
    const Profile &profile = facts.typed;
    QString command = u"ssh"_s;
    if (!profile.configFile.isEmpty())
        command += u" -F "_s + posixQuoted(profile.configFile);
    for (const QString &identity : profile.identities)
        command += u" -i "_s + posixQuoted(identity);
    for (const ConfigOption &option : profile.options)
        command += u" -o "_s + posixQuoted(option.keyword + u'=' + option.value);
    if (!profile.jump.isEmpty())
        command += u" -J "_s + posixQuoted(profile.jump);
    for (qsizetype i = 0; i < profile.forwards.size(); ++i) {
        Forward forward = profile.forwards[i];
        if (!forward.enabled)
            continue;
        if (listensHere(forward.kind) && forward.bind.port == 0 && i < facts.forwards.size())
            forward.bind.port = facts.forwards[i].forward.bind.port; // ssh picks none by itself
        command += forwardWords(forward);
    }
    return command + destinationWords(profile.user, profile.host, profile.port);
}

QString partnerCommand(const Facts &facts)
{
    const Profile &profile = facts.profile;
    return u"ssh"_s + forwardWords(profile.surroundings.partner->forward)
        + destinationWords(profile.user, profile.host, profile.port);
}

/// Through a third host one may also log in at one go.
QString jumpCommand(const Facts &facts, const Partner &partner)
{
    const Profile &profile = facts.profile;
    const bool oursListensThere = facts.mirrored;
    const Forward &there = oursListensThere ? facts.forwards.constFirst().forward : partner.forward;
    QString jump = profile.user.isEmpty() ? profile.host : profile.user + u'@' + profile.host;
    if (profile.port != 0)
        jump += u":%1"_s.arg(profile.port);
    const QString &user = profile.surroundings.serviceUser;
    return u"ssh -J %1 -p %2 %3"_s.arg(posixQuoted(jump))
        .arg(there.bind.port)
        .arg(posixQuoted((user.isEmpty() ? user : user + u'@') + u"localhost"_s));
}

} // namespace

QList<Step> stepsOf(const Facts &facts, const Topology &topology)
{
    QList<Step> steps{{u"here"_s, commandOf(facts), false}};
    const std::optional<Partner> &partner = facts.profile.surroundings.partner;
    if (partner) {
        // the port on the third host has to be open before anybody uses it
        const Step theirs{u"partner"_s, partnerCommand(facts), false};
        if (listensHere(partner->forward.kind))
            steps.append(theirs);
        else
            steps.prepend(theirs);
    }
    for (const SshArrow &login : topology.sshArrows) {
        if (login.command.isEmpty())
            continue;
        steps.append({login.from, login.command, false});
        if (partner && !facts.forwards.isEmpty())
            steps.append({login.from, jumpCommand(facts, *partner), true});
    }
    return steps;
}

} // namespace culvert
