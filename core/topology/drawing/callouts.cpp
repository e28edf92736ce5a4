#include "core/topology/drawing/callouts.h"

#include "core/topology/topologytext.h"

#include <algorithm>

namespace culvert {

namespace {

// in em
constexpr qreal calloutWidth = 24;
constexpr qreal textIndent = 2.3;
constexpr qreal padding = 0.6;
constexpr qreal gap = 0.8;
constexpr qsizetype mostCallouts = 4;

QPointF between(const QPointF &one, const QPointF &other)
{
    return (one + other) / 2;
}

/// The text behind the arrow's head.
qreal widthOfPort(const Path &path, const Layout &layout)
{
    for (const TextBox &box : layout.texts) {
        const bool behind =
            (box.rect.center().x() > path.tip.x()) == (path.tip.x() > path.socket.x());
        if (box.item == path.arrow && box.role == TextRole::Port && behind)
            return box.rect.width();
    }
    return 0;
}

QPointF markAt(const QString &item, Part part, const Layout &layout)
{
    const qreal em = layout.em;
    if (const Card *card = layout.card(item))
        return {card->rect.right() - 0.5 * em, card->rect.top() + 0.1 * em};
    if (const Tube *tube = layout.tube(item))
        return between(tube->from, tube->to);
    const Path *path = layout.path(item);
    if (!path)
        return {};
    const qreal direction = path->farSide.x() > path->socket.x() ? 1 : -1;
    switch (part) {
    case Part::Listener:
        return path->socket + QPointF(direction * 1.4 * em, 0);
    case Part::Leg:
        return between(path->socket, path->farSide);
    case Part::FarSide:
        return between(path->farSide, path->tip);
    case Part::Target:
        return path->tip + QPointF(direction * (widthOfPort(*path, layout) + 1.7 * em), 0);
    }
    Q_UNREACHABLE();
}

/// The texts of one callout from the top left corner; returns the height they take.
qreal addTexts(Layout &layout, const Fault &fault, const QPointF &topLeft,
               const TextMetrics &metrics)
{
    const qreal em = metrics.em;
    const qreal left = topLeft.x() + textIndent * em;
    const qreal room = (calloutWidth - textIndent - padding) * em;
    qreal y = topLeft.y() + padding * em;
    for (const auto &[role, text] : {std::pair(TextRole::Sentence, fault.sentence),
                                     std::pair(TextRole::Remedy, fault.remedy)}) {
        const qreal height = sizeOf(role) * 1.35 * em;
        for (const QString &line : wrapped(text, role, room, metrics)) {
            const qreal width = metrics.width(role, line);
            layout.texts.append({.item = fault.item,
                                 .role = role,
                                 .rect = {left, y, width, height},
                                 .text = line,
                                 .align = Qt::AlignLeft});
            y += height;
        }
        y += 0.15 * em;
    }
    return y + padding * em - topLeft.y();
}

/// The first height at which nothing placed before is in the way.
qreal freeTop(const QList<Callout> &placed, qreal left, qreal width, qreal top, qreal spacing)
{
    for (const Callout &callout : placed) {
        const bool beside =
            callout.rect.right() + spacing <= left || callout.rect.left() >= left + width + spacing;
        if (!beside)
            top = std::max(top, callout.rect.bottom() + spacing);
    }
    return top;
}

} // namespace

void placeBadges(Layout &layout, const Topology &topology)
{
    for (const Finding &finding : topology.findings) {
        if (finding.outcome == CheckOutcome::Passed || finding.outcome == CheckOutcome::Unknown)
            layout.badges.append(
                {.item = finding.item,
                 .outcome = finding.outcome,
                 .centre = markAt(finding.item, finding.part.value_or(Part::Leg), layout)});
    }
}

void placeCallouts(Layout &layout, const Topology &topology, const TextMetrics &metrics)
{
    const qreal em = metrics.em;
    const qreal width = calloutWidth * em;
    const qreal cardsBottom = layout.size.height() - em;
    qreal bottom = cardsBottom;
    for (qsizetype i = 0; i < std::min(mostCallouts, topology.faults.size()); ++i) {
        const Fault &fault = topology.faults[i];
        const QPointF mark = markAt(fault.item, fault.part.value_or(Part::Leg), layout);
        const qreal rightmost = std::max(em, layout.size.width() - em - width);
        const qreal left = std::clamp(mark.x() - width / 2, em, rightmost);
        const qreal top = freeTop(layout.callouts, left, width, cardsBottom + em, gap * em);
        const qreal height = addTexts(layout, fault, {left, top}, metrics);
        layout.callouts.append({.item = fault.item,
                                .severity = fault.severity,
                                .mark = mark,
                                .rect = {left, top, width, height},
                                .icon = {left + 1.25 * em, top + 1.3 * em}});
        bottom = std::max(bottom, top + height);
        layout.size.setWidth(std::max(layout.size.width(), left + width + em));
    }
    if (const qsizetype rest = topology.faults.size() - layout.callouts.size(); rest > 0) {
        const QString text = LayoutText::tr("and %n more", nullptr, int(rest));
        const qreal height = sizeOf(TextRole::Remedy) * 1.35 * em;
        layout.texts.append(
            {.item = topology.faults[mostCallouts].item,
             .role = TextRole::Remedy,
             .rect = {em, bottom + 0.4 * em, metrics.width(TextRole::Remedy, text), height},
             .text = text,
             .align = Qt::AlignLeft});
        bottom += height + 0.4 * em;
    }
    layout.size.setHeight(bottom + em);
}

} // namespace culvert
