#pragma once

#include "core/topology/topology.h"

#include <QPointF>
#include <QRectF>

#include <functional>

namespace culvert {

/// What a text is in the picture; decides its size and weight.
enum class TextRole
{
    Name, ///< a card's heading, bold
    Detail, ///< user and address, a router's rule
    Port, ///< at the ends of an arrow, bold
    Label, ///< beside a line
    Sentence, ///< of a callout, bold
    Remedy,
};

/// How wide a text is drawn, and how high one em is. The painter's own fonts, or an estimate.
struct TextMetrics
{
    qreal em = 14;
    std::function<qreal(TextRole, const QString &)> width;
};
qreal sizeOf(TextRole role); ///< in em
bool isBold(TextRole role);
TextMetrics estimatedMetrics(qreal em = 14); ///< for SVG, where the reader's fonts are not known

/// A text and its room. The text is already shortened to fit.
struct TextBox
{
    QString item = {}; ///< id of the node or arrow it belongs to
    TextRole role = TextRole::Label;
    QRectF rect;
    QString text;
    Qt::Alignment align = Qt::AlignCenter;
};

/// The box of one machine, router or network.
struct Card
{
    QString node; ///< its id
    NodeKind kind = NodeKind::Host;
    QRectF rect;
    qreal headerHeight = 0;
    Edge fence = Edge::None;
    bool thisComputer = false;
};

/// An SSH connection: the band that everything inside it runs in, and its own line.
struct Tube
{
    QString arrow;
    QRectF band;
    QPointF from; ///< at the edge of the one who dials
    QPointF to; ///< tip of the arrow head
};

/// A forwarded connection: straight from the socket to the target's port.
struct Path
{
    QString arrow;
    QPointF socket; ///< centre of the listening port's ring
    QPointF farSide; ///< where the SSH connection ends
    QPointF tip; ///< tip of the arrow head at the target
    bool login = false; ///< an SSH connection runs inside it
};

/// The box below the cards that says what is wrong at one place, with its two marks.
struct Callout
{
    QString item; ///< id of the faulty node or arrow
    Severity severity = Severity::Broken;
    QPointF mark; ///< centre of the mark at the faulty place
    QRectF rect;
    QPointF icon; ///< centre of the mark beside its text
};

/// What was found at a place and needs no words: that it is in order, or cannot be known yet.
struct Badge
{
    QString item;
    CheckOutcome outcome = CheckOutcome::Unknown;
    QPointF centre;
};

/// The picture measured: where everything stands, in units of the painter.
struct Layout
{
    QSizeF size;
    qreal em = 14;
    QList<Card> cards;
    QList<Tube> tubes; ///< the outermost first
    QList<Path> paths;
    QList<TextBox> texts;
    QList<Callout> callouts;
    QList<Badge> badges;

    const Card *card(const QString &node) const;
    const Tube *tube(const QString &arrow) const;
    const Path *path(const QString &arrow) const;
};

/// Columns keep their width and lanes their place while names, ports and states are edited. `now`
/// is what a countdown counts from.
Layout layoutOf(const Topology &topology, const TextMetrics &metrics, const QDateTime &now = {});

/// For languages that are written from right to left: what stands left, stands right.
Layout mirrored(Layout layout);

/// Cut in the middle to the width, with an ellipsis.
QString elided(const QString &text, TextRole role, qreal width, const TextMetrics &metrics);
/// Lines that are no wider than that, broken at spaces.
QStringList wrapped(const QString &text, TextRole role, qreal width, const TextMetrics &metrics);

} // namespace culvert
