#pragma once

#include <QString>

namespace culvert {

/// What stands in front of a machine, as the user told us.
struct Gate
{
    QString router; ///< the router's name; empty: none is drawn
    quint16 outerPort = 0; ///< router:outerPort is forwarded to the machine's SSH port; 0: no rule
    bool fenced = false; ///< nothing from outside gets in and no rule can be added

    bool operator==(const Gate &) const = default;
};

/// What the user told about the machines around a tunnel. The picture's business only; ssh needs
/// none of it.
struct Surroundings
{
    int situation = 0; ///< 1..7 of the seven situations; 0: not from a template
    QString thisMachine; ///< the name of the machine the profile runs on; empty: this computer
    QString serviceMachine; ///< the name of the machine with the service, where it is not the SSH
                            ///< server
    Gate here; ///< in front of the machine that dials
    Gate there; ///< in front of the machine that accepts

    bool operator==(const Surroundings &) const = default;
};

} // namespace culvert
