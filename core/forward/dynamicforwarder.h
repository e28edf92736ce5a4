#pragma once

#include "core/forward/localforwarder.h"
#include "core/forward/remoteforwarder.h"

namespace culvert {

/// -D: a SOCKS proxy here, connections made at the far side. On the session's thread.
class DynamicForwarder : public LocalForwarder
{
    Q_OBJECT

public:
    using LocalForwarder::LocalForwarder;

private:
    void serve(net::Socket client, const QString &peer) override;
};

/// -R without a target: a SOCKS proxy at the far side, connections made here, as PermitRemoteOpen
/// allows. On the session's thread.
class RemoteDynamicForwarder : public RemoteForwarder
{
    Q_OBJECT

public:
    using RemoteForwarder::RemoteForwarder;

private:
    void serve(std::unique_ptr<Channel> channel, const QString &peer) override;
};

/// ssh_config(5), PermitRemoteOpen: an empty list permits all.
bool isPermitted(const Endpoint &target, const QStringList &permitRemoteOpen);

} // namespace culvert
