#pragma once

#include "core/base/error.h"

namespace culvert {

/// What culvert-cli ends with; scripts and services rely on the numbers.
enum class ExitCode
{
    Ok = 0,
    Usage = 2,
    Invalid = 3, ///< a profile or a configuration
    Connect = 4,
    Login = 5,
    HostKey = 6,
    Forward = 7, ///< of `run`: one failed that it cannot do without; of `doctor`: one would fail
    NoSuchProfile = 8,
    AlreadyRunning = 9,
    NoInstance = 10,
    Internal = 70,
};

ExitCode exitCodeFor(ErrorCode code);

} // namespace culvert
