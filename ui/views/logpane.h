#pragma once

#include "ui/models/eventlogmodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QTreeView;

namespace culvert {

/// What happened to one tunnel, newest last; the selected lines can be copied.
class LogPane : public QWidget
{
    Q_OBJECT

public:
    explicit LogPane(EventLogModel &model, QWidget *parent = nullptr);

    void show(const QString &tunnel);

private:
    void copySelected();
    void followEnd();

    EventLogModel &m_model;
    QSortFilterProxyModel m_filter;
    QTreeView *m_view;
};

} // namespace culvert
