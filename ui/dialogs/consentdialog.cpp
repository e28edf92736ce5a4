#include "ui/dialogs/consentdialog.h"

#include "core/base/plaintext.h"
#include "ui/dialogs/formrow.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace culvert {

ConsentDialog::ConsentDialog(const QString &tunnel, const ForeignCommands &commands,
                             QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"consentdialog"_s);
    setWindowTitle(tr("%1: commands of an imported file").arg(tunnel));
    auto *question = new QLabel(tr("'%1' was imported. Its configuration may run these commands "
                                   "on this computer, as you. Allow them only if you know what "
                                   "they do. You are asked again when the file changes.")
                                    .arg(tunnel),
                                this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    auto *list = new QPlainTextEdit(plainServerText(commands.commands.join(u'\n')), this);
    nameField(list, u"commands"_s, tr("Commands"));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setLineWrapMode(QPlainTextEdit::NoWrap);
    list->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *allow = buttons->addButton(tr("Allow and start"), QDialogButtonBox::AcceptRole);
    allow->setObjectName(u"allow"_s);
    allow->setAutoDefault(false);
    QPushButton *refuse = buttons->addButton(tr("Do not start"), QDialogButtonBox::RejectRole);
    refuse->setObjectName(u"cancel"_s);
    refuse->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(question);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resize(560, 280);
    refuse->setFocus(Qt::OtherFocusReason);
}

} // namespace culvert
