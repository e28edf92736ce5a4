#include "core/topology/drawing/layout.h"

namespace culvert {

qreal sizeOf(TextRole role)
{
    switch (role) {
    case TextRole::Name:
        return 1;
    case TextRole::Port:
    case TextRole::Sentence:
        return 0.92;
    case TextRole::Remedy:
        return 0.9;
    case TextRole::Detail:
    case TextRole::Label:
        return 0.84;
    }
    Q_UNREACHABLE();
}

bool isBold(TextRole role)
{
    return role == TextRole::Name || role == TextRole::Port || role == TextRole::Sentence;
}

TextMetrics estimatedMetrics(qreal em)
{
    return {em, [em](TextRole role, const QString &text) {
                return qreal(text.size()) * em * sizeOf(role) * (isBold(role) ? 0.62 : 0.55);
            }};
}

QString elided(const QString &text, TextRole role, qreal width, const TextMetrics &metrics)
{
    if (metrics.width(role, text) <= width)
        return text;
    for (qsizetype kept = text.size() - 1; kept > 1; --kept) {
        const QString shorter = text.left((kept + 1) / 2) + u'…' + text.right(kept / 2);
        if (metrics.width(role, shorter) <= width)
            return shorter;
    }
    return QString(u'…');
}

QStringList wrapped(const QString &text, TextRole role, qreal width, const TextMetrics &metrics)
{
    QStringList lines;
    QString line;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (metrics.width(role, longer) <= width) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines.append(line);
        line = elided(word, role, width, metrics);
    }
    if (!line.isEmpty())
        lines.append(line);
    return lines;
}

} // namespace culvert
