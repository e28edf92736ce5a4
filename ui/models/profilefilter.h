#pragma once

#include <QSet>
#include <QSortFilterProxyModel>

#include <functional>

namespace culvert {

/// The rows of a ProfileModel in whose words (its WordsRole) all those typed are found, and of
/// folded groups only the heading.
class ProfileFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    void setSourceModel(QAbstractItemModel *model) override;
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &words);
    bool isFiltering() const { return !m_words.isEmpty(); }
    void setFolded(const QString &group, bool folded);
    bool isFolded(const QString &group) const { return m_folded.contains(group); }
    QStringList foldedGroups() const;
    void setFoldedGroups(const QStringList &groups);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void change(const std::function<void()> &what); ///< of what the filter judges by
    bool matches(const QModelIndex &source) const;

    QStringList m_words;
    QSet<QString> m_folded;
};

} // namespace culvert
