#pragma once

#include <QObject>

namespace culvert {

/// Fetches the ticket for a server into the user's own cache, where libssh then finds it: libssh's
/// call would block its thread while a KDC is silent. Begins when it is made, by a
/// net::DetachedCall; one of the signals comes later, on the thread that made this.
class KerberosTicket : public QObject
{
    Q_OBJECT

public:
    explicit KerberosTicket(const QString &host, QObject *parent = nullptr);

signals:
    void ready(); ///< also where the build has no GSSAPI: libssh finds out
    void missing(const QString &reason); ///< Kerberos' own words, made plain
};

} // namespace culvert
