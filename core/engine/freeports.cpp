#include "core/engine/freeports.h"

#include <QHostAddress>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int portsTried = 50;

bool canListen(const QHostAddress &address, quint16 port)
{
    return QTcpServer().listen(address, port);
}

} // namespace

QSet<int> portsMeant(const QList<Profile> &profiles)
{
    QSet<int> meant;
    for (const Profile &profile : profiles) {
        for (const Forward &forward : profile.forwards) {
            if (listensHere(forward.kind) && runsHere(profile))
                meant.insert(forward.bind.port);
        }
    }
    return meant;
}

quint16 portToOpen(quint16 port, const QSet<int> &meant)
{
    const bool free =
        canListen(QHostAddress(QHostAddress::LocalHost), port) && !meant.contains(port);
    return free ? port : freePortNear(Endpoint::tcp({}, port), meant);
}

quint16 freePortNear(const Endpoint &bind, const QSet<int> &meant)
{
    if (bind.isSocket() || bind.port == 0)
        return 0;
    const QHostAddress given(bind.host);
    const QHostAddress address = bind.host == "*"_L1 ? QHostAddress(QHostAddress::Any)
        : given.isNull()                             ? QHostAddress(QHostAddress::LocalHost)
                                                     : given;
    const int above = bind.port < 1024 ? 8000 : 0; // the first thousand are the system's
    for (int port = bind.port + above + 1; port <= bind.port + above + portsTried; ++port) {
        if (port <= 65535 && !meant.contains(port) && canListen(address, quint16(port)))
            return quint16(port);
    }
    return 0;
}

} // namespace culvert
