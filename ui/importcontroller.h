#pragma once

#include "core/openssh/configwatch.h"
#include "core/profile/profile.h"

class QMimeData;
class QSettings;
class QWidget;

namespace culvert {

class ImportDialog;
class ProfileStore;

/// The ways into the import dialog from a window: asked for, dropped, pasted; and the word that
/// ~/.ssh/config has hosts which it had not before. Main thread.
class ImportController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. `sshConfig` as ConfigWatch takes it.
    ImportController(QWidget &window, ProfileStore &store, QSettings &settings,
                     const QString &sshConfig = {});

    int hostCount() const { return m_hostCount; } ///< in ~/.ssh/config, as far as it is known
    void open();
    void paste(); ///< what the clipboard holds
    void read(const QString &file); ///< one that was opened with the program

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void hostsFound(int count); ///< in ~/.ssh/config
    void hostsAdded(const QStringList &aliases); ///< since last time, and not saved here
    void imported(const QList<culvert::ProfileId> &profiles);
    void nothingToPaste();

private:
    ImportDialog *openDialog();
    bool take(const QMimeData &data);
    void compare(const QStringList &aliases);

    QWidget &m_window;
    ProfileStore &m_store;
    QSettings &m_settings;
    ConfigWatch m_watch;
    int m_hostCount = 0;
};

} // namespace culvert
