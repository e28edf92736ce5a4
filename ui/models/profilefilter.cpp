#include "ui/models/profilefilter.h"

#include "ui/models/profilemodel.h"

#include <algorithm>

namespace culvert {

void ProfileFilter::setSourceModel(QAbstractItemModel *model)
{
    QSortFilterProxyModel::setSourceModel(model);
    // A heading stands or falls with the rows that follow it.
    connect(model, &QAbstractItemModel::rowsInserted, this, &QSortFilterProxyModel::invalidate);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &QSortFilterProxyModel::invalidate);
    connect(model, &QAbstractItemModel::rowsMoved, this, &QSortFilterProxyModel::invalidate);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        if (isFiltering()) // states are words that change
            change([] {});
    });
}

void ProfileFilter::setWords(const QString &words)
{
    change([&] { m_words = words.split(u' ', Qt::SkipEmptyParts); });
}

void ProfileFilter::setFolded(const QString &group, bool folded)
{
    change([&] { folded ? (void)m_folded.insert(group) : (void)m_folded.remove(group); });
}

QStringList ProfileFilter::foldedGroups() const
{
    QStringList groups = m_folded.values();
    groups.sort();
    return groups;
}

void ProfileFilter::setFoldedGroups(const QStringList &groups)
{
    change([&] { m_folded = QSet<QString>(groups.begin(), groups.end()); });
}

bool ProfileFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex source = sourceModel()->index(row, 0, parent);
    const QString group = source.data(ProfileModel::GroupRole).toString();
    if (!source.data(ProfileModel::HeadingRole).toBool())
        return matches(source) && (!m_words.isEmpty() || !m_folded.contains(group));
    for (int next = row + 1; next < sourceModel()->rowCount(parent); ++next) {
        const QModelIndex member = sourceModel()->index(next, 0, parent);
        if (member.data(ProfileModel::HeadingRole).toBool())
            return false;
        if (matches(member))
            return true;
    }
    return false;
}

bool ProfileFilter::matches(const QModelIndex &source) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = source.data(ProfileModel::WordsRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace culvert
