#include "core/engine/controllistener.h"

#include "core/net/listener.h"

#include <QFile>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

/// Not QLocalServer: that one closes for good when accept(2) lacks a descriptor.
class UnixControlListener : public ControlListener
{
public:
    UnixControlListener(net::Socket listening, const QString &path, Accepted accepted)
        : m_path(path), m_accepted(std::move(accepted)),
          m_listener(std::move(listening),
                     [this](net::Socket client) { accept(std::move(client)); })
    {}
    ~UnixControlListener() override { QFile::remove(m_path); }

private:
    void accept(net::Socket client)
    {
        if (!net::isOwnUser(client.handle()))
            return;
        auto socket = std::make_unique<QLocalSocket>();
        if (socket->setSocketDescriptor(client.handle())) {
            (void)client.release(); // its own now
            m_accepted(std::move(socket));
        }
    }

    QString m_path;
    Accepted m_accepted;
    net::Listener m_listener;
};

} // namespace

Result<std::unique_ptr<ControlListener>> ControlListener::open(const QString &address,
                                                               Accepted accepted)
{
    const QString unnamed = address.chopped(5) + u".new"_s; // for ".sock": nobody looks there
    for (const QString &left : {address, unnamed})
        QFile::remove(left); // of a killed process that had our number
    net::Outcome<net::Socket> socket = net::listenUnix(unnamed, 0177);
    if (!socket)
        return failure(ErrorCode::FeatureUnavailable, socket.error().text());
    // whoever finds the name finds it served: what is not is taken for a leftover, and removed
    if (!QFile::rename(unnamed, address)) {
        QFile::remove(unnamed);
        return failure(ErrorCode::FeatureUnavailable, address);
    }
    return std::make_unique<UnixControlListener>(std::move(*socket), address, std::move(accepted));
}

bool ControlListener::isServed(const QString &address)
{
    return net::isAlive(address);
}

bool ControlListener::isLeftBehind(const QString &address)
{
    return net::isLeftBehind(address);
}

} // namespace culvert
