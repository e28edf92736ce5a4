#pragma once

#include "ui/trayhost.h"
#include "ui/traymenu.h"

#include <QSystemTrayIcon>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace culvert {

/// The icon in the system's tray: the overall state by its mark, counts, rates and who needs
/// somebody in its tooltip, and the TrayMenu. The tray may come late, go and come back, or never
/// come. Main thread.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(ProfileModel &model, QObject *parent = nullptr);
    ~TrayIcon() override;

    bool isPresent() const; ///< there is a tray that shows the icon
    TrayMenu &menu() { return m_menu; }
    QString toolTip() const;
    /// A balloon of the platform's. Over StatusNotifier it would stand in the state's place, so
    /// there notes are another service's: ui/notices.
    void tell(const QString &title, const QString &text);

signals:
    void presenceChanged(bool present);
    void showRequested();
    void told(); ///< the balloon was clicked

private:
    void appear();
    void disappear();
    void updateWithin(std::chrono::milliseconds time);
    void update();

    ProfileModel &m_model;
    TrayMenu m_menu;
    TrayHost m_host;
    QTimer m_due; ///< for what changes together
    std::optional<Mark> m_shown;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< none until there is a tray to be in
};

} // namespace culvert
