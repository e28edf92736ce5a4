#pragma once

#include "tests/support/daemon.h"
#include "tests/support/sshserver.h"

namespace culvert::test {

/// Where asyncssh is: Debian's modules belong to this one, not to another python3 in PATH.
QString systemPython();
QString whyNoAsyncssh(); ///< empty: it can be used

/// Runs an SSH server that is a script on asyncssh, by the name of `mode`. It gets a port of
/// 127.0.0.1, the file of the server's host key, and `mode`. The port; 0: it does not listen.
quint16 startAsyncssh(Daemon &daemon, const SshServer &keys, const QByteArray &script,
                      const QString &mode);

/// A script whose answers to requests for a port are odd, by the mode: "zero", "nothing" or "big"
/// for the port, "late" after 600 ms, "mute" never that one is closed.
extern const char *const oddForwardServer;

} // namespace culvert::test
