#include "ui/views/historypane.h"

#include "core/recorder/historytext.h"
#include "ui/views/timestrip.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr std::chrono::minutes refreshInterval{1};

} // namespace

HistoryPane::HistoryPane(QWidget *parent)
    : QWidget(parent), m_summary(new QLabel(this)), m_strip(new TimeStrip(this)),
      m_view(new QTreeView(this))
{
    m_summary->setObjectName(u"historysummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_strip->setObjectName(u"timestrip"_s);
    m_strip->setAccessibleName(tr("The last 24 hours"));
    m_view->setObjectName(u"history"_s);
    m_view->setAccessibleName(tr("History"));
    m_view->setModel(&m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->header()->setSectionResizeMode(HistoryModel::TimeColumn, QHeaderView::ResizeToContents);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(8, 8, 8, 0);
    top->setSpacing(4);
    top->addWidget(m_summary);
    top->addWidget(m_strip);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    m_clock.setTimerType(Qt::VeryCoarseTimer);
    m_clock.setInterval(refreshInterval);
    connect(&m_clock, &QTimer::timeout, this, &HistoryPane::refresh);
}

void HistoryPane::setRecorder(Recorder *recorder)
{
    m_recorder = recorder;
    connect(recorder, &Recorder::changed, this, [this](const ProfileId &tunnel) {
        if (tunnel == m_tunnel)
            refresh();
    });
    refresh();
}

void HistoryPane::show(const ProfileId &tunnel)
{
    if (std::exchange(m_tunnel, tunnel) != tunnel)
        refresh();
}

void HistoryPane::refresh()
{
    if (!isVisible())
        return;
    const History history = m_recorder ? m_recorder->history(m_tunnel) : History();
    const QDateTime now = m_recorder ? m_recorder->now() : QDateTime::currentDateTimeUtc();
    const QList<Span> spans = spansOf(history.moments, now);
    const QString summary = lastDayText(spans, now);
    const QString said = history.moments.isEmpty()
        ? tr("Nothing is recorded yet. Tunnels that are not saved never are.")
        : summary.isEmpty() ? tr("It was not wanted in the last 24 h.")
                            : summary;
    m_summary->setText(said);
    m_strip->setAccessibleDescription(said);
    m_strip->setSpans(spans, now);
    m_model.setMoments(history.moments);
}

void HistoryPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_clock.start();
}

void HistoryPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_clock.stop();
}

} // namespace culvert
