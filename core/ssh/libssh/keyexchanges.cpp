#include "core/ssh/libssh/keyexchanges.h"

#include "core/ssh/libssh/handles.h"

using namespace Qt::StringLiterals;

namespace culvert {

bool hasKeyExchange(const QString &method)
{
    const SessionHandle asked(ssh_new());
    return asked
        && ssh_options_set(asked.get(), SSH_OPTIONS_KEY_EXCHANGE, method.toLatin1().constData())
        == SSH_OK;
}

QStringList postQuantumKeyExchanges()
{
    QStringList methods{u"mlkem768x25519-sha256"_s, u"sntrup761x25519-sha512"_s,
                        u"sntrup761x25519-sha512@openssh.com"_s};
    methods.removeIf([](const QString &method) { return !hasKeyExchange(method); });
    return methods;
}

} // namespace culvert
