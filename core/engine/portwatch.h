#pragma once

#include "core/base/endpoint.h"

#include <QMetaType>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace culvert {

/// What a port of this computer says to somebody who connects.
enum class PortAnswer
{
    Unknown, ///< not tried yet
    Refused, ///< nothing listens
    HungUp, ///< it takes the connection, and ends it without a byte
    Silent, ///< it takes the connection and waits for the client to speak
    Spoke, ///< a byte came back
};

/// Connects to a port of this computer now and then, as a client of a tunnel would, to see whether
/// what another machine offers there answers. It sends no byte. Main thread.
class PortWatch : public QObject
{
    Q_OBJECT

public:
    /// `port` as it is listened on: an empty host, `*` and localhost are looked at on loopback.
    explicit PortWatch(const Endpoint &port, QObject *parent = nullptr);

    const Endpoint &port() const { return m_port; }
    PortAnswer answer() const { return m_answer; }
    /// What it said first, one line, cleaned: "SSH-2.0-OpenSSH_9.2". Empty where it did not speak.
    QString greeting() const { return m_greeting; }

    void look(); ///< now; answered() follows. One look at a time.
    /// Looks by itself after each pause of this length; zero: only when asked.
    void setPause(std::chrono::milliseconds pause);

signals:
    void answered(culvert::PortAnswer answer); ///< after each look

private:
    void onRead();
    void finish(PortAnswer answer);

    Endpoint m_port;
    PortAnswer m_answer = PortAnswer::Unknown;
    QString m_greeting;
    std::unique_ptr<QTcpSocket> m_socket; ///< while it looks
    QTimer m_patience; ///< for the first byte
    QTimer m_pause;
};

} // namespace culvert

Q_DECLARE_METATYPE(culvert::PortAnswer)
