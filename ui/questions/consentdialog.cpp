#include "ui/questions/consentdialog.h"

#include "core/base/plaintext.h"
#include "ui/base/dialogs.h"
#include "ui/base/formrow.h"
#include "ui/questions/cautiousbuttons.h"

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
    makeReadOnly(*list);
    list->setLineWrapMode(QPlainTextEdit::NoWrap);
    list->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    const CautiousButtons buttons(*this, tr("Allow and start"), u"allow"_s, tr("Do not start"));
    connect(buttons.box, &QDialogButtonBox::accepted, this, &QDialog::accept);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(question);
    layout->addWidget(list, 1);
    layout->addWidget(buttons.box);
    resizeWithinScreen(*this, {560, 280});
    tabInReadingOrder(*this);
}

} // namespace culvert
