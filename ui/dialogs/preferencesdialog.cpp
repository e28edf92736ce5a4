#include "ui/dialogs/preferencesdialog.h"

#include "ui/base/dialogs.h"
#include "ui/dialogs/savedsecretspage.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace culvert {

PreferencesDialog::PreferencesDialog(Tunnels &tunnels, SavedSecrets &secrets, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"preferencesdialog"_s);
    setWindowTitle(tr("Preferences"));
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"preferencestabs"_s);
    tabs->addTab(new SavedSecretsPage(tunnels, secrets), tr("Saved passwords"));
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
    resizeWithinScreen(*this, {640, 440});
}

} // namespace culvert
