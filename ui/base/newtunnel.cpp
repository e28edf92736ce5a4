#include "ui/base/newtunnel.h"

using namespace Qt::StringLiterals;

namespace culvert {

Profile withDefaults(Profile profile, const NewTunnelPreferences &preferences)
{
    const auto add = [&profile](bool wanted, const QString &keyword, const QString &value) {
        if (wanted && optionValue(profile, keyword).isEmpty())
            profile.options.append({keyword, value});
    };
    add(preferences.keepAlive > 0, u"ServerAliveInterval"_s,
        QString::number(preferences.keepAlive));
    add(preferences.compression, u"Compression"_s, u"yes"_s);
    add(preferences.aesFirst, u"Ciphers"_s,
        u"^aes128-gcm@openssh.com,aes256-gcm@openssh.com"_s); // '^': in front of the others
    if (!preferences.retry && profile.retrying == Retrying::ByKind)
        profile.retrying = Retrying::Off;
    if (profile.identities.isEmpty())
        profile.identities = preferences.identities;
    for (Forward &forward : profile.forwards) {
        const bool unsaid = forward.bind.host.isEmpty() || forward.bind.host == "localhost"_L1;
        if (listensHere(forward.kind) && !forward.bind.isSocket() && unsaid
            && !preferences.bindAddress.isEmpty())
            forward.bind.host = preferences.bindAddress;
    }
    return profile;
}

} // namespace culvert
