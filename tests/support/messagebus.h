#pragma once

#include <QProcess>
#include <QTemporaryDir>

class QDBusConnection;

namespace culvert::test {

/// A message bus of the test's own, on which nothing starts by itself.
class MessageBus
{
public:
    MessageBus();
    ~MessageBus();
    Q_DISABLE_COPY_MOVE(MessageBus)

    QString address() const { return m_address; } ///< empty: dbus-daemon is not installed

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

/// Takes an object off the bus. Calls that wait for it name the connection, so they go first.
void leave(const QDBusConnection &bus, const QString &path, QObject *object);

} // namespace culvert::test
