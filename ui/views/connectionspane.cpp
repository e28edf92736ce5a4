#include "ui/views/connectionspane.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace culvert {

ConnectionsPane::ConnectionsPane(QWidget *parent)
    : QWidget(parent), m_view(new QTreeView(this)),
      m_close(new QPushButton(tr("Close connection"), this))
{
    m_view->setObjectName(u"connections"_s);
    m_view->setAccessibleName(tr("Connections"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setFrameShape(QFrame::NoFrame);
    m_close->setObjectName(u"closeconnection"_s);
    m_close->setEnabled(false);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 0, 8, 8);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &ConnectionsPane::closeCurrent);
}

void ConnectionsPane::show(ConnectionModel *model)
{
    if (model == m_model)
        return;
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    m_view->setModel(model);
    updateButton();
    if (!model)
        return;
    m_view->header()->resizeSection(ConnectionModel::PeerColumn, 160);
    m_view->header()->resizeSection(ConnectionModel::TargetColumn, 160);
    connect(model, &ConnectionModel::dataChanged, this, &ConnectionsPane::updateButton);
    connect(model, &ConnectionModel::modelReset, this, &ConnectionsPane::updateButton);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ConnectionsPane::updateButton);
}

void ConnectionsPane::closeCurrent()
{
    emit closeRequested(m_model->at(m_view->currentIndex().row()).id);
}

void ConnectionsPane::updateButton()
{
    const QModelIndex current = m_view->currentIndex();
    m_close->setEnabled(m_model && current.isValid() && m_model->isLive(current.row()));
}

} // namespace culvert
