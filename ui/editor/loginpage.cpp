#include "ui/editor/loginpage.h"

#include "ui/base/formrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QStringList linesOf(const QPlainTextEdit &field)
{
    QStringList lines;
    for (const QString &line : field.toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

/// "Keyword value" or "Keyword=value", as a line of ssh_config.
std::optional<ConfigOption> optionIn(const QString &line)
{
    static const QRegularExpression form(u"^(\\w+)(?:\\s*=\\s*|\\s+)(\\S.*)$"_s);
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch())
        return {};
    return ConfigOption{match.captured(1), match.captured(2)};
}

QPlainTextEdit *fewLines(QWidget *parent, int lines)
{
    auto *field = new QPlainTextEdit(parent);
    field->setTabChangesFocus(true);
    field->setLineWrapMode(QPlainTextEdit::NoWrap);
    field->setLayoutDirection(Qt::LeftToRight); // paths and options are, in every language
    field->setFixedHeight(lines * field->fontMetrics().lineSpacing() + 16);
    return field;
}

} // namespace

LoginPage::LoginPage(QWidget *parent)
    : QWidget(parent), m_identities(fewLines(this, 3)), m_jump(new QLineEdit(this)),
      m_proxy(new QLineEdit(this)), m_configFile(new QLineEdit(this)), m_options(fewLines(this, 5)),
      m_retrying(new QComboBox(this)), m_connections(new QSpinBox(this)),
      m_onDemand(new QCheckBox(this)), m_byItself(new QCheckBox(this))
{
    nameField(m_identities, u"identities"_s, tr("Identity files"));
    nameField(m_jump, u"jump"_s, tr("Jump hosts"));
    nameField(m_proxy, u"proxy"_s, tr("Proxy"));
    nameField(m_configFile, u"configfile"_s, tr("Configuration file"));
    nameField(m_options, u"options"_s, tr("Options"));
    nameField(m_retrying, u"retrying"_s, tr("When the connection is lost"));
    m_identities->setPlaceholderText(tr("ssh's own: ~/.ssh/id_ed25519 and the like, or the agent"));
    m_jump->setPlaceholderText(tr("user@host:port, several with commas"));
    m_proxy->setPlaceholderText(tr("socks5://user@host:port or http://host:port; empty: none"));
    m_configFile->setPlaceholderText(tr("~/.ssh/config; none for no file"));
    m_options->setPlaceholderText(tr("One a line, as in ssh_config:\nServerAliveInterval 30"));
    m_retrying->addItem(tr("Connect again (the default)"), int(Retrying::ByKind));
    m_retrying->addItem(tr("Connect again, always"), int(Retrying::On));
    m_retrying->addItem(tr("Stop"), int(Retrying::Off));
    nameField(m_connections, u"connections"_s, tr("SSH connections"));
    m_connections->setRange(1, mostConnections);
    m_connections->setToolTip(
        tr("Clients are spread over so many: for long lines that lose packets, and many cores"));
    nameField(m_onDemand, u"ondemand"_s, tr("On demand"));
    m_onDemand->setText(tr("Dial only when a program opens one of its ports here"));
    nameField(m_byItself, u"startbyitself"_s, tr("Start by itself"));
    m_byItself->setText(tr("Start by itself when Culvert starts"));
    auto *choose = new QPushButton(tr("&Choose file\u2026"), this);
    choose->setObjectName(u"chooseidentity"_s);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    new FormRow(*grid, tr("&Identity files"), m_identities);
    grid->addWidget(choose, grid->rowCount(), 1, Qt::AlignLeft);
    new FormRow(*grid, tr("&Jump hosts"), m_jump);
    new FormRow(*grid, tr("Pro&xy"), m_proxy);
    new FormRow(*grid, tr("Configuration &file"), m_configFile);
    new FormRow(*grid, tr("&Options"), m_options);
    new FormRow(*grid, tr("When &lost"), m_retrying);
    new FormRow(*grid, tr("SSH conn&ections"), m_connections);
    grid->addWidget(m_onDemand, grid->rowCount(), 1, 1, 2);
    grid->addWidget(m_byItself, grid->rowCount(), 1, 1, 2);
    grid->setRowStretch(grid->rowCount(), 1);

    connect(choose, &QPushButton::clicked, this, &LoginPage::chooseIdentity);
    connect(m_options, &QPlainTextEdit::textChanged, this, &LoginPage::edited);
}

void LoginPage::read(const Profile &profile)
{
    m_identities->setPlainText(profile.identities.join(u'\n'));
    m_jump->setText(profile.jump);
    m_proxy->setText(profile.proxy);
    m_configFile->setText(profile.configFile);
    QStringList lines;
    for (const ConfigOption &option : profile.options)
        lines.append(option.keyword + u' ' + option.value);
    m_options->setPlainText(lines.join(u'\n'));
    m_retrying->setCurrentIndex(m_retrying->findData(int(profile.retrying)));
    m_connections->setValue(profile.connections);
    m_onDemand->setChecked(profile.onDemand);
    m_byItself->setChecked(profile.startAtLogin);
}

void LoginPage::write(Profile &profile) const
{
    profile.identities = linesOf(*m_identities);
    profile.jump = m_jump->text().trimmed();
    profile.proxy = m_proxy->text().trimmed();
    profile.configFile = m_configFile->text().trimmed();
    profile.options.clear();
    for (const QString &line : linesOf(*m_options)) {
        if (const std::optional<ConfigOption> option = optionIn(line))
            profile.options.append(*option);
    }
    profile.retrying = Retrying(m_retrying->currentData().toInt());
    profile.connections = m_connections->value();
    profile.onDemand = m_onDemand->isChecked();
    profile.startAtLogin = m_byItself->isChecked();
}

QList<FieldProblem> LoginPage::problems() const
{
    for (const QString &line : linesOf(*m_options)) {
        if (!optionIn(line))
            return {{u"options"_s, tr("'%1' is not a keyword and its value.").arg(line)}};
    }
    return {};
}

FormRow *LoginPage::row(const QString &field) const
{
    const auto *widget = findChild<QWidget *>(field, Qt::FindDirectChildrenOnly);
    return widget ? widget->findChild<FormRow *>({}, Qt::FindDirectChildrenOnly) : nullptr;
}

void LoginPage::chooseIdentity()
{
    auto *dialog = new QFileDialog(this, tr("Private key"), QDir::home().filePath(u".ssh"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFilter(QDir::Files | QDir::Hidden);
    connect(dialog, &QFileDialog::fileSelected, m_identities, &QPlainTextEdit::appendPlainText);
    dialog->open();
}

} // namespace culvert
