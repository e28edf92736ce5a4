#include "ui/questions/admissiondialog.h"

#include "core/openssh/localuser.h"
#include "core/profile/machinename.h"
#include "ui/base/dialogs.h"
#include "ui/base/formrow.h"
#include "ui/questions/cautiousbuttons.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace culvert {

AdmissionDialog::AdmissionDialog(const QString &machine, const PublicKey &key,
                                 const QString &options, QWidget *parent)
    : QDialog(parent), m_key(key), m_options(options),
      m_file(new QLineEdit(authorizedKeysFile(), this)), m_line(new QPlainTextEdit(this)),
      m_note(new QLabel(this))
{
    setObjectName(u"admissiondialog"_s);
    setWindowTitle(tr("Let %1 in").arg(dativeOf(machine)));
    auto *question = new QLabel(tr("With this line whoever has the key of %1 can open the tunnel's "
                                   "ports on this computer, and do nothing else here.")
                                    .arg(dativeOf(machine)),
                                this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    nameField(m_file, u"keyfile"_s, tr("File"));
    nameField(m_line, u"keyline"_s, tr("Line"));
    makeReadOnly(*m_line);
    m_line->setWordWrapMode(QTextOption::WrapAnywhere);
    m_line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_line->setPlainText((m_options + u' ' + m_key.toString()).trimmed());
    m_line->setFixedHeight(m_line->fontMetrics().lineSpacing() * 5 + 16);
    m_note->setObjectName(u"keynote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Line"), m_line);
    form->addRow(tr("&File"), m_file);
    const CautiousButtons buttons(*this, tr("&Add the line"), u"allow"_s, tr("Cancel"));
    m_allow = buttons.accept;
    connect(buttons.box, &QDialogButtonBox::accepted, this, &AdmissionDialog::write);
    connect(m_file, &QLineEdit::textChanged, this, &AdmissionDialog::lookAtFile);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(question);
    layout->addLayout(form);
    layout->addWidget(m_note, 1, Qt::AlignTop);
    layout->addWidget(buttons.box);
    lookAtFile();
    resizeWithinScreen(*this, {620, 280});
    tabInReadingOrder(*this);
}

void AdmissionDialog::lookAtFile()
{
    const QString typed = m_file->text().trimmed();
    const Result<KeyAdmission> found =
        admissionOf(m_key, m_options, expandTilde(typed).value_or(typed));
    m_admission = found && !typed.isEmpty() ? std::optional(*found) : std::nullopt;
    m_allow->setEnabled(m_admission && !m_admission->isDone());
    if (!found)
        m_note->setText(describe(found.error()));
    else if (found->isDone())
        m_note->setText(tr("The line stands there already."));
    else if (!found->replaced.isEmpty())
        m_note->setText(tr("It takes the place of the line that this key has there. The file is "
                           "kept as it is under another name beside it."));
    else
        m_note->setText(
            tr("It is added at the end. The file is kept as it is under another name beside it."));
}

void AdmissionDialog::write()
{
    const Result<QString> copy = admit(*m_admission);
    if (!copy) {
        m_note->setText(describe(copy.error()));
        return;
    }
    m_said = copy->isEmpty() ? tr("The key is allowed in %1.").arg(m_admission->file)
                             : tr("The key is allowed in %1; what was there is kept as %2.")
                                   .arg(m_admission->file, *copy);
    accept();
}

} // namespace culvert
