#pragma once

#include "core/base/error.h"
#include "ui/text/statetext.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace culvert {

class MarkLabel;

/// What happened, where, and what to do, in place; the library's own words folded under "Details".
class ErrorBlock : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorBlock(QWidget *parent = nullptr);

    void setError(const std::optional<Error> &error, Mark mark); ///< none: hidden
    void setWarning(const QString &what, const QString &remedy); ///< with a button that stops

signals:
    void stopRequested();

private:
    void unfold(bool open);

    std::optional<Error> m_error;
    MarkLabel *m_mark;
    QLabel *m_what;
    QLabel *m_where;
    QLabel *m_remedy;
    QToolButton *m_fold;
    QLabel *m_detail;
    QPushButton *m_stop;
};

} // namespace culvert
