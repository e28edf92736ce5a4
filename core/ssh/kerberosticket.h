#pragma once

#include "core/net/socket.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace culvert {

/// Fetches the ticket for a server into the user's own cache, where libssh then finds it: libssh's
/// call would block its thread while a KDC is silent. This cannot be interrupted either, so it runs
/// detached with data of its own and may outlive this object and, at exit, main().
class KerberosTicket : public QObject
{
    Q_OBJECT

public:
    explicit KerberosTicket(const QString &host, QObject *parent = nullptr);

signals:
    void ready();
    void missing(const QString &reason); ///< Kerberos' own words, made plain

private:
    struct Answer;
    void onAnswered();

    std::shared_ptr<Answer> m_answer;
    net::Socket m_wakeUp;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace culvert
