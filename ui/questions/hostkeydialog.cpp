#include "ui/questions/hostkeydialog.h"

#include "ui/questions/cautiousbuttons.h"
#include "ui/text/mark.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

HostKeyDialog::HostKeyDialog(const HostKeyQuestion &question, QWidget *parent)
    : QuestionDialog(question.id, parent), m_question(question)
{
    setObjectName(u"hostkeydialog"_s);
    setWindowTitle(tr("%1: unknown host key").arg(question.tunnel));
    const CautiousButtons buttons(*this, tr("Trust and connect"), u"trust"_s, tr("Do not connect"));
    connect(buttons.box, &QDialogButtonBox::accepted, this, &QDialog::accept);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(heading(tr("Is this really %1?").arg(question.host)));
    const QString why = question.otherAtAddress.isEmpty()
        ? tr("Its key is not known here yet.")
        : tr("Its address is known by another key.");
    layout->addWidget(plainLabel(why + u' '
                                 + tr("Whoever stands between you and the host would show a key of "
                                      "their own.")));
    layout->addWidget(facts());
    layout->addWidget(comparison());
    layout->addWidget(buttons.box);
    setMinimumWidth(std::max(minimumWidth(), layout->minimumSize().width())); // the fingerprint
}

QWidget *HostKeyDialog::facts()
{
    auto *box = new QWidget(this);
    QGridLayout *grid = factGrid(box);
    addFact(*grid, tr("Tunnel"), m_question.tunnel, u"tunnel"_s);
    addFact(*grid, tr("Address"), m_question.address, u"address"_s);
    addFact(*grid, tr("Key type"), m_question.keyType, u"keytype"_s);
    addFact(*grid, tr("Fingerprint"), m_question.fingerprint, u"fingerprint"_s);
    addFact(*grid, tr("Same key known for"), m_question.knownNames.join(u", "_s), u"knownnames"_s);
    addFact(*grid, tr("Other keys known"), m_question.knownTypes.join(u", "_s), u"knowntypes"_s);
    if (!m_question.otherAtAddress.isEmpty())
        addFact(*grid, tr("Warning"),
                tr("another key is known for this address (%1).").arg(m_question.otherAtAddress),
                u"otherataddress"_s);
    if (!m_question.caLine.isEmpty())
        addFact(*grid, tr("Vouched for by"),
                tr("a certificate authority (%1), which this program cannot check. That line does "
                   "not make the key trusted.")
                    .arg(m_question.caLine),
                u"caline"_s);
    if (auto *fingerprint = box->findChild<QLabel *>(u"fingerprint"_s)) {
        fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        fingerprint->setWordWrap(false); // one long word, which a narrow label would cut off
    }
    return box;
}

QWidget *HostKeyDialog::comparison()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(plainLabel(tr("Ask the host's owner for the fingerprint, or run this on the "
                                    "host itself:")));
    QLabel *command = plainLabel(
        u"ssh-keygen -lf /etc/ssh/ssh_host_%1_key.pub"_s.arg(m_question.keyType.toLower()),
        u"comparecommand"_s);
    command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    layout->addWidget(command);
    auto *given = new QLineEdit(box);
    given->setObjectName(u"given"_s);
    given->setAccessibleName(tr("Fingerprint you were given"));
    given->setPlaceholderText(tr("Paste the fingerprint you were given to compare it"));
    layout->addSpacing(4);
    layout->addWidget(given);
    m_verdict = plainLabel({}, u"verdict"_s);
    layout->addWidget(m_verdict);
    connect(given, &QLineEdit::textChanged, this, &HostKeyDialog::compare);
    return box;
}

void HostKeyDialog::compare(const QString &given)
{
    const QString digest = m_question.fingerprint.section(u':', 1);
    const bool same = given.contains(digest); // the whole line of ssh-keygen may be pasted
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, markColor(same ? Mark::Proved : Mark::Trouble, colors));
    m_verdict->setPalette(colors);
    if (given.trimmed().isEmpty())
        m_verdict->clear();
    else
        m_verdict->setText(same ? tr("The same: this is the host you were told of.")
                                : tr("Not the same. Do not connect unless you know why."));
}

} // namespace culvert
