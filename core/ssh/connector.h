#pragma once

#include "core/net/addressrace.h"
#include "core/openssh/hostoptions.h"

#include <QObject>

namespace culvert {

/// From a Hop's options to a connected socket, within ConnectTimeout: a net::AddressRace under
/// ssh_config's rules. On the thread that made it; deleting it gives up at once.
class Connector : public QObject, public Speaks<Connector>
{
    Q_OBJECT

public:
    Connector(const HostOptions &options, QObject *parent = nullptr);

    void start() { m_race.start(); }
    net::Socket takeSocket() { return m_race.takeSocket(); } ///< after connected()

    static constexpr std::chrono::seconds defaultTimeout{30}; ///< where ConnectTimeout is not set

signals:
    void connected();
    /// NameNotResolved, ConnectFailed or ConnectTimedOut; instead of connected().
    void failed(const culvert::Error &error);

private:
    HostOptions m_options;
    net::AddressRace m_race;
};

net::LookupFamily lookupFamilyOf(AddressFamily family);
net::RaceRules raceRulesFor(const HostOptions &options);

/// Why no connection to the hostname came about: ConnectFailed, ConnectTimedOut; NameNotResolved of
/// lookupTimeout().
Error connectFailure(const HostOptions &options, const net::SystemError &error);
Error connectTimeout(const HostOptions &options, std::chrono::seconds waited);
Error lookupTimeout(const HostOptions &options); ///< no name server answered

} // namespace culvert
