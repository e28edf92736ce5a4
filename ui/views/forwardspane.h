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
    /// Where there is no forward: what the tunnel is for without, and a way to the first one.
    void offerFirst(bool offer);

signals:
    void addRequested();
    void told(const QString &text); ///< what became of something the person asked for
    void enableRequested(culvert::ForwardId forward, bool enable);
    void currentChanged(std::optional<culvert::ForwardId> forward);

private:
    QWidget *buildNone();
    void copyAddress();
    void openInBrowser();
    void updateButtons();
    void tellCurrent();
    QString currentAddress() const; ///< empty: nothing listens here

    ForwardModel m_model;
    QTreeView *m_view;
    QPushButton *m_copy;
    QPushButton *m_open;
    QWidget *m_none; ///< instead of all of them
};

} // namespace culvert
