#include "core/engine/controldoor.h"

#include "core/net/listener.h"

#include <QFile>
#include <QLocalSocket>

namespace culvert {

namespace {

/// Not QLocalServer: that one closes for good when accept(2) lacks a descriptor.
class UnixDoor : public ControlDoor
{
public:
    UnixDoor(net::Socket listening, const QString &path, Entered entered)
        : m_path(path), m_entered(std::move(entered)),
          m_listener(std::move(listening), [this](net::Socket client) { let(std::move(client)); })
    {}
    ~UnixDoor() override { QFile::remove(m_path); }

private:
    void let(net::Socket client)
    {
        if (!net::isOwnUser(client.handle()))
            return;
        auto socket = std::make_unique<QLocalSocket>();
        if (socket->setSocketDescriptor(client.handle())) {
            (void)client.release(); // its own now
            m_entered(std::move(socket));
        }
    }

    QString m_path;
    Entered m_entered;
    net::Listener m_listener;
};

} // namespace

Result<std::unique_ptr<ControlDoor>> ControlDoor::open(const QString &address, Entered entered)
{
    QFile::remove(address); // of a killed process that had our number
    net::Outcome<net::Socket> socket = net::listenUnix(address, 0177);
    if (!socket)
        return failure(ErrorCode::FeatureUnavailable, socket.error().text());
    return std::make_unique<UnixDoor>(std::move(*socket), address, std::move(entered));
}

bool ControlDoor::isServed(const QString &address)
{
    return net::isAlive(address);
}

} // namespace culvert
