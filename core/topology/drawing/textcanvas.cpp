#include "core/topology/drawing/textcanvas.h"

#include <QHash>

namespace culvert {

void TextCanvas::put(int x, int y, const QString &text)
{
    for (int i = 0; i < text.size(); ++i) {
        if (x + i >= 0 && x + i < m_width && y >= 0 && y < m_rows.size())
            m_rows[y][x + i] = text[i];
    }
}

void TextCanvas::horizontal(int from, int to, int y, QChar line, QChar crossing)
{
    for (int x = std::min(from, to); x <= std::max(from, to); ++x) {
        const QChar there = m_rows[y][x];
        if (there == u'│')
            m_rows[y][x] = crossing;
        else if (there == u' ')
            m_rows[y][x] = line;
    }
}

void TextCanvas::box(int left, int top, int right, int bottom)
{
    for (int x = left + 1; x < right; ++x) {
        put(x, top, u'─');
        put(x, bottom, u'─');
    }
    for (int y = top + 1; y < bottom; ++y) {
        put(left, y, u'│');
        put(right, y, u'│');
    }
    put(left, top, u'┌');
    put(right, top, u'┐');
    put(left, bottom, u'└');
    put(right, bottom, u'┘');
}

QStringList TextCanvas::rows() const
{
    QStringList rows;
    for (QString row : m_rows) {
        while (row.endsWith(u' '))
            row.chop(1);
        rows.append(row);
    }
    return rows;
}

QString toAscii(const QString &text)
{
    static const QHash<QChar, QChar> plain{{u'─', u'-'}, {u'═', u'='}, {u'│', u'|'}, {u'┌', u'+'},
                                           {u'┐', u'+'}, {u'└', u'+'}, {u'┘', u'+'}, {u'┼', u'+'},
                                           {u'╪', u'+'}, {u'◉', u'o'}, {u'◐', u'c'}, {u'◎', u'@'},
                                           {u'▶', u'>'}, {u'◀', u'<'}, {u'▒', u'#'}, {u'→', u'>'},
                                           {u'…', u'~'}, {u'·', u','}, {u'╌', u'.'}, {u'✗', u'x'}};
    QString ascii = text;
    for (QChar &c : ascii)
        c = plain.value(c, c);
    return ascii;
}

QString fitted(const QString &text, int width)
{
    if (text.size() <= width)
        return text;
    if (width < 1)
        return {};
    return text.left(width / 2) + u'…' + text.right(width - width / 2 - 1);
}

QStringList wrappedAt(const QString &text, int width)
{
    QStringList lines;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!lines.isEmpty() && lines.constLast().size() + 1 + word.size() <= width)
            lines.last() += u' ' + word;
        else
            lines.append(word);
    }
    return lines;
}

} // namespace culvert
