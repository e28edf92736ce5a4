#include "app/cli/events/statusblock.h"

#include "app/cli/console/output.h"
#include "app/cli/console/terminal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

StatusBlock::~StatusBlock()
{
    erase();
}

void StatusBlock::setLine(const QString &tunnel, const QString &text)
{
    hide();
    const auto isIts = [&tunnel](const Line &one) { return one.tunnel == tunnel; };
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), isIts);
    if (text.isEmpty())
        m_lines.removeIf(isIts);
    else if (line != m_lines.end())
        line->text = text;
    else
        m_lines.append({tunnel, text});
    show();
}

void StatusBlock::hide()
{
    if (m_hidden++ == 0)
        erase();
}

void StatusBlock::show()
{
    if (--m_hidden == 0)
        draw();
}

void StatusBlock::draw()
{
    const int columns = terminalColumns() - 1; // a full line would wrap
    QByteArray bytes;
    for (const Line &line : m_lines)
        bytes += u"%1: %2"_s.arg(line.tunnel, line.text).left(columns).toUtf8() + '\n';
    m_drawn = m_lines.size();
    printBytes(bytes);
}

void StatusBlock::erase()
{
    if (m_drawn > 0)
        printBytes("\x1b[" + QByteArray::number(m_drawn) + "A\r\x1b[J"); // up, and clear from there
    m_drawn = 0;
}

} // namespace culvert
