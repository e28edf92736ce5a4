#pragma once

#include <QSet>
#include <QSortFilterProxyModel>

namespace culvert {

/// The rows of a ProfileModel whose name, route or group hold the words typed, and of folded
/// groups only the heading.
class ProfileFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    void setSourceModel(QAbstractItemModel *model) override;
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &words);
    void setFolded(const QString &group, bool folded);
    bool isFolded(const QString &group) const { return m_folded.contains(group); }
    QStringList foldedGroups() const;
    void setFoldedGroups(const QStringList &groups);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool matches(const QModelIndex &source) const;

    QStringList m_words;
    QSet<QString> m_folded;
};

} // namespace culvert
