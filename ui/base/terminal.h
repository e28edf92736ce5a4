#pragma once

#include <QStringList>

#include <optional>

namespace culvert {

/// The words that open a terminal's window and run `command`, a POSIX shell's line, in it; the
/// window stays when that has ended (not on Windows, where it is one program's line). `preferred`
/// is a command line that takes a program at its end; empty: $TERMINAL, then what this system has.
/// None: no terminal is known here.
std::optional<QStringList> terminalWords(const QString &command, const QString &preferred = {});

/// Runs them. False: there is none, or it could not be started.
bool openTerminal(const QString &command, const QString &preferred = {});

} // namespace culvert
