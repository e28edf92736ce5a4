#include "core/openssh/localuser.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <QSysInfo>

#include <qt_windows.h>

#include <lmcons.h>
#endif

using namespace Qt::StringLiterals;

namespace culvert {

#ifdef Q_OS_UNIX

namespace {

LocalUser lookUpUser()
{
    const passwd *entry = getpwuid(getuid());
    if (!entry)
        return {.name = QString(), .home = QDir::homePath(), .uid = QString::number(getuid())};
    return {.name = QString::fromLocal8Bit(entry->pw_name),
            .home = QFile::decodeName(entry->pw_dir),
            .uid = QString::number(entry->pw_uid)};
}

std::optional<QString> homeOf(const QString &user)
{
    const passwd *entry = getpwnam(user.toLocal8Bit().constData());
    if (!entry)
        return {};
    return QFile::decodeName(entry->pw_dir);
}

bool isPrivateGroup(gid_t group, uid_t owner)
{
    const passwd *user = getpwuid(owner);
    if (!user)
        return false;
    const QByteArray name = user->pw_name;
    const struct group *entry = getgrgid(group);
    for (char **member = entry ? entry->gr_mem : nullptr; member && *member; ++member) {
        if (name != *member)
            return false;
    }
    bool onlyOwner = true;
    setpwent();
    while (const passwd *other = getpwent())
        onlyOwner = onlyOwner && (other->pw_gid != group || other->pw_uid == owner);
    endpwent();
    return entry && onlyOwner;
}

} // namespace

QString localHostName()
{
    char name[256] = {};
    return gethostname(name, sizeof name - 1) == 0 ? QString::fromLocal8Bit(name) : QString();
}

bool isSafeConfiguration(const QString &file)
{
    struct stat status = {};
    if (stat(QFile::encodeName(file).constData(), &status) != 0)
        return false;
    if (status.st_uid != 0 && status.st_uid != getuid())
        return false;
    if ((status.st_mode & S_IWOTH) != 0)
        return false;
    return (status.st_mode & S_IWGRP) == 0 || isPrivateGroup(status.st_gid, status.st_uid);
}

#else

namespace {

LocalUser lookUpUser()
{
    wchar_t name[UNLEN + 1] = {};
    DWORD size = UNLEN + 1;
    const QString user = GetUserNameW(name, &size) ? QString::fromWCharArray(name) : QString();
    return {user, QDir::homePath(), u"0"_s};
}

std::optional<QString> homeOf(const QString &)
{
    return {};
}

} // namespace

QString localHostName()
{
    return QSysInfo::machineHostName();
}

bool isSafeConfiguration(const QString &)
{
    return true; // access lists, which the user's profile folder already restricts
}

#endif

const LocalUser &LocalUser::current()
{
    static const LocalUser user = lookUpUser();
    return user;
}

std::optional<QString> expandTilde(const QString &path)
{
    if (!path.startsWith(u'~'))
        return path;
    const qsizetype slash = path.indexOf(u'/');
    const QString user = path.sliced(1, (slash < 0 ? path.size() : slash) - 1);
    std::optional<QString> home = user.isEmpty() ? LocalUser::current().home : homeOf(user);
    if (!home)
        return {};
    if (!home->endsWith(u'/'))
        *home += u'/';
    qsizetype rest = slash < 0 ? path.size() : slash;
    while (rest < path.size() && path.at(rest) == u'/')
        ++rest;
    return *home + path.sliced(rest);
}

} // namespace culvert
