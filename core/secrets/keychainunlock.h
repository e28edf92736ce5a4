#pragma once

#include "core/secrets/credentialstore.h"

namespace culvert {

/// Asks the keychain service to open itself, which asks the person for its password in a window of
/// its own; answered when that is decided, however long it takes. Fails with Locked where the
/// person declined, and with Absent, Unanswered or Broken. Succeeds too where it is open, or opens
/// by itself when it is read. One file a platform; main thread.
QFuture<KeychainResult<void>> unlockKeychain();

} // namespace culvert
