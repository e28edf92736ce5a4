#include "ui/picture/topologyview.h"

#include "ui/picture/pictureitems.h"
#include "ui/picture/topologyaccess.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <chrono>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace culvert {

namespace {

constexpr auto frameTime = 50ms;
constexpr auto quietAfter = 2500ms;

} // namespace

TopologyView::TopologyView(QWidget *parent) : QWidget(parent), m_fonts(font())
{
    installTopologyAccess();
    setObjectName(u"topology"_s);
    setAccessibleName(tr("Topology"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_frames.setInterval(frameTime);
    m_countdown.setInterval(1s);
    m_quiet.setInterval(quietAfter);
    m_quiet.setSingleShot(true);
    connect(&m_frames, &QTimer::timeout, this, &TopologyView::nextFrame);
    connect(&m_countdown, &QTimer::timeout, this, &TopologyView::layOut);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        m_traffic.stop();
        updateTimers();
        update();
    });
}

void TopologyView::setTopology(const Topology &topology)
{
    if (topology == m_topology)
        return;
    const QStringList before = items();
    const auto named = [this](const QString &item) { return itemName(item); };
    QStringList names;
    if (QAccessible::isActive())
        std::transform(before.begin(), before.end(), std::back_inserter(names), named);
    m_topology = topology;
    if (!items().contains(m_highlights.focused))
        m_highlights.focused.clear();
    m_highlights.hovered.clear();
    layOut();
    updateTimers();
    updateGeometry();
    if (before == items())
        announceChanges(names);
    else
        announce(QAccessible::ObjectReorder, -1);
}

void TopologyView::announce(int accessibleEvent, int child)
{
    QAccessibleEvent event(this, QAccessible::Event(accessibleEvent));
    event.setChild(child);
    QAccessible::updateAccessibility(&event);
}

void TopologyView::announceChanges(const QStringList &namesBefore)
{
    for (qsizetype i = 0; i < namesBefore.size(); ++i) {
        if (namesBefore.at(i) != itemName(items().at(i)))
            announce(QAccessible::NameChanged, int(i));
    }
}

void TopologyView::setTraffic(const TrafficSnapshot &traffic)
{
    m_traffic.take(traffic, m_topology);
    m_quiet.start();
    updateTimers();
}

void TopologyView::setSelectedForward(std::optional<ForwardId> forward)
{
    m_highlights.selected = forward ? forwardIdText(*forward) : QString();
    refresh();
}

void TopologyView::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    updateTimers();
    update();
}

void TopologyView::layOut()
{
    if (m_topology.nodes.isEmpty())
        m_layout = {};
    else
        m_layout = layoutOf(m_topology, m_fonts.metrics(), QDateTime::currentDateTime());
    if (layoutDirection() == Qt::RightToLeft)
        m_layout = mirrored(m_layout);
    m_viewport.picture = m_layout.size;
    refresh();
}

void TopologyView::refresh()
{
    m_still = {};
    update();
}

Theme TopologyView::theme() const
{
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    if (base == Qt::black && text == Qt::white)
        return Theme::HighContrast;
    return base.lightness() < 128 ? Theme::Dark : Theme::Light;
}

bool TopologyView::mayMove() const
{
    return isVisible() && !m_reducedMotion
        && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

void TopologyView::updateTimers()
{
    const auto run = [](QTimer &timer, bool wanted) {
        if (wanted != timer.isActive())
            wanted ? timer.start() : timer.stop();
    };
    run(m_frames, mayMove() && m_traffic.isMoving());
    run(m_countdown, isVisible() && m_topology.retryAt.isValid());
}

void TopologyView::nextFrame()
{
    if (!mayMove() || window()->isMinimized()) {
        m_frames.stop();
        return;
    }
    m_traffic.advance(std::chrono::duration<qreal>(frameTime).count());
    QRegion moving;
    for (const Path &path : m_layout.paths) {
        if (m_traffic.phases().contains(path.arrow))
            moving += itemRect(path.arrow);
    }
    update(moving);
}

void TopologyView::paintEvent(QPaintEvent *event)
{
    const qreal ratio = devicePixelRatioF();
    const QColor background(paletteFor(theme()).background);
    if (m_still.isNull()) {
        m_still = QPixmap(size() * ratio);
        m_still.setDevicePixelRatio(ratio);
        m_still.fill(background);
        QPainter painter(&m_still);
        painter.setTransform(m_viewport.transform(size()));
        TopologyPainter(painter, m_topology, m_layout, m_fonts, theme()).paint(m_highlights);
    }
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.drawPixmap(0, 0, m_still);
    if (!m_traffic.isMoving() || !mayMove())
        return;
    painter.setTransform(m_viewport.transform(size()));
    TopologyPainter picture(painter, m_topology, m_layout, m_fonts, theme());
    for (const Path &path : m_layout.paths) {
        const auto phases = m_traffic.phases().value(path.arrow);
        const auto distance = [this](const TrafficPhases::Phase &phase) {
            return phase.speed > 0 ? std::optional(phase.travelled * m_layout.em) : std::nullopt;
        };
        picture.paintTraffic(path, distance(phases.towardsTarget), distance(phases.back));
    }
}

void TopologyView::renderTo(QPainter &painter, const QRectF &target) const
{
    if (m_layout.size.isEmpty())
        return;
    const qreal scale =
        std::min(target.width() / m_layout.size.width(), target.height() / m_layout.size.height());
    painter.save();
    painter.fillRect(target, QColor(paletteFor(theme()).background));
    painter.translate(target.topLeft());
    painter.scale(scale, scale);
    TopologyPainter(painter, m_topology, m_layout, m_fonts, theme()).paint({});
    painter.restore();
}

QImage TopologyView::toImage(qreal scale) const
{
    QImage image((m_layout.size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(QColor(paletteFor(theme()).background));
    QPainter painter(&image);
    renderTo(painter, QRectF({0, 0}, m_layout.size * scale));
    return image;
}

QStringList TopologyView::items() const
{
    return PictureItems::of(m_topology);
}

QString TopologyView::itemName(const QString &item) const
{
    return PictureItems::name(item, m_topology);
}

QString TopologyView::itemDescription(const QString &item) const
{
    return PictureItems::description(item, m_topology);
}

QString TopologyView::itemAt(const QPointF &position) const
{
    return PictureItems::at(m_viewport.transform(size()).inverted().map(position), m_layout);
}

QRect TopologyView::itemRect(const QString &item) const
{
    return m_viewport.transform(size()).mapRect(boundsOf(item, m_layout)).toAlignedRect();
}

QSize TopologyView::sizeHint() const
{
    return m_layout.size.isEmpty() ? QSize(640, 260) : m_layout.size.toSize();
}

QSize TopologyView::minimumSizeHint() const
{
    return {240, 120};
}

void TopologyView::activate(const QString &item)
{
    if (!PictureItems::isOurForward(item, m_topology))
        return;
    const ForwardId forward = m_topology.forwardArrow(item)->forward;
    setSelectedForward(forward);
    emit forwardActivated(forward);
}

void TopologyView::zoomBy(qreal factor, const QPointF &fixed)
{
    m_viewport.zoomBy(factor, fixed, size());
    refresh();
}

void TopologyView::panBy(const QPointF &way)
{
    m_viewport.pan += way;
    refresh();
}

void TopologyView::zoomIn()
{
    zoomBy(zoomStep, rect().center());
}

void TopologyView::zoomOut()
{
    zoomBy(1 / zoomStep, rect().center());
}

void TopologyView::fit()
{
    m_viewport.fit();
    refresh();
}

void TopologyView::setHovered(const QString &item)
{
    if (item == m_highlights.hovered)
        return;
    m_highlights.hovered = item;
    setCursor(PictureItems::isOurForward(item, m_topology) ? Qt::PointingHandCursor
                                                           : Qt::ArrowCursor);
    refresh();
}

void TopologyView::moveFocus(int step)
{
    const QStringList all = items();
    if (all.isEmpty())
        return;
    const qsizetype current = all.indexOf(m_highlights.focused);
    const qsizetype next = current < 0 ? (step > 0 ? 0 : all.size() - 1)
                                       : std::clamp<qsizetype>(current + step, 0, all.size() - 1);
    m_highlights.focused = all[next];
    refresh();
    announce(QAccessible::Focus, int(next));
}

void TopologyView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange
        || event->type() == QEvent::LayoutDirectionChange) {
        setAccessibleName(tr("Topology"));
        m_fonts = PictureFonts(font());
        layOut();
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        refresh();
        updateTimers();
    }
    QWidget::changeEvent(event);
}

void TopologyView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const bool byKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && m_highlights.focused.isEmpty())
        moveFocus(1);
}

void TopologyView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_highlights.focused.clear();
    refresh();
}

void TopologyView::resizeEvent(QResizeEvent *event)
{
    refresh();
    QWidget::resizeEvent(event);
}

void TopologyView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateTimers();
}

void TopologyView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateTimers();
}

} // namespace culvert
