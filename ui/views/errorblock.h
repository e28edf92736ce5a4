#pragma once

#include "core/base/error.h"
#include "ui/models/remedy.h"
#include "ui/text/statetext.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace culvert {

class MarkLabel;

/// What happened, where, and what to do, in place, with a button where it can be done at once; the
/// library's own words folded under "Details".
class ErrorBlock : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorBlock(QWidget *parent = nullptr);

    enum class Told
    {
        Here,
        InThePicture, ///< what happened and what to do: here only the buttons and the details
    };
    /// None: hidden. The remedies stand beside it, a button each.
    void setError(const std::optional<Error> &error, Mark mark, const QList<Remedy> &remedies = {},
                  Told told = Told::Here);
    void setNotice(const QString &what, Mark mark, const QList<Remedy> &remedies); ///< no error
    void setWarning(const QString &what, const QString &remedy); ///< with a button that stops

signals:
    void stopRequested();
    void remedyChosen(const culvert::Remedy &remedy);

private:
    void unfold(bool open);
    void setRemedies(const QList<Remedy> &remedies);

    std::optional<Error> m_error;
    MarkLabel *m_mark;
    QLabel *m_what;
    QLabel *m_where;
    QLabel *m_remedy;
    QToolButton *m_fold;
    QLabel *m_detail;
    QPushButton *m_stop;
    QVBoxLayout *m_buttons;
    QList<Remedy> m_remedies;
};

} // namespace culvert
