#pragma once

#include "core/profile/profile.h"

namespace culvert {

/// "ssh -L 8888:localhost:8888 user@lab-7", ready to paste into a POSIX shell.
QString sshCommandText(const Profile &profile);

} // namespace culvert
