#pragma once

#include "ui/text/statetext.h"

#include <QWidget>

namespace culvert {

/// One state mark beside a text that says the same.
class MarkLabel : public QWidget
{
    Q_OBJECT

public:
    explicit MarkLabel(QWidget *parent = nullptr) : QWidget(parent) {}

    void setMark(Mark mark);
    QSize sizeHint() const override { return {16, 16}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark = Mark::Stopped;
};

} // namespace culvert
