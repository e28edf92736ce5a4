#include "ui/views/emptypage.h"

#include "ui/base/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int narrowestColumn = 400;
constexpr int iconSize = 64;

} // namespace

EmptyPage::EmptyPage(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"emptypage"_s);
    auto *icon = new QLabel(this);
    icon->setFixedSize(iconSize, iconSize);
    icon->setPixmap(applicationIcon().pixmap(QSize(iconSize, iconSize)));
    m_title = new QLabel(this);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    auto *text = new QLabel(tr("A tunnel brings a port of another machine here, or one of yours "
                               "there, through SSH."),
                            this);
    text->setWordWrap(true);

    m_column = new QWidget(this);
    auto *layout = new QVBoxLayout(m_column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(icon);
    layout->addSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(text);
    layout->addSpacing(16);
    m_make = choice(tr("New tunnel"), tr("Say which machine, which port, and from where"),
                    u"makeatunnel"_s);
    m_import = choice(tr("Import from ~/.ssh/config"), u" "_s, u"importhosts"_s);
    m_found = m_import->findChild<QLabel *>(u"explanation"_s);
    QPushButton *demo =
        choice(tr("Try the demo"), tr("A notebook on a made-up host, reached through a tunnel"),
               u"trythedemo"_s);
    layout->addWidget(m_make);
    layout->addWidget(m_import);
    layout->addWidget(demo);

    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto *row = new QHBoxLayout; // an alignment's height would be that of texts as wide as the page
    row->addStretch();
    row->addWidget(m_column);
    row->addStretch();
    outer->addLayout(row);
    outer->addStretch(3);
    setMakingAllowed(true);
    setHostsFound(0);
    connect(m_import, &QPushButton::clicked, this, &EmptyPage::importRequested);
    connect(m_make, &QPushButton::clicked, this, &EmptyPage::makeRequested);
    connect(demo, &QPushButton::clicked, this, &EmptyPage::demoRequested);
}

QPushButton *EmptyPage::choice(const QString &title, const QString &explanation,
                               const QString &objectName)
{
    auto *button = new QPushButton(this);
    button->setObjectName(objectName);
    button->setAccessibleName(title);
    button->setAccessibleDescription(explanation);
    auto *name = new QLabel(title, button);
    QFont bold = name->font();
    bold.setWeight(QFont::DemiBold);
    name->setFont(bold);
    auto *layout = new QVBoxLayout(button);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(2);
    layout->addWidget(name);
    auto *more = new QLabel(explanation, button);
    more->setObjectName(u"explanation"_s);
    layout->addWidget(more);
    for (QLabel *label : button->findChildren<QLabel *>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    button->setMinimumHeight(layout->sizeHint().height());
    return button;
}

void EmptyPage::setHostsFound(int count)
{
    const QString text = count == 0 ? tr("Or from PuTTY, a file, a command line")
                                    : tr("%n host(s) found", nullptr, count);
    m_found->setText(text);
    m_import->setAccessibleDescription(text);
    fitToTexts();
}

/// As wide as the longest text of a choice, whatever the language and the font.
void EmptyPage::fitToTexts()
{
    int width = std::max(narrowestColumn, m_title->sizeHint().width());
    for (const QPushButton *choice : m_column->findChildren<QPushButton *>())
        width = std::max(width, choice->layout()->sizeHint().width());
    m_column->setFixedWidth(width);
}

void EmptyPage::setMakingAllowed(bool allowed)
{
    m_make->setEnabled(allowed);
    m_import->setEnabled(allowed);
    m_title->setText(allowed ? tr("No tunnels yet") : tr("No tunnels to show"));
    fitToTexts();
}

} // namespace culvert
