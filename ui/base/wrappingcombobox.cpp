#include "ui/base/wrappingcombobox.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>

#include <algorithm>

namespace culvert {

WrappingComboBox::WrappingComboBox(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(true);
    policy.setVerticalPolicy(QSizePolicy::Minimum); // a fixed one would be a line high
    setSizePolicy(policy);
    connect(this, &QComboBox::currentTextChanged, this, [this] { updateGeometry(); });
}

QRect WrappingComboBox::roomIn(const QSize &size) const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.rect = QRect(QPoint(), size);
    return style()
        ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this)
        .adjusted(2, 0, -2, 0);
}

int WrappingComboBox::heightForWidth(int width) const
{
    const int oneLine = QComboBox::sizeHint().height();
    const QRect room(0, 0, roomIn({width, oneLine}).width(), QWIDGETSIZE_MAX);
    const int text = fontMetrics().boundingRect(room, Qt::TextWordWrap, currentText()).height();
    return oneLine + std::max(text - fontMetrics().height(), 0);
}

void WrappingComboBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const auto alignment =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawItemText(roomIn(size()), int(alignment) | Qt::TextWordWrap, palette(), isEnabled(),
                         currentText(), QPalette::ButtonText);
}

} // namespace culvert
