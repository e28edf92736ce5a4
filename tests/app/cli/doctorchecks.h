#pragma once

#include "tests/app/cli/cliprocess.h"

namespace culvert::test {

/// The first `check` of that kind and outcome that `doctor --json` printed; empty: none.
inline QJsonObject checkOf(const Outcome &outcome, const QString &kind, const QString &result)
{
    for (const QJsonObject &object : outcome.objects()) {
        if (object[QStringLiteral("check")] == kind && object[QStringLiteral("outcome")] == result)
            return object;
    }
    return {};
}

/// Its last line; empty: it is no conclusion.
inline QJsonObject conclusionOf(const Outcome &outcome)
{
    const QList<QJsonObject> objects = outcome.objects();
    return objects.isEmpty()
            || objects.last()[QStringLiteral("event")] != QStringLiteral("conclusion")
        ? QJsonObject()
        : objects.last();
}

/// Its reason's code.
inline QString codeOf(const QJsonObject &object)
{
    return object[QStringLiteral("reason")].toObject()[QStringLiteral("code")].toString();
}

} // namespace culvert::test
