#include "ui/questions/credentialdialog.h"

#include "ui/text/mark.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QString headingFor(const CredentialQuestion &question)
{
    const QString who =
        question.user.isEmpty() ? question.host : question.user + u'@' + question.host;
    switch (question.kind) {
    case CredentialKind::Passphrase:
        return CredentialDialog::tr("Passphrase for %1").arg(question.keyFile);
    case CredentialKind::TokenPin:
        return CredentialDialog::tr("PIN of the security token for %1").arg(question.keyFile);
    case CredentialKind::Password:
        return CredentialDialog::tr("Password for %1").arg(who);
    case CredentialKind::KeyboardInteractive:
        return CredentialDialog::tr("%1 asks").arg(question.host);
    case CredentialKind::ProxyPassword:
        return CredentialDialog::tr("Password for the proxy %1").arg(question.subject);
    }
    Q_UNREACHABLE();
}

/// The heading names the key or the proxy: what stands beside the field need not say it again.
QString labelFor(CredentialKind kind, const CredentialPrompt &prompt)
{
    switch (kind) {
    case CredentialKind::Passphrase:
        return CredentialDialog::tr("Passphrase");
    case CredentialKind::TokenPin:
        return CredentialDialog::tr("PIN");
    case CredentialKind::ProxyPassword:
        return CredentialDialog::tr("Password");
    case CredentialKind::Password:
    case CredentialKind::KeyboardInteractive:
        break;
    }
    return prompt.text.trimmed();
}

QString refusalFor(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::Passphrase:
        return CredentialDialog::tr("That did not open the key. Try again.");
    case CredentialKind::TokenPin:
        return CredentialDialog::tr("The token did not accept that. Try again.");
    case CredentialKind::ProxyPassword:
        return CredentialDialog::tr("The proxy did not accept that. Try again.");
    case CredentialKind::Password:
    case CredentialKind::KeyboardInteractive:
        break;
    }
    return CredentialDialog::tr("The server did not accept that. Try again.");
}

} // namespace

CredentialDialog::CredentialDialog(const CredentialQuestion &question, QWidget *parent)
    : QuestionDialog(question.id, parent), m_question(question)
{
    setObjectName(u"credentialdialog"_s);
    setWindowTitle(tr("%1: login").arg(question.tunnel));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *login = buttons->addButton(tr("Log in"), QDialogButtonBox::AcceptRole);
    login->setObjectName(u"login"_s);
    login->setDefault(true);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"cancel"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(heading(headingFor(question)));
    layout->addWidget(plainLabel(
        tr("For the tunnel '%1', to %2.").arg(question.tunnel, question.host), u"tunnel"_s));
    if (question.attempt > 1) {
        QLabel *refused = plainLabel(refusalFor(question.kind), u"refused"_s);
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, markColor(Mark::Trouble, colors));
        refused->setPalette(colors);
        layout->addWidget(refused);
    }
    addServerWords(*layout);
    addPrompts(*layout);
    addKeychain(*layout);
    layout->addStretch();
    layout->addWidget(buttons);
}

void CredentialDialog::addServerWords(QVBoxLayout &layout)
{
    const QStringList words{m_question.name, m_question.instruction};
    const QString text = words.filter(QRegularExpression(u"\\S"_s)).join(u'\n');
    if (m_question.kind != CredentialKind::KeyboardInteractive || text.isEmpty())
        return;
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(12, 8, 12, 8);
    inside->setSpacing(4);
    QLabel *whose = plainLabel(tr("The server says:"));
    whose->setForegroundRole(QPalette::PlaceholderText);
    inside->addWidget(whose);
    inside->addWidget(plainLabel(text, u"serverwords"_s));
    layout.addWidget(frame);
}

void CredentialDialog::addPrompts(QVBoxLayout &layout)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    for (qsizetype i = 0; i < m_question.prompts.size(); ++i) {
        const CredentialPrompt &prompt = m_question.prompts[i];
        auto *field = new QLineEdit(this);
        field->setObjectName(u"prompt%1"_s.arg(i));
        field->setAccessibleName(prompt.text);
        field->setEchoMode(prompt.echo ? QLineEdit::Normal : QLineEdit::Password);
        field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        QLabel *label = plainLabel(labelFor(m_question.kind, prompt));
        label->setMaximumWidth(240);
        grid->addWidget(label, int(i), 0);
        grid->addWidget(field, int(i), 1);
        m_fields.append(field);
    }
    layout.addLayout(grid);
    if (!m_fields.isEmpty())
        m_fields.first()->setFocus(Qt::OtherFocusReason);
}

void CredentialDialog::addKeychain(QVBoxLayout &layout)
{
    if (m_question.mayRemember) {
        m_remember = new QCheckBox(tr("&Remember in the keychain"), this);
        m_remember->setObjectName(u"remember"_s);
        m_remember->setChecked(m_question.remember);
        m_remember->setToolTip(tr("Saved once the login was accepted"));
        layout.addWidget(m_remember);
    }
    auto *row = new QHBoxLayout;
    m_note = plainLabel({}, u"keychainnote"_s);
    m_unlock = new QPushButton(tr("&Unlock\u2026"), this);
    m_unlock->setObjectName(u"unlock"_s);
    m_unlock->setAutoDefault(false);
    connect(m_unlock, &QPushButton::clicked, this, &CredentialDialog::unlockRequested);
    row->addWidget(m_note, 1);
    row->addWidget(m_unlock, 0, Qt::AlignTop);
    layout.addLayout(row);
    setKeychain(m_question);
}

void CredentialDialog::setKeychain(const CredentialQuestion &question)
{
    m_note->setText(question.keychainNote);
    m_note->setVisible(!question.keychainNote.isEmpty());
    m_unlock->setVisible(question.keychainLocked);
}

CredentialAnswer CredentialDialog::takeAnswer()
{
    CredentialAnswer answer;
    answer.given = true;
    answer.remember = m_remember && m_remember->isChecked();
    for (QLineEdit *field : std::as_const(m_fields)) {
        answer.secrets.append(Secret(field->text().toUtf8()));
        field->clear();
    }
    return answer;
}

} // namespace culvert
