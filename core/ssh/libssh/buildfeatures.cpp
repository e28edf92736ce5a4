#include "core/ssh/libssh/buildfeatures.h"

#include <libssh/libssh.h>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

#ifdef CULVERT_LIBSSH_INTERNALS
constexpr bool remoteSockets = true;
#else
constexpr bool remoteSockets = false;
#endif

} // namespace

QStringList buildFeatures()
{
    return {u"libssh %1"_s.arg(QString::fromLatin1(ssh_version(0))),
            u"Unix sockets on the server's side: %1"_s.arg(remoteSockets ? u"yes"_s : u"no"_s)};
}

} // namespace culvert
