#include "app/cli/prompts/questiontext.h"

using namespace Qt::StringLiterals;

namespace culvert {

QString hostKeyText(const HostKeyQuestion &question)
{
    const QString address =
        question.address.isEmpty() ? u"<no hostip for proxy command>"_s : question.address;
    QStringList lines;
    lines += u"The authenticity of host '%1 (%2)' can't be established%3"_s.arg(
        question.host, address, question.knownTypes.isEmpty() ? u"."_s : QString());
    if (!question.knownTypes.isEmpty())
        lines += u"but keys of different type are already known for this host."_s;
    lines += u"%1 key fingerprint is %2."_s.arg(question.keyType, question.fingerprint);
    if (!question.caLine.isEmpty())
        lines += u"A certificate authority vouches for this name (%1), but this build cannot "
                 "check host certificates."_s.arg(question.caLine);
    if (!question.otherAtAddress.isEmpty())
        lines += u"Warning: another key is known for the address %1 (%2)."_s.arg(
            question.address, question.otherAtAddress);
    if (question.knownNames.isEmpty())
        lines += u"This key is not known by any other names."_s;
    else
        lines += u"This host key is known by the following other names/addresses:\n    "_s
            + question.knownNames.join(u"\n    "_s);
    lines += u"Are you sure you want to continue connecting (yes/no/[fingerprint])? "_s;
    return lines.join(u'\n');
}

QString hostKeyTextAgain()
{
    return u"Please type 'yes', 'no' or the fingerprint: "_s;
}

QString preambleOf(const CredentialQuestion &question)
{
    QStringList lines;
    if (question.kind == CredentialKind::Password && question.attempt > 1)
        lines += u"Permission denied, please try again."_s;
    if (question.kind == CredentialKind::TokenPin && question.attempt > 1)
        lines += u"The token did not accept that, please try again."_s;
    if (question.kind == CredentialKind::ProxyPassword && question.attempt > 1)
        lines += u"The proxy did not accept that, please try again."_s;
    for (const QString &line : {question.name, question.instruction}) {
        if (!line.isEmpty())
            lines += line;
    }
    return lines.join(u'\n');
}

QList<PromptText> promptsOf(const CredentialQuestion &question)
{
    switch (question.kind) {
    case CredentialKind::Passphrase:
        return {{u"Enter passphrase for key '%1': "_s.arg(question.keyFile), Echo::Off}};
    case CredentialKind::TokenPin:
        return {{u"Enter PIN for key '%1': "_s.arg(question.keyFile), Echo::Off}};
    case CredentialKind::Password:
        return {{u"%1@%2's password: "_s.arg(question.user, question.host), Echo::Off}};
    case CredentialKind::ProxyPassword:
        return {{u"Password for the proxy %1: "_s.arg(question.subject), Echo::Off}};
    case CredentialKind::KeyboardInteractive:
        break;
    }
    QList<PromptText> prompts;
    for (const CredentialPrompt &prompt : question.prompts)
        prompts.append({u"(%1@%2) %3"_s.arg(question.user, question.host, prompt.text),
                        prompt.echo ? Echo::On : Echo::Off});
    return prompts;
}

} // namespace culvert
