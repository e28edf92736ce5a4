#include "core/session/forwardentry.h"

#include "core/forward/dynamicforwarder.h"
#include "core/forward/localforwarder.h"
#include "core/forward/remoteforwarder.h"

namespace culvert {

std::unique_ptr<Forwarder> makeForwarder(const ForwardSettings &settings, TrafficMeter &meter)
{
    switch (settings.forward.kind) {
    case ForwardKind::Local:
        return std::make_unique<LocalForwarder>(settings, meter);
    case ForwardKind::Remote:
        return std::make_unique<RemoteForwarder>(settings, meter);
    case ForwardKind::Dynamic:
        return std::make_unique<DynamicForwarder>(settings, meter);
    case ForwardKind::RemoteDynamic:
        return std::make_unique<RemoteDynamicForwarder>(settings, meter);
    }
    Q_UNREACHABLE();
}

bool mayListenOn(const ForwardStatus &forward, const Endpoint &listener)
{
    if (listener.isSocket())
        return listener.path == forward.forward.bind.path;
    return listener.port != 0
        && (listener.port == forward.forward.bind.port || listener.port == forward.actual.port);
}

bool meet(const Forward &a, const Forward &b)
{
    return listensHere(a.kind) == listensHere(b.kind) && a.bind.port == b.bind.port
        && a.bind.path == b.bind.path;
}

} // namespace culvert
