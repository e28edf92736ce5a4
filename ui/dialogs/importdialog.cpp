#include "ui/dialogs/importdialog.h"

#include "core/imports/foreigncommands.h"
#include "core/imports/puttystore.h"
#include "core/profile/profilestore.h"
#include "ui/base/background.h"
#include "ui/base/dialogs.h"
#include "ui/base/formrow.h"
#include "ui/dialogs/importdetails.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int linesOfText = 3;

} // namespace

ImportDialog::ImportDialog(ProfileStore &store, QWidget *parent) : QDialog(parent), m_store(store)
{
    setObjectName(u"importdialog"_s);
    setWindowTitle(tr("Import tunnels"));
    build();
    connect(m_origin, &QComboBox::currentIndexChanged, this, &ImportDialog::showOrigin);
    connect(m_file, &QLineEdit::editingFinished, this, &ImportDialog::read);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ImportDialog::read);
    connect(m_how, &QComboBox::currentIndexChanged, this, &ImportDialog::read);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(&m_model, &ImportModel::ticksChanged, this, &ImportDialog::showTicks);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportDialog::showCurrent);
    connect(&m_model, &ImportModel::dataChanged, this, &ImportDialog::showCurrent);
    connect(m_details, &ImportDetails::resolutionChosen, this, [this](Resolution resolution) {
        m_model.setResolution(m_view->currentIndex().row(), resolution);
    });
    showOrigin();
}

QWidget *ImportDialog::buildSource()
{
    auto *source = new QWidget(this);
    m_origin = new QComboBox(source);
    nameField(m_origin, u"origin"_s, tr("From"));
    m_origin->addItem(u"~/.ssh/config"_s, int(Origin::OwnConfig));
    if (!puttyStore().isEmpty())
        m_origin->addItem(tr("PuTTY's sessions"), int(Origin::Putty));
    m_origin->addItem(tr("A file"), int(Origin::File));
    m_origin->addItem(tr("A command line, or lines of ssh_config"), int(Origin::Text));
    m_file = new QLineEdit(source);
    nameField(m_file, u"file"_s, tr("File"));
    m_file->setPlaceholderText(
        tr("an ssh_config, a .reg file of PuTTY's, or tunnels that Culvert exported"));
    m_choose = new QPushButton(tr("&Choose\u2026"), source);
    m_choose->setObjectName(u"choosefile"_s);
    m_text = new QPlainTextEdit(source);
    nameField(m_text, u"command"_s, tr("Command line, or lines of ssh_config"));
    m_text->setPlaceholderText(u"ssh -L 8080:localhost:80 user@host"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(linesOfText * m_text->fontMetrics().lineSpacing() + 16);
    m_how = new QComboBox(source);
    nameField(m_how, u"how"_s, tr("Later changes of the file"));
    m_how->addItem(tr("Follow the file: its later changes take effect"), int(ImportAs::Linked));
    m_how->addItem(tr("Copy what it says now"), int(ImportAs::Copied));

    auto *fileRow = new QHBoxLayout;
    fileRow->setContentsMargins(0, 0, 0, 0);
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(m_choose);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addLayout(fileRow);
    column->addWidget(m_text);
    auto *form = new QFormLayout(source);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&From"), m_origin);
    form->addRow(QString(), column);
    form->addRow(tr("&Keep as"), m_how);
    return source;
}

void ImportDialog::build()
{
    QWidget *source = buildSource();
    m_message = new QLabel(this);
    m_message->setObjectName(u"message"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_view = new QTreeView(this);
    nameField(m_view, u"importables"_s, tr("What can be imported"));
    m_view->setModel(&m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->resizeSection(ImportModel::NameColumn, 200);
    m_view->header()->resizeSection(ImportModel::ForwardsColumn, 260);
    m_view->header()->resizeSection(ImportModel::ViaColumn, 110);
    m_details = new ImportDetails(this);
    m_allow = new QCheckBox(tr("&Allow what starting them runs on this computer"), this);
    m_allow->setObjectName(u"allowcommands"_s);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_import = buttons->button(QDialogButtonBox::Ok);
    nameField(m_import, u"import"_s, tr("Import"));
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    nameField(cancel, u"cancel"_s, tr("Cancel"));
    auto *all = new QPushButton(tr("Tick a&ll"), this);
    all->setObjectName(u"tickall"_s);
    all->setAutoDefault(false);
    auto *none = new QPushButton(tr("Tick &none"), this);
    none->setObjectName(u"ticknone"_s);
    none->setAutoDefault(false);
    auto *ticks = new QHBoxLayout;
    ticks->setSpacing(8);
    ticks->addWidget(all);
    ticks->addWidget(none);
    ticks->addStretch();
    connect(all, &QPushButton::clicked, this, [this] { m_model.tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_model.tickAll(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(source);
    layout->addWidget(m_message);
    layout->addWidget(m_view, 1);
    layout->addLayout(ticks);
    layout->addWidget(m_details);
    layout->addWidget(m_allow);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {820, 640});
    tabInReadingOrder(*this);
}

ImportDialog::Origin ImportDialog::origin() const
{
    return Origin(m_origin->currentData().toInt());
}

void ImportDialog::showOrigin()
{
    m_file->setVisible(origin() == Origin::File);
    m_choose->setVisible(origin() == Origin::File);
    m_text->setVisible(origin() == Origin::Text);
    m_how->setEnabled(origin() == Origin::OwnConfig || origin() == Origin::File);
    read();
}

void ImportDialog::readFile(const QString &file)
{
    m_file->setText(file);
    m_origin->setCurrentIndex(m_origin->findData(int(Origin::File)));
    read();
}

void ImportDialog::readText(const QString &text)
{
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(text);
    m_origin->setCurrentIndex(m_origin->findData(int(Origin::Text)));
    read();
}

void ImportDialog::readSameAs(const ImportDialog &other)
{
    m_how->setCurrentIndex(other.m_how->currentIndex());
    m_file->setText(other.m_file->text());
    m_text->setPlainText(other.m_text->toPlainText());
    m_origin->setCurrentIndex(other.m_origin->currentIndex());
    read();
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import from"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFilter(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::readFile);
    dialog->open();
}

void ImportDialog::read()
{
    const int reading = ++m_reading;
    m_model.setList({}, {});
    m_details->clear();
    const bool needsFile = origin() == Origin::File && m_file->text().isEmpty();
    const bool needsText = origin() == Origin::Text && m_text->toPlainText().trimmed().isEmpty();
    if (needsFile || needsText)
        return explain({});
    explain(tr("Reading\u2026"));
    const QString file = origin() == Origin::File ? m_file->text() : QString();
    const QByteArray text = m_text->toPlainText().toUtf8();
    const auto how = ImportAs(m_how->currentData().toInt());
    inBackground<Result<ImportList>>(
        this,
        [file, text, how, from = origin()] {
            switch (from) {
            case Origin::Putty:
                return importListOfPutty();
            case Origin::Text:
                return importListOfText(text);
            case Origin::OwnConfig:
            case Origin::File:
                return importListOfFile(file, how);
            }
            Q_UNREACHABLE();
        },
        [this, reading](const Result<ImportList> &list) {
            if (reading == m_reading)
                showList(list);
        });
}

void ImportDialog::showList(const Result<ImportList> &list)
{
    if (!list)
        return explain(describe(list.error()));
    m_how->setEnabled(list->format == ImportFormat::SshConfig);
    m_allow->setChecked(false); // was given for what stood here before
    m_model.setList(*list, m_store.profiles());
    explain(list->items.isEmpty() ? tr("There is nothing to import.") : QString());
    if (!list->items.isEmpty())
        m_view->setCurrentIndex(m_model.index(0, 0));
}

void ImportDialog::explain(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void ImportDialog::showCurrent()
{
    const int row = m_view->currentIndex().row();
    if (row < 0)
        m_details->clear();
    else
        m_details->show(m_model.item(row), m_model.matchAt(row), m_model.resolution(row));
}

void ImportDialog::showTicks()
{
    const int count = m_model.tickedCount();
    m_import->setText(count == 0 ? tr("Import") : tr("Import %n tunnel(s)", nullptr, count));
    m_import->setEnabled(count > 0);
    m_allow->setVisible(m_model.wantsCommands());
}

void ImportDialog::accept()
{
    const QList<Profile> chosen = m_model.chosen();
    if (const Result<void> saved = m_store.save(chosen); !saved)
        return explain(describe(saved.error()));
    QList<ProfileId> ids;
    for (const Profile &profile : chosen) {
        ids.append(profile.id);
        const auto missing = m_allow->isVisible() && m_allow->isChecked()
            ? missingConsent(profile, m_store.consents())
            : std::nullopt;
        if (missing)
            (void)m_store.addConsent(missing->fingerprint); // else it is asked for at the start
    }
    emit imported(ids);
    QDialog::accept();
}

} // namespace culvert
