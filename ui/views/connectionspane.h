#pragma once

#include "ui/models/connectionmodel.h"

#include <QWidget>

class QPushButton;
class QTreeView;

namespace culvert {

/// The connections through the shown tunnel; a live one can be closed.
class ConnectionsPane : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionsPane(QWidget *parent = nullptr);

    void show(ConnectionModel *model);

signals:
    void closeRequested(quint64 connection);

private:
    void closeCurrent();
    void updateButton();

    ConnectionModel *m_model = nullptr;
    QTreeView *m_view;
    QPushButton *m_close;
};

} // namespace culvert
