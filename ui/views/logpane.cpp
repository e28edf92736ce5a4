#include "ui/views/logpane.h"

#include "ui/base/dialogs.h"
#include "ui/text/savedtext.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace culvert {

LogPane::LogPane(EventLogModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_whose(new QComboBox(this)), m_level(new QComboBox(this)),
      m_text(new QLineEdit(this)), m_view(new QTreeView(this))
{
    m_filter.setSourceModel(&model);
    m_view->setObjectName(u"log"_s);
    m_view->setAccessibleName(tr("Log"));
    m_view->setModel(&m_filter);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QTreeView::ExtendedSelection);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->header()->resizeSection(EventLogModel::TimeColumn, 96);
    m_view->header()->resizeSection(EventLogModel::LevelColumn, 96);
    m_view->header()->resizeSection(EventLogModel::TunnelColumn, 140);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(filters());
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons());
    connect(&m_filter, &QSortFilterProxyModel::rowsInserted, this, &LogPane::followEnd);
    applyTunnel();
}

QHBoxLayout *LogPane::filters()
{
    m_whose->setObjectName(u"logtunnel"_s);
    m_whose->setAccessibleName(tr("Whose lines"));
    m_whose->addItems({tr("This tunnel"), tr("All tunnels")});
    m_level->setObjectName(u"loglevel"_s);
    m_level->setAccessibleName(tr("How much"));
    m_level->addItem(tr("Everything"), int(LogLevel::Debug));
    m_level->addItem(tr("Without details"), int(LogLevel::Info));
    m_level->addItem(tr("Warnings and errors"), int(LogLevel::Warning));
    m_level->addItem(tr("Errors"), int(LogLevel::Error));
    m_text->setObjectName(u"logtext"_s);
    m_text->setAccessibleName(tr("Words in the log"));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setClearButtonEnabled(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 8, 8, 0);
    row->addWidget(m_whose);
    row->addWidget(m_level);
    row->addWidget(m_text, 1);
    connect(m_whose, &QComboBox::currentIndexChanged, this, &LogPane::applyTunnel);
    connect(m_level, &QComboBox::currentIndexChanged, this,
            [this] { m_filter.setLevel(LogLevel(m_level->currentData().toInt())); });
    connect(m_text, &QLineEdit::textChanged, &m_filter, &LogFilter::setText);
    return row;
}

QHBoxLayout *LogPane::buttons()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 8);
    row->addStretch();
    const auto add = [&](const QString &text, const QString &name, auto run) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, run);
        return button;
    };
    add(tr("Copy lines"), u"copylines"_s, &LogPane::copyLines);
    add(tr("Save lines\u2026"), u"savelines"_s, &LogPane::chooseFile);
    add(tr("Copy report"), u"copyreport"_s, &LogPane::reportRequested)
        ->setToolTip(tr("Versions, plan, history and log for somebody who helps, with names and "
                        "addresses replaced"));
    return row;
}

void LogPane::show(const QString &tunnel)
{
    m_tunnel = tunnel;
    applyTunnel();
}

void LogPane::applyTunnel()
{
    const bool all = m_whose->currentIndex() == 1;
    m_filter.setTunnel(all ? std::nullopt : std::optional(m_tunnel));
    m_view->setColumnHidden(EventLogModel::TunnelColumn, !all);
    m_view->scrollToBottom();
}

QString LogPane::chosenLines() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        for (int row = 0; row < m_filter.rowCount(); ++row)
            rows.append(m_filter.index(row, 0));
    }
    std::sort(rows.begin(), rows.end());
    QString lines;
    for (const QModelIndex &row : std::as_const(rows))
        lines += logLine(m_model.at(m_filter.mapToSource(row).row())) + u'\n';
    return lines;
}

void LogPane::copyLines()
{
    QGuiApplication::clipboard()->setText(chosenLines().trimmed());
}

void LogPane::chooseFile()
{
    askWhereToSave(*this, tr("Save the log"), u"culvert-log.txt"_s,
                   [this](const QString &path) { save(path); });
}

void LogPane::save(const QString &path)
{
    emit told(saveAndTell(path, chosenLines().toUtf8()));
}

void LogPane::followEnd()
{
    const QScrollBar *bar = m_view->verticalScrollBar();
    if (bar->value() == bar->maximum()) // else somebody reads further up
        QMetaObject::invokeMethod(m_view, &QTreeView::scrollToBottom, Qt::QueuedConnection);
}

} // namespace culvert
