#pragma once

#include "core/engine/engine.h"
#include "core/engine/tunnels.h"
#include "core/profile/profilestore.h"
#include "ui/base/preferences.h"
#include "ui/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

class QToolButton;

namespace culvert {
class ProfileList;
class TopologyView;
}

namespace culvert::test {

/// The real window over a real engine, with a store and settings of their own in a temporary
/// folder. A test class inherits it and calls begin() in init(), end() in cleanup().
class WindowFixture
{
protected:
    void begin(); ///< all but the window
    void open(); ///< the window, shown and active
    void end();

    void add(const QList<Profile> &profiles); ///< saved, without their groups: rows are profiles
    void show(const Profile &profile); ///< saved and chosen

    /// By object name; none: the test fails at once.
    template <typename Widget>
    Widget *child(const QString &name) const
    {
        auto *found = m_window->findChild<Widget *>(name);
        if (!found)
            qFatal("the window has no '%s'", qPrintable(name));
        return found;
    }
    QToolButton *button(const QString &name) const;
    ProfileList *list() const;
    TopologyView *picture() const;
    QStringList column(const QString &view, int column) const; ///< what a table shows there
    void trigger(const QString &action) const; ///< of a menu, by object name

    QString m_sshConfig; ///< whose hosts are offered; empty: the user's own
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<PreferencesFile> m_preferences;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Tunnels> m_tunnels;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace culvert::test
