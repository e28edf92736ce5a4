#include "core/ssh/libssh/library.h"

#include "core/ssh/libssh/datatransfer.h"
#include "core/ssh/libssh/handles.h"
#include "core/ssh/libssh/keyexchanges.h"
#include "core/ssh/libssh/securitytoken.h"

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

void startLibrary()
{
    ssh_init();
}

QStringList buildFeatures()
{
    return {u"libssh %1"_s.arg(QString::fromLatin1(ssh_version(0))),
            u"Unix sockets on the server's side: %1"_s.arg(remoteSockets ? u"yes"_s : u"no"_s),
            u"windows that grow with the line: %1"_s.arg(growingWindows() ? u"yes"_s : u"no"_s),
            u"post-quantum key exchange: %1"_s.arg(postQuantumKeyExchanges().isEmpty() ? u"no"_s
                                                                                       : u"yes"_s),
            u"keys on security tokens without an agent: %1"_s.arg(
                TokenProvider::isThere({}) ? u"yes"_s : u"no"_s)};
}

} // namespace culvert
