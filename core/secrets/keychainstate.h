#pragma once

#include <QFuture>

namespace culvert {

/// Whether the keychain can be asked now.
enum class KeychainState
{
    Absent,
    Locked,
    Open, ///< also where the platform cannot be asked
};

/// What the keychain service says about itself: QtKeychain does not tell a locked keyring from an
/// empty one. Starts nothing and unlocks nothing. One file a platform; main thread.
QFuture<KeychainState> keychainState();

} // namespace culvert
