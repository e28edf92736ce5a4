#include "core/profile/spelledprofile.h"

#include <algorithm>

namespace culvert {

std::optional<SpelledProfile> adapted(const SpelledProfile &spelled, const Profile &before,
                                      const Profile &edited)
{
    Profile words = withWordsOf(edited, before);
    words.forwards = edited.forwards;
    if (words != edited)
        return {};
    SpelledProfile result = spelled;
    const QList<Forward> &all = spelled.profile.forwards;
    result.profile.forwards =
        edited.forwards + all.sliced(std::min(before.forwards.size(), all.size()));
    result.profile.surroundings = edited.surroundings;
    return result;
}

} // namespace culvert
