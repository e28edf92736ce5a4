#pragma once

#include "core/imports/importmerge.h"

#include <QAbstractTableModel>

namespace culvert {

/// What can be imported, what each would become, and which of it is wanted (checked).
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        ForwardsColumn,
        ViaColumn,
        OutcomeColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setList(const ImportList &list, const QList<Profile> &saved);
    const Importable &item(int row) const { return m_rows[row].item; }
    const ImportMatch &matchAt(int row) const { return m_rows[row].match; }
    Resolution resolution(int row) const { return m_rows[row].resolution; }
    void setResolution(int row, Resolution resolution); ///< for a row whose Standing is Conflict
    void tickAll(bool ticked);
    int tickedCount() const;
    bool wantsCommands() const; ///< something ticked needs consent for what it runs

    QList<Profile> chosen() const; ///< what is to be saved, conflicts settled

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void ticksChanged();

private:
    struct Row
    {
        Importable item;
        ImportMatch match;
        Resolution resolution = Resolution::TakeTheirs;
        bool ticked = false;
        QString twin = {}; ///< an earlier one that leads to the same with another name
        bool canBeTicked() const;
    };

    QString twinOf(const Importable &item) const;
    QString outcomeText(const Row &row) const;
    QString clashText(const Row &row) const;
    void tellAll(); ///< one tick may change what is said of others

    QList<Row> m_rows;
    QList<Profile> m_saved;
};

} // namespace culvert
