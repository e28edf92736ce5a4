#include "core/engine/controldoor.h"

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
class PipeDoor : public ControlDoor
{
public:
    PipeDoor(const QString &address, Entered entered)
        : m_path(address), m_entered(std::move(entered))
    {
        m_server.setSocketOptions(QLocalServer::UserAccessOption);
        connect(&m_server, &QLocalServer::newConnection, this, [this] {
            while (QLocalSocket *client = m_server.nextPendingConnection()) {
                client->setParent(nullptr);
                m_entered(std::unique_ptr<QLocalSocket>(client));
            }
        });
    }
    ~PipeDoor() override { QFile::remove(m_path); }

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
    Entered m_entered;
    QLocalServer m_server;
};

} // namespace

Result<std::unique_ptr<ControlDoor>> ControlDoor::open(const QString &address, Entered entered)
{
    auto door = std::make_unique<PipeDoor>(address, std::move(entered));
    if (const Result<void> opened = door->open(); !opened)
        return failure(opened.error());
    return door;
}

bool ControlDoor::isServed(const QString &address)
{
    return isPipeThere(u"\\\\.\\pipe\\"_s + address); // as QLocalServer calls it
}

} // namespace culvert
