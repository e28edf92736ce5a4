#include "ui/othermachines.h"

#include "core/engine/tunnels.h"
#include "ui/base/otherlanguage.h"
#include "ui/base/preferences.h"
#include "ui/models/profilemodel.h"
#include "ui/questions/admissiondialog.h"
#include "ui/views/detailpanel.h"
#include "ui/views/messagebar.h"
#include "ui/views/otherpane.h"
#include "ui/windowlayout.h"

#include <QEvent>

namespace culvert {

OtherMachines::OtherMachines(QWidget &window, Tunnels &tunnels, Engine &engine,
                             const PreferencesFile &preferences, ProfileModel &model,
                             WindowLayout &layout)
    : QObject(&window), m_window(window), m_tunnels(tunnels), m_preferences(preferences),
      m_model(model), m_layout(layout), m_ends(engine)
{
    connect(&m_ends, &OtherEnds::changed, this, &OtherMachines::onChanged);
    connectParts();
    m_ends.setSeen(window.isVisible());
    window.installEventFilter(this);
}

void OtherMachines::connectParts()
{
    connect(m_layout.details, &DetailPanel::shownChanged, this, [this](const ProfileId &tunnel) {
        m_ends.setShown(tunnel);
        onChanged(tunnel);
    });
    OtherPane &pane = m_layout.details->otherPane();
    connect(&pane, &OtherPane::told, m_layout.bar, &MessageBar::say);
    connect(&pane, &OtherPane::lookRequested, this,
            [this] { m_ends.look(m_layout.details->shown()); });
    connect(&pane, &OtherPane::admissionRequested, this, &OtherMachines::askToAdmit);
    pane.setTerminal(m_preferences.current().terminal);
    connect(&m_preferences, &PreferencesFile::changed, &pane,
            [&pane](const Preferences &now) { pane.setTerminal(now.terminal); });
}

bool OtherMachines::setUp(const ProfileId &tunnel)
{
    const std::optional<Profile> profile = m_tunnels.find(tunnel);
    if (!profile || runsHere(*profile))
        return false;
    m_layout.details->showOther();
    return true;
}

bool OtherMachines::look(const ProfileId &tunnel)
{
    if (!setUp(tunnel))
        return false;
    m_ends.look(tunnel);
    return true;
}

void OtherMachines::onChanged(const ProfileId &tunnel)
{
    m_model.setOtherEnd(tunnel, m_ends.of(tunnel));
    if (tunnel == m_layout.details->shown())
        m_layout.details->setOtherEnd(m_ends.of(tunnel), m_ends.greetingOf(tunnel));
}

QDialog *OtherMachines::askToAdmit(const QString &machine, const PublicKey &key,
                                   const QString &options)
{
    auto *dialog = new AdmissionDialog(machine, key, options, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, tunnel = m_layout.details->shown()] {
        m_layout.details->otherPane().setAdmitted(dialog->said());
        m_ends.look(tunnel);
    });
    dialog->open();
    openAgainInOtherLanguage(
        *dialog, [this, machine, key, options] { return askToAdmit(machine, key, options); });
    return dialog;
}

bool OtherMachines::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window
        && (event->type() == QEvent::Show || event->type() == QEvent::Hide
            || event->type() == QEvent::WindowStateChange))
        m_ends.setSeen(event->type() != QEvent::Hide && !m_window.isMinimized());
    return QObject::eventFilter(watched, event);
}

} // namespace culvert
