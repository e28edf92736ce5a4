#include "core/topology/drawing/text.h"

#include "core/profile/machinename.h"
#include "core/topology/topologytext.h"
#include "core/topology/drawing/textcanvas.h"
#include "core/topology/drawing/textpage.h"
#include "core/topology/sentences.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

void addWrapped(QStringList &lines, const QString &mark, const QString &text)
{
    const QString indent(mark.size(), u' ');
    const QStringList rows = wrappedAt(text, textPageWidth - int(mark.size()));
    for (qsizetype i = 0; i < rows.size(); ++i)
        lines.append((i == 0 ? mark : indent) + rows[i]);
}

/// An option and its argument stay on one line; nothing is broken inside quotes.
QStringList keptTogether(const QString &command)
{
    QStringList groups;
    bool quoted = false;
    bool option = false;
    for (const QString &word : command.split(u' ')) {
        if (groups.isEmpty() || (!quoted && !option))
            groups.append(word);
        else
            groups.last() += u' ' + word;
        quoted = quoted != (word.count(u'\'') % 2 == 1);
        option = !quoted && word.size() == 2 && word.startsWith(u'-');
    }
    return groups;
}

void addCommand(QStringList &lines, const QString &command)
{
    constexpr int room = textPageWidth - 6;
    QStringList rows;
    for (const QString &words : keptTogether(command)) {
        if (!rows.isEmpty() && rows.constLast().size() + words.size() < room)
            rows.last() += u' ' + words;
        else
            rows.append(words);
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QString row = (i == 0 ? u"  "_s : u"    "_s) + rows[i];
        while (row.size() > room) { // one long word: go on at the very left, as the shell wants it
            const qsizetype comma = row.lastIndexOf(u',', room);
            if (comma < 0)
                break;
            lines.append(row.left(comma + 1) + u'\\');
            row = row.mid(comma + 1);
        }
        lines.append(i + 1 == rows.size() ? row : row + u" \\"_s);
    }
}

QStringList commandLinesOf(const Topology &topology)
{
    QStringList lines;
    QString machine;
    for (const Step &step : topology.steps) {
        const QString &name = topology.node(step.node)->name;
        if (step.alternative)
            lines.append(LayoutText::tr("or at one go:"));
        else if (name != machine)
            lines.append(LayoutText::tr("On %1:").arg(dativeOf(name)));
        machine = name;
        addCommand(lines, step.command);
    }
    return lines;
}

} // namespace

QString commandsOf(const Topology &topology)
{
    return commandLinesOf(topology).join(u'\n') + u'\n';
}

QString textOf(const Topology &topology, TextStyle style)
{
    const TextPage page = textPageOf(topology);
    QStringList lines = page.rows;
    lines.append(QString());
    for (const QString &cut : page.legend)
        addWrapped(lines, u"  "_s, cut);
    for (const ForwardArrow &arrow : topology.forwardArrows)
        addWrapped(lines, u"* "_s, sentenceFor(arrow, topology));
    if (topology.forwardArrows.isEmpty())
        addWrapped(lines, u"* "_s, sentenceFor(topology.sshArrows.constFirst(), topology));
    for (const Fault &fault : topology.faults)
        addWrapped(lines, u"! "_s, fault.sentence + u' ' + fault.remedy);
    lines.append(QString());
    lines += commandLinesOf(topology);
    const QString text = lines.join(u'\n') + u'\n';
    return style == TextStyle::Ascii ? toAscii(text) : text;
}

} // namespace culvert
