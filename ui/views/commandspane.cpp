#include "ui/views/commandspane.h"

#include "core/exports/export.h"
#include "core/exports/exportable.h"
#include "core/plan/serverkeys.h"
#include "core/situations/planner.h"
#include "core/topology/drawing/text.h"
#include "ui/base/background.h"
#include "ui/text/routetext.h"
#include "ui/text/savedtext.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

/// What the half that is not this computer's has to run; empty where this computer does it all.
/// Written out: the other machine does not read this one's ssh_config.
QString otherKit(const Profile &profile)
{
    std::optional<Half> half;
    if (!runsHere(profile))
        half = Half{nameOfRunner(profile), false, profile};
    else if (const std::optional<Partner> &partner = profile.surroundings.partner)
        half = Half{partner->machine, false,
                    profileForTheOtherMachine(exportable(profile).value_or(profile))};
    return half ? remoteSetup(*half, serverKeyLines(profile)) : QString();
}

} // namespace

CommandsPane::CommandsPane(QWidget *parent) : QWidget(parent), m_text(new QPlainTextEdit(this))
{
    m_text->setObjectName(u"commands"_s);
    m_text->setAccessibleName(tr("Commands"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setFrameShape(QFrame::NoFrame);
    auto *copyButton = new QPushButton(tr("Copy"), this);
    copyButton->setObjectName(u"copycommands"_s);
    auto *saveButton = new QPushButton(tr("Save\u2026"), this);
    saveButton->setObjectName(u"savecommands"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 0, 8, 8);
    buttons->addStretch();
    buttons->addWidget(copyButton);
    buttons->addWidget(saveButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    connect(copyButton, &QPushButton::clicked, this, &CommandsPane::copy);
    connect(saveButton, &QPushButton::clicked, this, &CommandsPane::chooseFile);
}

void CommandsPane::show(const Profile &profile, const Topology &topology)
{
    m_commands = commandsOf(topology);
    if (m_profile != profile) {
        if (!m_profile || m_profile->id != profile.id)
            m_kit.clear();
        m_profile = profile;
        readKit();
    }
    showText();
}

void CommandsPane::readKit()
{
    if (!m_profile || std::exchange(m_reading, true))
        return;
    inBackground<QString>(
        this, [profile = *m_profile] { return otherKit(profile); },
        [this, profile = *m_profile](const QString &kit) {
            m_reading = false;
            if (m_profile != profile) // another one by now
                return readKit();
            m_kit = kit;
            showText();
        });
}

void CommandsPane::showText()
{
    const QString text = m_kit.isEmpty() ? m_commands : m_commands + u'\n' + m_kit;
    if (text != m_text->toPlainText()) // else a selection is lost
        m_text->setPlainText(text);
}

void CommandsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readKit();
}

void CommandsPane::clear()
{
    m_profile.reset();
    m_kit.clear();
    m_text->clear();
}

void CommandsPane::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    emit told(tr("The commands are on the clipboard."));
}

void CommandsPane::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the commands"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"commands.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &CommandsPane::save);
    dialog->open();
}

void CommandsPane::save(const QString &path)
{
    emit told(saveAndTell(path, m_text->toPlainText().toUtf8()));
}

} // namespace culvert
