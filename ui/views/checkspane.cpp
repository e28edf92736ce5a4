#include "ui/views/checkspane.h"

#include "ui/text/checktext.h"
#include "ui/views/wrappingdelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace culvert {

ChecksPane::ChecksPane(QWidget *parent)
    : QWidget(parent), m_view(new QTreeView(this)), m_summary(new QLabel(this))
{
    m_view->setObjectName(u"checks"_s);
    m_view->setAccessibleName(tr("Checks"));
    m_view->setModel(&m_model);
    m_view->setRootIsDecorated(false);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->header()->setSectionResizeMode(CheckModel::OutcomeColumn,
                                           QHeaderView::ResizeToContents);
    for (const int column : {CheckModel::FindingColumn, CheckModel::RemedyColumn})
        m_view->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    new WrappingDelegate(*m_view);
    m_summary->setObjectName(u"checksummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setContentsMargins(8, 4, 8, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_summary);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ChecksPane::onCurrentChanged);
}

void ChecksPane::show(const Checks &checks)
{
    m_model.setChecks(checks.list);
    m_summary->setText(summaryOf(checks));
}

QString ChecksPane::summaryOf(const Checks &checks)
{
    if (checks.progress == Checks::Progress::Looking)
        return tr("Looking\u2026");
    return summaryText(checks.list);
}

void ChecksPane::onCurrentChanged()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid())
        emit currentChanged(m_model.at(current.row()).forward);
}

} // namespace culvert
