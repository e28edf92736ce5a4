#pragma once

#include <QComboBox>

namespace culvert {

/// Shows a long choice whole, over as many lines as it needs at the width it has.
class WrappingComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit WrappingComboBox(QWidget *parent = nullptr);

    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect roomIn(const QSize &size) const; ///< for the text
};

} // namespace culvert
