#pragma once

#include <QMap>
#include <QStringList>

/// One generated configuration: the files, and what to ask about it.
struct GeneratedConfig
{
    QMap<QString, QByteArray> files; ///< by path; the one to give with -F is "config"
    QStringList arguments; ///< further ssh options
    QString host;
};

/// The same seed gives the same configuration: blocks with patterns and negation, Match in all its
/// kinds, nested and globbed Includes, every keyword that Culvert obeys, and now and then a
/// mistake. File names are relative to `folder`, which is also to be $HOME.
GeneratedConfig generateSshConfig(quint32 seed, const QString &folder);
