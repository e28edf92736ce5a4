#pragma once

#include "core/net/addressrace.h"
#include "core/openssh/hostoptions.h"

#include <QObject>

namespace culvert {

/// One bare TCP connect, to see whether a host answers again: no byte is sent, and the socket is
/// closed at once. A net::AddressRace under ssh_config's rules, once round; begins when it is made.
/// Deleting it gives up; not from inside its signals. On the session's thread.
class Knock : public QObject
{
    Q_OBJECT

public:
    explicit Knock(const HostOptions &host); ///< in its AddressFamily, from its BindAddress

signals:
    void answered(); ///< once, instead of refused()
    void refused(); ///< once: no address takes connections, or the name is not known

private:
    net::AddressRace m_race;
};

} // namespace culvert
