#include "ui/views/wrappingdelegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QTreeView>

namespace culvert {

WrappingDelegate::WrappingDelegate(QTreeView &view) : QStyledItemDelegate(&view), m_view(view)
{
    view.setItemDelegate(this);
    view.setUniformRowHeights(false);
    view.setWordWrap(true);
    connect(view.header(), &QHeaderView::sectionResized, this,
            [this] { emit sizeHintChanged({}); });
}

/// QTreeView asks without a width, for which nothing wraps.
QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    item.rect.setWidth(m_view.columnWidth(index.column()));
    const int width = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget).width()
        - 2 * (style->pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 1);
    const QRect text = item.fontMetrics.boundingRect(QRect(0, 0, std::max(width, 1), 10'000),
                                                     int(Qt::TextWordWrap), item.text);
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(item.decorationSize.height(), text.height()) + 4);
    return size;
}

} // namespace culvert
