#pragma once

#include "core/profile/profile.h"

#include <optional>

namespace culvert {

/// One host on the way.
struct RouteHop
{
    QString name; ///< as the user names it
    QString user; ///< empty: nobody said
    QString host; ///< name or address that is dialled
    quint16 port = 0; ///< 0: nobody said

    bool operator==(const RouteHop &) const = default;
};

/// A profile with all that ssh_config says of its hosts written out: it needs no configuration any
/// more, and its forwards are those that run, by ForwardId.
struct SpelledProfile
{
    Profile profile;
    QList<RouteHop> route; ///< the destination last

    bool operator==(const SpelledProfile &) const = default;
};

/// `spelled`, made from `before`, as it is after the profile was edited: forwards, names and notes
/// change nothing that ssh_config adds. None: ssh would be told something else, so it is to be made
/// anew.
std::optional<SpelledProfile> adapted(const SpelledProfile &spelled, const Profile &before,
                                      const Profile &edited);

} // namespace culvert
