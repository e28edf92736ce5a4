#pragma once

#include "ui/models/profilemodel.h"
#include "ui/text/statetext.h"

#include <QMenu>
#include <QTimer>

#include <optional>

namespace culvert {

/// The tray's menu: every tunnel under its group, checked while it runs, with its mark. Where there
/// are many, only those that run, need somebody or ran lately stand in it, and all under "More".
/// Main thread.
class TrayMenu : public QMenu
{
    Q_OBJECT

public:
    explicit TrayMenu(ProfileModel &model, QWidget *parent = nullptr); ///< which outlives it

signals:
    void showRequested();
    void startAllRequested();
    void stopAllRequested();
    void preferencesRequested();
    void quitRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void rebuildSoon(); ///< once for changes that come together, and never under the user's hand
    void onClosed();
    void updateEntries();
    void noteRecent();
    void onStatesChanged();
    const QIcon &iconOf(Mark mark);
    QList<QModelIndex> rows() const; ///< of tunnels, in the list's order
    QList<QModelIndex> mostWanted() const; ///< at most as many as fit
    void addTunnels(QMenu &menu, const QList<QModelIndex> &rows);
    void addEntry(QMenu &menu, const QModelIndex &row);
    void addMore();
    void addCommands();

    ProfileModel &m_model;
    bool m_isOpen = false; ///< a desktop that shows it by itself makes no window of it
    bool m_isDue = false; ///< to be rebuilt
    QMenu *m_more = nullptr; ///< with a menu for each group
    QTimer m_rebuild;
    QTimer m_change; ///< of states, for those that change together
    QHash<Mark, QIcon> m_icons; ///< drawn once
    struct Entry
    {
        QAction *action; ///< its data is the ProfileId
        std::optional<Mark> drawn;
    };
    QList<Entry> m_entries;
    QList<ProfileId> m_shown; ///< in the menu itself
    QList<ProfileId> m_recent; ///< started in this run, the last first
};

} // namespace culvert
