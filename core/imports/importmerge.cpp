#include "core/imports/importmerge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

template <typename Predicate>
std::optional<Profile> firstOf(const QList<Profile> &profiles, Predicate predicate)
{
    const auto found = std::find_if(profiles.begin(), profiles.end(), predicate);
    return found == profiles.end() ? std::nullopt : std::optional(*found);
}

bool isLink(const Profile &profile)
{
    return profile.source.format == u"ssh-config" && profile.host == profile.source.name
        && profile.configFile == profile.source.file;
}

/// Linked by hand counts as imported: the same alias of the same file under its own name.
bool isFromTheSame(const Profile &mine, const Profile &theirs)
{
    if (mine.source == theirs.source)
        return true;
    return isLink(theirs) && mine.name == theirs.name && mine.host == theirs.host
        && mine.configFile == theirs.configFile;
}

/// ssh's words say nothing of a proxy, PuTTY's do.
Profile updatedBy(const Profile &profile, const Profile &words)
{
    Profile updated = withWordsOf(profile, words);
    if (words.source.format == "putty"_L1)
        updated.proxy = words.proxy;
    return updated;
}

/// A link says nothing but where to look; what the user added to it is the user's.
bool saysTheSame(const Profile &mine, const Profile &theirs)
{
    if (isLink(theirs))
        return mine.host == theirs.host && mine.configFile == theirs.configFile;
    return updatedBy(theirs, mine) == theirs;
}

bool isTheSameButForItsSource(Profile mine, const Profile &theirs)
{
    mine.source = theirs.source;
    return mine == theirs;
}

/// Two pasted texts that name the same alias need not be about the same host.
bool isPasted(const Profile &profile)
{
    return profile.source.format == u"ssh-config-text";
}

} // namespace

ImportMatch matchOf(const Profile &theirs, const QList<Profile> &saved)
{
    const bool profiles = theirs.source.format == u"profiles";
    const auto sameThing = [&](const Profile &mine) {
        return profiles ? mine.id == theirs.id : !isPasted(theirs) && isFromTheSame(mine, theirs);
    };
    const auto sameName = [&](const Profile &mine) { return mine.name == theirs.name; };
    if (const std::optional<Profile> mine = firstOf(saved, sameThing)) {
        const bool same =
            profiles ? isTheSameButForItsSource(*mine, theirs) : saysTheSame(*mine, theirs);
        return {same ? Standing::Known : profiles ? Standing::Conflict : Standing::Changed, mine};
    }
    if (const std::optional<Profile> mine = firstOf(saved, sameName)) {
        const bool again = isPasted(theirs) && saysTheSame(*mine, theirs);
        return {again ? Standing::Known : Standing::Conflict, mine};
    }
    return {};
}

Resolution usualResolution(Standing standing)
{
    switch (standing) {
    case Standing::New:
    case Standing::Changed:
        return Resolution::TakeTheirs;
    case Standing::Known:
    case Standing::Conflict:
        return Resolution::KeepMine;
    }
    Q_UNREACHABLE();
}

std::optional<Profile> settled(const Profile &theirs, const QList<Profile> &saved,
                               Resolution resolution)
{
    const ImportMatch match = matchOf(theirs, saved);
    if (!match.mine)
        return theirs;
    if (resolution == Resolution::KeepMine || match.standing == Standing::Known)
        return {};
    Profile result = theirs;
    if (resolution == Resolution::KeepBoth) {
        result.id = newProfileId();
        result.name = freeName(theirs.name, saved);
        return result;
    }
    if (match.standing == Standing::Changed) {
        result = updatedBy(*match.mine, theirs);
        result.source = theirs.source;
        return result;
    }
    QList<Profile> others = saved;
    others.removeIf([&](const Profile &other) { return other.id == match.mine->id; });
    result.id = match.mine->id;
    result.name = freeName(theirs.name, others);
    return result;
}

} // namespace culvert
