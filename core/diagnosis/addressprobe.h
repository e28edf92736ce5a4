#pragma once

#include "core/net/socket.h"
#include "core/openssh/hostoptions.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace culvert {

/// Does one address of a host take TCP connections?
class AddressProbe : public QObject
{
    Q_OBJECT

public:
    AddressProbe(const HostOptions &options, const QHostAddress &address);

    void start(std::chrono::seconds deadline);
    void hurry(std::chrono::seconds deadline); ///< another one has answered: not as long any more

    bool isDone() const { return m_socket.isValid() ? m_connected : m_error.has_value(); }
    bool isConnected() const { return m_connected; }
    const Error &error() const { return *m_error; } ///< once done without a connection
    const QHostAddress &address() const { return m_address; }
    std::chrono::milliseconds took() const { return m_took; }
    net::Socket takeSocket() { return std::move(m_socket); } ///< once connected

signals:
    void done();

private:
    void onWritable();
    void fail(const Error &error);

    HostOptions m_options; ///< with the address as the host's name: errors speak of it
    QHostAddress m_address;
    net::Socket m_socket;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_deadline;
    std::chrono::steady_clock::time_point m_since;
    std::chrono::milliseconds m_took{0};
    bool m_connected = false;
    std::optional<Error> m_error;
};

} // namespace culvert
