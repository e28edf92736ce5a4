#pragma once

#include "core/openssh/hostoptions.h"
#include "core/profile/profile.h"

namespace culvert {

/// What a configuration file says for a profile's host.
struct InheritedValue
{
    QString keyword; ///< lower case
    QString value; ///< as `ssh -G` prints it
    ConfigPlace place; ///< of the keyword's first value

    bool operator==(const InheritedValue &) const = default;
};

/// All that the files set for the profile's host, whether or not the profile says something else.
/// Executes nothing, but may look names up: not on the main thread of a desktop. Empty too where
/// the files cannot be read.
QList<InheritedValue> inheritedValues(const Profile &profile);

/// The profile says something else, so the file's value has no effect.
bool overrides(const Profile &profile, const QString &keyword);

/// Takes back what the profile says of the keyword.
Profile withInherited(Profile profile, const QString &keyword);

/// "~/.ssh/config line 12", as people write it.
QString placeText(const ConfigPlace &place);

} // namespace culvert
