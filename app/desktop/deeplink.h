#pragma once

#include "core/base/result.h"
#include "core/profile/profile.h"

#include <optional>

namespace culvert {

/// What a link stands for. Links come from web pages and mails: none of them starts anything by
/// itself.
struct DeepLink
{
    /// ssh://[user@]host[:port]: the beginnings of a profile, not checked yet.
    std::optional<Profile> host;
    QString tunnel; ///< culvert://NAME: a saved one, to be shown
};

bool isLink(const QString &word); ///< by its scheme

/// Fails with ProfileInvalid and what is wrong. The password of an ssh link is refused, as it would
/// be in a log already. Pure.
Result<DeepLink> linkFrom(const QString &word);

} // namespace culvert
