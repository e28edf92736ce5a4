#include "ui/models/connectionmodel.h"

#include "ui/text/units.h"

#include <QLocale>

#include <algorithm>

namespace culvert {

namespace {

constexpr int endedKept = 50;

} // namespace

void ConnectionModel::setConnection(const ConnectionInfo &connection)
{
    const auto found =
        std::find_if(m_connections.begin(), m_connections.end(),
                     [&](const ConnectionInfo &known) { return known.id == connection.id; });
    if (found == m_connections.end())
        return append(connection);
    if (*found == connection)
        return;
    *found = connection;
    const int row = int(found - m_connections.begin());
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    forgetOldest();
}

void ConnectionModel::setTraffic(const QList<ConnectionTraffic> &live)
{
    QHash<quint64, ConnectionTraffic> byId;
    for (const ConnectionTraffic &each : live)
        byId.insert(each.id, each);
    for (int row = 0; row < m_connections.size(); ++row) {
        ConnectionInfo &known = m_connections[row];
        const auto now = byId.constFind(known.id);
        if (now == byId.constEnd() || !isLive(row)
            || (known.bytesIn == now->bytesIn && known.bytesOut == now->bytesOut))
            continue;
        known.bytesIn = now->bytesIn;
        known.bytesOut = now->bytesOut;
        emit dataChanged(index(row, InColumn), index(row, OutColumn));
    }
}

void ConnectionModel::append(const ConnectionInfo &connection)
{
    const int row = int(m_connections.size());
    beginInsertRows({}, row, row);
    m_connections.append(connection);
    endInsertRows();
    forgetOldest();
}

void ConnectionModel::forgetOldest()
{
    if (m_connections.size() - liveCount() <= endedKept)
        return;
    for (int row = 0; row < m_connections.size(); ++row) {
        if (isLive(row))
            continue;
        beginRemoveRows({}, row, row);
        m_connections.removeAt(row);
        endRemoveRows();
        return;
    }
}

void ConnectionModel::clear()
{
    beginResetModel();
    m_connections.clear();
    endResetModel();
}

int ConnectionModel::liveCount() const
{
    return int(
        std::count_if(m_connections.begin(), m_connections.end(), [](const ConnectionInfo &known) {
            return known.phase == ConnectionPhase::Opened;
        }));
}

int ConnectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_connections.size());
}

int ConnectionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ConnectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool number = index.column() == InColumn || index.column() == OutColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(m_connections[index.row()], index.column());
    case Qt::ToolTipRole:
        return toolTipText(text(m_connections[index.row()], index.column()));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QString ConnectionModel::text(const ConnectionInfo &connection, int column) const
{
    switch (column) {
    case PeerColumn:
        return connection.peer;
    case TargetColumn:
        return connection.target;
    case SinceColumn:
        return QLocale().toString(connection.since.time(), QLocale::ShortFormat);
    case InColumn:
        return isolated(bytesText(connection.bytesIn));
    case OutColumn:
        return isolated(bytesText(connection.bytesOut));
    default:
        break;
    }
    switch (connection.phase) {
    case ConnectionPhase::Opened:
        return tr("Open");
    case ConnectionPhase::Refused:
        return connection.reason ? describe(*connection.reason) : tr("Refused");
    case ConnectionPhase::Closed:
        break;
    }
    const QString lasted = durationText(connection.duration);
    switch (connection.closedBy) {
    case ClosedBy::Nobody:
        return tr("Closed after %1").arg(lasted);
    case ClosedBy::Client:
        return tr("Closed by the client after %1").arg(lasted);
    case ClosedBy::Target:
        return tr("Closed by the target after %1").arg(lasted);
    case ClosedBy::Us:
        return tr("Closed here after %1").arg(lasted);
    }
    Q_UNREACHABLE();
}

QVariant ConnectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case PeerColumn:
        return tr("From");
    case TargetColumn:
        return tr("To");
    case SinceColumn:
        return tr("Since");
    case InColumn:
        return tr("Received");
    case OutColumn:
        return tr("Sent");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace culvert
