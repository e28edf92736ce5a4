#include "app/cli/commands/command.h"

#include "core/profile/profile.h"

#include <CLI/CLI.hpp>

namespace culvert {

void addProxyOption(CLI::App &command, std::string &proxy)
{
    command.add_option("--proxy", proxy, "The way to the first host; none: no proxy")
        ->type_name("socks5://[USER@]HOST:PORT|http://[USER@]HOST:PORT");
}

void addConnectionsOption(CLI::App &command, int &connections)
{
    command
        .add_option("--connections", connections, "SSH connections that clients are spread over")
        ->type_name("N")
        ->check(CLI::Range(1, mostConnections));
}

void describeSshOptions(CLI::App &command, const std::string &about)
{
    command.footer(about + R"(SSH OPTIONS are ssh(1)'s own:
  -L [bind:]port:host:hostport   a port here, served there (also Unix sockets)
  -R [bind:]port:host:hostport   a port there, served from here; without host:hostport a SOCKS proxy
  -D [bind:]port                 a SOCKS proxy here
  -J jump[,jump]  -p port  -l user  -i identity  -F configfile  -o keyword=value
  -b bind_address  -c ciphers  -m macs  -C  -4  -6  -g  -q  -v
  -N and -T are accepted and mean nothing here; -W and -f are refused.)");
}

} // namespace culvert
