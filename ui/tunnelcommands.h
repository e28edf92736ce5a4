#pragma once

#include "core/base/result.h"
#include "core/imports/foreigncommands.h"
#include "core/profile/profile.h"

#include <QObject>

#include <optional>

class QDialog;
class QWidget;

namespace culvert {

class PreferencesFile;
class ProfileDialog;
class ProfileStore;
class Tunnels;
class Wizard;

/// What the commands that make, change, delete and export a tunnel do, dialogs included; deleting
/// can be taken back once. Main thread.
class TunnelCommands : public QObject
{
    Q_OBJECT

public:
    /// Becomes a child of `window`, as its dialogs are. The others must outlive it; `preferences`
    /// say what a new tunnel begins with. `sshConfig` as Wizard takes it.
    TunnelCommands(QWidget &window, Tunnels &tunnels, ProfileStore &store,
                   const PreferencesFile &preferences, const QString &sshConfig = {});

    void create(); ///< by the planner; one at a time
    void make(Profile beginnings); ///< by the form, with these words in it
    void edit(const ProfileId &id);
    void addForward(const ProfileId &id); ///< in the form
    void editField(const ProfileId &id, const QString &field); ///< with the focus there
    void duplicate(const ProfileId &id);
    void remove(const QList<ProfileId> &ids);
    void restore(); ///< what was removed last
    QDialog *
    askForGroup(const QList<ProfileId> &ids); ///< by name, a new one; then moves them there
    void moveTo(const QList<ProfileId> &ids, const QString &group, const ProfileId &before = {});
    void copyCommand(const ProfileId &id);
    void exportTo(const ProfileId &id);
    void openTerminal(const ProfileId &id); ///< with a login at its host, and no forwards
    void saveNotes(const ProfileId &id, const QString &notes);
    QDialog *askConsent(const Profile &profile, const ForeignCommands &commands);

signals:
    void chosen(const culvert::ProfileId &id); ///< saved or back again: to be shown
    void removed(const QString &said); ///< restore() takes it back
    void restored();
    void told(const QString &what); ///< what failed, or what a change came to

private:
    Profile begun(Profile profile) const; ///< with what the preferences say, an id and a free name
    enum class Over
    {
        Window,
        Planner, ///< which is done when the profile is saved
    };
    ProfileDialog *openDialog(const Profile &profile, Over over = Over::Window);
    Wizard *openPlanner();
    Wizard *planner() const; ///< none: it is not open
    QDialog *openExport(const Profile &profile);
    void makeAndStart(Profile profile);
    void report(const Result<void> &result);
    void tellChange(const Profile &before);

    struct Removed
    {
        Profile profile;
        qsizetype position = 0;
    };

    QWidget &m_window;
    Tunnels &m_tunnels;
    ProfileStore &m_store;
    const PreferencesFile &m_preferences;
    const QString m_sshConfig;
    QList<Removed> m_removed;
};

} // namespace culvert
