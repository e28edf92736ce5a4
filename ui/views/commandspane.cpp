#include "ui/views/commandspane.h"

#include "core/base/savefile.h"
#include "core/openssh/export.h"
#include "core/plan/serverkeys.h"
#include "core/topology/planner.h"
#include "core/topology/text.h"
#include "ui/background.h"
#include "ui/text/routetext.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

/// The half that is not this computer's; none where this computer does it all.
std::optional<Half> otherHalf(const Profile &profile)
{
    if (!runsHere(profile))
        return Half{nameOfRunner(profile), false, profile};
    if (const std::optional<Partner> &partner = profile.surroundings.partner)
        return Half{partner->machine, false, profileForTheOtherMachine(profile)};
    return {};
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
    const std::optional<Half> half = otherHalf(profile);
    if (half != m_half) {
        m_half = half;
        m_serverKeys.clear();
        if (half)
            inBackground<QStringList>(
                this, [dialled = half->profile] { return serverKeyLines(dialled); },
                [this, half](const QStringList &keys) {
                    if (half != m_half) // another one by now
                        return;
                    m_serverKeys = keys;
                    showText();
                });
    }
    showText();
}

void CommandsPane::showText()
{
    QString text = m_commands;
    const QString kit = m_half ? kitFor(*m_half, m_serverKeys) : QString();
    if (!kit.isEmpty())
        text += u'\n' + kit;
    if (text != m_text->toPlainText()) // else a selection is lost
        m_text->setPlainText(text);
}

void CommandsPane::clear()
{
    m_half.reset();
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
    const std::optional<QString> problem = saveFile(path, m_text->toPlainText().toUtf8());
    emit told(problem ? tr("%1 cannot be written: %2").arg(path, *problem)
                      : tr("Saved as %1.").arg(path));
}

} // namespace culvert
