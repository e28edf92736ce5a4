#pragma once

#include "core/recorder/moment.h"

#include <QAbstractTableModel>

namespace culvert {

/// What happened to a tunnel, the newest first.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        TimeColumn,
        WhatColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setMoments(const QList<Moment> &moments); ///< oldest first

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Moment> m_moments;
    QList<std::chrono::milliseconds> m_gaps; ///< before each
};

} // namespace culvert
