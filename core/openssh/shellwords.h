#pragma once

#include <QStringList>

#include <tl/expected.hpp>

namespace culvert {

/// POSIX shell words: quotes, backslashes, comments and continued lines; a '&' that ends the text
/// does not count. The backslashes of Windows paths are kept: those before a letter, where a shell
/// needs none, and the two of a share. Fails with one sentence for what only a shell could do ($,
/// backquotes, pipes).
tl::expected<QStringList, QString> splitShellWords(const QString &text);

/// `word` as a POSIX shell reads it back; as it is where nothing needs quoting.
QString posixQuoted(const QString &word);
QString posixCommand(const QStringList &words);

/// A PowerShell string of exactly this text. PowerShell takes typographic quotation marks for its
/// own as well (about_Quoting_Rules).
QString powershellLiteral(const QString &text);

/// The same for PowerShell, all versions: for a program's argument.
QString powershellQuoted(const QString &word);
QString powershellCommand(const QStringList &words);

/// One argument as Windows programs take their command line apart (CommandLineToArgvW), without a
/// shell.
QString windowsQuoted(const QString &word);

} // namespace culvert
