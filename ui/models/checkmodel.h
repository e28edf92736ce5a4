#pragma once

#include "core/status/check.h"

#include <QAbstractTableModel>

namespace culvert {

/// What was found when a tunnel was checked before connecting, in the order it was looked at.
class CheckModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        OutcomeColumn,
        FindingColumn,
        RemedyColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setChecks(const QList<Check> &checks); ///< usually one more than before
    const Check &at(int row) const { return m_checks[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Check> m_checks;
};

} // namespace culvert
