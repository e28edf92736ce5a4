#pragma once

#include "core/exports/export.h"
#include "core/openssh/commandline.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace culvert::test {

/// What these words after `ssh` say, under a name that wants quoting.
inline Profile profileWith(const QStringList &sshWords)
{
    Profile profile = parseSshArguments(sshWords)->profile;
    profile.name = QStringLiteral("The \"web\" at 50%");
    return profile;
}

/// An export's text; empty: it failed.
inline QString exported(const Profile &profile, ExportKind kind,
                        ExportFor machine = ExportFor::Here, ExportWith with = ExportWith::Default)
{
    return exportProfile(profile, kind, machine, with).value_or(Exported()).text;
}

inline QString written(const QTemporaryDir &folder, const QString &name, const QString &text)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(text.toUtf8());
    return file.fileName();
}

/// What it said, on stdout and stderr.
inline QString runProgram(const QString &program, const QStringList &arguments, int *exitCode)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    process.waitForFinished();
    *exitCode = process.exitCode();
    return QString::fromUtf8(process.readAll());
}

} // namespace culvert::test
