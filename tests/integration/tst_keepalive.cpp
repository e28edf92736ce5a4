#include "core/ssh/connection.h"
#include "core/ssh/libssh/library.h"
#include "core/ssh/libssh/packethook.h"
#include "tests/support/hostileserver.h"
#include "tests/support/socket.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A stall is not a death, and a dead line is not a stall: one Connection, a second between its
/// keep-alives.
class TestKeepAlive : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void silence_data();
    void silence();
    void unimplementedIsAnAnswer();
    void unimplementedOfAnotherPacketIsNone();
    void requestBehindAKeepAlive();
    void stallEnds();
    void lateAnswerEndsMuteness();

private:
    bool order(const QString &words) const { return m_server->order(words); }

    std::unique_ptr<SshServer> m_keys;
    std::unique_ptr<HostileServer> m_server;
};

namespace {

/// What stands between a ProxyCommand and the server.
class Splice
{
public:
    Splice(net::Socket one, net::Socket other)
        : m_one(std::move(one)), m_other(std::move(other)),
          m_oneReadable(m_one.handle(), QSocketNotifier::Read),
          m_otherReadable(m_other.handle(), QSocketNotifier::Read)
    {
        pass(m_oneReadable, m_one, m_other);
        pass(m_otherReadable, m_other, m_one);
    }

private:
    static void pass(QSocketNotifier &readable, net::Socket &from, net::Socket &to)
    {
        QObject::connect(&readable, &QSocketNotifier::activated, &readable, [&] {
            char bytes[4096]; // so little that the other takes all of it
            const net::Received got = net::receive(from.handle(), bytes);
            if (got.size > 0)
                (void)net::send(to.handle(), {bytes, size_t(got.size)});
            else
                readable.setEnabled(got.kind == net::Received::Kind::WouldBlock);
        });
    }

    net::Socket m_one;
    net::Socket m_other;
    QSocketNotifier m_oneReadable;
    QSocketNotifier m_otherReadable;
};

enum class Way
{
    Tcp,
    SocketPair ///< of which nobody knows what becomes of the bytes
};

/// Connected, its keys exchanged.
class Line
{
    std::unique_ptr<Splice> m_splice;

public:
    explicit Line(const HostileServer &server, Way way = Way::Tcp)
        : connection(way == Way::Tcp ? socketTo(server.port()) : spliced(server.port()), options()),
          lost(&connection, &Connection::lost),
          measured(&connection, &Connection::roundTripMeasured)
    {
        QSignalSpy exchanged(&connection, &Connection::keyExchanged);
        connection.start(10s);
        isReady = QTest::qWaitFor([&] { return !exchanged.isEmpty(); }, 10'000);
    }

    bool logIn()
    {
        int rc = SSH_AUTH_AGAIN;
        connection.setStepper([this, &rc] {
            if (rc == SSH_AUTH_AGAIN)
                rc = ssh_userauth_none(connection.session(), nullptr);
        });
        connection.wake();
        const bool answered = QTest::qWaitFor([&rc] { return rc != SSH_AUTH_AGAIN; }, 5000);
        connection.setStepper({});
        connection.setLoggedIn();
        return answered && rc == SSH_AUTH_SUCCESS;
    }

    /// A tcpip-forward request's answer; none: it takes longer.
    std::optional<GlobalRequests::Answer> forward(std::chrono::milliseconds timeout)
    {
        const auto answer = std::make_shared<std::optional<GlobalRequests::Answer>>();
        connection.globalRequests().tcpipForward(
            u"127.0.0.1"_s, 0, [answer](const GlobalRequests::Answer &got) { *answer = got; });
        connection.wake();
        const auto hasCome = [&answer] { return answer->has_value(); };
        return QTest::qWaitFor(hasCome, int(timeout.count())) ? *answer : std::nullopt;
    }

    Connection connection;
    QSignalSpy lost;
    QSignalSpy measured;
    bool isReady = false;

private:
    static HostOptions options()
    {
        HostOptions options;
        options.originalHost = options.hostname = u"hostile"_s;
        options.user = u"u"_s;
        return options;
    }
    static net::Socket socketTo(quint16 port)
    {
        net::Socket socket(connectTo(port).release());
        net::setNonBlocking(socket.handle());
        return socket;
    }
    net::Socket spliced(quint16 port)
    {
        auto ends = net::socketPair();
        m_splice = std::make_unique<Splice>(std::move(ends->first), socketTo(port));
        return std::move(ends->second);
    }
};

} // namespace

void TestKeepAlive::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    CULVERT_NEEDS(HostileServer::whyMissing());
    startLibrary();
    m_keys = std::make_unique<SshServer>();
    QVERIFY(m_keys->start()); // makes the keys
    m_server = std::make_unique<HostileServer>(*m_keys);
    QVERIFY(m_server->start());
}

void TestKeepAlive::init()
{
    QVERIFY(order(u"set requests answer"_s));
}

void TestKeepAlive::silence_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<bool>("isLoggedIn");
    QTest::addColumn<bool>("isDefault");
    QTest::addColumn<QString>("requests");
    QTest::addColumn<QString>("then");
    QTest::addColumn<bool>("isDead");
    const QString nothing;
    for (const Way way : {Way::Tcp, Way::SocketPair}) {
        const char *by = way == Way::Tcp ? "" : ", through a socket pair";
        const auto row = [by](const char *name) -> QTestData & {
            return QTest::addRow("%s%s", name, by);
        };
        if (PacketHook::available()) // else nobody can tell whether it was answered
            row("never answered, by default")
                << way << true << true << u"drop"_s << nothing << false;
        row("never answered, interval set") << way << true << false << u"drop"_s << nothing << true;
        row("answered once, by default") << way << true << true << u"answer"_s << u"deaf"_s << true;
        row("thinks during the login") << way << false << false << nothing << u"deaf"_s << false;
    }
    QTest::newRow("gone, by default")
        << Way::Tcp << true << true << u"drop"_s << u"vanish"_s << true;
    QTest::newRow("gone during the login")
        << Way::Tcp << false << true << nothing << u"vanish"_s << true;
}

void TestKeepAlive::silence()
{
    QFETCH(Way, way);
    QFETCH(bool, isLoggedIn);
    QFETCH(bool, isDefault);
    QFETCH(QString, requests);
    QFETCH(QString, then);
    QFETCH(bool, isDead);
    Line line(*m_server, way);
    QVERIFY(line.isReady);
    line.connection.keepAlive({1s, 1, isDefault});
    if (isLoggedIn) {
        QVERIFY(line.logIn());
        QVERIFY(order(u"set requests "_s + requests));
        if (requests == u"answer"_s && PacketHook::available())
            QTRY_VERIFY(!line.measured.isEmpty());
    }
    if (!then.isEmpty())
        QVERIFY(order(then));
    const auto isLost = [&line] { return !line.lost.isEmpty(); };
    QCOMPARE(QTest::qWaitFor(isLost, isDead ? 10'000 : 4000), isDead);
    if (isDead)
        QCOMPARE(line.lost.first().first().value<Error>().code, ErrorCode::KeepAliveTimedOut);
}

void TestKeepAlive::unimplementedIsAnAnswer()
{
    if (!PacketHook::available())
        QSKIP("the shared libssh tells of no answer");
    Line line(*m_server);
    QVERIFY(line.isReady && line.logIn());
    QVERIFY(order(u"set requests unimplemented"_s));
    line.connection.keepAlive({1s, 1, false});
    // each is sent, each is answered
    QTRY_VERIFY_WITH_TIMEOUT(line.measured.size() >= 3, 15'000);
    QVERIFY(line.lost.isEmpty());
    QVERIFY(line.forward(5s).value_or(GlobalRequests::Answer()).accepted);
}

void TestKeepAlive::unimplementedOfAnotherPacketIsNone()
{
    if (!PacketHook::available())
        QSKIP("the shared libssh tells of no answer");
    Line line(*m_server);
    QVERIFY(line.isReady && line.logIn());
    QVERIFY(order(u"set requests drop"_s));
    line.connection.keepAlive({1s, 100, false});
    QTest::qWait(1500);
    QVERIFY(order(u"send 3 00000001"_s)); // one is pending, and is not meant
    QTest::qWait(300);
    QVERIFY(line.measured.isEmpty());
    QVERIFY(order(u"set requests answer"_s));
    QTRY_VERIFY(!line.measured.isEmpty());
}

/// Its answer is its own, also where a keep-alive's is still to come.
void TestKeepAlive::requestBehindAKeepAlive()
{
    Line line(*m_server);
    QVERIFY(line.isReady && line.logIn());
    for (int i = 0; i < 4; ++i) {
        line.connection.globalRequests().keepAlive({});
        line.connection.wake();
        const auto answer = line.forward(5s).value_or(GlobalRequests::Answer());
        QVERIFY2(answer.accepted && answer.port != 0, qPrintable(QString::number(i)));
    }
}

/// Longer than several keep-alives: they go on, and the answers that come late are not taken for
/// those of what is asked afterwards.
void TestKeepAlive::stallEnds()
{
    const bool isTold = PacketHook::available(); // that one was answered
    Line line(*m_server);
    QVERIFY(line.isReady && line.logIn());
    line.connection.keepAlive({1s, 100, false});
    QTRY_VERIFY(!isTold || !line.measured.isEmpty());
    QVERIFY(order(u"deaf"_s));
    QTest::qWait(3500);
    line.measured.clear();
    QVERIFY(order(u"hear"_s));
    const std::optional<GlobalRequests::Answer> forward = line.forward(5s);
    QVERIFY(forward && forward->accepted && forward->port != 0);
    QTRY_VERIFY(!isTold || !line.measured.isEmpty());
    QVERIFY(line.lost.isEmpty());
}

void TestKeepAlive::lateAnswerEndsMuteness()
{
    if (!PacketHook::available())
        QSKIP("the shared libssh tells of no answer");
    Line line(*m_server);
    QVERIFY(line.isReady && line.logIn());
    QVERIFY(order(u"deaf"_s));
    const auto given = line.forward(15s); // given up after ten seconds
    QVERIFY(given && given->unanswered);
    QVERIFY(line.forward(5s).value_or(GlobalRequests::Answer()).unanswered); // at once: it is mute
    QVERIFY(order(u"hear"_s));
    QTRY_VERIFY(line.forward(1s).value_or(GlobalRequests::Answer()).accepted);
}

CULVERT_TEST(TestKeepAlive)
#include "tst_keepalive.moc"
