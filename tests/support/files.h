#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace culvert::test {

/// Empty where it cannot be read.
QByteArray contentOf(const QString &path);

/// False where anything went wrong. For the owner alone, as sshd and PAM want it, unless said
/// otherwise.
bool writeFile(const QString &path, const QByteArray &content, QIODevice::OpenMode further = {},
               QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner);

} // namespace culvert::test
