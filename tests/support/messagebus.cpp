#include "tests/support/messagebus.h"

#include "tests/support/processes.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QFile>

using namespace Qt::StringLiterals;

namespace culvert::test {

MessageBus::MessageBus()
{
    QFile config(m_folder.filePath(u"bus.conf"_s));
    if (!config.open(QIODevice::WriteOnly))
        return;
    config.write("<busconfig><type>session</type><listen>unix:dir="
                 + QFile::encodeName(m_folder.path())
                 + "</listen><auth>EXTERNAL</auth><policy context='default'>"
                   "<allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/>"
                   "<allow own='*'/></policy></busconfig>");
    config.close();
    m_daemon.setChildProcessModifier(&dieWithParent);
    m_daemon.start(u"dbus-daemon"_s,
                   {u"--config-file"_s, config.fileName(), u"--nofork"_s, u"--print-address"_s});
    if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
        m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
}

MessageBus::~MessageBus()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void leave(const QDBusConnection &bus, const QString &path, QObject *object)
{
    QDBusConnection(bus).unregisterObject(path);
    QCoreApplication::removePostedEvents(object);
}

} // namespace culvert::test
