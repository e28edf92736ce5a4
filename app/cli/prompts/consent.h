#pragma once

#include "core/profile/profilestore.h"

namespace culvert {

/// Where the answer comes from.
enum class Consenting
{
    Ask, ///< on the terminal, where there is one
    Given, ///< --allow-commands
    Never, ///< --batch
};

/// Shows what imported tunnels would run on this computer, and notes in the store what is allowed;
/// turns an event loop until the person has answered. What is not allowed stays so: the tunnel's
/// start fails with ConsentMissing.
void seekConsent(const QList<Profile> &profiles, ProfileStore &store, Consenting consenting);

} // namespace culvert
