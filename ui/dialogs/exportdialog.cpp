#include "ui/dialogs/exportdialog.h"

#include "core/exports/exportable.h"
#include "ui/base/background.h"
#include "ui/base/dialogs.h"
#include "ui/base/formrow.h"
#include "ui/text/routetext.h"
#include "ui/text/savedtext.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int leastKindsWidth = 250;

} // namespace

ExportDialog::ExportDialog(const Profile &profile, QWidget *parent)
    : QDialog(parent), m_profile(profile), m_machine(new QComboBox(this)),
      m_kinds(new QListWidget(this)),
      m_withCulvert(new QCheckBox(tr("&Run culvert-cli there instead of ssh"), this)),
      m_text(new QPlainTextEdit(this)), m_message(new QLabel(this))
{
    setObjectName(u"exportdialog"_s);
    setWindowTitle(tr("Export %1").arg(profile.name));
    build();
    connect(m_machine, &QComboBox::currentIndexChanged, this, &ExportDialog::showExport);
    connect(m_kinds, &QListWidget::currentRowChanged, this, &ExportDialog::showExport);
    connect(m_withCulvert, &QCheckBox::toggled, this, &ExportDialog::showExport);
    m_kinds->setCurrentRow(0);
    spellOut();
}

void ExportDialog::spellOut()
{
    inBackground<Result<Profile>>(
        this, [profile = m_profile] { return exportable(profile); },
        [this](const Result<Profile> &spelled) {
            m_spelled = spelled;
            showExport();
        });
}

void ExportDialog::build()
{
    nameField(m_machine, u"machine"_s, tr("For"));
    if (runsHere(m_profile))
        m_machine->addItem(tr("This computer"), int(ExportFor::Here));
    m_machine->addItem(tr("The other machine"), int(ExportFor::There));
    nameField(m_kinds, u"kinds"_s, tr("Formats"));
    for (const ExportKind kind : allExportKinds())
        m_kinds->addItem(titleOf(kind));
    const int wholeNames = m_kinds->sizeHintForColumn(0) + 2 * m_kinds->frameWidth();
    m_kinds->setFixedWidth(std::max(leastKindsWidth, wholeNames));
    m_withCulvert->setObjectName(u"withculvert"_s);
    nameField(m_text, u"text"_s, tr("The export"));
    makeReadOnly(*m_text);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_message->setObjectName(u"message"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(this); // filled in the order of Tab
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    nameField(m_copy, u"copy"_s, tr("Copy"));
    m_save = buttons->addButton(tr("&Save as\u2026"), QDialogButtonBox::ActionRole);
    nameField(m_save, u"saveas"_s, tr("Save as"));
    buttons->addButton(QDialogButtonBox::Close);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);

    auto *form = new QFormLayout;
    form->addRow(tr("&For"), m_machine);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_text, 1);
    right->addWidget(m_message);
    right->addWidget(m_withCulvert);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_kinds);
    middle->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(form);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {860, 520});
    tabInReadingOrder(*this);
}

ExportKind ExportDialog::kind() const
{
    return allExportKinds().value(m_kinds->currentRow());
}

ExportFor ExportDialog::machine() const
{
    return ExportFor(m_machine->currentData().toInt());
}

void ExportDialog::showExport()
{
    m_withCulvert->setVisible(machine() == ExportFor::There
                              && familyOf(kind()) == ExportFamily::Service);
    const auto with = m_withCulvert->isChecked() ? ExportWith::CulvertCli : ExportWith::Default;
    const bool ownWords = keepsConfiguration(kind(), machine());
    if (!ownWords && !m_spelled)
        return showResult(Exported{{}, {tr("Reading\u2026")}});
    const Result<Profile> profile = ownWords ? m_profile : *m_spelled;
    if (!profile)
        return showResult(failure(profile.error()));
    showResult(exportProfile(*profile, kind(), machine(), with));
}

void ExportDialog::showResult(const Result<Exported> &exported)
{
    const bool oneLine = exported && exported->text.trimmed().count(u'\n') == 0;
    m_text->setLineWrapMode(oneLine ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    m_text->setPlainText(exported ? exported->text : QString());
    m_message->setText(exported ? exported->notes.join(u'\n') : describe(exported.error()));
    m_message->setVisible(!m_message->text().isEmpty());
    m_copy->setEnabled(!m_text->toPlainText().isEmpty());
    m_save->setEnabled(!m_text->toPlainText().isEmpty());
}

void ExportDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
}

void ExportDialog::chooseFile()
{
    askWhereToSave(*this, tr("Save the export"), fileNameFor(m_profile, kind()),
                   [this](const QString &path) { save(path); });
}

void ExportDialog::save(const QString &path)
{
    m_message->setText(saveAndTell(path, m_text->toPlainText().toUtf8()));
    m_message->show();
}

} // namespace culvert
