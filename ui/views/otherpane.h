#pragma once

#include "core/engine/serverkeyreader.h"
#include "core/openssh/authorizedkeys.h"
#include "core/situations/remotesetup.h"
#include "core/topology/topology.h"
#include "ui/models/otherend.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace culvert {

class MarkLabel;

/// What the other machine of a tunnel has to do, and whether it does: the script for it, a field
/// for the key that the script prints, and the wait for its port. Main thread.
class OtherPane : public QWidget
{
    Q_OBJECT

public:
    explicit OtherPane(QWidget *parent = nullptr);
    ~OtherPane() override;

    /// The tunnel as it runs; `topology` is its picture. Nothing is asked of the network before the
    /// pane is seen.
    void show(const Profile &profile, const Topology &topology);
    void setEnd(OtherEnd end, const QString &greeting);
    void setAdmitted(const QString &said); ///< the key has been allowed
    void setTerminal(const QString &preferred) { m_terminal = preferred; } ///< see openTerminal()

signals:
    void told(const QString &text); ///< what became of something the person asked for
    void lookRequested();
    void admissionRequested(const QString &machine, const culvert::PublicKey &key,
                            const QString &options); ///< on this computer; ask first

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildState();
    QWidget *buildScript();
    QWidget *buildKey();
    void readHalf();
    void readServerKeys();
    void showScript();
    void showTexts();
    void onKeyEdited();
    void allow();
    void openIt();
    bool isServerHere() const; ///< the key is to be allowed on this computer, in this account
    QString goal() const; ///< what one types or opens when it is there
    bool isLogin() const;

    std::optional<Profile> m_profile;
    Topology m_topology;
    OtherEnd m_end = OtherEnd::NotNeeded;
    QString m_greeting;
    QString m_terminal;
    std::optional<Half> m_half; ///< none: not read yet
    std::optional<ServerKeys> m_keys; ///< none: not measured yet
    std::unique_ptr<ServerKeyReader> m_reader;
    bool m_reading = false;

    MarkLabel *m_mark;
    QLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_goal;
    QPushButton *m_copyGoal;
    QPushButton *m_openGoal;
    QToolButton *m_again;
    QWidget *m_steps;
    QLabel *m_scriptTitle;
    QComboBox *m_system;
    QPlainTextEdit *m_script;
    QLabel *m_keysNote;
    QPushButton *m_measure;
    QPushButton *m_copyScript;
    QPushButton *m_saveScript;
    QLabel *m_keyTitle;
    QLineEdit *m_key;
    QPushButton *m_allow;
    QLabel *m_keyNote;
    QPlainTextEdit *m_line;
};

} // namespace culvert
