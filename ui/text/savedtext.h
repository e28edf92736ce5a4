#pragma once

#include <QByteArray>
#include <QString>

namespace culvert {

/// Writes the file, as saveFile() does, and returns what to tell of it.
QString saveAndTell(const QString &path, const QByteArray &bytes);

} // namespace culvert
