#pragma once

#include <QObject>

namespace culvert {

/// Fetches the ticket for a server into the user's own cache, where libssh then finds it: libssh's
/// call would block its thread while a KDC is silent.
class KerberosTicket : public QObject
{
    Q_OBJECT

public:
    explicit KerberosTicket(const QString &host, QObject *parent = nullptr);

signals:
    void ready();
    void missing(const QString &reason); ///< Kerberos' own words, made plain
};

} // namespace culvert
