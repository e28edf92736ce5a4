#pragma once

#include "core/net/addressrace.h"
#include "core/openssh/hostoptions.h"

#include <QObject>

#include <memory>

namespace culvert {

/// Whether one address of a host takes TCP connections: a net::AddressRace of one. On the thread
/// that made it; deleting it gives up.
class AddressProbe : public QObject
{
    Q_OBJECT

public:
    AddressProbe(const HostOptions &options, const QHostAddress &address);

    void start(std::chrono::seconds deadline);
    /// Another address has answered: this one gets no longer than that from now on.
    void hurry(std::chrono::seconds deadline);

    bool isDone() const { return m_connected || m_error; }
    bool isConnected() const { return m_connected; }
    /// Once done without a connection: ConnectFailed, ConnectTimedOut.
    const Error &error() const { return *m_error; }
    const QHostAddress &address() const { return m_address; }
    std::chrono::milliseconds took() const { return m_took; }
    net::Socket takeSocket() { return m_race->takeSocket(); } ///< once connected

signals:
    void done();

private:
    void onConnected();
    void fail(const Error &error);
    std::chrono::milliseconds sinceStart() const;

    HostOptions m_options; ///< with the address as the host's name: errors speak of it
    QHostAddress m_address;
    std::unique_ptr<net::AddressRace> m_race; ///< from start() on
    std::chrono::steady_clock::time_point m_since;
    std::chrono::milliseconds m_took{0};
    bool m_connected = false;
    std::optional<Error> m_error;
};

} // namespace culvert
