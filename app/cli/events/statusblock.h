#pragma once

#include <QList>
#include <QString>

namespace culvert {

/// The last lines of a terminal, one a tunnel, that change in place; everything else is printed
/// above them. Main thread.
class StatusBlock
{
public:
    ~StatusBlock();

    void setLine(const QString &tunnel, const QString &text); ///< empty: takes the line away
    void hide(); ///< while something else writes; nests
    void show();

private:
    void draw();
    void erase();

    struct Line
    {
        QString tunnel;
        QString text;
    };
    QList<Line> m_lines;
    qsizetype m_drawn = 0; ///< lines on the screen now
    int m_hidden = 0;
};

} // namespace culvert
