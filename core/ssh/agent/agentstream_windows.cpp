#include "core/ssh/agent/agentstream.h"

#include "core/net/pipe_windows.h"
#include "core/net/served_windows.h"
#include "core/ssh/agent/agentaddress.h"
#include "core/ssh/agent/pageant_windows.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

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
