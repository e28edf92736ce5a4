#pragma once

#include <QString>

#include <optional>

namespace culvert {

/// The account that this program runs under, from the passwd entry and not from the environment.
struct LocalUser
{
    QString name;
    QString home;
    QString uid; ///< as %i prints it

    static const LocalUser &current();
};

QString localHostName(); ///< %l: as the system gives it, domain included

/// `~`, `~/x`, `~user/x`; any other text as it is. None: no such user.
std::optional<QString> expandTilde(const QString &path);

/// Owned by root or this user, and writable by nobody else (a group whose one member is the owner
/// counts as the owner). A file that cannot be looked at is not safe.
bool isSafeConfiguration(const QString &file);

} // namespace culvert
