#include "core/topology/drawing/mermaid.h"

#include "core/topology/topologytext.h"
#include "core/topology/sentences.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

/// Mermaid reads its own marks inside quotes too; entities keep them out.
QString quoted(QString text)
{
    text.replace(u'#', u"#35;"_s).replace(u'"', u"#quot;"_s);
    text.replace(u'<', u"#lt;"_s).replace(u'>', u"#gt;"_s);
    return u'"' + text + u'"';
}

QString identifier(const Topology &topology, const QString &node)
{
    for (qsizetype i = 0; i < topology.nodes.size(); ++i) {
        if (topology.nodes[i].id == node)
            return u"n%1"_s.arg(i);
    }
    return {};
}

QString shapeOf(const Node &node)
{
    QStringList words{titleOf(node), node.rule, node.detail};
    if (node.fence != Edge::None)
        words.append(LayoutText::tr("fenced"));
    words.removeAll(QString());
    const QString text = quoted(words.join(u", "_s));
    switch (node.kind) {
    case NodeKind::Host:
        return u'[' + text + u']';
    case NodeKind::Router:
        return u"{{%1}}"_s.arg(text);
    case NodeKind::Network:
    case NodeKind::Anywhere:
        return u"([%1])"_s.arg(text);
    }
    Q_UNREACHABLE();
}

} // namespace

QString mermaidOf(const Topology &topology)
{
    QString text = u"flowchart LR\n"_s;
    const auto id = [&topology](const QString &node) { return identifier(topology, node); };
    for (const Node &node : topology.nodes)
        text += u"    %1%2\n"_s.arg(id(node.id), shapeOf(node));
    for (const Link &link : topology.links)
        text += u"    %1 --- %2\n"_s.arg(id(link.left), id(link.right));
    for (const SshArrow &arrow : topology.sshArrows) {
        const QString label = arrow.command.isEmpty()
            ? LayoutText::tr("dials port %1").arg(arrow.port)
            : arrow.command;
        text += u"    %1 ==>|%2| %3\n"_s.arg(id(arrow.from), quoted(label), id(arrow.to));
    }
    for (const ForwardArrow &arrow : topology.forwardArrows) {
        const QString label = u"%1 %2 → %3"_s.arg(kindText(arrow.spec.kind),
                                                  listenerText(arrow, topology), targetText(arrow));
        text +=
            u"    %1 -.->|%2| %3\n"_s.arg(id(arrow.from), quoted(label.trimmed()), id(arrow.to));
    }
    return text;
}

} // namespace culvert
