#include "core/ssh/libssh/datatransfer.h"
#include "tests/support/chopper.h"
#include "tests/support/farend.h"
#include "tests/support/socket.h"
#include "tests/support/testprogram.h"
#include "tests/support/tunnel.h"

#include <QRegularExpression>
#include <QTest>

#include <thread>

#include <sys/socket.h>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Windows and bytes of channels, whoever keeps the books: every byte is compared.
class TestDataTransfer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void growsTheWindowOfALongLine();
    void shrinksTheWindowOfASlowReader();
    void takesMoreThanTheServerReadsAtOnce();
    void turnsBetweenStalledReaders();
    void outlivesCutDownloads();
    void carriesBothWaysByEveryCipher_data();
    void carriesBothWaysByEveryCipher();
    void carriesBothWaysWhileKeysChange_data();
    void carriesBothWaysWhileKeysChange();
    void fillsARemoteForward();

private:
    std::unique_ptr<SshServer> m_server;
};

namespace {

constexpr qint64 megabyte = 1'000'000;
constexpr qint64 firstWindow = 2 * 1024 * 1024 - 64 * 1024;

QString knownAs(const SshServer &server)
{
    return u"[127.0.0.1]:%1"_s.arg(server.port());
}

QString dataForwardTo(quint16 port)
{
    return u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(freePort()).arg(port);
}

/// What the server may send after all that it has sent is the window, 2 MiB where it did not grow.
qint64 windowAfter(qint64 sent, const SshServer &server)
{
    qint64 window = firstWindow - sent;
    static const QRegularExpression adjustment(u"rcvd adjust ([0-9]+)"_s);
    for (const auto &match : adjustment.globalMatch(server.log()))
        window += match.captured(1).toLongLong();
    return window;
}

/// Another of sshd's processes writes the log, a moment later; this is said last.
bool logIsWhole(Tunnel &tunnel, const SshServer &server)
{
    tunnel.stop();
    return tunnel.waitForEnd() && QTest::qWaitFor([&server] {
               return server.log().contains(u"Received disconnect from"_s);
           });
}

/// Sends while it reads, as an echo demands.
bool comesBack(quint16 port, const QByteArray &bytes)
{
    Client client(port);
    std::thread writer([&] {
        client.send(bytes);
        client.sendEof();
    });
    const QByteArray back = client.readUntilEof(60s);
    writer.join();
    return back == bytes;
}

} // namespace

void TestDataTransfer::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server = std::make_unique<SshServer>();
    const Result<void> started = m_server->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
}

/// A new connection without keep-alives.
void TestDataTransfer::growsTheWindowOfALongLine()
{
    if (!DataTransfer::available())
        QSKIP("windows are libssh's own here");
    SshServer server({u"LogLevel DEBUG2"_s});
    QVERIFY(server.start());
    const qint64 size = 40 * megabyte;
    const FarEnd far(source(size));
    Chopper line(server.port());
    line.setDelay(100ms);
    Tunnel tunnel(server, {dataForwardTo(far.port())});
    tunnel.profile.port = line.port();
    tunnel.option(u"HostKeyAlias"_s, knownAs(server));
    tunnel.option(u"ServerAliveInterval"_s, u"0"_s);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    Client client(tunnel.port());
    QVERIFY(client.read(size, 60s) == pattern(size));
    client.sendEof();
    QVERIFY(client.readUntilEof().isEmpty());
    QTRY_COMPARE(far.open(), 0); // and the server has read all that we sent
    QVERIFY(logIsWhole(tunnel, server));
    const qint64 window = windowAfter(size, server);
    // a starved machine does not fill more; an adjustment may be outstanding
    QVERIFY2(window > 2 * firstWindow - 1024 * 1024, qPrintable(QString::number(window)));
    QVERIFY2(window <= 15 * 1024 * 1024, qPrintable(QString::number(window)));
}

/// For a reader that takes 1 MB in four round trips the server need not keep many.
void TestDataTransfer::shrinksTheWindowOfASlowReader()
{
    if (!DataTransfer::available())
        QSKIP("windows are libssh's own here");
    SshServer server({u"LogLevel DEBUG2"_s});
    QVERIFY(server.start());
    const qint64 fast = 12 * megabyte; // it doubles twice
    const qint64 slow = 28 * megabyte;
    const FarEnd far(source(fast + slow));
    const FarEnd service(echo());
    Chopper line(server.port());
    line.setDelay(20ms);
    Tunnel tunnel(server, {dataForwardTo(far.port()), dataForwardTo(service.port())});
    tunnel.profile.port = line.port();
    tunnel.option(u"HostKeyAlias"_s, knownAs(server));
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    Client clock(tunnel.port(1));
    Client client(tunnel.port(0));
    const int room = 64 * 1024; // else the system would take it all, and the reader be a fast one
    setsockopt(client.descriptor(), SOL_SOCKET, SO_RCVBUF, &room, sizeof room);
    const QByteArray expected = pattern(fast + slow);
    QVERIFY(client.read(fast, 60s) == expected.first(fast));
    for (qint64 at = fast; at < expected.size(); at += megabyte) {
        for (int roundTrip = 0; roundTrip < 4; ++roundTrip)
            QVERIFY(clock.send("x") && clock.read(1) == "x");
        QVERIFY(client.read(megabyte) == expected.sliced(at, megabyte));
    }
    client.sendEof();
    QVERIFY(client.readUntilEof().isEmpty());
    QTRY_COMPARE(far.open(), 0);
    QVERIFY(logIsWhole(tunnel, server));
    const qint64 window = windowAfter(fast + slow, server);
    QVERIFY2(window <= 2 * firstWindow, qPrintable(QString::number(window)));
}

/// sshd reads 32 KiB a turn and sends one packet: what has piled up there could not get less.
void TestDataTransfer::takesMoreThanTheServerReadsAtOnce()
{
    if (!DataTransfer::available())
        QSKIP("windows are libssh's own here");
    SshServer server({u"LogLevel DEBUG1"_s});
    QVERIFY(server.start());
    const qint64 size = 4 * megabyte;
    const FarEnd far(source(size));
    Tunnel tunnel(server, {dataForwardTo(far.port())});
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QVERIFY(Client(tunnel.port()).readUntilEof() == pattern(size));
    static const QRegularExpression asked(u"ctype direct-tcpip .* max ([0-9]+)"_s);
    QTRY_VERIFY(asked.match(server.log()).hasMatch());
    QCOMPARE_GT(asked.match(server.log()).captured(1).toLongLong(), 32 * 1024);
}

/// While one is read the others' windows are shut; each opens again, again and again.
void TestDataTransfer::turnsBetweenStalledReaders()
{
    const qint64 size = 12 * megabyte;
    const FarEnd far(source(size));
    Tunnel tunnel(*m_server, {dataForwardTo(far.port())});
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    std::vector<Client> clients;
    clients.reserve(6);
    for (int i = 0; i < 6; ++i)
        clients.emplace_back(tunnel.port());
    const QByteArray expected = pattern(size);
    for (qint64 at = 0; at < size; at += 3 * megabyte) {
        for (Client &client : clients)
            QVERIFY(client.read(3 * megabyte) == expected.mid(at, 3 * megabyte));
    }
    for (Client &client : clients)
        QVERIFY(client.readUntilEof().isEmpty());
}

/// What is under way to a client that has gone is nobody's fault.
void TestDataTransfer::outlivesCutDownloads()
{
    const FarEnd flood(source(200 * megabyte));
    const FarEnd service(echo());
    Chopper line(m_server->port());
    line.setDelay(20ms);
    Tunnel tunnel(*m_server, {dataForwardTo(flood.port()), dataForwardTo(service.port())});
    tunnel.profile.port = line.port();
    tunnel.option(u"HostKeyAlias"_s, knownAs(*m_server));
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    for (int i = 0; i < 5; ++i) {
        Client client(tunnel.port(0));
        QCOMPARE(client.read(8 * megabyte).size(), 8 * megabyte);
        client.reset();
        QVERIFY(comesBack(tunnel.port(1), pattern(megabyte)));
    }
    QCOMPARE(tunnel.status().state, SessionState::Established);
    QTRY_COMPARE_WITH_TIMEOUT(flood.open(), 0, 20'000); // CLOSE has arrived each time
}

void TestDataTransfer::carriesBothWaysByEveryCipher_data()
{
    QTest::addColumn<QString>("cipher");
    QTest::addColumn<QString>("mac");
    QTest::addColumn<bool>("compressed");
    const auto any = u"hmac-sha2-256"_s;
    const auto behind = u"hmac-sha2-256-etm@openssh.com"_s; // what is encrypted
    QTest::newRow("AES-GCM") << u"aes128-gcm@openssh.com"_s << any << false;
    QTest::newRow("AES-GCM, compressed") << u"aes256-gcm@openssh.com"_s << any << true;
    QTest::newRow("ChaCha20") << u"chacha20-poly1305@openssh.com"_s << any << false;
    QTest::newRow("AES-CTR") << u"aes128-ctr"_s << any << false;
    QTest::newRow("AES-CTR, MAC behind") << u"aes256-ctr"_s << behind << false;
    QTest::newRow("AES-CBC") << u"aes256-cbc"_s << any << false;
}

void TestDataTransfer::carriesBothWaysByEveryCipher()
{
    QFETCH(const QString, cipher);
    QFETCH(const QString, mac);
    QFETCH(const bool, compressed);
    SshServer server({u"Ciphers "_s + cipher, u"MACs "_s + mac});
    QVERIFY(server.start());
    const FarEnd service(echo());
    Tunnel tunnel(server, {dataForwardTo(service.port())});
    tunnel.option(u"Ciphers"_s, cipher);
    tunnel.option(u"MACs"_s, mac);
    tunnel.option(u"Compression"_s, compressed ? u"yes"_s : u"no"_s);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    for (const qint64 size : {qint64(1), qint64(5), 3 * megabyte})
        QVERIFY(comesBack(tunnel.port(), pattern(size)));
}

void TestDataTransfer::carriesBothWaysWhileKeysChange_data()
{
    QTest::addColumn<bool>("byServer");
    QTest::newRow("asked by us") << false;
    QTest::newRow("asked by the server") << true;
}

void TestDataTransfer::carriesBothWaysWhileKeysChange()
{
    QFETCH(bool, byServer);
    SshServer server({u"LogLevel DEBUG1"_s, byServer ? u"RekeyLimit 2M"_s : u"RekeyLimit 1G"_s});
    QVERIFY(server.start());
    const FarEnd service(echo());
    Tunnel tunnel(server, {dataForwardTo(service.port())});
    if (!byServer)
        tunnel.option(u"RekeyLimit"_s, u"2M"_s);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    const quint16 port = tunnel.port();
    std::vector<std::thread> clients;
    clients.reserve(4);
    std::atomic_int right = 0;
    for (int i = 0; i < 4; ++i)
        clients.emplace_back([&, i] { right += comesBack(port, pattern(6 * megabyte + i)); });
    for (std::thread &client : clients)
        client.join();
    QCOMPARE(right.load(), 4);
    QTRY_VERIFY(server.log().count(u"SSH2_MSG_KEXINIT received"_s) > 4); // by another process
}

/// Channels that the server opens have the same windows.
void TestDataTransfer::fillsARemoteForward()
{
    const FarEnd service(echo());
    Tunnel tunnel(*m_server, {u"-R 127.0.0.1:0:127.0.0.1:%1"_s.arg(service.port())});
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QVERIFY(comesBack(tunnel.port(), pattern(20 * megabyte)));
}

CULVERT_TEST(TestDataTransfer)
#include "tst_datatransfer.moc"
