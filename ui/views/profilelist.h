#pragma once

#include "core/profile/profile.h"
#include "ui/models/profilefilter.h"
#include "ui/models/profilemodel.h"

#include <QElapsedTimer>
#include <QListView>
#include <QTimer>

class QLabel;

namespace culvert {

class StateDelegate;

/// The list of tunnels. Double click and Space start or stop, a click on a heading folds its
/// group, its switch starts or stops the group; its actions are the context menu, for the Menu key
/// and Shift+F10 as well. Several can be chosen, and dragged. Main thread.
class ProfileList : public QListView
{
    Q_OBJECT

public:
    explicit ProfileList(ProfileModel &model, QWidget *parent = nullptr);

    ProfileFilter &filter() { return m_filter; }
    ProfileId current() const; ///< empty when no tunnel is
    QList<ProfileId> chosen() const; ///< the current one where no others are chosen
    void setCurrent(const ProfileId &profile);
    void setWords(const QString &words); ///< filters; says so in place when nothing matches

    QSize sizeHint() const override { return {320, 480}; }

signals:
    void currentChangedTo(const culvert::ProfileId &profile);
    void chosenChanged();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &now, const QItemSelection &before) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void toggle(const QModelIndex &index);
    bool workHeading(Qt::Key key); ///< false: not a heading, or not its key
    void selectSomething();
    void turnMarks();
    void showNoMatch();
    void updateTurning();
    void announceState(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);

    ProfileModel &m_model;
    ProfileFilter m_filter;
    StateDelegate *m_delegate;
    QLabel *m_noMatch;
    QString m_words;
    QTimer m_turning;
    QElapsedTimer m_clock;
};

} // namespace culvert
