#pragma once

#include "ui/models/filtermodel.h"

#include <QSet>

namespace culvert {

/// The rows of a ProfileModel in whose words (its WordsRole) all those typed are found, and of
/// folded groups only the heading.
class ProfileFilter : public FilterModel
{
    Q_OBJECT

public:
    void setSourceModel(QAbstractItemModel *model) override;
    using FilterModel::FilterModel;

    void setWords(const QString &words);
    bool isFiltering() const { return !m_words.isEmpty(); }
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
