#pragma once

#include <QString>

namespace culvert {

/// Who may read and write a file but its owner: nobody, as ssh wants it of a private key. Modes on
/// Unix (sshkey_perm_ok() in authfile.c), access lists on Windows, of which Qt's permissions say
/// nothing. One file a platform; any thread.
bool isOpenToOthers(const QString &path);
bool closeToOthers(const QString &path); ///< false: the system refused

QString commandToCloseToOthers(const QString &path); ///< for a person to type

} // namespace culvert
