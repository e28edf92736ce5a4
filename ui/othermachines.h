#pragma once

#include "ui/models/otherends.h"

#include <QObject>

class QDialog;
class QWidget;

namespace culvert {

class PreferencesFile;
class ProfileModel;
struct PublicKey;
class Tunnels;
class WindowLayout;

/// What the window does about tunnels that another machine has a part in: watches for that machine,
/// shows its page, lets its key in. Main thread.
class OtherMachines : public QObject
{
    Q_OBJECT

public:
    /// Becomes a child of `window`, whose parts the others are or which they outlive.
    OtherMachines(QWidget &window, Tunnels &tunnels, Engine &engine,
                  const PreferencesFile &preferences, ProfileModel &model, WindowLayout &layout);

    void connectParts(); ///< of the layout, which were made anew
    void setTunnels(const QList<Profile> &running) { m_ends.setTunnels(running); } ///< as they run

    /// False: the tunnel runs on this computer, and there is nothing to set up but itself.
    bool setUp(const ProfileId &tunnel); ///< shows the page for the other machine
    bool look(const ProfileId &tunnel); ///< whether its port answers now

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onChanged(const ProfileId &tunnel);
    QDialog *askToAdmit(const QString &machine, const PublicKey &key, const QString &options);

    QWidget &m_window;
    Tunnels &m_tunnels;
    const PreferencesFile &m_preferences;
    ProfileModel &m_model;
    WindowLayout &m_layout;
    OtherEnds m_ends;
};

} // namespace culvert
