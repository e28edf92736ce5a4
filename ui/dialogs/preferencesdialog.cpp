#include "ui/dialogs/preferencesdialog.h"

#include "ui/base/dialogs.h"
#include "ui/dialogs/generalpage.h"
#include "ui/dialogs/newtunnelspage.h"
#include "ui/dialogs/noticespage.h"
#include "ui/dialogs/programspage.h"
#include "ui/dialogs/savedsecretspage.h"
#include "ui/dialogs/updatespage.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

PreferencesDialog::PreferencesDialog(Tunnels &tunnels, SavedSecrets &secrets,
                                     PreferencesFile &preferences, Autostart &autostart,
                                     QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"preferencesdialog"_s);
    setWindowTitle(tr("Preferences"));
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"preferencestabs"_s);
    tabs->addTab(scrolled(new GeneralPage(preferences, autostart)), tr("General"));
    tabs->addTab(scrolled(new NoticesPage(preferences)), tr("Notifications"));
    tabs->addTab(scrolled(new NewTunnelsPage(preferences)), tr("New tunnels"));
    tabs->addTab(scrolled(new ProgramsPage(preferences)), tr("Programs"));
    tabs->addTab(new SavedSecretsPage(tunnels, secrets), tr("Saved passwords"));
    tabs->addTab(scrolled(new UpdatesPage(preferences)), tr("Updates"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setText(tr("Close"));
    close->setObjectName(u"close"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    const int allTabs = tabs->tabBar()->sizeHint().width() + 40;
    resizeWithinScreen(*this, {std::max(640, allTabs), 480});
    tabInReadingOrder(*this);
}

} // namespace culvert
