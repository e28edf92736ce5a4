#include "ui/views/statedelegate.h"

#include "ui/models/profilemodel.h"
#include "ui/text/mark.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace culvert {

namespace {

constexpr int margin = 8;
constexpr int markSize = 16;
constexpr QSize switchSize(30, 16);
constexpr int sparkWidth = 56;

QFont nameFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    return QColor::fromRgbF(float(a.redF() * (1 - share) + b.redF() * share),
                            float(a.greenF() * (1 - share) + b.greenF() * share),
                            float(a.blueF() * (1 - share) + b.blueF() * share));
}

void paintSwitch(QPainter &painter, const QRectF &rect, bool on, const QPalette &palette,
                 const QColor &text, const QColor &background)
{
    const qreal radius = rect.height() / 2;
    const QColor track = on ? markColor(Mark::Proved, palette) : mixed(background, text, 0.25);
    painter.setPen(QPen(mixed(background, text, 0.55), 1));
    painter.setBrush(track);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    QRectF knob(0, 0, rect.height() - 6, rect.height() - 6);
    knob.moveCenter({on ? rect.right() - radius : rect.left() + radius, rect.center().y()});
    painter.setPen(Qt::NoPen);
    painter.setBrush(on ? Qt::white : mixed(background, text, 0.85));
    painter.drawEllipse(knob);
}

void paintSparkline(QPainter &painter, const QRectF &rect, const QList<quint64> &history,
                    const QColor &color)
{
    const quint64 highest =
        history.isEmpty() ? 0 : *std::max_element(history.begin(), history.end());
    if (highest == 0)
        return;
    const qreal step = rect.width() / 24;
    qreal right = rect.right();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (auto sample = history.rbegin(); sample != history.rend(); ++sample, right -= step) {
        const qreal height = std::max(1.0, rect.height() * qreal(*sample) / qreal(highest));
        painter.drawRect(QRectF(right - step + 0.5, rect.bottom() - height, step - 0.5, height));
    }
}

/// Where things stand in a row that reads from left to right.
struct Lines
{
    QRect mark;
    QRect name;
    QRect route;
    QRect state;
};

Lines linesIn(const QStyleOptionViewItem &option)
{
    const int nameHeight = QFontMetrics(nameFont(option.font)).height();
    const int smallHeight = QFontMetrics(smallFont(option.font)).height();
    const int left = option.rect.left() + margin + markSize + margin;
    const int width = option.rect.right() - margin - left;
    const int top = option.rect.top() + margin / 2 + 1;
    Lines lines;
    lines.mark = QRect(option.rect.left() + margin, top + (nameHeight - markSize) / 2 + 1, markSize,
                       markSize);
    lines.name = QRect(left, top, width - switchSize.width() - margin, nameHeight);
    lines.route = QRect(left, top + nameHeight, width, smallHeight);
    lines.state = lines.route.translated(0, smallHeight);
    return lines;
}

void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
               const QVariant &text, Qt::TextElideMode elide)
{
    const auto align = Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, rect), int(align),
                     painter.fontMetrics().elidedText(text.toString(), elide, rect.width()));
}

} // namespace

void StateDelegate::setFolded(std::function<bool(const QString &)> isFolded)
{
    m_isFolded = std::move(isFolded);
}

QRect StateDelegate::switchRect(const QRect &row, Qt::LayoutDirection direction)
{
    QRect rect(QPoint(), switchSize);
    rect.moveTopRight({row.right() - margin, row.top() + margin / 2 + 1});
    return QStyle::visualRect(direction, row, rect);
}

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    item.icon = {};
    item.features &= ~QStyleOptionViewItem::HasCheckIndicator;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(ProfileModel::HeadingRole).toBool()) {
        paintHeading(*painter, item, index);
    } else {
        const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
        paintLines(*painter, item, index);
    }
    painter->restore();
}

void StateDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QString group = index.data(ProfileModel::GroupRole).toString();
    const bool folded = m_isFolded && m_isFolded(group);
    QStyleOption arrow;
    arrow.palette = option.palette;
    arrow.state = QStyle::State_Enabled;
    arrow.rect = QRect(option.rect.left() + margin, option.rect.center().y() - 5, 10, 10);
    arrow.rect = QStyle::visualRect(option.direction, option.rect, arrow.rect);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const auto foldedArrow =
        rightToLeft ? QStyle::PE_IndicatorArrowLeft : QStyle::PE_IndicatorArrowRight;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(folded ? foldedArrow : QStyle::PE_IndicatorArrowDown, &arrow, &painter);

    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.backgroundColor = option.palette.color(QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, option.widget);
    }
    const QRect place = switchRect(option.rect, Qt::LeftToRight);
    const QRect textRect =
        option.rect.adjusted(margin + 16, 0, place.left() - margin - option.rect.right(), 0);
    paintSwitch(painter, switchRect(option.rect, option.direction),
                index.data(Qt::CheckStateRole).toInt() == Qt::Checked, option.palette,
                option.palette.color(QPalette::Text), option.palette.color(QPalette::Base));
    painter.setFont(nameFont(smallFont(option.font)));
    painter.setPen(
        mixed(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), 0.7));
    const QString summary = index.data(ProfileModel::SummaryRole).toString();
    const int taken =
        summary.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(summary) + margin;
    paintText(painter, option, textRect.adjusted(0, 0, -taken, 0), group, Qt::ElideRight);
    QRect at = textRect;
    at.setLeft(at.right() - taken);
    paintText(painter, option, at, summary, Qt::ElideNone);
}

void StateDelegate::paintLines(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QPalette &palette = option.palette;
    const QColor text = palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor background = palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
    const QColor faint = selected ? text : mixed(background, text, 0.72);
    const auto mark = index.data(ProfileModel::MarkRole).value<Mark>();

    const Lines lines = linesIn(option);
    const QRect markRect = QStyle::visualRect(option.direction, option.rect, lines.mark);
    if (selected) { // the mark's colours are chosen against the list's base
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(QPalette::Base));
        painter.drawEllipse(QRectF(markRect).adjusted(-2, -2, 2, 2));
    }
    paintMark(painter, markRect, mark, markColor(mark, palette), m_turn);

    painter.setFont(nameFont(option.font));
    painter.setPen(text);
    paintText(painter, option, lines.name, index.data(Qt::DisplayRole), Qt::ElideRight);
    painter.setFont(smallFont(option.font));
    painter.setPen(faint);
    paintText(painter, option, lines.route, index.data(ProfileModel::RouteRole), Qt::ElideMiddle);
    if (index.data(ProfileModel::TrafficRole).toString().isEmpty()) {
        const bool plain = selected || mark == Mark::Stopped || mark == Mark::Proved;
        painter.setPen(plain ? faint : markColor(mark, palette));
        paintText(painter, option, lines.state, index.data(ProfileModel::StateRole),
                  Qt::ElideRight);
    } else {
        paintText(painter, option, lines.state.adjusted(0, 0, -sparkWidth - margin, 0),
                  index.data(ProfileModel::TrafficRole), Qt::ElideRight);
        QRect spark = lines.state.adjusted(0, 2, 0, -2);
        spark.setLeft(spark.right() - sparkWidth);
        paintSparkline(painter, QStyle::visualRect(option.direction, option.rect, spark),
                       index.data(ProfileModel::HistoryRole).value<QList<quint64>>(), faint);
    }
    if (!(index.flags() & Qt::ItemIsUserCheckable))
        return; // another machine's
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    paintSwitch(painter, switchRect(option.rect, option.direction), on, palette, text, background);
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int small = QFontMetrics(smallFont(option.font)).height();
    if (index.data(ProfileModel::HeadingRole).toBool())
        return {120, std::max(24, small + margin)};
    return {200, QFontMetrics(nameFont(option.font)).height() + 2 * small + margin + 3};
}

bool StateDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!(index.flags() & Qt::ItemIsUserCheckable)
        || index.data(ProfileModel::HeadingRole).toBool()) // the list's, which folds it as well
        return false;
    bool asked = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        asked = mouse->button() == Qt::LeftButton
            && switchRect(option.rect, option.direction)
                   .adjusted(-margin, -margin, margin, margin)
                   .contains(mouse->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        asked = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    }
    if (!asked)
        return false;
    const bool running = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, running ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace culvert
