#pragma once

#include <tl/expected.hpp>

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace culvert {

/// What a file holds, or why it cannot be read, in words that stand behind "cannot be read: ".
using FileContent = tl::expected<QByteArray, QString>;

/// Why nobody should read or write what is there: a pipe or a device may keep its reader waiting,
/// or never end. None: a plain file, the null device, or nothing at all.
std::optional<QString> whyNotPlain(const QString &path);

/// A file whose name came from a person or another file: a plain one, of at most so many bytes. The
/// null device is empty, as ever. Any thread; blocks no longer than a disk does.
FileContent readPlainFile(const QString &path, qint64 largest);

/// The same, or a pipe as a shell's <(…) is one (Unix): it has so long to come to its end.
FileContent readFileOrPipe(const QString &path, qint64 largest, std::chrono::milliseconds patience);

} // namespace culvert
