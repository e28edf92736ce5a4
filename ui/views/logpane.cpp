#include "ui/views/logpane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace culvert {

LogPane::LogPane(EventLogModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_view(new QTreeView(this))
{
    m_filter.setSourceModel(&model);
    m_filter.setFilterRole(EventLogModel::TunnelRole);
    m_view->setObjectName(u"log"_s);
    m_view->setAccessibleName(tr("Log"));
    m_view->setModel(&m_filter);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QTreeView::ExtendedSelection);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->hideColumn(EventLogModel::TunnelColumn);
    m_view->header()->resizeSection(EventLogModel::TimeColumn, 96);

    auto *copy = new QPushButton(tr("Copy lines"), this);
    copy->setObjectName(u"copylines"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 0, 8, 8);
    buttons->addStretch();
    buttons->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, &LogPane::copySelected);
    connect(&m_filter, &QSortFilterProxyModel::rowsInserted, this, &LogPane::followEnd);
}

void LogPane::show(const QString &tunnel)
{
    m_filter.setFilterRegularExpression(
        QRegularExpression::anchoredPattern(QRegularExpression::escape(tunnel)));
    m_view->scrollToBottom();
}

void LogPane::copySelected()
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        for (int row = 0; row < m_filter.rowCount(); ++row)
            rows.append(m_filter.index(row, 0));
    }
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows))
        lines.append(logLine(m_model.at(m_filter.mapToSource(row).row())));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void LogPane::followEnd()
{
    const QScrollBar *bar = m_view->verticalScrollBar();
    if (bar->value() == bar->maximum()) // else somebody reads further up
        QMetaObject::invokeMethod(m_view, &QTreeView::scrollToBottom, Qt::QueuedConnection);
}

} // namespace culvert
