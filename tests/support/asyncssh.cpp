#include "tests/support/asyncssh.h"

#include "tests/support/logins.h"
#include "tests/support/socket.h"

using namespace Qt::StringLiterals;

namespace culvert::test {

const char *const oddForwardServer = R"(
import asyncio, asyncssh, sys
from asyncssh.connection import SSHServerConnection
from asyncssh.packet import UInt32

port, key, mode = int(sys.argv[1]), sys.argv[2], sys.argv[3]
opened = SSHServerConnection._finish_port_forward
answers = {'zero': UInt32(0), 'nothing': True, 'big': UInt32(70000)}

class Server(asyncssh.SSHServer):
    def begin_auth(self, user): return False
    def connection_requested(self, host, dest, orig_host, orig_port): return True
    def server_requested(self, host, listen): return True

async def finish(self, host, listen):
    if mode in answers:
        self._report_global_response(answers[mode])
        return
    if mode == 'late':
        await asyncio.sleep(0.6)
    await opened(self, host, listen)

SSHServerConnection._finish_port_forward = finish
if mode == 'mute':
    handlers = SSHServerConnection
    handlers._process_cancel_tcpip_forward_global_request = lambda self, packet: None

async def main():
    await asyncssh.listen('127.0.0.1', port, server_host_keys=[key], server_factory=Server,
                          reuse_address=True)
    await asyncio.get_running_loop().create_future()

asyncio.run(main())
)";

QString systemPython()
{
    return u"/usr/bin/python3"_s;
}

QString whyNoAsyncssh()
{
    QProcess python;
    python.start(systemPython(), {u"-W"_s, u"ignore"_s, u"-c"_s, u"import asyncssh"_s});
    const bool imports = python.waitForFinished(30'000) && python.exitCode() == 0;
    return imports ? QString() : u"python3-asyncssh is not installed"_s;
}

quint16 startAsyncssh(Daemon &daemon, const SshServer &keys, const QByteArray &script,
                      const QString &mode)
{
    const QString file = keys.path(u"asyncssh-%1.py"_s.arg(mode));
    append(file, script);
    const quint16 port = freePort();
    const QStringList arguments{
        u"-W"_s, u"ignore"_s, file, QString::number(port), keys.path(u"host_key"_s), mode};
    return daemon.start(systemPython(), arguments, port) ? port : 0;
}

} // namespace culvert::test
