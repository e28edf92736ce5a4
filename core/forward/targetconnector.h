#pragma once

#include "core/base/endpoint.h"
#include "core/net/hostlookup.h"
#include "core/net/socket.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace culvert {

/// From here to a forward's target: host and port (all its addresses in turn), or a Unix socket.
class TargetConnector : public QObject
{
    Q_OBJECT

public:
    explicit TargetConnector(const Endpoint &target, QObject *parent = nullptr);

    void start();
    net::Socket takeSocket() { return std::move(m_socket); } ///< after connected()

signals:
    void connected();
    /// TargetRefused, TargetUnresolved, TargetUnreachable
    void failed(const culvert::Error &error);

private:
    void tryNext();
    void begin(net::Outcome<net::Socket> socket);
    void onReady();
    void attemptFailed(const net::SystemError &error);

    Endpoint m_target;
    std::unique_ptr<net::HostLookup> m_lookup;
    QList<QHostAddress> m_addresses;
    net::Socket m_socket;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_deadline;
};

} // namespace culvert
