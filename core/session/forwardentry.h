#pragma once

#include "core/forward/forwarder.h"
#include "core/session/proof.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace culvert {

/// One forward of a session: what is wanted of it, and what it does. On the session's thread.
struct ForwardEntry
{
    ForwardStatus status;
    std::unique_ptr<Forwarder> forwarder;
    std::unique_ptr<Prover> prover; ///< of the present Connection
    std::optional<Error> flaw; ///< why it cannot be opened, whatever the server says
    bool isConfigured = false; ///< by ssh_config, not by the profile
    bool wanted = true;
    bool closing = false; ///< its stopped() is awaited
    bool heldBack = false; ///< until one that leaves has closed the same port
    int failures = 0; ///< since it was last open
    QTimer retryTimer;
};

std::unique_ptr<Forwarder> makeForwarder(const ForwardSettings &settings, TrafficMeter &meter);

/// Whether a forward listens there, did, or will.
bool mayListenOn(const ForwardStatus &forward, const Endpoint &listener);

using ForwardEntries = std::vector<std::unique_ptr<ForwardEntry>>;

ForwardEntry *findIn(const ForwardEntries &entries, ForwardId forward); ///< null: it is not there
QList<ForwardStatus> statusesOf(const ForwardEntries &entries);
std::optional<Error> firstErrorOf(const ForwardEntries &entries); ///< of those that have failed
bool canBeWoken(const ForwardEntries &entries); ///< on demand: a port of ours listens, or will

/// Whether one that leaves may still hold the port that `entry` wants.
bool isKeptFrom(const ForwardEntry &entry, const ForwardEntries &leaving);

} // namespace culvert
