#pragma once

#include "core/net/hostlookup.h"
#include "core/net/socket.h"
#include "core/openssh/hostoptions.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>
#include <vector>

namespace culvert {

/// One bare TCP connect, to see whether a host answers again: no byte is sent, and the socket is
/// closed at once. All addresses at the same time; the first that takes it decides. Deleting it
/// gives up; not from inside its signals. On the session's thread.
class Knock : public QObject
{
    Q_OBJECT

public:
    explicit Knock(const HostOptions &host); ///< in its AddressFamily, from its BindAddress

signals:
    void answered(); ///< once, instead of refused()
    void refused(); ///< once: no address takes connections, or the name is not known

private:
    struct Attempt
    {
        net::Socket socket;
        std::unique_ptr<QSocketNotifier> notifier;
    };
    void onFound(const QList<QHostAddress> &addresses);
    void onReady(qintptr socket);

    quint16 m_port;
    QHostAddress m_from;
    net::HostLookup m_lookup;
    std::vector<Attempt> m_attempts;
};

} // namespace culvert
