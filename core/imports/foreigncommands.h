#pragma once

#include "core/profile/profile.h"

namespace culvert {

/// What an imported tunnel may run on this computer, once somebody allowed it.
struct ForeignCommands
{
    QStringList commands; ///< one a line, with keyword and place
    QString fingerprint; ///< of the files and options they stand in: other content, another consent

    bool operator==(const ForeignCommands &) const = default;
};

/// None: the tunnel was made here, or runs nothing. Reads the profile's configuration file.
std::optional<ForeignCommands> foreignCommandsOf(const Profile &profile);

/// As foreignCommandsOf(); none too where `consents` has the fingerprint.
std::optional<ForeignCommands> missingConsent(const Profile &profile, const QStringList &consents);

} // namespace culvert
