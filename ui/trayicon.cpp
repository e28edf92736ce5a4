#include "ui/trayicon.h"

#include "ui/text/mark.h"

#include <QGuiApplication>
#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusServiceWatcher>
#endif

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int namesInToolTip = 5;
constexpr int patience = 4000; // ms

QString shownIn(QString menuText)
{
    return menuText.replace(u'&', u"&&"_s);
}

} // namespace

TrayIcon::TrayIcon(ProfileModel &model, QObject *parent) : QObject(parent), m_model(model)
{
    m_menu.setObjectName(u"traymenu"_s);
    connect(&model, &ProfileModel::rowsInserted, this, &TrayIcon::rebuild);
    connect(&model, &ProfileModel::rowsRemoved, this, &TrayIcon::rebuild);
    connect(&model, &ProfileModel::rowsMoved, this, &TrayIcon::rebuild);
    connect(&model, &ProfileModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty() || roles.contains(ProfileModel::MarkRole))
                    update();
            });
    m_leaving.setSingleShot(true);
    m_leaving.setInterval(patience);
    connect(&m_leaving, &QTimer::timeout, this, [this] {
        m_gone = true;
        emit presenceChanged(false);
    });
    rebuild();
    waitForTray();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::waitForTray()
{
#ifdef QT_DBUS_LIB
    // Qt remembers the first answer to "is there a StatusNotifier tray?" for good, so it is not
    // asked before there is one. An X11 tray of the old kind it finds also later: the last resort.
    const QString service = u"org.kde.StatusNotifierWatcher"_s;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        auto *watcher =
            new QDBusServiceWatcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
        connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayIcon::comeBack);
        connect(watcher, &QDBusServiceWatcher::serviceUnregistered, &m_leaving,
                qOverload<>(&QTimer::start)); // a panel that only restarts is back soon
        if (!bus.interface()->isServiceRegistered(service)) {
            if (QGuiApplication::platformName() == u"xcb")
                QTimer::singleShot(patience, this, &TrayIcon::appear);
            return;
        }
    }
#endif
    appear();
}

void TrayIcon::appear()
{
    if (m_icon)
        return;
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(&m_menu);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    emit showRequested();
            });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::showRequested);
    update();
    m_icon->show();
    emit presenceChanged(isPresent());
}

void TrayIcon::comeBack()
{
    m_leaving.stop();
    m_gone = false;
    if (m_icon)
        emit presenceChanged(isPresent()); // Qt has put the icon there again
    else
        appear();
}

bool TrayIcon::isPresent() const
{
    return !m_gone && m_icon && m_icon->isVisible() && QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::tell(const QString &title, const QString &text)
{
    if (isPresent())
        m_icon->showMessage(title, text, QGuiApplication::windowIcon());
}

void TrayIcon::rebuild()
{
    m_menu.clear();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!m_model.index(row).data(ProfileModel::HeadingRole).toBool())
            m_menu.addAction(entryFor(m_model.index(row)));
    }
    m_menu.addSeparator();
    QAction *show = m_menu.addAction(tr("Show"), this, &TrayIcon::showRequested);
    show->setObjectName(u"show"_s);
    QAction *quit = m_menu.addAction(tr("Quit"), this, &TrayIcon::quitRequested);
    quit->setObjectName(u"quit"_s);
    update();
}

QAction *TrayIcon::entryFor(const QModelIndex &row)
{
    auto *entry = new QAction(&m_menu);
    const ProfileId profile = m_model.idAt(row);
    entry->setData(QVariant::fromValue(profile));
    connect(entry, &QAction::triggered, this, [this, profile] {
        const QModelIndex now = m_model.indexOf(profile);
        const bool running = now.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model.setData(now, running ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    });
    return entry;
}

void TrayIcon::update()
{
    for (QAction *entry : m_menu.actions()) {
        const QModelIndex row = m_model.indexOf(entry->data().value<ProfileId>());
        if (!row.isValid())
            continue;
        const QString name = shownIn(row.data(Qt::DisplayRole).toString());
        const bool running = row.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const bool ours = row.flags() & Qt::ItemIsUserCheckable; // else another machine runs it
        entry->setEnabled(ours);
        if (ours)
            entry->setText(running ? tr("Stop %1").arg(name) : tr("Start %1").arg(name));
        else
            entry->setText(name);
        entry->setIcon(markIcon(row.data(ProfileModel::MarkRole).value<Mark>()));
    }
    if (!m_icon)
        return;
    m_icon->setIcon(markIcon(overallMark(m_model.statuses())));
    m_icon->setToolTip(toolTip());
}

QString TrayIcon::toolTip() const
{
    QStringList lines{tr("Culvert")};
    for (const SessionStatus &status : m_model.statuses()) {
        if (markFor(status) != Mark::Stopped && lines.size() <= namesInToolTip)
            lines.append(tr("%1: %2", "tunnel, state")
                             .arg(m_model.indexOf(status.profile).data().toString(),
                                  m_model.stateTextOf(status.profile)));
    }
    if (lines.size() == 1)
        lines.append(tr("No tunnel runs"));
    return lines.join(u'\n');
}

} // namespace culvert
