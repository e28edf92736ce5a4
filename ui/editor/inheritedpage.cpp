#include "ui/editor/inheritedpage.h"

#include "ui/base/background.h"
#include "ui/base/formrow.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace culvert {

namespace {

enum Column
{
    KeywordColumn,
    ValueColumn,
    PlaceColumn,
    StateColumn,
};

constexpr auto typingPause = 250ms;

} // namespace

InheritedPage::InheritedPage(QWidget *parent)
    : QWidget(parent), m_tree(new QTreeWidget(this)),
      m_revert(new QPushButton(tr("&Use the file's value"), this))
{
    auto *about = new QLabel(tr("What ssh_config says for this host. It is read afresh at each "
                                "start; what this tunnel says itself comes first."),
                             this);
    about->setWordWrap(true);
    nameField(m_tree, u"inherited"_s, tr("Inherited values"));
    m_tree->setHeaderLabels({tr("Keyword"), tr("Value"), tr("Stands in"), tr("Here")});
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->header()->resizeSection(KeywordColumn, 170);
    m_tree->header()->resizeSection(ValueColumn, 220);
    m_tree->header()->resizeSection(PlaceColumn, 190);
    nameField(m_revert, u"usefile"_s, tr("Use the file's value"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(about);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_revert, 0, Qt::AlignLeft);
    m_typing.setSingleShot(true);
    connect(&m_typing, &QTimer::timeout, this, &InheritedPage::read);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &InheritedPage::showRevert);
    connect(m_revert, &QPushButton::clicked, this,
            [this] { emit revertRequested(m_tree->currentItem()->text(KeywordColumn)); });
    showRevert();
}

void InheritedPage::setProfile(const Profile &profile)
{
    const bool another =
        profile.host != m_profile.host || profile.configFile != m_profile.configFile;
    m_profile = profile;
    if (another)
        m_typing.start(m_reading == 0 ? 0ms : typingPause);
    else
        showValues();
}

void InheritedPage::read()
{
    const int reading = ++m_reading;
    inBackground<QList<InheritedValue>>(
        this, [profile = m_profile] { return inheritedValues(profile); },
        [this, reading](const QList<InheritedValue> &values) {
            if (reading != m_reading)
                return;
            m_values = values;
            showValues();
            emit changed();
        });
}

void InheritedPage::showValues()
{
    const QString current =
        m_tree->currentItem() ? m_tree->currentItem()->text(KeywordColumn) : QString();
    m_tree->clear();
    for (const InheritedValue &value : std::as_const(m_values)) {
        const bool overridden = overrides(m_profile, value.keyword);
        auto *item = new QTreeWidgetItem(m_tree,
                                         {value.keyword, value.value, placeText(value.place),
                                          overridden ? tr("Overridden") : tr("Inherited")});
        item->setToolTip(PlaceColumn, placeText(value.place));
        item->setToolTip(ValueColumn, value.value);
        QFont font = item->font(StateColumn);
        font.setStrikeOut(overridden);
        item->setFont(ValueColumn, font);
        for (int column = 0; !overridden && column < m_tree->columnCount(); ++column)
            item->setForeground(column, m_tree->palette().placeholderText());
        if (value.keyword == current)
            m_tree->setCurrentItem(item);
    }
    showRevert();
}

void InheritedPage::showRevert()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    m_revert->setEnabled(item && overrides(m_profile, item->text(KeywordColumn)));
}

QList<InheritedValue> InheritedPage::valuesOf(const QString &keyword) const
{
    QList<InheritedValue> values;
    for (const InheritedValue &value : m_values) {
        if (value.keyword == keyword)
            values.append(value);
    }
    return values;
}

} // namespace culvert
