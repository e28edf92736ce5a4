#pragma once

#include "core/openssh/configscan.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace culvert {

/// Keeps an eye on an ssh_config and what it includes. Main thread.
class ConfigWatch : public QObject
{
    Q_OBJECT

public:
    /// Empty: ~/.ssh/config. Reads it as soon as the event loop turns.
    explicit ConfigWatch(const QString &file = {}, QObject *parent = nullptr);

signals:
    void scanned(const QStringList &aliases); ///< once at the start, then after each change

private:
    void scan();
    void watch(const ConfigScan &scan);

    QString m_file;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QByteArray m_fingerprint;
};

} // namespace culvert
