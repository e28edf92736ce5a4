#include "ui/trayicon.h"

#include "ui/text/mark.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int namesInToolTip = 5;
constexpr std::chrono::milliseconds stateInterval{50};
constexpr std::chrono::seconds ratesInterval{2};

QString countText(Mark mark, int count)
{
    switch (mark) {
    case Mark::Proved:
    case Mark::Unproved:
        return TrayIcon::tr("up: %1").arg(count);
    case Mark::Working:
        return TrayIcon::tr("connecting: %1").arg(count);
    case Mark::Waiting:
        return TrayIcon::tr("waiting: %1").arg(count);
    case Mark::Trouble:
        return TrayIcon::tr("needing you: %1").arg(count);
    case Mark::Standby:
        return TrayIcon::tr("on demand: %1").arg(count);
    case Mark::Stopped:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

TrayIcon::TrayIcon(ProfileModel &model, QObject *parent)
    : QObject(parent), m_model(model), m_menu(model)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &TrayIcon::update);
    connect(&model, &ProfileModel::rowsRemoved, this, &TrayIcon::update);
    connect(&model, &ProfileModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty() || roles.contains(ProfileModel::MarkRole))
                    updateWithin(stateInterval);
                else if (roles.contains(ProfileModel::TrafficRole))
                    updateWithin(ratesInterval);
            });
    connect(&m_menu, &TrayMenu::showRequested, this, &TrayIcon::showRequested);
    connect(&m_host, &TrayHost::appeared, this, &TrayIcon::appear);
    connect(&m_host, &TrayHost::gone, this, &TrayIcon::disappear);
    if (m_host.isThere())
        appear();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::appear()
{
    if (!m_icon) { // else Qt has put it there again
        m_icon = std::make_unique<QSystemTrayIcon>();
        m_icon->setContextMenu(&m_menu);
        connect(m_icon.get(), &QSystemTrayIcon::activated, this,
                [this](QSystemTrayIcon::ActivationReason reason) {
                    if (reason == QSystemTrayIcon::Trigger
                        || reason == QSystemTrayIcon::DoubleClick)
                        emit showRequested();
                });
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::told);
        update();
        m_icon->show();
    }
    emit presenceChanged(isPresent());
}

void TrayIcon::disappear()
{
    emit presenceChanged(false);
}

bool TrayIcon::isPresent() const
{
    return m_host.isThere() && m_icon && m_icon->isVisible()
        && QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::tell(const QString &title, const QString &text)
{
    if (isPresent())
        m_icon->showMessage(title, text, QGuiApplication::windowIcon());
}

void TrayIcon::updateWithin(std::chrono::milliseconds time)
{
    if (m_icon && (!m_due.isActive() || m_due.remainingTimeAsDuration() > time))
        m_due.start(time);
}

void TrayIcon::update()
{
    m_due.stop();
    if (!m_icon)
        return;
    const Mark mark = overallMark(m_model.statuses());
    if (m_shown != mark)
        m_icon->setIcon(markIcon(mark));
    m_shown = mark;
    if (const QString text = toolTip(); text != m_icon->toolTip())
        m_icon->setToolTip(text);
}

QString TrayIcon::toolTip() const
{
    QMap<Mark, int> counts;
    QStringList needing;
    TrafficSnapshot all;
    for (const SessionStatus &status : m_model.statuses()) {
        const Mark mark = markFor(status);
        ++counts[mark == Mark::Unproved ? Mark::Proved : mark];
        if (mark == Mark::Trouble)
            needing.append(tr("%1: %2", "tunnel, state")
                               .arg(m_model.indexOf(status.profile).data().toString(),
                                    m_model.stateTextOf(status.profile)));
        const TrafficSnapshot traffic = m_model.traffic(status.profile);
        all.rateIn += traffic.rateIn;
        all.rateOut += traffic.rateOut;
    }
    QStringList summary;
    for (const Mark mark :
         {Mark::Trouble, Mark::Proved, Mark::Working, Mark::Waiting, Mark::Standby}) {
        if (counts.value(mark) > 0)
            summary.append(countText(mark, counts.value(mark)));
    }
    QStringList lines{tr("Culvert")};
    lines.append(summary.isEmpty() ? tr("No tunnel runs") : summary.join(u", "_s));
    if (const QString rates = trafficText(all); !rates.isEmpty())
        lines.append(rates);
    return (lines + needing.first(std::min(needing.size(), qsizetype(namesInToolTip)))).join(u'\n');
}

} // namespace culvert
