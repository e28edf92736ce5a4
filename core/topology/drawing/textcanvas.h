#pragma once

#include <QStringList>

namespace culvert {

/// A page of characters to draw on. A value.
class TextCanvas
{
public:
    TextCanvas(int width, int height) : m_width(width), m_rows(height, QString(width, u' ')) {}

    void put(int x, int y, const QString &text);
    void put(int x, int y, QChar c) { put(x, y, QString(c)); }
    /// From one column to the other, both included. What it crosses becomes `crossing`.
    void horizontal(int from, int to, int y, QChar line, QChar crossing);
    void box(int left, int top, int right, int bottom);
    QStringList rows() const; ///< without spaces at the ends

private:
    int m_width;
    QStringList m_rows;
};

/// The same with characters of ASCII only, one for one.
QString toAscii(const QString &text);

/// Cut in the middle to so many characters.
QString fitted(const QString &text, int width);

/// Lines of at most `width` characters, broken at spaces.
QStringList wrappedAt(const QString &text, int width);

} // namespace culvert
