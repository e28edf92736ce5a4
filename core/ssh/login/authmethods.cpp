#include "core/ssh/login/authmethods.h"

#include <libssh/libssh.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace culvert {

QStringList methodsInOrder(const HostOptions &options)
{
    QStringList order = options.preferredAuthentications.isEmpty()
        ? QStringList{gssapi, publickey, keyboardInteractive, password}
        : options.preferredAuthentications.split(u',', Qt::SkipEmptyParts);
    order.removeIf([&options](const QString &method) {
        return (method == publickey && !options.pubkeyAuthentication)
            || (method == keyboardInteractive && !options.kbdInteractiveAuthentication)
            || (method == password && !options.passwordAuthentication)
            || (method == gssapi && !options.gssapiAuthentication)
            || (method != publickey && method != keyboardInteractive && method != password
                && method != gssapi);
    });
    return order;
}

QStringList methodNames(int methods)
{
    QStringList names;
    if (methods & SSH_AUTH_METHOD_PUBLICKEY)
        names.append(publickey);
    if (methods & SSH_AUTH_METHOD_INTERACTIVE)
        names.append(keyboardInteractive);
    if (methods & SSH_AUTH_METHOD_PASSWORD)
        names.append(password);
    if (methods & SSH_AUTH_METHOD_GSSAPI_MIC)
        names.append(gssapi);
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
