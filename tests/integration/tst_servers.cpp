#include "core/ssh/libssh/packethook.h"
#include "tests/support/asyncssh.h"
#include "tests/support/farend.h"
#include "tests/support/logins.h"
#include "tests/support/pamserver.h"
#include "tests/support/socket.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <thread>
#include <vector>

#include <unistd.h>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Other servers than a plain sshd, and what they ask.
class TestServers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void dropbear();
    void asyncssh();
    void asyncsshRekeysWhileItSends();
    void asyncsshPicksAPort();
    void asyncsshWantsANewPassword();
    void twoFactorsThroughPam();
    void wrongCodeThroughPam();

private:
    /// One forward each way, bytes there and back.
    static void checkForwards(Tunnel &tunnel);

    std::unique_ptr<SshServer> m_server;
};

namespace {

/// Three rounds of questions or a password, forwards both ways.
const char *const asyncsshServer = R"(
import asyncio, asyncssh, sys
from asyncssh.connection import SSHServerConnection

port, key, mode = int(sys.argv[1]), sys.argv[2], sys.argv[3]
rounds = [('One', [('Name: ', True)]), ('Two', [('Code A: ', False), ('Code B: ', False)]),
          ('Three', [('Password: ', False)])]
answers = [['ada'], ['1', '2'], ['sesame']]

class Server(asyncssh.SSHServer):
    def begin_auth(self, user): return mode != 'rekey'
    def password_auth_supported(self): return mode == 'change'
    def validate_password(self, user, password): raise asyncssh.PasswordChangeRequired('Change it')
    def kbdint_auth_supported(self): return mode == 'rounds'
    def get_kbdint_challenge(self, user, lang, submethods):
        self.round = 0
        return ('Login', rounds[0][0], '', rounds[0][1])
    def validate_kbdint_response(self, user, responses):
        if list(responses) != answers[self.round]: return False
        self.round += 1
        if self.round == len(rounds): return True
        return ('Login', rounds[self.round][0], '', rounds[self.round][1])
    def connection_requested(self, host, dest, orig_host, orig_port): return True
    def server_requested(self, host, listen): return True

def count(self, send=SSHServerConnection._send_kexinit):
    print('KEXINIT', flush=True)
    send(self)

async def main():
    SSHServerConnection._send_kexinit = count
    await asyncssh.listen('127.0.0.1', port, server_host_keys=[key], server_factory=Server,
                          reuse_address=True,
                          rekey_bytes=1000000 if mode == 'rekey' else 1 << 30)
    await asyncio.get_running_loop().create_future()

asyncio.run(main())
)";

/// Sends while it reads. No half-close: asyncssh's listeners do not know it.
bool echoes(quint16 port, qint64 size)
{
    Client client(port);
    const QByteArray bytes = pattern(size);
    std::thread writer([&] { client.send(bytes); });
    const QByteArray back = client.read(size, 60s);
    writer.join();
    return back == bytes;
}

/// One answer at a time, as SOCKS 5 wants it.
bool echoesBySocks(quint16 port, quint16 target)
{
    Client client(port);
    const QByteArray request =
        QByteArray::fromHex("050100017f000001") + char(target >> 8) + char(target & 0xff);
    return client.send(QByteArray::fromHex("050100"))
        && client.read(2) == QByteArray::fromHex("0500") && client.send(request)
        && client.read(10).startsWith(QByteArray::fromHex("0500")) && client.send("there")
        && client.read(5) == "there";
}

} // namespace

void TestServers::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
}

void TestServers::checkForwards(Tunnel &tunnel)
{
    const FarEnd service(echo());
    for (const QString &text : {u"-L %1:127.0.0.1:%2"_s, u"-R 127.0.0.1:%1:127.0.0.1:%2"_s})
        tunnel.profile.forwards.append(*parseForward(
            text.at(1), QStringView(text.arg(freePort()).arg(service.port())).sliced(3)));
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    for (int i = 0; i < 2; ++i) {
        Client client(tunnel.port(i));
        client.send(pattern(200'000)); // no half-close: asyncssh's listeners do not know it
        QVERIFY2(client.read(200'000) == pattern(200'000), i == 0 ? "-L" : "-R");
    }
    tunnel.stop();
    QVERIFY(tunnel.waitForEnd(2000));
}

void TestServers::dropbear()
{
    CULVERT_NEEDS_PROGRAM("dropbear");
    if (geteuid() != 0)
        QSKIP("dropbear reads authorized_keys in the home folder: a private one needs root");
    const QString folder = m_server->path(u"dropbear-home/.ssh"_s);
    QVERIFY(QDir().mkpath(folder));
    append(folder + u"/authorized_keys"_s, contents(m_server->clientKey() + u".pub"_s));
    QVERIFY(QFile::setPermissions(folder + u"/authorized_keys"_s,
                                  QFile::ReadOwner | QFile::WriteOwner));
    const quint16 port = freePort();
    const QString key = m_server->path(u"dropbear_key"_s);
    QProcess make;
    make.start(u"dropbearkey"_s, {u"-t"_s, u"ed25519"_s, u"-f"_s, key});
    QVERIFY(make.waitForFinished());
    Daemon server;
    QVERIFY2(server.start(u"unshare"_s,
                          {u"--mount"_s, u"sh"_s, u"-c"_s,
                           u"mount --bind '%1' \"$HOME\" && exec dropbear -F -E -r '%2' "
                           "-p 127.0.0.1:%3 -P ''"_s.arg(m_server->path(u"dropbear-home"_s), key)
                               .arg(port)},
                          port),
             qPrintable(server.output()));
    Tunnel tunnel(*m_server);
    tunnel.profile.port = port;
    tunnel.option(u"StrictHostKeyChecking"_s, u"accept-new"_s);
    tunnel.option(u"UserKnownHostsFile"_s, m_server->path(u"dropbear_known"_s));
    checkForwards(tunnel);
}

void TestServers::asyncssh()
{
    CULVERT_NEEDS(whyNoAsyncssh());
    Daemon server;
    const quint16 port = startAsyncssh(server, *m_server, asyncsshServer, u"rounds"_s);
    QVERIFY2(port != 0, qPrintable(server.output()));
    Tunnel tunnel(*m_server);
    tunnel.profile.port = port;
    tunnel.option(u"StrictHostKeyChecking"_s, u"accept-new"_s);
    tunnel.option(u"UserKnownHostsFile"_s, m_server->path(u"asyncssh_known"_s));
    QList<CredentialQuestion> asked;
    answerWith(tunnel, {{"ada"}, {"1", "2"}, {"sesame"}}, &asked);
    checkForwards(tunnel);
    QCOMPARE(asked.size(), 3);
    QVERIFY(asked[0].prompts[0].echo);
    QCOMPARE(asked[1].prompts.size(), 2);
    QCOMPARE(asked[1].instruction, u"Two"_s);
}

/// And opens and closes channels meanwhile, against RFC 4253, 7.1. OpenSSH bears it.
void TestServers::asyncsshRekeysWhileItSends()
{
    CULVERT_NEEDS(whyNoAsyncssh());
    if (!PacketHook::available())
        QSKIP("libssh by itself ends the connection: tst_hostileserver");
    Daemon server;
    const quint16 port = startAsyncssh(server, *m_server, asyncsshServer, u"rekey"_s);
    QVERIFY2(port != 0, qPrintable(server.output()));
    const FarEnd service(echo());
    Tunnel tunnel(*m_server,
                  {u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(freePort()).arg(service.port()),
                   u"-R 127.0.0.1:%1:127.0.0.1:%2"_s.arg(freePort()).arg(service.port()),
                   u"-R 127.0.0.1:%1"_s.arg(freePort())});
    tunnel.profile.port = port;
    tunnel.option(u"StrictHostKeyChecking"_s, u"accept-new"_s);
    tunnel.option(u"UserKnownHostsFile"_s, m_server->path(u"asyncssh_known"_s));
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    std::vector<std::thread> clients;
    std::atomic_int right = 0;
    for (const quint16 here : {tunnel.port(0), tunnel.port(1)})
        clients.emplace_back([&right, here] { right += echoes(here, 6'000'000); });
    clients.emplace_back([&right, here = tunnel.port(0)] {
        for (int i = 0; i < 100; ++i)
            right += echoes(here, 20'000);
    });
    clients.emplace_back([&right, here = tunnel.port(2), there = service.port()] {
        for (int i = 0; i < 100; ++i)
            right += echoesBySocks(here, there);
    });
    for (std::thread &client : clients)
        client.join();
    QCOMPARE(right.load(), 202);
    QVERIFY(!tunnel.states.contains(SessionState::WaitingToRetry));
    QCOMPARE(tunnel.status().state, SessionState::Established);
    QTRY_VERIFY2(server.output().count(u"KEXINIT"_s) > 3, qPrintable(server.output()));
}

/// This server then announces its connections as for port 0, which RFC 4254, 7.2 does not allow and
/// ssh refuses as well: it is said, and nothing else suffers.
void TestServers::asyncsshPicksAPort()
{
    CULVERT_NEEDS(whyNoAsyncssh());
    Daemon server;
    const quint16 port = startAsyncssh(server, *m_server, asyncsshServer, u"rounds"_s);
    QVERIFY2(port != 0, qPrintable(server.output()));
    const FarEnd service(echo());
    Tunnel tunnel(*m_server,
                  {u"-R 127.0.0.1:0:127.0.0.1:%1"_s.arg(service.port()),
                   u"-L %1:127.0.0.1:%2"_s.arg(freePort()).arg(service.port())});
    tunnel.profile.port = port;
    tunnel.option(u"StrictHostKeyChecking"_s, u"no"_s);
    tunnel.option(u"UserKnownHostsFile"_s, u"none"_s);
    answerWith(tunnel, {{"ada"}, {"1", "2"}, {"sesame"}});
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QVERIFY(tunnel.port(0) != 0);
    // asyncssh 2.10 announces what comes there as coming to port 0, later versions say the port
    Client first(tunnel.port(0));
    first.send(pattern(1000));
    const QByteArray answer = first.read(1000);
    if (answer.isEmpty()) {
        Client second(tunnel.port(0));
        QCOMPARE(second.readUntilEof(), QByteArray());
        QTRY_COMPARE(tunnel.logText().count(u"came to 127.0.0.1:0,"_s), 1);
    } else {
        QCOMPARE(answer, pattern(1000));
    }
    Client other(tunnel.port(1));
    other.send(pattern(1000));
    QCOMPARE(other.read(1000), pattern(1000));
}

void TestServers::asyncsshWantsANewPassword()
{
    CULVERT_NEEDS(whyNoAsyncssh());
    Daemon server;
    const quint16 port = startAsyncssh(server, *m_server, asyncsshServer, u"change"_s);
    QVERIFY2(port != 0, qPrintable(server.output()));
    Tunnel tunnel(*m_server);
    tunnel.profile.port = port;
    tunnel.option(u"StrictHostKeyChecking"_s, u"no"_s);
    tunnel.option(u"UserKnownHostsFile"_s, u"none"_s);
    QList<CredentialQuestion> asked;
    answerWith(tunnel, {{"old"}, {"old"}, {"old"}}, &asked);
    QVERIFY(!tunnel.startAndWait());
    QCOMPARE(tunnel.errorCode(), ErrorCode::AuthenticationDenied);
    QCOMPARE(asked.size(), 1); // at once
    QVERIFY2(tunnel.status().reason->message.contains(u"password changed"_s),
             qPrintable(tunnel.status().reason->message));
}

void TestServers::twoFactorsThroughPam()
{
    CULVERT_NEEDS_PAM();
    PamServer pam("pass word");
    QVERIFY(pam.start());
    Tunnel tunnel(pam.server());
    QList<CredentialQuestion> asked;
    answerWith(tunnel, {{"pass word"}, {pam.code()}}, &asked);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText() + pam.server().log()));
    QCOMPARE(asked.size(), 2);
    QVERIFY(!asked[0].subject.isEmpty()); // the password could be saved
    QVERIFY2(asked[1].subject.isEmpty(), qPrintable(asked[1].prompts[0].text)); // a code never
    QVERIFY(tunnel.logText().contains(u"wants another"_s));
}

void TestServers::wrongCodeThroughPam()
{
    CULVERT_NEEDS_PAM();
    PamServer pam("pass word");
    QVERIFY(pam.start());
    Tunnel tunnel(pam.server());
    tunnel.option(u"NumberOfPasswordPrompts"_s, u"1"_s);
    answerWith(tunnel, {{"pass word"}, {"000000"}});
    QVERIFY(!tunnel.startAndWait());
    QCOMPARE(tunnel.errorCode(), ErrorCode::AuthenticationDenied);
    const QString message = tunnel.status().reason->message;
    QVERIFY2(message.contains(u"keyboard-interactive"_s), qPrintable(message));
}

CULVERT_TEST(TestServers)
#include "tst_servers.moc"
