#include "core/engine/controldoor.h"

#include <QLocalServer>
#include <QLocalSocket>

namespace culvert {

namespace {

/// A named pipe that its own user alone may open.
class PipeDoor : public ControlDoor
{
public:
    explicit PipeDoor(Entered entered) : m_entered(std::move(entered))
    {
        m_server.setSocketOptions(QLocalServer::UserAccessOption);
        connect(&m_server, &QLocalServer::newConnection, this, [this] {
            while (QLocalSocket *client = m_server.nextPendingConnection()) {
                client->setParent(nullptr);
                m_entered(std::unique_ptr<QLocalSocket>(client));
            }
        });
    }
    QLocalServer &server() { return m_server; }

private:
    Entered m_entered;
    QLocalServer m_server;
};

} // namespace

Result<std::unique_ptr<ControlDoor>> ControlDoor::open(const QString &address, Entered entered)
{
    auto door = std::make_unique<PipeDoor>(std::move(entered));
    if (!door->server().listen(address))
        return failure(ErrorCode::FeatureUnavailable, door->server().errorString());
    return door;
}

} // namespace culvert
