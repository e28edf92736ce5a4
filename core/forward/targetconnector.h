#pragma once

#include "core/net/addressrace.h"

#include <QObject>

namespace culvert {

/// From here to a forward's target, host and port or a Unix socket, within 20 s. A
/// net::AddressRace, so a target whose first address is silent is reached by its second. On the
/// session's thread; deleting it gives up.
class TargetConnector : public QObject, public Speaks<TargetConnector>
{
    Q_OBJECT

public:
    explicit TargetConnector(const Endpoint &target, QObject *parent = nullptr);

    void start() { m_race.start(); }
    net::Socket takeSocket() { return m_race.takeSocket(); } ///< after connected()

signals:
    void connected();
    /// TargetRefused, TargetUnresolved or TargetUnreachable; instead of connected().
    void failed(const culvert::Error &error);

private:
    void onFailed(const net::SystemError &error);

    Endpoint m_target;
    net::AddressRace m_race;
};

} // namespace culvert
