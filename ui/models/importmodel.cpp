#include "ui/models/importmodel.h"

#include "core/status/sessionstatus.h"
#include "ui/text/units.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QString forwardsText(const QList<Forward> &forwards)
{
    QStringList texts;
    for (const Forward &forward : forwards)
        texts.append(optionOf(forward));
    return texts.join(u"  "_s);
}

void put(const Profile &profile, QList<Profile> &profiles)
{
    for (Profile &known : profiles) {
        if (known.id == profile.id) {
            known = profile;
            return;
        }
    }
    profiles.append(profile);
}

/// A port here that both open; 0: none.
quint16 commonPort(const QList<Forward> &some, const QList<Forward> &others)
{
    for (const Forward &one : some) {
        for (const Forward &other : others) {
            const bool both = one.enabled && other.enabled && listensHere(one.kind)
                && listensHere(other.kind) && !one.bind.isSocket() && !other.bind.isSocket();
            if (both && one.bind.port != 0 && one.bind.port == other.bind.port
                && shareAnAddress(one.bind.host, other.bind.host))
                return one.bind.port;
        }
    }
    return 0;
}

} // namespace

bool ImportModel::Row::canBeTicked() const
{
    return item.problem.isEmpty() && match.standing != Standing::Known;
}

void ImportModel::setList(const ImportList &list, const QList<Profile> &saved)
{
    beginResetModel();
    m_saved = saved;
    m_rows.clear();
    for (const Importable &item : list.items) {
        Row row{.item = item, .match = matchOf(item.profile, saved)};
        row.resolution = usualResolution(row.match.standing);
        row.twin = twinOf(item);
        row.ticked = row.twin.isEmpty() && row.canBeTicked()
            && row.resolution != Resolution::KeepMine && isWorthImporting(item, list.format);
        m_rows.append(row);
    }
    endResetModel();
    emit ticksChanged();
}

void ImportModel::setResolution(int row, Resolution resolution)
{
    m_rows[row].resolution = resolution;
    m_rows[row].ticked = resolution != Resolution::KeepMine;
    tellAll();
}

void ImportModel::tickAll(bool ticked)
{
    if (m_rows.isEmpty())
        return;
    for (Row &row : m_rows)
        row.ticked = ticked && row.canBeTicked() && row.resolution != Resolution::KeepMine;
    tellAll();
}

void ImportModel::tellAll()
{
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit ticksChanged();
}

/// Among what is listed before it: aliases of one block, or two names for one thing.
QString ImportModel::twinOf(const Importable &item) const
{
    const auto twin = std::find_if(m_rows.begin(), m_rows.end(), [&item](const Row &other) {
        return !item.destination.isEmpty() && other.item.destination == item.destination
            && other.item.forwards == item.forwards && other.item.jump == item.jump;
    });
    return twin == m_rows.end() ? QString() : twin->item.profile.name;
}

/// Two tunnels of which only one could run at a time.
QString ImportModel::clashText(const Row &row) const
{
    const auto text = [](quint16 port, const QString &name) {
        return tr("; '%1' opens port %2, too").arg(name).arg(port);
    };
    if (!row.ticked)
        return {};
    for (const Profile &saved : m_saved) {
        const bool itself = row.match.mine && row.match.mine->id == saved.id;
        if (const quint16 port = itself ? 0 : commonPort(row.item.forwards, saved.forwards))
            return text(port, saved.name);
    }
    for (const Row &other : m_rows) {
        const bool counts = &other != &row && other.ticked;
        if (const quint16 port = counts ? commonPort(row.item.forwards, other.item.forwards) : 0)
            return text(port, other.item.profile.name);
    }
    return {};
}

int ImportModel::tickedCount() const
{
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.ticked; }));
}

bool ImportModel::wantsCommands() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return row.ticked && !row.item.commands.isEmpty() && isForeign(row.item.profile.source);
    });
}

QList<Profile> ImportModel::chosen() const
{
    QList<Profile> all = m_saved;
    QList<Profile> chosen;
    for (const Row &row : m_rows) {
        if (!row.ticked)
            continue;
        if (const std::optional<Profile> profile = settled(row.item.profile, all, row.resolution)) {
            put(*profile, all);
            chosen.append(*profile);
        }
    }
    return chosen;
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ImportModel::outcomeText(const Row &row) const
{
    if (!row.item.problem.isEmpty())
        return tr("Cannot be imported: %1").arg(row.item.problem);
    switch (row.match.standing) {
    case Standing::New:
        if (!row.twin.isEmpty() && !row.ticked)
            return tr("The same as '%1'").arg(row.twin);
        return (row.item.obstacles.isEmpty() ? tr("New") : tr("New, not everything is carried"))
            + clashText(row);
    case Standing::Known:
        return tr("Here already");
    case Standing::Changed:
        return tr("Changed: '%1' is updated").arg(row.match.mine->name);
    case Standing::Conflict:
        break;
    }
    switch (row.resolution) {
    case Resolution::KeepMine:
        return tr("Conflict: yours is kept");
    case Resolution::TakeTheirs:
        return tr("Conflict: yours is replaced");
    case Resolution::KeepBoth:
        return tr("Conflict: both are kept");
    }
    Q_UNREACHABLE();
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == Qt::CheckStateRole && index.column() == NameColumn)
        return row.ticked ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return row.item.profile.name;
    case ForwardsColumn:
        return isolated(forwardsText(row.item.forwards));
    case ViaColumn:
        return row.item.jump;
    case OutcomeColumn:
        return outcomeText(row);
    default:
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Name"), tr("Forwards"), tr("Through"),
                                         tr("What happens")};
    return titles[section];
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Row &row = m_rows[index.row()];
    row.ticked = value.toInt() == Qt::Checked;
    if (row.ticked && row.match.standing == Standing::Conflict
        && row.resolution == Resolution::KeepMine)
        row.resolution = Resolution::KeepBoth; // loses nothing
    tellAll();
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == NameColumn && m_rows[index.row()].canBeTicked())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace culvert
