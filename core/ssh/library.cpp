#include "core/ssh/library.h"

#include "core/ssh/packethook.h"

using namespace Qt::StringLiterals;

namespace culvert {

void startLibrary()
{
    ssh_init();
}

QStringList libraryFeatures()
{
    return {u"libssh %1"_s.arg(QString::fromLatin1(ssh_version(0))),
            u"remote Unix sockets: %1"_s.arg(canForwardRemoteSockets() ? u"yes"_s : u"no"_s),
            u"server's own words on refused forwards: %1"_s.arg(PacketHook::available() ? u"yes"_s
                                                                                        : u"no"_s),
            u"post-quantum key exchange: %1"_s.arg(LIBSSH_VERSION_INT >= SSH_VERSION_INT(0, 12, 0)
                                                       ? u"yes"_s
                                                       : u"no, since libssh 0.12"_s)};
}

bool canForwardRemoteSockets()
{
    return PacketHook::available();
}

} // namespace culvert
