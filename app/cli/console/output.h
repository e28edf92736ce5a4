#pragma once

#include "app/cli/console/exitcode.h"
#include "core/base/eventlog.h"

#include <QString>

namespace culvert {

// Both streams are flushed at once, so that a script sees each line when it happens. Text is
// English and UTF-8 in every locale: scripts read it.

void print(const QString &line); ///< to stdout, with a line end
void printBytes(const QByteArray &bytes); ///< to stdout, as they are
void complain(const QString &line); ///< to stderr, after the program's name
void printNote(const QString &text); ///< to stderr, for the person: no line that a script reads
void printLog(const LogEntry &entry); ///< to stderr

/// What happened and what to do, as two sentences.
QString textOf(const Error &error);

/// Complains and hands back what the program is to end with.
ExitCode fail(ExitCode code, const QString &message);
ExitCode fail(const Error &error); ///< with its remedy

/// Qt's own warnings are the developers' business: shown at the level debug only.
void setQtMessagesShown(bool shown);

} // namespace culvert
