#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace culvert {

/// Rows of a table as high as their texts take when they wrap in their columns. For views whose
/// columns fill the width; main thread.
class WrappingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit WrappingDelegate(QTreeView &view); ///< becomes its delegate and its child

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QTreeView &m_view;
};

} // namespace culvert
