#pragma once

#include "core/openssh/hostoptions.h"

#include <QByteArray>

#include <optional>

namespace culvert {

/// The algorithms in a server's SSH_MSG_KEXINIT (RFC 4253, 7.1), as it lists them.
struct ServerOffer
{
    QString kex;
    QString hostKeys;
    QString ciphers; ///< from client to server
    QString macs;
};

/// Reads it out of the first bytes of a connection, or of what follows the server's banner; none:
/// it is not there, or not all of it.
std::optional<ServerOffer> serverOfferIn(QByteArrayView bytes);

/// The same of what waits on a socket, where it stays.
std::optional<ServerOffer> serverOfferOn(qintptr socket);

/// The method for which the server offers nothing that we would take, in libssh's words; none: a
/// connection could come about. libssh itself often loses its words: the server hangs up first.
std::optional<QString> mismatchWith(const ServerOffer &offer, const HostOptions &options);

} // namespace culvert
