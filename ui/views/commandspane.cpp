#include "ui/views/commandspane.h"

#include "core/topology/drawing/text.h"
#include "ui/base/dialogs.h"
#include "ui/text/savedtext.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace culvert {

CommandsPane::CommandsPane(QWidget *parent) : QWidget(parent), m_text(new QPlainTextEdit(this))
{
    m_text->setObjectName(u"commands"_s);
    m_text->setAccessibleName(tr("Commands"));
    makeReadOnly(*m_text);
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

void CommandsPane::show(const Topology &topology)
{
    const QString text = commandsOf(topology);
    if (text != m_text->toPlainText()) // else a selection is lost
        m_text->setPlainText(text);
}

void CommandsPane::clear()
{
    m_text->clear();
}

void CommandsPane::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    emit told(tr("The commands are on the clipboard."));
}

void CommandsPane::chooseFile()
{
    askWhereToSave(*this, tr("Save the commands"), u"commands.txt"_s,
                   [this](const QString &path) { save(path); });
}

void CommandsPane::save(const QString &path)
{
    emit told(saveAndTell(path, m_text->toPlainText().toUtf8()));
}

} // namespace culvert
