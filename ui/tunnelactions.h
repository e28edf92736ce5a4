#pragma once

#include "core/profile/profile.h"
#include "core/status/sessionstate.h"

#include <QAction>

class QMenu;
class QMenuBar;
class QToolBar;

namespace culvert {

/// Every command of the main window, with its words, icon and shortcut. Object names are the
/// English words in lower case without spaces. Main thread.
class TunnelActions : public QObject
{
    Q_OBJECT

public:
    explicit TunnelActions(QObject *parent = nullptr);

    QAction create, import, paste, start, stop, startAll, stopAll, edit, duplicate, remove;
    QAction moveToGroup, undoRemove, copyCommand, terminal, exportTo, check, prove, showLog, filter,
        preferences, demo, reverseDemo, keys, quit, about;

    void retranslate(); ///< the words, in the language of now; update() has to follow
    void fill(QToolBar &toolBar);
    QMenu &fill(QMenuBar &menuBar); ///< returns the menu of views
    QList<QAction *> ofOneTunnel(); ///< for the context menu, in order

    /// What decides which commands can be given now.
    struct Situation
    {
        std::optional<Profile> current; ///< the tunnel that is chosen
        SessionState state = SessionState::Stopped;
        bool saved = false; ///< the current one is in the store
        bool writable = false; ///< the store can be changed
        bool anyRunning = false;
        bool anyTunnel = false;
        qsizetype chosen = 1; ///< more than one: what is about one alone is off
    };
    void update(const Situation &situation);

private:
    static void say(QAction &action, const QString &text);
    void name(QAction &action, const QString &objectName,
              const QList<QKeySequence> &shortcuts = {});
};

} // namespace culvert
