#pragma once

#include <QStandardPaths>
#include <QTest>

/// What a test cannot do without is missing where `missing` is not empty: a reason to skip it, but
/// in CI a failure, for there everything is installed.
#define CULVERT_NEEDS(missing)                                                                     \
    do {                                                                                           \
        const QString what = missing;                                                              \
        if (!what.isEmpty() && qEnvironmentVariableIsSet("CI"))                                    \
            QFAIL(qPrintable(what));                                                               \
        if (!what.isEmpty())                                                                       \
            QSKIP(qPrintable(what));                                                               \
    } while (false)

#define CULVERT_NEEDS_PROGRAM(name) CULVERT_NEEDS(culvert::test::whyNoProgram(QStringLiteral(name)))

namespace culvert::test {

/// In PATH, or where system programs are; empty: nowhere.
inline QString programPath(const QString &name)
{
    const QString inPath = QStandardPaths::findExecutable(name);
    return inPath.isEmpty() ? QStandardPaths::findExecutable(
               name, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")})
                            : inPath;
}

inline QString whyNoProgram(const QString &name)
{
    return programPath(name).isEmpty() ? name + QStringLiteral(" is not installed") : QString();
}

} // namespace culvert::test
