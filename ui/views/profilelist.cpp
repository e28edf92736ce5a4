#include "ui/views/profilelist.h"

#include "ui/views/statedelegate.h"

#include <QMouseEvent>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int turnInterval = 100; // ms
constexpr qint64 turnTime = 2400; // ms for once round

} // namespace

ProfileList::ProfileList(ProfileModel &model, QWidget *parent)
    : QListView(parent), m_model(model), m_delegate(new StateDelegate(this))
{
    setObjectName(u"tunnels"_s);
    setAccessibleName(tr("Tunnels"));
    m_filter.setSourceModel(&model);
    setModel(&m_filter);
    setItemDelegate(m_delegate);
    m_delegate->setFolded([this](const QString &group) { return m_filter.isFolded(group); });
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(240);
    setContextMenuPolicy(Qt::ActionsContextMenu);

    m_turning.setInterval(turnInterval);
    connect(&m_turning, &QTimer::timeout, this, &ProfileList::turnMarks);
    connect(&m_model, &ProfileModel::dataChanged, this, &ProfileList::updateTurning);
    connect(&m_filter, &ProfileFilter::rowsRemoved, this, &ProfileList::selectSomething);
    connect(&m_filter, &ProfileFilter::rowsInserted, this, &ProfileList::selectSomething);
}

ProfileId ProfileList::current() const
{
    return m_model.idAt(currentIndex());
}

void ProfileList::setCurrent(const ProfileId &profile)
{
    const QModelIndex source = m_model.indexOf(profile);
    m_filter.setFolded(source.data(ProfileModel::GroupRole).toString(), false);
    setCurrentIndex(m_filter.mapFromSource(source));
}

void ProfileList::selectSomething()
{
    if (!current().value.isEmpty())
        return;
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QModelIndex index = m_filter.index(row, 0);
        if (!index.data(ProfileModel::HeadingRole).toBool())
            return setCurrentIndex(index);
    }
    emit currentChangedTo({});
}

void ProfileList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentChangedTo(m_model.idAt(current));
}

void ProfileList::toggle(const QModelIndex &index)
{
    const bool running = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model()->setData(index, running ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void ProfileList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    const bool onSwitch =
        StateDelegate::switchRect(visualRect(index), layoutDirection()).contains(point);
    if (onSwitch || event->button() != Qt::LeftButton)
        return mousePressEvent(event); // two quick clicks on the switch are two clicks
    if (index.flags() & Qt::ItemIsUserCheckable)
        toggle(index);
}

void ProfileList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.data(ProfileModel::HeadingRole).toBool())
        return;
    const QString group = index.data(ProfileModel::GroupRole).toString();
    m_filter.setFolded(group, !m_filter.isFolded(group));
}

void ProfileList::turnMarks()
{
    m_delegate->setTurn(qreal(m_clock.elapsed() % turnTime) * 360 / qreal(turnTime));
    viewport()->update();
}

void ProfileList::updateTurning()
{
    const bool motion = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    const bool turning = motion && isVisible() && m_model.isWorking();
    if (turning == m_turning.isActive())
        return;
    m_delegate->setTurn(0);
    if (turning) {
        m_clock.start();
        m_turning.start();
    } else {
        m_turning.stop();
    }
}

void ProfileList::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    updateTurning();
}

void ProfileList::hideEvent(QHideEvent *event)
{
    QListView::hideEvent(event);
    updateTurning();
}

} // namespace culvert
