#include "core/forward/targetconnector.h"
#include "core/ssh/connector.h"
#include "tests/support/logins.h"
#include "tests/support/needs.h"
#include "tests/support/netlab.h"
#include "tests/support/tunnel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr quint16 sshPort = 2222;
constexpr int patience = 10'000; // a tenth of what a test's ConnectTimeout would wait

/// The words of a script, run in the test's own namespaces; empty where it failed.
QString shell(const QString &script)
{
    QProcess process;
    process.start(u"sh"_s, {u"-ec"_s, u"PATH=$PATH:/usr/sbin:/sbin\n"_s + script});
    const bool done = process.waitForFinished() && process.exitCode() == 0;
    if (!done)
        qWarning() << process.readAllStandardError();
    return done ? u"done\n"_s + QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/// One listener, one address.
struct Door : QTcpServer
{
    explicit Door(const QString &address)
    {
        if (!listen(QHostAddress(address), sshPort))
            qFatal("%s: %s", qPrintable(address), qPrintable(errorString()));
        connect(this, &QTcpServer::newConnection, this, [this] {
            ++accepted;
            delete nextPendingConnection();
        });
    }

    int accepted = 0;
};

/// A Connector on its way to one of the lab's names.
struct Dial
{
    explicit Dial(const QString &name, AddressFamily family = AddressFamily::Any, int attempts = 1,
                  std::chrono::seconds timeout = 100s)
    {
        HostOptions options;
        options.originalHost = name;
        options.hostname = name;
        options.port = sshPort;
        options.addressFamily = family;
        options.connectionAttempts = attempts;
        options.connectTimeout = timeout;
        connector = std::make_unique<Connector>(options);
        QObject::connect(connector.get(), &Connector::connected, connector.get(),
                         [this] { took = clock.elapsed(); });
        QObject::connect(connector.get(), &Connector::failed, connector.get(),
                         [this](const Error &error) { reason = error; });
        clock.start();
        connector->start();
    }

    bool isConnected() const { return took.has_value(); }
    bool isOver() const { return took || reason; }

    std::unique_ptr<Connector> connector;
    QElapsedTimer clock;
    std::optional<qint64> took; ///< ms
    std::optional<Error> reason;
};

} // namespace

/// Names with several addresses, some of them dead: in namespaces of the test's own, with names and
/// a packet filter that are the test's too.
class TestAddresses : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void refusedDoesNotDelay();
    void silentDelaysALittle();
    void silentDelaysATargetALittle();
    void familiesTakeTurns();
    void nobodyAnswers();
    void addressFamily_data();
    void addressFamily();
    void connectionAttempts_data();
    void connectionAttempts();
    void linkLocal();
    void checkHostIp_data();
    void checkHostIp();

private:
    void aimAtFar(Tunnel &tunnel, const QString &name) const;
    /// How the stock ssh ends with these options: 0 when it gets in.
    int ssh(const QStringList &options, QString *said) const;
    int dialled(const QString &address) const; ///< SYNs that came there, retransmitted ones too
    std::unique_ptr<NetLab> m_lab;
};

void TestAddresses::initTestCase()
{
    CULVERT_NEEDS(NetLab::missingTools());
    if (!NetLab::isInside())
        QSKIP(qPrintable(NetLab::whyForbidden()));
    m_lab = std::make_unique<NetLab>();
    QVERIFY(m_lab->addHost(u"far"_s));
    QFile names(m_lab->path(u"hosts"_s));
    QVERIFY(names.open(QIODevice::Append));
    names.write("127.0.1.1 refused\n127.0.1.2 refused\n127.0.1.3 refused\n127.0.1.4 refused\n"
                "127.0.2.1 refused\n"
                "127.0.0.9 silent\n127.0.2.1 silent\n"
                "127.0.0.9 nobody\n127.0.1.1 nobody\n"
                "2001:db8::9 mixed\n2001:db8::99 mixed\n127.0.2.2 mixed\n"
                "2001:db8::2 both\n127.0.2.2 both\n"
                "127.0.1.1 closed\n");
    names.close();
    QVERIFY(m_lab->startSshd(u"far"_s));
    // 127.0.0.9, 2001:db8::9 and ::99 swallow everything, as a firewall does that says nothing
    QVERIFY(!shell(u"ip address add 203.0.113.250/24 dev internet\n"
                   "ip address add 2001:db8::2/128 dev lo nodad\n"
                   "ip address add 2001:db8::9/128 dev lo nodad\n"
                   "ip address add 2001:db8::99/128 dev lo nodad\n"
                   "nft -f - <<END\n"
                   "table inet lab {\n"
                   " chain in {\n"
                   "  type filter hook input priority 0;\n"
                   "  tcp dport 2222 tcp flags syn / syn,ack jump dialled\n"
                   "  ip daddr 127.0.0.9 drop\n"
                   "  ip6 daddr { 2001:db8::9, 2001:db8::99 } drop\n"
                   " }\n"
                   " chain dialled {\n"
                   "  ip daddr 127.0.1.1 counter\n"
                   "  ip daddr 127.0.2.2 counter\n"
                   "  ip daddr 127.0.0.9 counter\n"
                   "  ip6 daddr 2001:db8::2 counter\n"
                   "  ip6 daddr 2001:db8::9 counter\n"
                   "  ip6 daddr 2001:db8::99 counter\n"
                   " }\n"
                   "}\nEND\n"_s)
                 .isEmpty());
}

int TestAddresses::dialled(const QString &address) const
{
    const QRegularExpression line(QRegularExpression::escape(address)
                                  + u" counter packets (\\d+)"_s);
    const auto match = line.match(shell(u"nft list chain inet lab dialled"_s));
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

void TestAddresses::refusedDoesNotDelay()
{
    Door door(u"127.0.2.1"_s);
    QList<Dial *> order;
    Dial silent(u"silent"_s); // waits for one delay
    Dial refused(u"refused"_s); // would wait for four
    for (Dial *dial : {&silent, &refused})
        connect(dial->connector.get(), &Connector::connected, this,
                [&order, dial] { order.append(dial); }); // clazy:exclude=lambda-in-connect
    QTRY_COMPARE_WITH_TIMEOUT(order.size(), 2, patience);
    QCOMPARE(order, (QList<Dial *>{&refused, &silent}));
    QTRY_COMPARE(door.accepted, 2);
}

void TestAddresses::silentDelaysALittle()
{
    Door door(u"127.0.2.1"_s);
    const int before = dialled(u"127.0.0.9"_s);
    Dial dial(u"silent"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dial.isOver(), patience);
    QVERIFY2(dial.isConnected(), qPrintable(dial.reason ? describe(*dial.reason) : QString()));
    QVERIFY(*dial.took >= 100); // RFC 8305, 5: the least delay
    QVERIFY(dialled(u"127.0.0.9"_s) > before); // it was the first
}

/// A target of -R: its deadline is 20 s, and the silent address is its first.
void TestAddresses::silentDelaysATargetALittle()
{
    Door door(u"127.0.2.1"_s);
    const int before = dialled(u"127.0.0.9"_s);
    TargetConnector connector(Endpoint::tcp(u"silent"_s, sshPort));
    QSignalSpy connected(&connector, &TargetConnector::connected);
    connector.start();
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, patience);
    QVERIFY(dialled(u"127.0.0.9"_s) > before);
}

/// The name's order is IPv6, IPv6, IPv4; the second IPv6 address would be the third to be dialled.
void TestAddresses::familiesTakeTurns()
{
    Door door(u"127.0.2.2"_s);
    const int first = dialled(u"2001:db8::9"_s);
    Dial dial(u"mixed"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dial.isOver(), patience);
    QVERIFY(dial.isConnected());
    QVERIFY(dialled(u"2001:db8::9"_s) > first);
    QCOMPARE(dialled(u"2001:db8::99"_s), 0);
}

/// A refusal is not the last word while another address may still answer.
void TestAddresses::nobodyAnswers()
{
    const int before = dialled(u"127.0.1.1"_s);
    Dial dial(u"nobody"_s, AddressFamily::Any, 1, 2s);
    QTRY_VERIFY_WITH_TIMEOUT(dial.isOver(), patience);
    QCOMPARE(dialled(u"127.0.1.1"_s) - before, 1);
    QVERIFY(dial.reason);
    QCOMPARE(dial.reason->code, ErrorCode::ConnectTimedOut);
}

void TestAddresses::addressFamily_data()
{
    QTest::addColumn<AddressFamily>("family");
    QTest::addColumn<int>("ipv4");
    QTest::addColumn<int>("ipv6");
    QTest::newRow("any: the system's first") << AddressFamily::Any << 0 << 1;
    QTest::newRow("inet") << AddressFamily::Inet << 1 << 0;
    QTest::newRow("inet6") << AddressFamily::Inet6 << 0 << 1;
}

void TestAddresses::addressFamily()
{
    QFETCH(AddressFamily, family);
    QFETCH(int, ipv4);
    QFETCH(int, ipv6);
    Door old(u"127.0.2.2"_s);
    auto young = std::make_unique<Door>(u"2001:db8::2"_s);
    const int oldBefore = dialled(u"127.0.2.2"_s);
    const int youngBefore = dialled(u"2001:db8::2"_s);
    Dial dial(u"both"_s, family);
    QTRY_VERIFY_WITH_TIMEOUT(dial.isOver(), patience);
    QVERIFY(dial.isConnected());
    QCOMPARE(dialled(u"127.0.2.2"_s) - oldBefore, ipv4);
    QCOMPARE(dialled(u"2001:db8::2"_s) - youngBefore, ipv6);

    young.reset(); // refused there: the other family helps only where it may
    Dial again(u"both"_s, family);
    QTRY_VERIFY_WITH_TIMEOUT(again.isOver(), patience);
    QCOMPARE(again.isConnected(), family != AddressFamily::Inet6);
}

void TestAddresses::connectionAttempts_data()
{
    QTest::addColumn<int>("attempts");
    QTest::newRow("1") << 1;
    QTest::newRow("3") << 3;
}

void TestAddresses::connectionAttempts()
{
    QFETCH(int, attempts);
    const int before = dialled(u"127.0.1.1"_s);
    Dial dial(u"closed"_s, AddressFamily::Any, attempts);
    QTRY_VERIFY_WITH_TIMEOUT(dial.isOver(), patience);
    QVERIFY(dial.reason);
    QCOMPARE(dial.reason->code, ErrorCode::ConnectFailed);
    QCOMPARE(dialled(u"127.0.1.1"_s) - before, attempts);
}

void TestAddresses::linkLocal()
{
    QCOMPARE(m_lab
                 ->run(u"far"_s, u"ip"_s,
                       {u"address"_s, u"add"_s, u"fe80::c0/64"_s, u"dev"_s, u"out"_s, u"nodad"_s})
                 .code,
             0);
    QVERIFY(!shell(u"ip address add fe80::1/64 dev internet nodad"_s).isEmpty());
    const QString host = u"fe80::c0%internet"_s;
    QVERIFY(m_lab->know(host, u"far"_s));
    const SshServer unused;
    Tunnel tunnel(unused);
    aimAtFar(tunnel, host);
    tunnel.option(u"UserKnownHostsFile"_s, m_lab->knownHostsFile());
    tunnel.option(u"StrictHostKeyChecking"_s, u"yes"_s);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
}

void TestAddresses::aimAtFar(Tunnel &tunnel, const QString &name) const
{
    tunnel.profile.host = name;
    tunnel.profile.port = 22;
    tunnel.profile.user = m_lab->user();
    tunnel.profile.identities = {m_lab->clientKey()};
}

int TestAddresses::ssh(const QStringList &options, QString *said) const
{
    QStringList arguments{u"-F"_s, u"none"_s, u"-i"_s, m_lab->clientKey()};
    for (const QString &option : options)
        arguments << u"-o"_s << option;
    arguments << m_lab->user() + u"@far"_s << u"true"_s;
    QProcess process;
    process.start(u"ssh"_s, arguments);
    if (!process.waitForFinished())
        return -1;
    *said = QString::fromUtf8(process.readAllStandardError());
    return process.exitCode();
}

void TestAddresses::checkHostIp_data()
{
    QTest::addColumn<QString>("checks");
    QTest::addColumn<QString>("strict");
    QTest::addColumn<bool>("batch");
    QTest::addColumn<bool>("letsIn");
    for (const auto *strict : {"yes", "ask", "accept-new", "no"}) {
        const QString value = QString::fromLatin1(strict);
        QTest::addRow("%s", strict) << u"yes"_s << value << true << (value == "no"_L1);
        QTest::addRow("%s, not checked", strict) << u"no"_s << value << true << true;
    }
    QTest::newRow("ask, and somebody answers") << u"yes"_s << u"ask"_s << false << true;
}

/// The name's key is right, and its address is known with another one.
void TestAddresses::checkHostIp()
{
    QFETCH(QString, checks);
    QFETCH(QString, strict);
    QFETCH(bool, batch);
    QFETCH(bool, letsIn);
    const QString known = m_lab->path(u"known_addresses"_s);
    const QByteArray lines = "far " + contents(m_lab->path(u"host_key_far.pub"_s)) + "203.0.113.1 "
        + contents(m_lab->clientKey() + u".pub"_s);
    QFile::remove(known);
    append(known, lines);

    const SshServer unused;
    Tunnel tunnel(unused);
    aimAtFar(tunnel, u"far"_s);
    tunnel.option(u"UserKnownHostsFile"_s, known);
    tunnel.option(u"StrictHostKeyChecking"_s, strict);
    tunnel.option(u"CheckHostIP"_s, checks);
    tunnel.batch = batch;
    QList<HostKeyQuestion> asked;
    connect(tunnel.engine.get(), &Engine::hostKeyAsked, this, [&](const HostKeyQuestion &question) {
        asked.append(question);
        tunnel.engine->answer(question.id, HostKeyAnswer{true});
    });
    QCOMPARE(tunnel.startAndWait(), letsIn);
    QCOMPARE(contents(known), lines); // nothing is learnt from it
    const QString place = known + u":2"_s;
    QCOMPARE(tunnel.logText().contains(place), checks == "yes"_L1);
    if (!letsIn)
        QCOMPARE(tunnel.errorCode(), ErrorCode::HostKeyChanged);
    QCOMPARE(asked.size(), batch ? 0 : 1);
    if (!asked.isEmpty()) {
        QCOMPARE(asked[0].otherAtAddress, place);
        QCOMPARE(asked[0].address, u"203.0.113.1"_s);
        return;
    }

    QString said;
    const int code = ssh({u"UserKnownHostsFile="_s + known, u"GlobalKnownHostsFile=/dev/null"_s,
                          u"StrictHostKeyChecking="_s + strict, u"CheckHostIP="_s + checks,
                          u"BatchMode=yes"_s, u"IdentityAgent=none"_s},
                         &said);
    QVERIFY2((code == 0) == letsIn, qPrintable(said)); // ssh thinks so too
    if (strict != "ask"_L1) // whom BatchMode keeps it from asking, it tells nothing
        QCOMPARE(said.contains(place), checks == "yes"_L1);
}

int main(int argc, char **argv)
{
    if (NetLab::missingTools().isEmpty() && NetLab::whyForbidden().isEmpty())
        NetLab::enter(argc, argv);
    QCoreApplication app(argc, argv);
    TestAddresses test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_addresses.moc"
