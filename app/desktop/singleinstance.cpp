#include "app/desktop/singleinstance.h"

#include "core/system/runtimefolder.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr std::chrono::seconds patience{10};
constexpr std::chrono::milliseconds lockTime{100};
constexpr qint64 longestRequest = 1 << 20;
constexpr auto doneWord = "done\n";

} // namespace

SingleInstance::SingleInstance(const QString &configFolder, const QString &runtimeFolder,
                               QObject *parent)
    : QObject(parent), m_folder(runtimeFolder)
{
    const QString name = instancePrefix(configFolder) + u"-window"_s;
#ifdef Q_OS_WIN
    m_name = name;
#else
    m_name = QDir(runtimeFolder).filePath(name + u".sock"_s);
#endif
    m_lock = std::make_unique<FileLock>(QDir(runtimeFolder).filePath(name + u".lock"_s));
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::takeRequest);
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Claim SingleInstance::claim(const Request &request)
{
    if (m_folder.isEmpty())
        return Claim::First;
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired()) {
        switch (m_lock->lock(lockTime)) {
        case FileLock::Outcome::Locked:
            listen();
            return Claim::First;
        case FileLock::Outcome::Unwritable: // no folder to have a lock in
            return Claim::First;
        case FileLock::Outcome::Held:
            break;
        }
        if (ask(request, deadline))
            return Claim::HandedOver;
    }
    return Claim::Unanswered;
}

void SingleInstance::stopListening()
{
    m_server.close();
    for (QLocalSocket *unread : m_server.findChildren<QLocalSocket *>())
        unread->abort();
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_name); // ours is the lock, so what lies there is a leftover
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(m_name))
        qWarning("Other starts cannot be noticed: %s", qPrintable(m_server.errorString()));
}

/// Once it has been told, a slow first one is waited for: told again it would do it twice.
bool SingleInstance::ask(const Request &request, const QDeadlineTimer &deadline)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(int(deadline.remainingTime())))
        return false;
    socket.write(lineOf(request));
    while (!socket.canReadLine() && socket.waitForReadyRead(int(deadline.remainingTime()))) {}
    return socket.readLine() == doneWord;
}

void SingleInstance::takeRequest()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine())
                return socket->bytesAvailable() > longestRequest ? socket->abort() : void();
            const std::optional<Request> request = requestFrom(socket->readLine());
            if (!request)
                return;
            socket->write(doneWord);
            socket->flush();
            emit requested(*request);
        });
    }
}

} // namespace culvert
