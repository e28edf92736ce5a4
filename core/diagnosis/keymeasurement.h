#pragma once

#include "core/diagnosis/firsthop.h"

namespace culvert {

/// By what another machine knows the server that it is to dial.
struct ServerKeys
{
    QStringList lines = {}; ///< of known_hosts; empty: nothing that could be trusted was found
    QString note = {}; ///< a translated sentence where not all is well; empty: measured, and right
    bool listens = false; ///< an SSH server has answered

    bool operator==(const ServerKeys &) const = default;
};

/// Asks the server itself for its key, as far as this machine reaches it, and compares with
/// known_hosts. Where the tunnel's server is this computer, what is dialled is this computer: by
/// the name that the other machine is to use, else on loopback, since many routers do not lead back
/// inside. Lives on a thread of its own, since start() reads ssh_config; no login is tried.
class KeyMeasurement : public QObject
{
    Q_OBJECT

public:
    explicit KeyMeasurement(const Profile &profile);

    void start(); ///< measured() follows, once

signals:
    void measured(const culvert::ServerKeys &keys);

private:
    void dial(const Hop &hop);
    void onEnded();
    bool isThisComputer() const;
    Hop onLoopback() const;
    ServerKeys judged() const;

    Profile m_profile;
    Hop m_hop;
    QStringList m_known;
    std::unique_ptr<FirstHop> m_firstHop;
    std::optional<HostKey> m_key;
    bool m_inside = false; ///< dialled on loopback
};

} // namespace culvert

Q_DECLARE_METATYPE(culvert::ServerKeys)
