#include "core/demo/demoserver.h"

#include "core/base/fileaccess.h"
#include "core/demo/demoacceptor.h"

#include <QFile>

namespace culvert {

namespace {

bool writePrivately(const QString &path, const QByteArray &content)
{
    QFile file(path); // in a folder of our own with mode 0700
    return file.open(QIODevice::WriteOnly) && closeToOthers(file.fileName())
        && file.write(content) == content.size();
}

} // namespace

DemoServer::DemoServer(const DemoLogin &login) : m_login(login)
{
    ssh_init(); // the archive does not do it by itself
}

DemoServer::~DemoServer()
{
    stop();
    ssh_finalize();
}

void DemoServer::setService(quint16 port, quint16 here)
{
    m_login.services.insert(port, here);
}

Result<void> DemoServer::start()
{
    m_acceptor = std::make_unique<DemoAcceptor>(m_login);
    if (!m_acceptor->isValid() || !writePrivately(identityFile(), m_acceptor->clientKeyPem()))
        return failure(ErrorCode::Internal, {}, QStringLiteral("no key for the demo server"));
    m_acceptor->moveToThread(&m_thread);
    m_thread.start();
    bool listening = false;
    QMetaObject::invokeMethod(
        m_acceptor.get(), [this] { return m_acceptor->listenAgain(m_port); },
        Qt::BlockingQueuedConnection, &listening);
    m_port = m_acceptor->serverPort();
    if (!listening)
        return failure(ErrorCode::BindFailed, {}, m_acceptor->errorString());
    const QByteArray line =
        "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + m_acceptor->hostKeyText() + '\n';
    if (!writePrivately(knownHostsFile(), line))
        return failure(ErrorCode::Internal, {}, QStringLiteral("known_hosts cannot be written"));
    return {};
}

void DemoServer::stop()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        m_acceptor.get(), [this] { m_acceptor.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void DemoServer::disconnectClients()
{
    if (m_acceptor)
        QMetaObject::invokeMethod(m_acceptor.get(), &DemoAcceptor::disconnectClients,
                                  Qt::BlockingQueuedConnection);
}

QString DemoServer::host() const
{
    return QStringLiteral("127.0.0.1");
}

} // namespace culvert
