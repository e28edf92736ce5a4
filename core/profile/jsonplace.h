#pragma once

#include <QByteArray>
#include <QString>

namespace culvert {

/// At which byte of a valid JSON document the value stands that the path leads to
/// ("profiles[1].forwards[0].bind.port"); where it is missing, the innermost value around it.
qsizetype offsetOf(const QByteArray &json, const QString &path);

/// "line 3, column 14", both from 1; columns count bytes.
QString placeOf(const QByteArray &json, qsizetype offset);

} // namespace culvert
