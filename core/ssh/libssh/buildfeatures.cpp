#include "core/ssh/libssh/buildfeatures.h"

#include "core/ssh/libssh/datatransfer.h"
#include "core/ssh/libssh/handles.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

#ifdef CULVERT_LIBSSH_INTERNALS
constexpr bool remoteSockets = true;
#else
constexpr bool remoteSockets = false;
#endif

/// Without DataTransfer 0.10 alone lets its windows grow: Channel::growWindow().
bool growingWindows()
{
    return DataTransfer::available() || LIBSSH_VERSION_INT < SSH_VERSION_INT(0, 11, 0);
}

} // namespace

QStringList buildFeatures()
{
    return {u"libssh %1"_s.arg(QString::fromLatin1(ssh_version(0))),
            u"Unix sockets on the server's side: %1"_s.arg(remoteSockets ? u"yes"_s : u"no"_s),
            u"windows that grow with the line: %1"_s.arg(growingWindows() ? u"yes"_s : u"no"_s),
            u"post-quantum key exchange: %1"_s.arg(postQuantumKeyExchanges().isEmpty() ? u"no"_s
                                                                                       : u"yes"_s)};
}

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
