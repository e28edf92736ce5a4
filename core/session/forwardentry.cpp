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

ForwardEntry *findIn(const ForwardEntries &entries, ForwardId forward)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [forward](const auto &entry) {
        return entry->status.id == forward;
    });
    return found == entries.end() ? nullptr : found->get();
}

QList<ForwardStatus> statusesOf(const ForwardEntries &entries)
{
    QList<ForwardStatus> statuses;
    for (const auto &entry : entries)
        statuses.append(entry->status);
    return statuses;
}

std::optional<Error> firstErrorOf(const ForwardEntries &entries)
{
    for (const auto &entry : entries) {
        if (entry->status.state == ForwardState::Failed)
            return entry->status.error;
    }
    return {};
}

bool canBeWoken(const ForwardEntries &entries)
{
    return std::any_of(entries.begin(), entries.end(), [](const auto &entry) {
        const ForwardStatus &status = entry->status;
        return listensHere(status.forward.kind)
            && (status.state == ForwardState::Listening || status.state == ForwardState::Pending);
    });
}

bool isKeptFrom(const ForwardEntry &entry, const ForwardEntries &leaving)
{
    const Forward &wanted = entry.status.forward;
    return std::any_of(leaving.begin(), leaving.end(), [&wanted](const auto &other) {
        const Forward &held = other->status.forward;
        const quint16 port = wanted.bind.port;
        const bool samePort = wanted.bind.isSocket()
            ? wanted.bind.path == held.bind.path
            : port != 0 && (port == held.bind.port || port == other->status.actual.port);
        return other->closing && listensHere(wanted.kind) == listensHere(held.kind) && samePort;
    });
}

} // namespace culvert
