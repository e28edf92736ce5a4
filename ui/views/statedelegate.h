#pragma once

#include <QStyledItemDelegate>

namespace culvert {

/// Draws a tunnel's row: mark, name, route, state in words with traffic, and the switch. A click
/// on the switch and the Space key ask the model to start or stop.
class StateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTurn(qreal degrees) { m_turn = degrees; } ///< of the marks of working tunnels
    void setFolded(std::function<bool(const QString &group)> isFolded);

    /// Where the switch of a row with this rectangle is.
    static QRect switchRect(const QRect &row, Qt::LayoutDirection direction);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintLines(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;

    qreal m_turn = 0;
    std::function<bool(const QString &)> m_isFolded;
};

} // namespace culvert
