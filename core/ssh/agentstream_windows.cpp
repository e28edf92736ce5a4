#include "core/ssh/agentstream.h"

#include "core/ssh/agentaddress.h"
#include "core/ssh/agentpipe_windows.h"
#include "core/ssh/pageant_windows.h"

#include <system_error>
#include <thread>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

/// `serve` gets our end of a pair, on a detached thread that may outlive everybody: an agent can
/// take as long as a person does.
template <typename Serve>
net::Outcome<net::Socket> servedBy(Serve serve)
{
    net::Outcome<std::pair<net::Socket, net::Socket>> ends = net::socketPair();
    if (!ends)
        return tl::unexpected(ends.error());
    try {
        std::thread([serve = std::move(serve), end = std::move(ends->second)]() mutable {
            serve(std::move(end));
        }).detach();
    } catch (const std::system_error &error) { // std::thread's only way to say it
        return tl::unexpected(net::SystemError{error.code().value()});
    }
    return std::move(ends->first);
}

constexpr QLatin1String pageant("Pageant");

} // namespace

QString usualAgent()
{
    const QString service = u"\\\\.\\pipe\\openssh-ssh-agent"_s;
    if (isPipeThere(service))
        return service;
    return isPageantThere() ? QString(pageant) : QString();
}

net::Outcome<net::Socket> connectAgent(const QString &address)
{
    if (address == pageant)
        return servedBy(servePageant);
    const QString name = pipeNameOf(address);
    if (name.isEmpty())
        return net::connectUnix(address);
    net::Outcome<WindowsHandle> pipe = openPipe(name);
    if (!pipe)
        return tl::unexpected(pipe.error());
    return servedBy([pipe = std::move(*pipe)](net::Socket end) mutable {
        pumpPipe(std::move(end), std::move(pipe));
    });
}

} // namespace culvert
