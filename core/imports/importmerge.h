#pragma once

#include "core/imports/importlist.h"

namespace culvert {

/// How something to import stands to what is saved.
enum class Standing
{
    New,
    Known, ///< saved already, and nothing about it has changed
    Changed, ///< saved from the same source, which says something else now
    Conflict, ///< another tunnel has its name, or the same one differs
};

/// How a tunnel to import stands to the saved one that it is, or whose name it has.
struct ImportMatch
{
    Standing standing = Standing::New;
    std::optional<Profile> mine; ///< the saved one

    bool operator==(const ImportMatch &) const = default;
};

ImportMatch matchOf(const Profile &theirs, const QList<Profile> &saved);

/// What is saved of a Conflict: the saved one (mine), the imported one (theirs), or both.
enum class Resolution
{
    KeepMine,
    TakeTheirs, ///< also for what is new
    KeepBoth,
};

/// What a person who was not asked would want.
Resolution usualResolution(Standing standing);

/// The profile to save for `theirs`; none: nothing is.
std::optional<Profile> settled(const Profile &theirs, const QList<Profile> &saved,
                               Resolution resolution);

} // namespace culvert
