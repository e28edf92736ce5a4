#pragma once

#include "ui/text/units.h"

#include <QObject>
#include <QStringList>

class QSettings;

namespace culvert {

/// Light on dark, or dark on light.
enum class Appearance
{
    System,
    Light,
    Dark,
};

/// What the window's close button does.
enum class OnClose
{
    Hide, ///< to the tray; without one: asks, or quits where nothing runs
    Minimize,
    Quit,
};

/// Of what a person is told outside of the window.
struct NoticePreferences
{
    bool firstUp = false;
    bool lost = true;
    int lostAfter = 30; ///< seconds, that it has been lost for
    bool back = true;
    bool needsYou = true;

    bool operator==(const NoticePreferences &) const = default;
};

/// What a new tunnel begins with.
struct NewTunnelPreferences
{
    int keepAlive = 0; ///< ServerAliveInterval in seconds; 0: ssh_config's
    bool retry = true;
    QString bindAddress; ///< of ports opened here; empty: loopback, as ssh
    bool aesFirst = false;
    bool compression = false;
    QStringList identities; ///< IdentityFile, in order

    bool operator==(const NewTunnelPreferences &) const = default;
};

/// What is set for the whole desktop program.
struct Preferences
{
    QString language; ///< a locale's name; empty: the system's
    Appearance theme = Appearance::System;
    Units units = Units::Decimal;
    OnClose onClose = OnClose::Hide;
    bool askBeforeQuit = true; ///< while tunnels run
    bool startWhatRan = false; ///< those that ran when the program quit
    NoticePreferences notices;
    NewTunnelPreferences newTunnel;
    QString terminal; ///< a command line; empty: the system's
    QString browser; ///< the same
    bool tellOfUpdates = false;

    bool operator==(const Preferences &) const = default;
};

/// The Preferences in desktop.ini. The file's other keys, and values that mean nothing here, stay
/// as they are until somebody chooses another value. Main thread.
class PreferencesFile : public QObject
{
    Q_OBJECT

public:
    explicit PreferencesFile(QSettings &settings, QObject *parent = nullptr); ///< which outlive it

    const Preferences &current() const { return m_current; }
    void change(const Preferences &wanted); ///< writes what differs, then changed()
    /// The values that could not be read, as "theme=purple"; their defaults are in use.
    const QStringList &problems() const { return m_problems; }
    QSettings &settings() { return m_settings; } ///< for what is no preference: sizes and the like

signals:
    void changed(const culvert::Preferences &now);

private:
    QSettings &m_settings;
    Preferences m_current;
    QStringList m_problems;
};

} // namespace culvert
