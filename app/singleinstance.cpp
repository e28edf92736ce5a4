#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int answerTime = 2000; // ms
constexpr auto raiseWord = "raise\n";
constexpr auto doneWord = "done\n";

QString digestOf(const QString &text)
{
    const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(16));
}

/// Makes the folder ours alone; false where it is somebody else's.
bool makePrivate(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return false;
    return QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

SingleInstance::SingleInstance(const QString &configFolder, const QString &runtimeFolder,
                               QObject *parent)
    : QObject(parent), m_folder(runtimeFolder)
{
    const QString name = u"desktop-"_s + digestOf(QDir(configFolder).absolutePath());
#ifdef Q_OS_WIN
    m_name = u"culvert-"_s + digestOf(runtimeFolder) + u'-' + name;
#else
    m_name = QDir(runtimeFolder).filePath(name + u".sock"_s);
#endif
    m_lock = std::make_unique<QLockFile>(QDir(runtimeFolder).filePath(name + u".lock"_s));
    m_lock->setStaleLockTime(0); // held as long as we run; a dead holder is recognised by its pid
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::takeRequest);
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::claim()
{
    if (!makePrivate(m_folder))
        return true;
    if (m_lock->tryLock(0)) {
        listen();
        return true;
    }
    return m_lock->error() != QLockFile::LockFailedError || !askFirst();
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_name); // ours is the lock, so what lies there is a leftover
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(m_name))
        qWarning("Other starts cannot be noticed: %s", qPrintable(m_server.errorString()));
}

bool SingleInstance::askFirst()
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(answerTime))
        return false;
    socket.write(raiseWord);
    return socket.waitForReadyRead(answerTime) && socket.readAll() == doneWord;
}

void SingleInstance::takeRequest()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->readLine(16) != raiseWord)
                return;
            socket->write(doneWord);
            emit raiseRequested();
        });
    }
}

QString defaultRuntimeFolder()
{
    const QString base = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QDir(base).filePath(u"culvert"_s);
}

} // namespace culvert
