#include "core/net/socket.h"
#include "core/ssh/libssh/datatransfer.h"
#include "tests/support/farend.h"
#include "tests/support/socket.h"
#include "tests/support/testprogram.h"
#include "tests/support/tunnel.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <future>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// Every form of ssh's forward grammar, against a real sshd, bytes compared, half-close both ways.
class TestEveryForm : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void carries_data();
    void carries();
    void nineChainedPairsAndALogin();
    void twoHundredConnections();
    void maskOfASocket();
    void staleSocketIsReplacedOnlyWhenAsked();
    void leavesWhatIsNotItsSocket();
    void pathTooLong();
    void clearAllForwardings();

private:
    QString socketPath(const QString &name) const { return m_server->path(name); }

    std::unique_ptr<SshServer> m_server;
    int m_listeners = 0;
};

namespace {

/// Connects, sends, ends its direction, reads to the end.
QByteArray exchange(const Endpoint &listener, const QByteArray &bytes)
{
    const QString host =
        listener.host.isEmpty() || listener.host == u"*"_s || listener.host == u"localhost"_s
        ? u"127.0.0.1"_s
        : listener.host;
    net::Outcome<net::Socket> socket = listener.isSocket()
        ? net::connectUnix(listener.path)
        : net::connectTcp(QHostAddress(host), listener.port);
    if (!socket)
        return "not connected: " + socket.error().text().toUtf8();
    net::setBlocking(socket->handle());
    const qintptr handle = socket->handle();
    const auto sending = std::async(std::launch::async, [handle, &bytes] {
        qsizetype sent = 0;
        while (sent < bytes.size()) {
            const auto n =
                net::send(handle, std::span(bytes.constData() + sent, size_t(bytes.size() - sent)));
            if (!n)
                return;
            sent += *n;
        }
        net::shutdownWrite(handle);
    });
    QByteArray received;
    std::vector<char> buffer(64 * 1024);
    for (;;) {
        const net::Received got = net::receive(handle, buffer);
        if (got.kind != net::Received::Kind::Data)
            return received;
        received.append(buffer.data(), got.size);
    }
}

QByteArray socks5To(quint16 port)
{
    return QByteArray::fromHex("050100") + QByteArray::fromHex("050100017f000001") + char(port >> 8)
        + char(port & 0xff);
}

} // namespace

void TestEveryForm::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server = std::make_unique<SshServer>(
        QStringList{u"StreamLocalBindUnlink yes"_s, u"GatewayPorts clientspecified"_s});
    QVERIFY(m_server->start());
}

void TestEveryForm::carries_data()
{
    QTest::addColumn<QString>(
        "form"); // P: a free port, T: the service's port, S: its socket, L: a socket to listen on
    for (const auto *form : {"-L P:localhost:T",
                             "-L 127.0.0.1:P:127.0.0.1:T",
                             "-L localhost:P:localhost:T",
                             "-L *:P:localhost:T",
                             "-L :P:localhost:T",
                             "-L [::1]:P:localhost:T",
                             "-L P:S",
                             "-L 127.0.0.1:P:S",
                             "-L L:localhost:T",
                             "-L L:S",
                             "-R P:localhost:T",
                             "-R 0:localhost:T",
                             "-R 127.0.0.1:P:127.0.0.1:T",
                             "-R localhost:P:localhost:T",
                             "-R *:P:localhost:T",
                             "-R :P:localhost:T",
                             "-R [::1]:P:localhost:T",
                             "-R P:S",
                             "-R 127.0.0.1:P:S",
                             "-R L:localhost:T",
                             "-R L:S",
                             "-D P",
                             "-D 127.0.0.1:P",
                             "-D *:P",
                             "-D L",
                             "-R P",
                             "-R 0",
                             "-R 127.0.0.1:P",
                             "-R L"})
        QTest::newRow(form) << QString::fromLatin1(form);
}

void TestEveryForm::carries()
{
    QFETCH(QString, form);
    if (form.contains(u"[::1]"_s) && !net::listenTcp(QHostAddress(QHostAddress::LocalHostIPv6), 0))
        QSKIP("this host has no IPv6 loopback");
    const QString service = socketPath(u"service"_s);
    QFile::remove(service);
    const QString listener = socketPath(u"listener%1"_s.arg(++m_listeners));
    const FarEnd tcp(echo());
    const FarEnd local(echo(), service);
    QString text = form;
    text.replace(u"P"_s, QString::number(freePort()));
    text.replace(u"T"_s, QString::number(tcp.port()));
    text.replace(QRegularExpression(u"S$"_s), service);
    text.replace(QRegularExpression(u"(?<= )L"_s), listener);

    Tunnel tunnel(*m_server, {text});
    if (form.startsWith(u"-R L"_s)
        && !DataTransfer::available()) { // for the same want of an inside
        QVERIFY(!tunnel.startAndWait());
        QCOMPARE(tunnel.errorCode(), ErrorCode::FeatureUnavailable);
        return;
    }
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    const ForwardStatus forward = tunnel.status().forwards.at(0);
    QVERIFY2(forward.state == ForwardState::Listening, qPrintable(tunnel.logText()));
    const QByteArray payload = pattern(300'000);
    if (forward.forward.destination) {
        QVERIFY(exchange(forward.actual, payload) == payload);
    } else {
        const QByteArray answer = exchange(forward.actual, socks5To(tcp.port()) + payload);
        QCOMPARE(answer.left(4).toHex(), QByteArray("05000500"));
        QVERIFY(answer.mid(12) == payload);
    }
    tunnel.stop();
    QVERIFY(tunnel.waitForEnd());
    if (form.startsWith(u"-L"_s) || form.startsWith(u"-D"_s))
        QVERIFY(!QFile::exists(listener));
}

/// Each connection goes there and back nine times; at its end is the server itself, and a login.
void TestEveryForm::nineChainedPairsAndALogin()
{
    QStringList forwards;
    quint16 target = m_server->port();
    for (int i = 0; i < 9; ++i) {
        const quint16 there = freePort();
        const quint16 here = freePort();
        forwards.append(u"-R 127.0.0.1:%1:127.0.0.1:%2"_s.arg(there).arg(target));
        forwards.append(u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(here).arg(there));
        target = here;
    }
    Tunnel tunnel(*m_server, forwards);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QVERIFY2(!tunnel.status().isDegraded(), qPrintable(tunnel.logText()));
    QProcess ssh;
    ssh.start(u"ssh"_s,
              QStringList{u"-F"_s, u"none"_s, u"-o"_s, u"BatchMode=yes"_s, u"-o"_s,
                          u"StrictHostKeyChecking=yes"_s, u"-o"_s,
                          u"UserKnownHostsFile="_s + m_server->knownHostsFile(), u"-o"_s,
                          u"HostKeyAlias=[127.0.0.1]:%1"_s.arg(m_server->port()), u"-i"_s,
                          m_server->clientKey(), u"-p"_s, QString::number(target),
                          m_server->user() + u"@127.0.0.1"_s,
                          u"head -c 1000000 /dev/zero | wc -c"_s});
    QVERIFY(ssh.waitForFinished());
    QCOMPARE(ssh.readAllStandardOutput().trimmed(), QByteArray("1000000"));
}

void TestEveryForm::twoHundredConnections()
{
    const FarEnd service(echo());
    Tunnel tunnel(*m_server,
                  {u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(freePort()).arg(service.port())});
    QVERIFY(tunnel.startAndWait());
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 200; ++i) {
        clients.push_back(std::make_unique<Client>(tunnel.port()));
        QVERIFY(clients.back()->send(pattern(1000 + i)));
    }
    for (int i = 0; i < 200; ++i)
        QVERIFY(clients[size_t(i)]->read(1000 + i) == pattern(1000 + i));
    QTRY_COMPARE(service.open(), 200); // once the proof's own is gone
    clients.clear();
    QTRY_COMPARE(service.open(), 0);
}

void TestEveryForm::maskOfASocket()
{
    Tunnel tunnel(*m_server, {u"-L %1:127.0.0.1:1"_s.arg(socketPath(u"masked"_s))});
    tunnel.option(u"StreamLocalBindMask"_s, u"0117"_s);
    QVERIFY(tunnel.startAndWait());
    const auto group = QFile::ReadGroup | QFile::WriteGroup;
    QCOMPARE(QFile::permissions(socketPath(u"masked"_s))
                 & (group | QFile::ReadOther | QFile::ExeOwner),
             group);
}

void TestEveryForm::staleSocketIsReplacedOnlyWhenAsked()
{
    const QString path = socketPath(u"stale"_s);
    {
        net::Outcome<net::Socket> dead = net::listenUnix(path, 0177); // closed, its file stays
        QVERIFY(dead.has_value());
    }
    Tunnel refused(*m_server, {u"-L %1:127.0.0.1:1"_s.arg(path)});
    QVERIFY(refused.startAndWait());
    QVERIFY(refused.status().isDegraded());
    QVERIFY(refused.status().forwards.at(0).error->remedy.contains(u"StreamLocalBindUnlink"_s));
    QVERIFY(QFile::exists(path));
    Tunnel replaced(*m_server, {u"-L %1:127.0.0.1:1"_s.arg(path)});
    replaced.option(u"StreamLocalBindUnlink"_s, u"yes"_s);
    QVERIFY(replaced.startAndWait());
    QCOMPARE(replaced.status().forwards.at(0).state, ForwardState::Listening);
}

void TestEveryForm::leavesWhatIsNotItsSocket()
{
    const QString path = socketPath(u"text"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    Tunnel tunnel(*m_server, {u"-L %1:127.0.0.1:1"_s.arg(path)});
    tunnel.option(u"StreamLocalBindUnlink"_s, u"yes"_s);
    QVERIFY(tunnel.startAndWait());
    QVERIFY(tunnel.status().isDegraded());
    QVERIFY(QFile::exists(path));
}

void TestEveryForm::pathTooLong()
{
    const Result<Forward> forward =
        parseForward(u'L', u"/%1:localhost:80"_s.arg(QString(107, u'x')));
    QVERIFY(!forward);
    QVERIFY(forward.error().message.contains(u"107"_s));
}

void TestEveryForm::clearAllForwardings()
{
    Tunnel tunnel(*m_server, {u"-L 127.0.0.1:%1:127.0.0.1:1"_s.arg(freePort())});
    tunnel.option(u"ClearAllForwardings"_s, u"yes"_s);
    QVERIFY(tunnel.startAndWait());
    QVERIFY(tunnel.status().forwards.isEmpty());
}

CULVERT_TEST(TestEveryForm)
#include "tst_everyform.moc"
