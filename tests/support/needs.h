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

inline QString whyNoProgram(const QString &name)
{
    return QStandardPaths::findExecutable(name).isEmpty()
        ? name + QStringLiteral(" is not installed")
        : QString();
}

} // namespace culvert::test
