#include "core/ssh/login/authmethods.h"

#include <libssh/libssh.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace culvert {

QStringList methodsInOrder(const HostOptions &options)
{
    QStringList order = options.preferredAuthentications.isEmpty()
        ? QStringList{authmethod::gssapi, authmethod::publickey, authmethod::keyboardInteractive,
                      authmethod::password}
        : options.preferredAuthentications.split(u',', Qt::SkipEmptyParts);
    order.removeIf([&options](const QString &method) {
        return (method == authmethod::publickey && !options.pubkeyAuthentication)
            || (method == authmethod::keyboardInteractive && !options.kbdInteractiveAuthentication)
            || (method == authmethod::password && !options.passwordAuthentication)
            || (method == authmethod::gssapi && !options.gssapiAuthentication)
            || (method != authmethod::publickey && method != authmethod::keyboardInteractive
                && method != authmethod::password && method != authmethod::gssapi);
    });
    return order;
}

QStringList methodNames(int methods)
{
    QStringList names;
    if (methods & SSH_AUTH_METHOD_PUBLICKEY)
        names.append(authmethod::publickey);
    if (methods & SSH_AUTH_METHOD_INTERACTIVE)
        names.append(authmethod::keyboardInteractive);
    if (methods & SSH_AUTH_METHOD_PASSWORD)
        names.append(authmethod::password);
    if (methods & SSH_AUTH_METHOD_GSSAPI_MIC)
        names.append(authmethod::gssapi);
    if (methods & SSH_AUTH_METHOD_HOSTBASED)
        names.append(u"hostbased"_s);
    return names;
}

bool asksForPassword(const QList<CredentialPrompt> &prompts)
{
    static const QRegularExpression form(u"^(\\([^)]*\\) ?)?password( for [^:]*)?:?\\s*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return prompts.size() == 1 && !prompts.first().echo
        && form.match(prompts.first().text).hasMatch();
}

} // namespace culvert
