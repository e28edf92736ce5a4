#include "core/forward/dynamicforwarder.h"

#include "core/forward/socksclients.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

Error badRequest(const QString &complaint)
{
    return {
        .code = ErrorCode::TargetUnreachable,
        .message = Forwarder::tr("A client of the SOCKS proxy was turned away: %1.").arg(complaint),
        .remedy = Forwarder::tr("This is a SOCKS port, not a web server: use socks5h:// with it.")};
}

} // namespace

void DynamicForwarder::serve(net::Socket socket, const QString &peer)
{
    auto *client = new SocksSocketClient(std::move(socket), peer, context());
    connect(client, &SocksClient::gaveUp, this, [this, client](const QString &complaint) {
        client->deleteLater();
        if (!complaint.isEmpty())
            reportRefused(client->peer(), {}, badRequest(complaint));
    });
    connect(client, &SocksClient::asked, this, [this, client] {
        client->deleteLater();
        const SocksNegotiation negotiation = client->negotiation();
        carry(client->takeSocket(), client->peer(), negotiation.target(),
              {.toSocket = negotiation.granted(),
               .toChannel = client->takeRest(),
               .failureReply = [negotiation](const Error &error) {
                   return negotiation.refused(error.code);
               }});
    });
}

void RemoteDynamicForwarder::serve(std::unique_ptr<Channel> channel, const QString &peer)
{
    auto *client = new SocksChannelClient(std::move(channel), peer, context());
    connect(client, &SocksClient::gaveUp, this, [this, client](const QString &complaint) {
        client->deleteLater();
        if (!complaint.isEmpty())
            reportRefused(client->peer(), {}, badRequest(complaint));
    });
    connect(client, &SocksClient::asked, this, [this, client] {
        client->deleteLater();
        const SocksNegotiation negotiation = client->negotiation();
        const Endpoint &target = negotiation.target();
        std::unique_ptr<Channel> asking = client->takeChannel();
        if (!isPermitted(target, settings().permitRemoteOpen)) {
            asking->say(negotiation.refused(ErrorCode::TargetProhibited));
            reportRefused(
                client->peer(), target.toString(),
                {.code = ErrorCode::TargetProhibited,
                 .message = tr("PermitRemoteOpen does not allow %1.").arg(target.toString()),
                 .remedy = tr("Add it to PermitRemoteOpen if it shall be reachable.")});
            return; // the channel closes once its answer has left
        }
        carry(std::move(asking), client->peer(), target,
              {.toSocket = client->takeRest(),
               .toChannel = negotiation.granted(),
               .failureReply = [negotiation](const Error &error) {
                   return negotiation.refused(error.code);
               }});
    });
}

bool isPermitted(const Endpoint &target, const QStringList &permitRemoteOpen)
{
    if (permitRemoteOpen.isEmpty()
        || permitRemoteOpen.first().compare("any"_L1, Qt::CaseInsensitive) == 0)
        return true;
    for (const QString &entry : permitRemoteOpen) {
        const qsizetype colon = entry.lastIndexOf(u':');
        QString host = entry.first(std::max<qsizetype>(0, colon));
        if (host.startsWith(u'[') && host.endsWith(u']'))
            host = host.sliced(1, host.size() - 2);
        const QString port = entry.sliced(colon + 1);
        const bool hostFits = host == "*"_L1 || host == target.host;
        const bool portFits = port == "*"_L1 || parsePort(port).value_or(0) == target.port;
        if (hostFits && portFits)
            return true;
    }
    return false;
}

} // namespace culvert
