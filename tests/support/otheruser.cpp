#include "tests/support/otheruser.h"

#include "tests/support/needs.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

#include <csignal>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace culvert::test {

namespace {

const passwd *nobody()
{
    return getpwnam("nobody");
}

/// Root, and not only of a user namespace that knows no other account (user_namespaces(7)).
bool changesAccount()
{
    QFile map(u"/proc/self/uid_map"_s);
    const bool all = map.open(QIODevice::ReadOnly)
        && map.readLine().simplified().split(' ').value(2).toLongLong() > 65534;
    return geteuid() == 0 && all;
}

} // namespace

OtherUser::OtherUser()
{
    for (const QString &folder : {m_folder.path(), home(), m_folder.filePath(u"bin"_s)}) {
        QDir().mkpath(folder);
        give(folder);
    }
}

OtherUser::~OtherUser()
{
    for (const qint64 process : processes())
        kill(pid_t(process), SIGKILL);
}

bool OtherUser::hasAnAccount()
{
    return changesAccount();
}

QString OtherUser::whyImpossible()
{
    if (changesAccount() && !nobody())
        return u"there is no account 'nobody'"_s;
    return changesAccount() ? whyNoProgram(u"setpriv"_s) : QString();
}

bool OtherUser::give(const QString &path) const
{
    return !changesAccount()
        || chown(path.toLocal8Bit().constData(), nobody()->pw_uid, nobody()->pw_gid) == 0;
}

OtherUser::Ended OtherUser::run(const QString &program, const QStringList &arguments) const
{
    QStringList words = m_launcher;
    if (changesAccount())
        words << u"setpriv"_s << u"--reuid=%1"_s.arg(nobody()->pw_uid)
              << u"--regid=%1"_s.arg(nobody()->pw_gid) << u"--clear-groups"_s;
    words << u"setsid"_s << u"-w"_s << u"env"_s << u"-i"_s << u"HOME="_s + home()
          << u"PATH=%1:/usr/bin:/bin"_s.arg(m_folder.filePath(u"bin"_s)) << program;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setWorkingDirectory(m_folder.path());
    words += arguments;
    const QString first = words.takeFirst();
    process.start(first, words);
    if (!process.waitForFinished(20'000))
        return {-1, u"it does not end"_s};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

OtherUser::Ended OtherUser::runScript(const QString &script, const QStringList &arguments) const
{
    const QString path = m_folder.filePath(u"script"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(script.toUtf8()) < 0)
        return {-1, file.errorString()};
    file.close();
    file.setPermissions(file.permissions() | QFile::ReadOther);
    return run(u"sh"_s, QStringList{path} + arguments);
}

bool OtherUser::has(const QString &name) const
{
    return QFile::exists(home() + u'/' + name);
}

QByteArray OtherUser::contents(const QString &name) const
{
    QFile file(home() + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList OtherUser::everything() const
{
    QStringList names;
    QDirIterator each(home(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (each.hasNext())
        names.append(QDir(home()).relativeFilePath(each.next()));
    names.sort();
    return names;
}

/// By what they were started with (proc(5)).
QList<qint64> OtherUser::processes() const
{
    QList<qint64> found;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile environment(u"/proc/%1/environ"_s.arg(name));
        if (name.toLongLong() > 0 && environment.open(QIODevice::ReadOnly)
            && environment.readAll().split('\0').contains("HOME=" + home().toLocal8Bit()))
            found.append(name.toLongLong());
    }
    return found;
}

bool OtherUser::addProgram(const QString &name, const QByteArray &script) const
{
    QFile file(m_folder.filePath(u"bin/"_s + name));
    return file.open(QIODevice::WriteOnly) && file.write(script) == script.size()
        && file.setPermissions(file.permissions() | QFile::ExeOwner | QFile::ExeOther
                               | QFile::ReadOther);
}

} // namespace culvert::test
