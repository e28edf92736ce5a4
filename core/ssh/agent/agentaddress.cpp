#include "core/ssh/agent/agentaddress.h"

#include "core/ssh/agent/agentstream.h"

#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace culvert {

QString agentAddress(const QString &identityAgent)
{
    const auto named = namedAgent(identityAgent, QProcessEnvironment::systemEnvironment());
    return named ? *named : usualAgent();
}

std::optional<QString> namedAgent(const QString &identityAgent,
                                  const QProcessEnvironment &environment)
{
    if (identityAgent == "none"_L1)
        return QString();
    if (!identityAgent.isEmpty())
        return identityAgent;
    const QString socket = environment.value(u"SSH_AUTH_SOCK"_s);
    return socket.isEmpty() ? std::nullopt : std::optional(socket);
}

QString pipeNameOf(const QString &address)
{
    QString path = address;
    path.replace(u'/', u'\\');
    while (path.startsWith(u'\\'))
        path.remove(0, 1);
    const QString local = u".\\pipe\\"_s;
    const bool isRooted = address.startsWith(u'\\') || address.startsWith(u'/');
    if (!isRooted || !path.startsWith(local, Qt::CaseInsensitive) || path.size() == local.size())
        return {};
    return u"\\\\"_s + path;
}

} // namespace culvert
