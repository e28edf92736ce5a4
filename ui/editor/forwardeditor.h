#pragma once

#include "core/profile/forward.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace culvert {

class EndEditor;

/// One forward, as a form whose two ends are named by host, and as the ssh option beside it. Each
/// can be edited, and the other follows.
class ForwardEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ForwardEditor(QWidget *parent = nullptr);

    void setForward(const Forward &forward);
    const Forward &forward() const { return m_forward; } ///< the last valid one
    QString problem() const; ///< empty: forward() is what form and option say

    void setHosts(const QString &here, const QString &there);

signals:
    void edited();

private:
    void build();
    void readForm();
    void readOption();
    void setProblem(const QString &problem);
    void showForm();
    void showOption(const QString &option);
    void showWords();
    ForwardKind kind() const;

    Forward m_forward;
    QString m_here;
    QString m_there;
    QComboBox *m_kind;
    EndEditor *m_listen;
    EndEditor *m_target;
    QLineEdit *m_option;
    QLabel *m_problem;
};

} // namespace culvert
