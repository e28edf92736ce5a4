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
constexpr QSize switchSize(32, 18);
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

} // namespace

void StateDelegate::setFolded(std::function<bool(const QString &)> isFolded)
{
    m_isFolded = std::move(isFolded);
}

QRect StateDelegate::switchRect(const QRect &row, Qt::LayoutDirection direction)
{
    QRect rect(QPoint(), switchSize);
    rect.moveCenter(row.center());
    rect.moveRight(row.right() - 2 * margin);
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

    const QRect textRect = option.rect.adjusted(margin + 16, 0, -margin, 0);
    painter.setFont(nameFont(smallFont(option.font)));
    painter.setPen(
        mixed(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), 0.7));
    painter.drawText(
        QStyle::visualRect(option.direction, option.rect, textRect),
        int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
        painter.fontMetrics().elidedText(group, Qt::ElideRight, textRect.width()));
}

void StateDelegate::paintLines(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool active = option.state & QStyle::State_Active;
    const auto group = active ? QPalette::Active : QPalette::Inactive;
    const QPalette &palette = option.palette;
    const QColor text = palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor background = palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
    const QColor faint = selected ? text : mixed(background, text, 0.72);
    const auto mark = index.data(ProfileModel::MarkRole).value<Mark>();
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const int align =
        int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft));

    const QFontMetrics nameMetrics(nameFont(option.font));
    const QFontMetrics smallMetrics(smallFont(option.font));
    const QRect rows = option.rect.adjusted(margin + markSize + margin, margin / 2 + 1,
                                            -(switchSize.width() + 3 * margin), 0);
    QRect line(rows.left(), rows.top(), rows.width(), nameMetrics.height());
    const QRect markRect(option.rect.left() + margin, line.center().y() - markSize / 2 + 1,
                         markSize, markSize);
    if (selected) { // the mark's colours are chosen against the list's base
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(QPalette::Base));
        painter.drawEllipse(QRectF(placed(markRect)).adjusted(-2, -2, 2, 2));
    }
    paintMark(painter, placed(markRect), mark, markColor(mark, palette), m_turn);

    painter.setFont(nameFont(option.font));
    painter.setPen(text);
    painter.drawText(placed(line), align,
                     nameMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight,
                                            line.width()));

    line = QRect(line.left(), line.bottom() + 1, line.width(), smallMetrics.height());
    painter.setFont(smallFont(option.font));
    painter.setPen(faint);
    painter.drawText(placed(line), align,
                     smallMetrics.elidedText(index.data(ProfileModel::RouteRole).toString(),
                                             Qt::ElideMiddle, line.width()));

    line.translate(0, smallMetrics.height());
    const QString traffic = index.data(ProfileModel::TrafficRole).toString();
    if (traffic.isEmpty()) {
        const bool plain = selected || mark == Mark::Stopped || mark == Mark::Proved;
        painter.setPen(plain ? faint : markColor(mark, palette));
        painter.drawText(placed(line), align,
                         smallMetrics.elidedText(index.data(ProfileModel::StateRole).toString(),
                                                 Qt::ElideRight, line.width()));
    } else {
        const QRect words = line.adjusted(0, 0, -sparkWidth - margin, 0);
        painter.drawText(placed(words), align,
                         smallMetrics.elidedText(traffic, Qt::ElideRight, words.width()));
        const QRect spark(words.right() + margin, line.top() + 2, sparkWidth, line.height() - 4);
        paintSparkline(painter, placed(spark),
                       index.data(ProfileModel::HistoryRole).value<QList<quint64>>(), faint);
    }

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
    if (!(index.flags() & Qt::ItemIsUserCheckable))
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
