#pragma once

#include "core/topology/topology.h"

#include <QHash>

namespace culvert {

/// How far the dashes of each forward have moved, and how fast they move.
class TrafficPhases
{
public:
    /// The speed follows from the bytes since the snapshot before this one.
    void take(const TrafficSnapshot &traffic, const Topology &topology);
    void stop();
    void advance(qreal seconds);
    bool isMoving() const;

    struct Phase
    {
        qreal speed = 0; ///< em a second
        qreal travelled = 0; ///< em
    };
    struct Phases
    {
        Phase towardsTarget;
        Phase back;
    };
    const QHash<QString, Phases> &phases() const { return m_phases; }

private:
    QHash<QString, Phases> m_phases; ///< by arrow
    TrafficSnapshot m_last;
};

} // namespace culvert
