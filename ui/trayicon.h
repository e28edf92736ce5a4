#pragma once

#include "ui/models/profilemodel.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>

namespace culvert {

/// The icon in the system's tray: the overall state, and Start or Stop for each tunnel. The tray
/// may come after the program's start, or never.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(ProfileModel &model, QObject *parent = nullptr);
    ~TrayIcon() override;

    bool isPresent() const; ///< there is a tray that shows the icon
    QMenu &menu() { return m_menu; }
    QString toolTip() const; ///< the overall state in words
    void tell(const QString &title, const QString &text);

signals:
    void presenceChanged(bool present);
    void showRequested();
    void quitRequested();

private:
    void waitForTray();
    void appear();
    void comeBack(); ///< a tray has started
    void rebuild();
    void update();
    QAction *entryFor(const QModelIndex &row);

    ProfileModel &m_model;
    QMenu m_menu;
    QTimer m_leaving;
    bool m_gone = false; ///< the tray has ended
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< none until there is a tray to be in
};

} // namespace culvert
