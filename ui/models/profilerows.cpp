#include "ui/models/profilerows.h"

namespace culvert {

bool ProfileRow::isSameThing(const ProfileRow &other) const
{
    if (profile.has_value() != other.profile.has_value())
        return false;
    return profile ? profile->id == other.profile->id : group == other.group;
}

ProfileRows rowsFor(const QList<Profile> &profiles)
{
    QStringList groups{QString()}; // those without a group stand first and need no heading
    for (const Profile &profile : profiles) {
        if (!groups.contains(profile.group))
            groups.append(profile.group);
    }
    ProfileRows rows;
    for (const QString &group : groups) {
        if (!group.isEmpty())
            rows.append({group, {}});
        for (const Profile &profile : profiles) {
            if (profile.group == group)
                rows.append({group, profile});
        }
    }
    return rows;
}

DropPlace placeInFrontOf(qsizetype row, const ProfileRows &rows)
{
    const ProfileRow *above = row > 0 ? &rows[row - 1] : nullptr;
    const ProfileRow *below = row < rows.size() ? &rows[row] : nullptr;
    if (below && below->profile)
        return {below->group, below->profile->id};
    return {above ? above->group : QString(), {}};
}

} // namespace culvert
