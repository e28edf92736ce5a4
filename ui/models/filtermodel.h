#pragma once

#include <QSortFilterProxyModel>

#include <functional>

namespace culvert {

/// A filter whose criteria change, as every version of Qt wants to be told.
class FilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    void change(const std::function<void()> &what); ///< of what filterAcceptsRow() judges by
};

} // namespace culvert
