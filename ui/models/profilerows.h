#pragma once

#include "core/profile/profile.h"

#include <optional>

namespace culvert {

/// One row of the list of tunnels.
struct ProfileRow
{
    QString group;
    std::optional<Profile> profile; ///< none: the group's heading

    /// The same tunnel or the same heading, whatever has become of it.
    bool isSameThing(const ProfileRow &other) const;
};

using ProfileRows = QList<ProfileRow>;

/// Those without a group first, then each group under its heading, in the order given.
ProfileRows rowsFor(const QList<Profile> &profiles);

/// Where something comes to that is dropped in front of a row.
struct DropPlace
{
    QString group;
    ProfileId before; ///< empty: behind all of the group
};

/// Between two rows it is the group of the one below, except where that is another group's heading:
/// then the end of the one above.
DropPlace placeInFrontOf(qsizetype row, const ProfileRows &rows);

} // namespace culvert
