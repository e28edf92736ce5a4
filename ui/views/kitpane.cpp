#include "ui/views/kitpane.h"

#include "core/openssh/export.h"
#include "core/topology/planner.h"
#include "ui/text/routetext.h"

#include <QClipboard>
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

KitPane::KitPane(QWidget *parent) : QWidget(parent), m_text(new QPlainTextEdit(this))
{
    m_text->setObjectName(u"kit"_s);
    m_text->setAccessibleName(tr("Kit for the other machine"));
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setFrameShape(QFrame::NoFrame);
    auto *copyButton = new QPushButton(tr("Copy"), this);
    copyButton->setObjectName(u"copykit"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 0, 8, 8);
    buttons->addStretch();
    buttons->addWidget(copyButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    connect(copyButton, &QPushButton::clicked, this, &KitPane::copy);
}

void KitPane::show(const Profile &profile)
{
    const std::optional<Half> half = otherHalf(profile);
    const QString kit = half ? kitFor(*half) : QString();
    if (kit != m_text->toPlainText()) // else a selection is lost
        m_text->setPlainText(kit);
}

bool KitPane::isEmpty() const
{
    return m_text->toPlainText().isEmpty();
}

void KitPane::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
}

} // namespace culvert
