#include "core/engine/controllistener.h"

#include "core/base/savefile.h"
#include "core/net/pipe_windows.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

/// A named pipe that its own user alone may open. Pipes are no files: an empty one of its name
/// tells that it is there.
class PipeControlListener : public ControlListener
{
public:
    PipeControlListener(const QString &address, Accepted accepted)
        : m_path(address), m_accepted(std::move(accepted))
    {
        m_server.setSocketOptions(QLocalServer::UserAccessOption);
        connect(&m_server, &QLocalServer::newConnection, this, [this] {
            while (QLocalSocket *client = m_server.nextPendingConnection()) {
                client->setParent(nullptr);
                m_accepted(std::unique_ptr<QLocalSocket>(client));
            }
        });
    }
    ~PipeControlListener() override { QFile::remove(m_path); }

    Result<void> open()
    {
        if (!m_server.listen(m_path))
            return failure(ErrorCode::FeatureUnavailable, m_server.errorString());
        if (const std::optional<QString> problem = saveFile(m_path, {}, ownerOnly))
            return failure(ErrorCode::FeatureUnavailable, *problem);
        return {};
    }

private:
    QString m_path;
    Accepted m_accepted;
    QLocalServer m_server;
};

} // namespace

Result<std::unique_ptr<ControlListener>> ControlListener::open(const QString &address,
                                                               Accepted accepted)
{
    auto listener = std::make_unique<PipeControlListener>(address, std::move(accepted));
    if (const Result<void> opened = listener->open(); !opened)
        return failure(opened.error());
    return listener;
}

bool ControlListener::isServed(const QString &address)
{
    return isPipeThere(u"\\\\.\\pipe\\"_s + address); // as QLocalServer calls it
}

bool ControlListener::isLeftBehind(const QString &address)
{
    return !isServed(address);
}

} // namespace culvert
