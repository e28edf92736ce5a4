#include "core/openssh/globfiles.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <glob.h>
#endif

using namespace Qt::StringLiterals;

namespace culvert {

#ifdef Q_OS_UNIX

QStringList globFiles(const QString &pattern)
{
    QStringList files;
    glob_t found = {};
    if (glob(QFile::encodeName(pattern).constData(), GLOB_TILDE, nullptr, &found) == 0) {
        for (size_t i = 0; i < found.gl_pathc; ++i)
            files.append(QFile::decodeName(found.gl_pathv[i]));
    }
    globfree(&found);
    return files;
}

#else

QStringList globFiles(const QString &pattern)
{
    QString path = QDir::fromNativeSeparators(pattern);
    if (path.startsWith(u"~/"_s))
        path = QDir::homePath() + path.sliced(1);
    const qsizetype slash = path.lastIndexOf(u'/');
    const QDir folder(path.first(slash + 1));
    QStringList files;
    for (const QString &name : folder.entryList({path.sliced(slash + 1)}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    return files;
}

#endif

} // namespace culvert
