#pragma once

#include "core/profile/profilestore.h"

namespace culvert {

enum class Consenting
{
    Ask, ///< on the terminal, where there is one
    Given, ///< --allow-commands
    Never, ///< --batch
};

/// What imported tunnels would run on this computer is shown, and remembered where it is allowed.
/// What is not allowed stays so: the tunnel's start fails with that reason.
void seekConsent(const QList<Profile> &profiles, ProfileStore &store, Consenting consenting);

} // namespace culvert
