#include "ui/dialogs/newtunnelspage.h"

#include "core/openssh/shellwords.h"
#include "ui/base/formrow.h"

#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace culvert {

NewTunnelsPage::NewTunnelsPage(PreferencesFile &preferences, QWidget *parent)
    : PreferencesPage(preferences, parent)
{
    QSpinBox *keepAlive =
        addSeconds(u"default-keepalive"_s, tr("Keep-alive every"), 0,
                   [](Preferences &all) -> int & { return all.newTunnel.keepAlive; });
    keepAlive->setSpecialValueText(tr("as ssh_config says"));
    addLine(u"default-bind"_s, tr("Bind address"), tr("this computer only"),
            [](Preferences &all) -> QString & { return all.newTunnel.bindAddress; });
    auto *keys = new QLineEdit(posixCommand(m_shown.newTunnel.identities), this);
    nameField(keys, u"default-keys"_s, tr("Key files"));
    keys->setPlaceholderText(tr("as ssh_config says"));
    connect(keys, &QLineEdit::editingFinished, this, [this, keys] {
        change<QStringList>(
            [](Preferences &all) -> QStringList & { return all.newTunnel.identities; },
            splitShellWords(keys->text()).value_or(QStringList()));
    });
    addRow(tr("Key files"), keys);
    addCheck(u"default-retry"_s, tr("Dial again by itself"),
             [](Preferences &all) -> bool & { return all.newTunnel.retry; });
    addCheck(u"default-aes"_s, tr("Prefer AES, which most processors do in hardware"),
             [](Preferences &all) -> bool & { return all.newTunnel.aesFirst; });
    addCheck(u"default-compression"_s, tr("Compress, for slow lines"),
             [](Preferences &all) -> bool & { return all.newTunnel.compression; });
    addNote(tr("For tunnels that are made from now on. Each can be changed in its own settings."));
}

} // namespace culvert
