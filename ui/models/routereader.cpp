#include "ui/models/routereader.h"

#include "core/plan/spelledout.h"
#include "ui/base/background.h"

#include <algorithm>

namespace culvert {

namespace {

QHash<ProfileId, Profile> allSpelled(const QList<Profile> &profiles)
{
    QHash<ProfileId, Profile> all;
    QSet<QString> checked; // files whose every line is right: no need to look at each again
    for (const Profile &profile : profiles) {
        const Result<SpelledProfile> spelled = spelledRoute(
            profile,
            checked.contains(profile.configFile) ? Checking::ActiveLines : Checking::EveryLine);
        if (!spelled)
            continue;
        checked.insert(profile.configFile);
        QStringList jumps; // by the names that people know
        for (const RouteHop &hop :
             spelled->route.first(std::max(spelled->route.size() - 1, qsizetype(0))))
            jumps.append(hop.name);
        Profile told = spelled->profile;
        told.jump = jumps.join(u',');
        all.insert(profile.id, told);
    }
    return all;
}

} // namespace

void RouteReader::read(const QList<Profile> &profiles)
{
    if (profiles == m_profiles)
        return;
    m_profiles = profiles;
    readAgain();
}

void RouteReader::readAgain()
{
    m_again = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    inBackground<QHash<ProfileId, Profile>>(
        this, [profiles = m_profiles] { return allSpelled(profiles); },
        [this](const QHash<ProfileId, Profile> &spelled) {
            m_reading = false;
            if (m_again)
                return readAgain();
            emit done(spelled);
        });
}

} // namespace culvert
