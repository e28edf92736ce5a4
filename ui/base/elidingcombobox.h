#pragma once

#include <QComboBox>

namespace culvert {

/// Shows as much of a long choice as fits, with an ellipsis; all of it as a tool tip.
class ElidingComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ElidingComboBox(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace culvert
