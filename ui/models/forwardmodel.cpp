#include "ui/models/forwardmodel.h"

#include "core/profile/machinename.h"
#include "ui/text/mark.h"
#include "ui/text/routetext.h"
#include "ui/text/units.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QList<ForwardStatus> stopped(const QList<Forward> &forwards)
{
    QList<ForwardStatus> statuses;
    for (const Forward &forward : forwards) {
        ForwardStatus status;
        status.id = {int(statuses.size())};
        status.forward = forward;
        status.state = ForwardState::Stopped;
        statuses.append(status);
    }
    return statuses;
}

} // namespace

void ForwardModel::show(const Profile &profile, const QList<Forward> &planned,
                        const SessionStatus &status)
{
    const QString here = dativeOf(nameHere(profile));
    const QString there = dativeOf(nameThere(profile));
    const bool otherNames = std::exchange(m_here, here) != here;
    const bool otherServer = std::exchange(m_there, there) != there;
    const bool anotherState = std::exchange(m_state, status.state) != status.state;
    const bool anotherOwn =
        std::exchange(m_own, profile.forwards.size()) != profile.forwards.size();
    m_running = isRunning(status.state);
    const bool known = m_running && !status.forwards.isEmpty();
    const QList<ForwardStatus> forwards = known ? status.forwards : stopped(planned);
    if (forwards.size() != m_forwards.size()) {
        beginResetModel();
        m_forwards = forwards;
        endResetModel();
        return;
    }
    for (int row = 0; row < forwards.size(); ++row) {
        if (m_forwards[row] == forwards[row] && !anotherState && !anotherOwn && !otherNames
            && !otherServer)
            continue;
        m_forwards[row] = forwards[row];
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

Endpoint ForwardModel::listeningAt(const ForwardStatus &forward) const
{
    return forward.state == ForwardState::Listening ? forward.actual : forward.forward.bind;
}

QString ForwardModel::localAddress(int row) const
{
    const ForwardStatus &forward = m_forwards[row];
    const Endpoint at = listeningAt(forward);
    const bool known = at.isSocket() || at.port != 0;
    return known && listensHere(forward.forward.kind) ? openableAddress(at) : QString();
}

int ForwardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_forwards.size());
}

int ForwardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ForwardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ForwardStatus &forward = m_forwards[index.row()];
    switch (role) {
    case Qt::ToolTipRole:
        if (!isSwitchable(index.row()))
            return toolTipText(
                tr("%1 (from ssh_config: it can be switched off while the tunnel runs)")
                    .arg(text(forward, index.column())));
        return toolTipText(text(forward, index.column()));
    case Qt::DisplayRole:
        return text(forward, index.column());
    case Qt::CheckStateRole:
        if (index.column() != ListenColumn)
            return {};
        return forward.forward.enabled && !(m_running && forward.state == ForwardState::Stopped)
            ? Qt::Checked
            : Qt::Unchecked;
    case Qt::DecorationRole:
        return index.column() == StateColumn ? markIcon(markFor(forward, m_state)) : QVariant();
    default:
        return {};
    }
}

QString ForwardModel::text(const ForwardStatus &forward, int column) const
{
    const bool here = listensHere(forward.forward.kind);
    switch (column) {
    case ListenColumn:
        if (const Endpoint at = listeningAt(forward); !at.isSocket() && at.port == 0)
            return tr("any free port on %1").arg(here ? m_here : m_there);
        return tr("%1 on %2", "address on host")
            .arg(openableAddress(listeningAt(forward)), here ? m_here : m_there);
    case TargetColumn:
        if (!forward.forward.destination)
            return tr("anywhere, from %1 (SOCKS)").arg(here ? m_there : m_here);
        return tr("%1 on %2", "address on host")
            .arg(forward.forward.destination->toString(), here ? m_there : m_here);
    case StateColumn: {
        const QString exposure = exposureText(forward.proof.exposure, here ? m_here : m_there);
        QString state = stateText(forward, m_state);
        if (!exposure.isEmpty() && state.endsWith(u'.'))
            state.chop(1); // the sentence goes on
        return exposure.isEmpty() ? state : tr("%1, %2", "state, for whom").arg(state, exposure);
    }
    default:
        return {};
    }
}

bool ForwardModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    emit enableRequested(at(index.row()).id, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags ForwardModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == ListenColumn && isSwitchable(index.row())
        ? flags | Qt::ItemIsUserCheckable
        : flags;
}

bool ForwardModel::isSwitchable(int row) const
{
    return m_running || row < m_own;
}

QVariant ForwardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case ListenColumn:
        return tr("Open this");
    case TargetColumn:
        return tr("to reach this");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace culvert
