#pragma once

#include <QScrollArea>

namespace culvert {

/// A page that scrolls up and down only: never narrower than what stands on it now, beside the
/// scroll bar.
class ColumnArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnArea(QWidget *page, QWidget *parent = nullptr); ///< takes ownership

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int beside() const; ///< what the page does not get of the width
};

} // namespace culvert
