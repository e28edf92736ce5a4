#pragma once

#include "core/profile/spelledprofile.h"

#include <QDialog>
#include <QSet>

class QLabel;
class QTabWidget;

namespace culvert {

class DestinationPage;
class FormCheck;
class FormRow;
class ForwardListEditor;
class InheritedPage;
class LoginPage;
class MachinesPage;
class TopologyView;
class Tunnels;

/// Adds or edits one profile. Saves itself; stays open, with the reason, where that fails.
class ProfileDialog : public QDialog
{
    Q_OBJECT

public:
    /// Offers the hosts of `sshConfig`; empty: ~/.ssh/config.
    ProfileDialog(const Profile &profile, Tunnels &tunnels, QWidget *parent = nullptr,
                  const QString &sshConfig = {});
    ~ProfileDialog() override;

    Profile profile() const; ///< as the form says
    void enter(const Profile &profile); ///< into the form, as if it had been typed
    QList<FieldProblem> problems() const;
    void addForward(); ///< one to begin with, which may be discarded unasked
    void focusOn(const QString &field); ///< by its name in the JSON

    void accept() override;
    void reject() override; ///< asks before input is lost

signals:
    void saved(const culvert::ProfileId &profile);

private:
    void build();
    FormRow *rowOf(const QString &field) const;
    void touch(const QString &field);
    void check();
    void checkFirst(); ///< what it would meet
    void showHosts();
    void showSentence(); ///< with the picture and the command that go with it
    void spellOut(); ///< what ssh_config adds, in the background
    void showInherited();
    void showInheritedIn(const QString &field, const QString &keyword);
    void revert(const QString &keyword);

    Profile m_profile; ///< what was there before, with what the form does not show
    Tunnels &m_tunnels;
    Profile m_shown; ///< as the form said when it opened
    QSet<QString> m_touched; ///< fields whose problems are shown
    QTabWidget *m_tabs;
    DestinationPage *m_destination;
    ForwardListEditor *m_forwards;
    LoginPage *m_login;
    MachinesPage *m_machines;
    Profile m_spelledOf;
    std::optional<SpelledProfile> m_spelled; ///< of m_spelledOf
    InheritedPage *m_inherited;
    TopologyView *m_picture; ///< as it is edited
    FormCheck *m_checks;
    QLabel *m_command; ///< what ssh would be told
    QLabel *m_failure;
};

} // namespace culvert
