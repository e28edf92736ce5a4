#include "app/desktop/singleinstance.h"

#include "core/system/runtimefolder.h"

#include <QDir>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int answerTime = 2000; // ms
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
    m_lock = std::make_unique<QLockFile>(QDir(runtimeFolder).filePath(name + u".lock"_s));
    m_lock->setStaleLockTime(0); // held as long as we run; a dead holder is recognised by its pid
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::takeRequest);
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::claim(Request request)
{
    if (m_folder.isEmpty())
        return true;
    if (m_lock->tryLock(0)) {
        listen();
        return true;
    }
    return m_lock->error() != QLockFile::LockFailedError || !askFirst(request);
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_name); // ours is the lock, so what lies there is a leftover
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(m_name))
        qWarning("Other starts cannot be noticed: %s", qPrintable(m_server.errorString()));
}

bool SingleInstance::askFirst(Request request)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(answerTime))
        return false;
    socket.write(wordFor(request).toUtf8() + '\n');
    return socket.waitForReadyRead(answerTime) && socket.readAll() == doneWord;
}

void SingleInstance::takeRequest()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            const QByteArray line = socket->readLine(32);
            const std::optional<Request> request =
                requestFor(QString::fromUtf8(line.chopped(line.endsWith('\n') ? 1 : 0)));
            if (!request)
                return;
            socket->write(doneWord);
            socket->flush();
            emit requested(*request);
        });
    }
}

} // namespace culvert
