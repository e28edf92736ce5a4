#include "ui/models/profilemodel.h"

#include "ui/models/draggedtunnels.h"
#include "ui/text/routetext.h"
#include "ui/text/statetext.h"
#include "ui/text/units.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr qsizetype historyLength = 24;

} // namespace

ProfileModel::ProfileModel(QObject *parent) : QAbstractListModel(parent)
{
    m_countdown.setInterval(1000);
    connect(&m_countdown, &QTimer::timeout, this, &ProfileModel::countDown);
}

void ProfileModel::setProfiles(const QList<Profile> &profiles)
{
    const ProfileRows wanted = rowsFor(profiles);
    if (m_rows.isEmpty() && !wanted.isEmpty()) { // a start, where a thousand may come
        beginInsertRows({}, 0, int(wanted.size()) - 1);
        m_rows = wanted;
        endInsertRows();
        return updateCountdown();
    }
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        const bool stays = std::any_of(wanted.begin(), wanted.end(), [&](const ProfileRow &row) {
            return row.isSameThing(m_rows[i]);
        });
        if (stays)
            continue;
        beginRemoveRows({}, int(i), int(i));
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (qsizetype i = 0; i < wanted.size(); ++i)
        arrange(i, wanted[i]);
    updateCountdown();
}

void ProfileModel::arrange(qsizetype row, const ProfileRow &wanted)
{
    qsizetype found = row;
    while (found < m_rows.size() && !m_rows[found].isSameThing(wanted))
        ++found;
    if (found == m_rows.size()) {
        beginInsertRows({}, int(row), int(row));
        m_rows.insert(row, wanted);
        endInsertRows();
        return;
    }
    if (found != row) {
        beginMoveRows({}, int(found), int(found), {}, int(row));
        m_rows.move(found, row);
        endMoveRows();
    }
    if (m_rows[row].profile != wanted.profile) {
        m_rows[row] = wanted;
        emit dataChanged(index(int(row)), index(int(row)));
    }
}

void ProfileModel::setStatus(const SessionStatus &status)
{
    Facts &facts = m_facts[status.profile];
    facts.status = status;
    facts.retryAt = QDeadlineTimer(status.retryIn);
    if (status.state != SessionState::Established) {
        facts.traffic = {};
        facts.history.clear();
    }
    const QModelIndex row = indexOf(status.profile);
    if (row.isValid())
        emit dataChanged(row, row,
                         {RouteRole, StateRole, MarkRole, TrafficRole, HistoryRole,
                          Qt::CheckStateRole, Qt::AccessibleTextRole});
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].profile && row.isValid() && m_rows[i].group == m_rows[row.row()].group)
            emit dataChanged(index(int(i)), index(int(i)), {SummaryRole, Qt::AccessibleTextRole});
    }
    updateCountdown();
}

void ProfileModel::setOtherEnd(const ProfileId &profile, OtherEnd end)
{
    if (std::exchange(m_facts[profile].otherEnd, end) == end)
        return;
    const QModelIndex row = indexOf(profile);
    if (row.isValid())
        emit dataChanged(row, row, {StateRole, MarkRole, WordsRole, Qt::AccessibleTextRole});
}

void ProfileModel::setTraffic(const ProfileId &profile, const TrafficSnapshot &traffic)
{
    Facts &facts = m_facts[profile];
    facts.traffic = traffic;
    facts.history.append(traffic.rateIn + traffic.rateOut);
    if (facts.history.size() > historyLength)
        facts.history.removeFirst();
    const QModelIndex row = indexOf(profile);
    if (row.isValid())
        emit dataChanged(row, row, {TrafficRole, HistoryRole});
}

QModelIndex ProfileModel::indexOf(const ProfileId &profile) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].profile && m_rows[i].profile->id == profile)
            return index(int(i));
    }
    return {};
}

ProfileId ProfileModel::idAt(const QModelIndex &index) const
{
    return index.data(IdRole).value<ProfileId>();
}

SessionStatus ProfileModel::status(const ProfileId &profile) const
{
    const auto found = m_facts.constFind(profile);
    if (found != m_facts.constEnd())
        return found->status;
    SessionStatus status;
    status.profile = profile;
    return status;
}

TrafficSnapshot ProfileModel::traffic(const ProfileId &profile) const
{
    return m_facts.value(profile).traffic;
}

QList<SessionStatus> ProfileModel::statuses() const
{
    QList<SessionStatus> statuses;
    for (const ProfileRow &row : m_rows) {
        if (row.profile)
            statuses.append(status(row.profile->id));
    }
    return statuses;
}

std::optional<Profile> ProfileModel::profileOf(const ProfileId &profile) const
{
    const QModelIndex row = indexOf(profile);
    return row.isValid() ? m_rows[row.row()].profile : std::nullopt;
}

QString ProfileModel::stateTextOf(const ProfileId &profile) const
{
    const std::optional<Profile> about = profileOf(profile);
    if (about && runsElsewhere(*about, status(profile)))
        return otherEndText(m_facts.value(profile).otherEnd, *about);
    const auto found = m_facts.constFind(profile);
    const auto left = found == m_facts.constEnd()
        ? std::chrono::milliseconds(0)
        : std::chrono::milliseconds(found->retryAt.remainingTime());
    const QString state = stateText(status(profile), left);
    return m_pending.contains(profile) ? tr("%1; a change waits", "state").arg(state) : state;
}

bool ProfileModel::isWorking() const
{
    const QList<SessionStatus> all = statuses();
    return std::any_of(all.begin(), all.end(), [](const SessionStatus &status) {
        return markFor(status) == Mark::Working;
    });
}

int ProfileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ProfileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProfileRow &row = m_rows[index.row()];
    if (row.profile)
        return profileData(*row.profile, role);
    switch (role) {
    case Qt::DisplayRole:
    case GroupRole:
        return row.group;
    case HeadingRole:
        return true;
    case SummaryRole:
        return summaryOf(row.group);
    case Qt::CheckStateRole:
        return summaryOf(row.group).isEmpty() ? Qt::Unchecked : Qt::Checked;
    case Qt::AccessibleTextRole: {
        const QString summary = summaryOf(row.group);
        return summary.isEmpty() ? row.group
                                 : tr("%1, %2", "group, summary").arg(row.group, summary);
    }
    default:
        return {};
    }
}

QVariant ProfileModel::profileData(const Profile &profile, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return profile.name;
    case Qt::AccessibleTextRole:
        return spokenText(profile);
    case Qt::ToolTipRole:
        return u"%1\n%2\n%3"_s.arg(profile.name, routeOf(profile), stateTextOf(profile.id));
    case Qt::CheckStateRole:
        return isRunning(status(profile.id).state) ? Qt::Checked : Qt::Unchecked;
    case IdRole:
        return QVariant::fromValue(profile.id);
    case HeadingRole:
        return false;
    case GroupRole:
        return profile.group;
    case RouteRole:
        return routeOf(profile);
    case StateRole:
        return stateTextOf(profile.id);
    case MarkRole:
        return QVariant::fromValue(
            markFor(profile, status(profile.id), m_facts.value(profile.id).otherEnd));
    case TrafficRole:
        return trafficText(m_facts.value(profile.id).traffic);
    case HistoryRole:
        return QVariant::fromValue(m_facts.value(profile.id).history);
    case WordsRole:
        return wordsOf(profile);
    default:
        return {};
    }
}

QString ProfileModel::spokenText(const Profile &profile) const
{
    return tr("%1, %2, %3", "tunnel, state, route")
        .arg(profile.name, stateTextOf(profile.id), routeOf(profile));
}

/// The profile's own forwards, and those that ssh_config adds; else where it leads.
QString ProfileModel::routeOf(const Profile &profile) const
{
    const auto spelled = m_spelled.constFind(profile.id);
    if (spelled == m_spelled.constEnd())
        return routeText(profile, status(profile.id));
    if (spelled->forwards.isEmpty())
        return destinationText(*spelled);
    Profile all = profile;
    all.forwards = spelled->forwards;
    return routeText(all, status(profile.id));
}

QString ProfileModel::summaryOf(const QString &group) const
{
    QList<SessionStatus> members;
    for (const ProfileRow &row : m_rows) {
        if (row.profile && row.group == group)
            members.append(status(row.profile->id));
    }
    return summaryText(members);
}

void ProfileModel::setSpelled(const QHash<ProfileId, Profile> &spelled)
{
    m_spelled = spelled;
    tellAll({RouteRole, WordsRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
}

void ProfileModel::speakAnew()
{
    tellAll({});
}

void ProfileModel::setPending(const QSet<ProfileId> &pending)
{
    if (std::exchange(m_pending, pending) != pending)
        tellAll({StateRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
}

void ProfileModel::tellAll(const QList<int> &roles)
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1), roles);
}

QString ProfileModel::wordsOf(const Profile &profile) const
{
    const SessionStatus now = status(profile.id);
    QStringList words{
        profile.name,  profile.group,           profile.host,    profile.user, profile.jump,
        profile.notes, stateTextOf(profile.id), routeOf(profile)};
    words.append(m_spelled.value(profile.id).host); // by its address, too
    if (profile.port != 0)
        words.append(QString::number(profile.port));
    for (const Forward &forward : profile.forwards)
        words.append(specificationOf(forward));
    for (const ForwardStatus &forward : now.forwards) // ssh_config's, and ports that were picked
        words.append(forward.actual.toString());
    return words.join(u'\n');
}

bool ProfileModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ProfileId profile = idAt(index);
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    const bool run = value.toInt() == Qt::Checked;
    const QList<ProfileId> all =
        profile.value.isEmpty() ? membersOf(m_rows[index.row()].group) : QList{profile};
    for (const ProfileId &each : all)
        emit runRequested(each, run);
    return true;
}

Qt::ItemFlags ProfileModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // behind all
    if (!m_rows[index.row()].profile)
        return Qt::ItemIsEnabled | Qt::ItemIsDropEnabled | Qt::ItemIsUserCheckable;
    const Profile &profile = *m_rows[index.row()].profile;
    const bool ours = runsHere(profile) || isRunning(status(profile.id).state);
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
        | Qt::ItemNeverHasChildren | (ours ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

QList<ProfileId> ProfileModel::membersOf(const QString &group) const
{
    QList<ProfileId> members;
    for (const ProfileRow &row : m_rows) {
        if (row.profile && row.group == group && runsHere(*row.profile))
            members.append(row.profile->id);
    }
    return members;
}

QStringList ProfileModel::mimeTypes() const
{
    return {draggedTunnelsType()};
}

QMimeData *ProfileModel::mimeData(const QModelIndexList &indexes) const
{
    QList<ProfileId> ids;
    for (const QModelIndex &index : indexes)
        ids.append(idAt(index));
    return draggedTunnels(ids);
}

/// On a heading it comes to the beginning of the group.
bool ProfileModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                const QModelIndex &parent)
{
    const QList<ProfileId> ids = draggedTunnels(*data);
    if (action != Qt::MoveAction || ids.isEmpty())
        return false;
    const qsizetype at = parent.isValid() ? parent.row() + 1 : row < 0 ? m_rows.size() : row;
    const DropPlace place = placeInFrontOf(at, m_rows);
    emit moveRequested(ids, place.group, place.before);
    return true;
}

void ProfileModel::countDown()
{
    for (const ProfileRow &row : std::as_const(m_rows)) {
        if (!row.profile || status(row.profile->id).state != SessionState::WaitingToRetry)
            continue;
        const QModelIndex changed = indexOf(row.profile->id);
        emit dataChanged(changed, changed, {StateRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
    }
}

void ProfileModel::updateCountdown()
{
    const QList<SessionStatus> all = statuses();
    const bool waiting = std::any_of(all.begin(), all.end(), [](const SessionStatus &status) {
        return status.state == SessionState::WaitingToRetry;
    });
    if (waiting != m_countdown.isActive())
        waiting ? m_countdown.start() : m_countdown.stop();
}

} // namespace culvert
