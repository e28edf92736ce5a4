#include "ui/traymenu.h"

#include "ui/text/mark.h"

#include <QEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr qsizetype mostEntries = 12;
constexpr std::chrono::milliseconds gatheringTime{50};

QString asMenuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

bool isOn(const QModelIndex &row)
{
    return row.data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

Mark markOf(const QModelIndex &row)
{
    return row.data(ProfileModel::MarkRole).value<Mark>();
}

QList<ProfileId> idsOf(const QList<QModelIndex> &rows)
{
    QList<ProfileId> ids;
    for (const QModelIndex &row : rows)
        ids.append(row.data(ProfileModel::IdRole).value<ProfileId>());
    return ids;
}

} // namespace

TrayMenu::TrayMenu(ProfileModel &model, QWidget *parent) : QMenu(parent), m_model(model)
{
    setObjectName(u"traymenu"_s);
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(0);
    connect(&m_rebuild, &QTimer::timeout, this, &TrayMenu::rebuild);
    connect(this, &QMenu::aboutToShow, this, [this] {
        m_isOpen = false; // a tray need not say that it was closed
        if (m_isDue)
            rebuild();
        m_isOpen = true;
    });
    connect(this, &QMenu::aboutToHide, this, &TrayMenu::onClosed);
    connect(this, &QMenu::triggered, this, &TrayMenu::onClosed);
    connect(&model, &ProfileModel::rowsInserted, this, &TrayMenu::rebuildSoon);
    connect(&model, &ProfileModel::rowsRemoved, this, &TrayMenu::rebuildSoon);
    connect(&model, &ProfileModel::rowsMoved, this, &TrayMenu::rebuildSoon);
    connect(&model, &ProfileModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                const bool ofState = roles.isEmpty() || roles.contains(ProfileModel::MarkRole);
                if (ofState && !m_change.isActive())
                    m_change.start();
            });
    m_change.setSingleShot(true);
    m_change.setInterval(gatheringTime);
    connect(&m_change, &QTimer::timeout, this, &TrayMenu::onStatesChanged);
    rebuild();
}

void TrayMenu::rebuildSoon()
{
    m_isDue = true;
    m_rebuild.start();
}

void TrayMenu::onClosed()
{
    m_isOpen = false;
    updateEntries();
    if (m_isDue)
        rebuildSoon();
}

void TrayMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuildSoon();
    QMenu::changeEvent(event);
}

QList<QModelIndex> TrayMenu::rows() const
{
    QList<QModelIndex> tunnels;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!m_model.index(row).data(ProfileModel::HeadingRole).toBool())
            tunnels.append(m_model.index(row));
    }
    return tunnels;
}

void TrayMenu::noteRecent()
{
    for (const QModelIndex &row : rows()) {
        const auto id = row.data(ProfileModel::IdRole).value<ProfileId>();
        if (isOn(row) && !m_recent.contains(id))
            m_recent.prepend(id);
    }
    if (m_recent.size() > mostEntries)
        m_recent.resize(mostEntries);
}

/// Of many: who needs somebody, then what runs, then what ran last.
QList<QModelIndex> TrayMenu::mostWanted() const
{
    QList<QModelIndex> wanted = rows();
    if (wanted.size() <= mostEntries)
        return wanted;
    const auto rank = [this](const QModelIndex &row) {
        if (markOf(row) == Mark::Trouble)
            return 0;
        if (isOn(row))
            return 1;
        const qsizetype recent =
            m_recent.indexOf(row.data(ProfileModel::IdRole).value<ProfileId>());
        return recent < 0 ? int(mostEntries) + 2 : int(recent) + 2;
    };
    const auto none = [&rank](const QModelIndex &row) { return rank(row) > mostEntries + 1; };
    wanted.removeIf(none);
    std::stable_sort(wanted.begin(), wanted.end(),
                     [&rank](const auto &a, const auto &b) { return rank(a) < rank(b); });
    wanted.resize(std::min(wanted.size(), mostEntries));
    std::sort(wanted.begin(), wanted.end()); // as in the list again
    return wanted;
}

void TrayMenu::rebuild()
{
    m_rebuild.stop();
    if (m_isOpen)
        return; // when it is closed
    m_isDue = false;
    if (m_more)
        m_more->deleteLater(); // clear() leaves a menu in a menu to its parent
    m_more = nullptr;
    clear();
    m_entries.clear();
    const QList<QModelIndex> wanted = mostWanted();
    m_shown = idsOf(wanted);
    addTunnels(*this, wanted);
    if (wanted.size() < rows().size())
        addMore();
    addCommands();
    updateEntries();
}

/// Headings are plain entries: not every tray shows a section's title.
void TrayMenu::addTunnels(QMenu &menu, const QList<QModelIndex> &tunnels)
{
    QString group;
    for (const QModelIndex &row : tunnels) {
        const QString its = row.data(ProfileModel::GroupRole).toString();
        if (its != group)
            menu.addAction(asMenuText(its))->setEnabled(false);
        group = its;
        addEntry(menu, row);
    }
}

void TrayMenu::addEntry(QMenu &menu, const QModelIndex &row)
{
    QAction *entry = menu.addAction(QString());
    const auto profile = row.data(ProfileModel::IdRole).value<ProfileId>();
    entry->setData(QVariant::fromValue(profile));
    entry->setCheckable(true);
    m_entries.append(Entry{entry, {}});
    connect(entry, &QAction::triggered, this, [this, profile] {
        const QModelIndex now = m_model.indexOf(profile);
        m_model.setData(now, isOn(now) ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        updateEntries(); // checked is what runs, and not what was clicked
    });
}

void TrayMenu::addMore()
{
    m_more = addMenu(tr("More\u2026"));
    m_more->setObjectName(u"traymore"_s);
    QHash<QString, QMenu *> groups;
    for (const QModelIndex &row : rows()) {
        const QString group = row.data(ProfileModel::GroupRole).toString();
        QMenu *&menu = groups[group];
        if (!menu)
            menu = group.isEmpty() ? m_more : m_more->addMenu(asMenuText(group));
        addEntry(*menu, row);
    }
}

void TrayMenu::addCommands()
{
    const auto add = [this](const QString &text, const QString &name, void (TrayMenu::*asked)()) {
        addAction(text, this, asked)->setObjectName(name);
    };
    addSeparator();
    add(tr("Start all"), u"startall"_s, &TrayMenu::startAllRequested);
    add(tr("Stop all"), u"stopall"_s, &TrayMenu::stopAllRequested);
    addSeparator();
    add(tr("Show"), u"show"_s, &TrayMenu::showRequested);
    add(tr("Preferences\u2026"), u"preferences"_s, &TrayMenu::preferencesRequested);
    add(tr("Quit"), u"quit"_s, &TrayMenu::quitRequested);
}

void TrayMenu::onStatesChanged()
{
    noteRecent();
    updateEntries();
}

const QIcon &TrayMenu::iconOf(Mark mark)
{
    QIcon &icon = m_icons[mark];
    if (icon.isNull())
        icon = markIcon(mark);
    return icon;
}

void TrayMenu::updateEntries()
{
    if (!m_isOpen && idsOf(mostWanted()) != m_shown)
        rebuildSoon();
    for (auto &[entry, drawn] : m_entries) {
        const QModelIndex row = m_model.indexOf(entry->data().value<ProfileId>());
        if (!row.isValid())
            continue;
        const Mark mark = markOf(row);
        const QString name = asMenuText(row.data(Qt::DisplayRole).toString());
        entry->setEnabled(row.flags() & Qt::ItemIsUserCheckable); // else another machine runs it
        entry->setText(mark == Mark::Trouble ? tr("%1 (needs you)", "tunnel").arg(name) : name);
        entry->setChecked(isOn(row));
        if (std::exchange(drawn, mark) != mark)
            entry->setIcon(iconOf(mark));
    }
}

} // namespace culvert
