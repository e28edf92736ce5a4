#include "ui/views/profilelist.h"

#include "ui/views/statedelegate.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int turnInterval = 100; // ms
constexpr qint64 turnTime = 2400; // ms for once round

} // namespace

ProfileList::ProfileList(ProfileModel &model, QWidget *parent)
    : QListView(parent), m_model(model), m_delegate(new StateDelegate(this)),
      m_noMatch(new QLabel(viewport()))
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
    setSelectionMode(ExtendedSelection);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    m_noMatch->setObjectName(u"nomatch"_s);
    m_noMatch->setTextFormat(Qt::PlainText);
    m_noMatch->setWordWrap(true);
    m_noMatch->hide();
    auto *layout = new QVBoxLayout(viewport());
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_noMatch);
    layout->addStretch();

    m_turning.setInterval(turnInterval);
    connect(&m_turning, &QTimer::timeout, this, &ProfileList::turnMarks);
    connect(&m_model, &ProfileModel::dataChanged, this, &ProfileList::updateTurning);
    connect(&m_filter, &ProfileFilter::dataChanged, this, &ProfileList::announceState);
    connect(&m_filter, &ProfileFilter::rowsRemoved, this, &ProfileList::selectSomething);
    connect(&m_filter, &ProfileFilter::rowsInserted, this, &ProfileList::selectSomething);
    connect(&m_filter, &ProfileFilter::rowsRemoved, this, &ProfileList::showNoMatch);
    connect(&m_filter, &ProfileFilter::rowsInserted, this, &ProfileList::showNoMatch);
}

ProfileId ProfileList::current() const
{
    return m_model.idAt(currentIndex());
}

QList<ProfileId> ProfileList::chosen() const
{
    QList<ProfileId> chosen;
    QModelIndexList rows = selectedIndexes();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows))
        chosen.append(m_model.idAt(row));
    return chosen.isEmpty() ? QList{current()} : chosen;
}

void ProfileList::selectionChanged(const QItemSelection &now, const QItemSelection &before)
{
    QListView::selectionChanged(now, before);
    const QModelIndexList rows = selectedIndexes();
    if (rows.size() == 1 && rows.constFirst() != currentIndex()) // what is shown is what is chosen
        selectionModel()->setCurrentIndex(rows.constFirst(), QItemSelectionModel::NoUpdate);
    emit chosenChanged();
}

void ProfileList::setCurrent(const ProfileId &profile)
{
    const QModelIndex source = m_model.indexOf(profile);
    m_filter.setFolded(source.data(ProfileModel::GroupRole).toString(), false);
    setCurrentIndex(m_filter.mapFromSource(source));
}

void ProfileList::setWords(const QString &words)
{
    m_words = words.trimmed();
    m_filter.setWords(words);
    showNoMatch();
}

void ProfileList::showNoMatch()
{
    m_noMatch->setText(tr("No tunnel matches '%1'. Esc shows all again.").arg(m_words));
    m_noMatch->setVisible(m_filter.isFiltering() && m_filter.rowCount() == 0);
}

void ProfileList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at =
        byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"contextmenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(at);
}

/// QListView's own moves rows of the model itself.
void ProfileList::dropEvent(QDropEvent *event)
{
    QAbstractItemView::dropEvent(event); // NOLINT(bugprone-parent-virtual-call)
}

/// On a heading Space works its switch, the arrows fold and unfold.
bool ProfileList::workHeading(Qt::Key key)
{
    const QModelIndex index = currentIndex();
    if (!index.data(ProfileModel::HeadingRole).toBool())
        return false;
    const QString group = index.data(ProfileModel::GroupRole).toString();
    const Qt::Key outwards = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const Qt::Key inwards = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    if (key == Qt::Key_Space)
        toggle(index);
    else if (key == outwards || key == inwards)
        m_filter.setFolded(group, key == outwards);
    else
        return false;
    return true;
}

/// The Menu key is the platform's own; Shift+F10 is not, everywhere.
void ProfileList::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && workHeading(Qt::Key(event->key())))
        return event->accept();
    if (event->key() != Qt::Key_F10 || event->modifiers() != Qt::ShiftModifier)
        return QListView::keyPressEvent(event);
    const QPoint at = visualRect(currentIndex()).center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, viewport()->mapToGlobal(at));
    contextMenuEvent(&asked);
}

void ProfileList::selectSomething()
{
    const bool onHeading = hasFocus() && currentIndex().data(ProfileModel::HeadingRole).toBool();
    if (!current().value.isEmpty() || onHeading) // somebody works there by keys
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
    const bool heading = index.data(ProfileModel::HeadingRole).toBool();
    if (!heading && (index.flags() & Qt::ItemIsUserCheckable))
        toggle(index);
}

void ProfileList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.data(ProfileModel::HeadingRole).toBool())
        return;
    const QPoint at = event->position().toPoint();
    if (StateDelegate::switchRect(visualRect(index), layoutDirection()).contains(at))
        return toggle(index);
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

/// Of the row that the focus is on; a countdown, which changes the words alone, is not told.
void ProfileList::announceState(const QModelIndex &first, const QModelIndex &last,
                                const QList<int> &roles)
{
    const int current = currentIndex().row();
    if (!hasFocus() || !roles.contains(ProfileModel::MarkRole) || first.row() > current
        || last.row() < current)
        return;
    QAccessibleEvent event(this, QAccessible::NameChanged);
    event.setChild(current);
    QAccessible::updateAccessibility(&event);
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
