#pragma once

#include "core/profile/forward.h"

#include <QString>

#include <optional>

namespace culvert {

/// What stands in front of a machine, as the user told us.
struct Gate
{
    QString router; ///< the router's name; empty: none is drawn
    quint16 outerPort = 0; ///< router:outerPort is forwarded to the machine's SSH port; 0: no rule
    bool fenced = false; ///< nothing from outside gets in and no rule can be added

    bool operator==(const Gate &) const = default;
};

/// Which end of the SSH connection the user sits at.
enum class Seat
{
    Dialler, ///< the profile runs on this computer
    Acceptor, ///< the other machine runs it and dials this computer
    Elsewhere, ///< neither end is this computer
};

/// The other half of a tunnel through a third host: what the machine at the far end runs there.
struct Partner
{
    QString machine; ///< its name
    Gate gate; ///< in front of it
    Forward forward; ///< what its own SSH connection to the same third host opens

    bool operator==(const Partner &) const = default;
};

/// What the user told about the machines around a tunnel. The picture's business only; ssh needs
/// none of it.
struct Surroundings
{
    int situation = 0; ///< 1..7 of the seven situations; 0: not from a template
    Seat seat = Seat::Dialler;
    QString thisMachine; ///< the name of the machine the profile runs on; empty: this computer
    QString serverMachine; ///< the name of the machine that accepts; empty: the host as dialled
    QString serviceMachine; ///< the name of the machine with the service, where it is not the SSH
                            ///< server
    QString serviceUser; ///< who logs in at the machine with the service; empty: not told
    Gate here; ///< in front of the machine that dials
    Gate there; ///< in front of the machine that accepts
    std::optional<Partner> partner; ///< both ends dial a third host: the other end's half

    bool operator==(const Surroundings &) const = default;
};

} // namespace culvert
