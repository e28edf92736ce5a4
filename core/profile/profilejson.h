#pragma once

#include "core/profile/profile.h"

#include <QJsonDocument>

namespace culvert {

/// The version this program writes. A file of a higher one is read for what is understood; what is
/// not is kept and written back.
constexpr int profileFormatVersion = 1;

/// Never holds a secret: a Profile has none.
QJsonObject toJson(const Profile &profile);

/// Fails with ProfileInvalid; the message names the field ("forwards[1].bind.port: …").
Result<Profile> profileFromJson(const QJsonObject &object);

/// The whole set, as the store's file holds it. `unknown` are the document's own unknown keys.
struct ProfileSet
{
    QList<Profile> profiles;
    QStringList consents; ///< fingerprints of what imported configurations may run
    QJsonObject unknown;

    bool operator==(const ProfileSet &) const = default;
};
QByteArray toJson(const ProfileSet &set);

/// Fails with ProfileInvalid; the message gives line and column, and the field's path where the
/// JSON itself is good.
Result<ProfileSet> profileSetFromJson(const QByteArray &json);

} // namespace culvert
