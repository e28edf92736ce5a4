#include "ui/models/checkmodel.h"

#include "ui/text/checktext.h"
#include "ui/text/mark.h"
#include "ui/text/units.h"

namespace culvert {

namespace {

QString textOf(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Unknown:
        return CheckModel::tr("Not known yet");
    case CheckOutcome::Passed:
        return CheckModel::tr("In order");
    case CheckOutcome::Warning:
        return CheckModel::tr("Mind this");
    case CheckOutcome::Failed:
        return CheckModel::tr("Wrong");
    }
    Q_UNREACHABLE();
}

} // namespace

void CheckModel::setChecks(const QList<Check> &checks)
{
    const qsizetype known = m_checks.size();
    if (checks.size() < known || checks.first(known) != m_checks) {
        beginResetModel();
        m_checks = checks;
        endResetModel();
    } else if (checks.size() > known) {
        beginInsertRows({}, int(known), int(checks.size()) - 1);
        m_checks = checks;
        endInsertRows();
    }
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_checks.size());
}

int CheckModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Check &check = m_checks[index.row()];
    if (role == Qt::DecorationRole)
        return index.column() == OutcomeColumn ? markIcon(markFor(check.outcome)) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    switch (index.column()) {
    case OutcomeColumn:
        text = textOf(check.outcome);
        break;
    case FindingColumn:
        text = check.text.again();
        break;
    case RemedyColumn:
        text = check.reason ? remedyFor(*check.reason) : QString();
        break;
    default:
        return {};
    }
    return role == Qt::ToolTipRole ? toolTipText(text) : text;
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case OutcomeColumn:
        return tr("Result");
    case FindingColumn:
        return tr("What was found");
    case RemedyColumn:
        return tr("What to do");
    default:
        return {};
    }
}

} // namespace culvert
