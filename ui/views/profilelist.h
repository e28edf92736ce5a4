#pragma once

#include "core/profile/profile.h"
#include "ui/models/profilefilter.h"
#include "ui/models/profilemodel.h"

#include <QElapsedTimer>
#include <QListView>
#include <QTimer>

namespace culvert {

class StateDelegate;

/// The list of tunnels. Double click and Space start or stop, a click on a heading folds its
/// group.
class ProfileList : public QListView
{
    Q_OBJECT

public:
    explicit ProfileList(ProfileModel &model, QWidget *parent = nullptr);

    ProfileFilter &filter() { return m_filter; }
    ProfileId current() const; ///< empty when no tunnel is
    void setCurrent(const ProfileId &profile);

    QSize sizeHint() const override { return {320, 480}; }

signals:
    void currentChangedTo(const culvert::ProfileId &profile);

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void toggle(const QModelIndex &index);
    void selectSomething();
    void turnMarks();
    void updateTurning();

    ProfileModel &m_model;
    ProfileFilter m_filter;
    StateDelegate *m_delegate;
    QTimer m_turning;
    QElapsedTimer m_clock;
};

} // namespace culvert
