#pragma once

#include "core/net/hostlookup.h"
#include "core/net/socket.h"
#include "core/openssh/hostoptions.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>
#include <vector>

namespace culvert {

/// From a Hop's options to a connected socket: name lookup, then all addresses raced (RFC 8305).
/// Deleting it gives up at once.
class Connector : public QObject
{
    Q_OBJECT

public:
    Connector(const HostOptions &options, QObject *parent = nullptr);
    ~Connector() override;

    void start();
    net::Socket takeSocket() { return std::move(m_connected); } ///< after connected()

    static constexpr std::chrono::seconds defaultTimeout{30}; ///< where ConnectTimeout is not set

signals:
    void connected();
    void failed(const culvert::Error &error); ///< NameNotResolved, ConnectFailed, ConnectTimedOut

private:
    struct Attempt
    {
        net::Socket socket;
        QHostAddress address;
        std::unique_ptr<QSocketNotifier> notifier;
    };
    void onFound(const QList<QHostAddress> &addresses);
    void tryNext();
    void onAttemptReady(Attempt *attempt);
    void attemptFailed(Attempt *attempt, const net::SystemError &error);
    void giveUp(const net::SystemError &error);
    void onTimeout();

    HostOptions m_options;
    std::unique_ptr<net::HostLookup> m_lookup;
    QList<QHostAddress> m_addresses; ///< families interleaved
    qsizetype m_next = 0;
    int m_round = 1; ///< ConnectionAttempts
    std::vector<std::unique_ptr<Attempt>> m_attempts;
    net::SystemError m_lastError;
    QTimer m_stagger; ///< RFC 8305's Connection Attempt Delay
    QTimer m_timeout;
    net::Socket m_connected;
};

net::LookupFamily lookupFamilyOf(AddressFamily family);

/// Why no connection to the hostname came about.
Error connectFailure(const HostOptions &options, const net::SystemError &error);
Error connectTimeout(const HostOptions &options, std::chrono::seconds waited);

} // namespace culvert
