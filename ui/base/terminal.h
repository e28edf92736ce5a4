#pragma once

#include <QStringList>

#include <optional>

namespace culvert {

/// The words that open a terminal window on this desktop and run `command`, a POSIX shell's line
/// (cmd.exe's on Windows), in it; the window stays when that has ended. None: no terminal is known
/// here. Looks in PATH; $TERMINAL comes first.
std::optional<QStringList> terminalWords(const QString &command);

/// Runs them. False: there is none, or it could not be started.
bool openTerminal(const QString &command);

} // namespace culvert
