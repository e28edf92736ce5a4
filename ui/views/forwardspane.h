#pragma once

#include "ui/models/forwardmodel.h"

#include <QWidget>

class QPushButton;
class QTreeView;

namespace culvert {

/// The forwards of the shown tunnel, and what one does with a listening port.
class ForwardsPane : public QWidget
{
    Q_OBJECT

public:
    explicit ForwardsPane(QWidget *parent = nullptr);

    void show(const Profile &profile, const QList<Forward> &forwards, const SessionStatus &status);
    void setCurrent(ForwardId forward);

signals:
    void told(const QString &text); ///< what became of something the person asked for
    void enableRequested(culvert::ForwardId forward, bool enable);
    void currentChanged(std::optional<culvert::ForwardId> forward);

private:
    void copyAddress();
    void openInBrowser();
    void updateButtons();
    void tellCurrent();
    QString currentAddress() const; ///< empty: nothing listens here

    ForwardModel m_model;
    QTreeView *m_view;
    QPushButton *m_copy;
    QPushButton *m_open;
};

} // namespace culvert
