#pragma once

#include <QByteArray>
#include <QFileDevice>
#include <QString>

#include <optional>

namespace culvert {

inline constexpr QFileDevice::Permissions ownerOnly =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner; ///< 0600

/// Writes the whole file or, failing, leaves the old one as it was (QSaveFile). Returns nothing, or
/// why not, in the system's words. Without permissions the file gets the system's usual ones.
std::optional<QString> saveFile(const QString &path, const QByteArray &bytes,
                                std::optional<QFileDevice::Permissions> permissions = {});

/// 0700 where it is missing; one that is there stays as it is. False: it could not be made.
bool makePrivateFolder(const QString &folder);

} // namespace culvert
