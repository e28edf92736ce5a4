#include "ui/models/historymodel.h"

#include "core/recorder/historytext.h"
#include "core/recorder/timeline.h"
#include "ui/text/mark.h"
#include "ui/text/units.h"

#include <QLocale>

#include <optional>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

/// The shape that the tunnel's row had from then on; none: it did not change.
std::optional<Mark> markAfter(MomentKind kind)
{
    switch (kind) {
    case MomentKind::Started:
        return Mark::Working;
    case MomentKind::Standby:
        return Mark::Standby;
    case MomentKind::Up:
    case MomentKind::Mended:
        return Mark::Unproved;
    case MomentKind::Proved:
        return Mark::Proved;
    case MomentKind::Degraded:
    case MomentKind::Lost:
    case MomentKind::Retry:
        return Mark::Waiting;
    case MomentKind::Asked:
    case MomentKind::Failed:
    case MomentKind::Vanished:
        return Mark::Trouble;
    case MomentKind::Stopped:
    case MomentKind::Quit:
        return Mark::Stopped;
    case MomentKind::PortFreed:
    case MomentKind::Asleep:
    case MomentKind::Awake:
    case MomentKind::Offline:
    case MomentKind::NetworkChanged:
        return {};
    }
    Q_UNREACHABLE();
}

QString timeText(const QDateTime &utc)
{
    const QDateTime time = utc.toLocalTime();
    return QLocale().toString(time.date(), QLocale::ShortFormat) + u' '
        + time.toString(u"HH:mm:ss"_s);
}

} // namespace

void HistoryModel::setMoments(const QList<Moment> &moments)
{
    const bool grown = moments.size() >= m_moments.size()
        && std::equal(m_moments.begin(), m_moments.end(), moments.begin());
    if (grown && moments.size() == m_moments.size())
        return;
    if (grown)
        beginInsertRows({}, 0, int(moments.size() - m_moments.size()) - 1);
    else
        beginResetModel();
    m_moments = moments;
    m_gaps = gapsBefore(moments);
    grown ? endInsertRows() : endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_moments.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype place = m_moments.size() - 1 - index.row();
    const Moment &moment = m_moments[place];
    if (index.column() == TimeColumn)
        return role == Qt::DisplayRole ? timeText(moment.at) : QVariant();
    const std::optional<Mark> mark = markAfter(moment.kind);
    switch (role) {
    case Qt::DisplayRole: {
        Moment whole = moment;
        whole.forward = isolated(moment.forward);
        whole.hop = isolated(moment.hop);
        return sentenceFor(whole, m_gaps[place]);
    }
    case Qt::DecorationRole:
        return mark ? markIcon(*mark) : QVariant();
    case Qt::ToolTipRole:
        return moment.detail.isEmpty() ? QVariant() : toolTipText(moment.detail);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == TimeColumn ? tr("Time") : tr("What happened");
}

} // namespace culvert
