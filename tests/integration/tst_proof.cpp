#include "core/session/proof.h"

#include "core/ssh/libssh/datatransfer.h"
#include "core/status/exposure.h"
#include "tests/support/blackhole.h"
#include "tests/support/farend.h"
#include "tests/support/tunnel.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// What is found out about forwards, against what sshd really does.
class TestProof : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhatTheServerAllows_data();
    void saysWhatTheServerAllows();
    void measuresWhoReachesThePort_data();
    void measuresWhoReachesThePort();
    void deadTarget_data();
    void deadTarget();
    void silentTarget();
    void takesLittleFromATargetThatFloods();
    void portHeldByAnother_data();
    void portHeldByAnother();
    void looksAgain_data();
    void looksAgain();
};

namespace {

using R = ProofResult;

std::unique_ptr<SshServer> serverWith(const QString &line)
{
    auto server = std::make_unique<SshServer>(line.isEmpty() ? QStringList() : QStringList{line});
    return server->start() ? std::move(server) : nullptr;
}

/// A forward of this kind from a free port to `target`.
QString forwardOf(const QString &kind, quint16 target, const QString &bind = {})
{
    const QString listener =
        bind.isEmpty() ? QString::number(freePort()) : u"%1:%2"_s.arg(bind).arg(freePort());
    return kind == u"-D" ? u"-D "_s + listener
                         : u"%1 %2:127.0.0.1:%3"_s.arg(kind, listener).arg(target);
}

Proof proofOf(const Tunnel &tunnel)
{
    return tunnel.status().forwards.value(0).proof;
}

} // namespace

void TestProof::initTestCase()
{
    CULVERT_NEEDS_SSHD();
}

void TestProof::saysWhatTheServerAllows_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<QString>("forward");
    QTest::addColumn<ProofResult>("result");
    const auto row = [](const QString &config, const QString &forward, ProofResult result) {
        QTest::addRow("%s, %s", qPrintable(config), qPrintable(forward))
            << config << forward << result;
    };
    row(u"AllowTcpForwarding yes"_s, u"-L"_s, R::Proved);
    row(u"AllowTcpForwarding yes"_s, u"-D"_s, R::Proved);
    row(u"AllowTcpForwarding yes"_s, u"-R"_s, R::Proved);
    row(u"AllowTcpForwarding local"_s, u"-L"_s, R::Proved);
    row(u"AllowTcpForwarding local"_s, u"-D"_s, R::Proved);
    row(u"AllowTcpForwarding remote"_s, u"-L"_s, R::Refuted); // clients are refused as well
    row(u"AllowTcpForwarding remote"_s, u"-D"_s, R::NotAllowed);
    row(u"AllowTcpForwarding remote"_s, u"-R"_s, R::NotAllowed);
    row(u"AllowTcpForwarding no"_s, u"-L"_s, R::Refuted);
    row(u"PermitOpen none"_s, u"-L"_s, R::Refuted);
    row(u"PermitOpen none"_s, u"-D"_s, R::NotAllowed); // another target may be allowed
    row(u"PermitOpen 127.0.0.1:*"_s, u"-R"_s, R::Proved); // though ::1 cannot be looked at
    row(u"PermitOpen [::1]:1"_s, u"-R"_s, R::NotAllowed);
}

void TestProof::saysWhatTheServerAllows()
{
    QFETCH(QString, config);
    QFETCH(QString, forward);
    QFETCH(ProofResult, result);
    const auto server = serverWith(config);
    QVERIFY(server);
    const FarEnd service(echo());
    Tunnel tunnel(*server, {forwardOf(forward, service.port())});
    QVERIFY(tunnel.startAndWait());
    QTRY_COMPARE(proofOf(tunnel).result, result);
    QCOMPARE(tunnel.status().isDegraded(), result == R::Refuted);
    QVERIFY(proofOf(tunnel).at.isValid());
    if (result == R::Refuted) {
        QCOMPARE(proofOf(tunnel).reason->code, ErrorCode::TargetProhibited);
        QVERIFY(proofOf(tunnel).message.contains(u"to clients as well"_s));
    }
    QVERIFY(tunnel.connections.isEmpty()); // the proof's own are not reported
}

void TestProof::measuresWhoReachesThePort_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<QString>("bind");
    QTest::addColumn<Exposure>("exposure");
    const auto row = [](const QString &config, const QString &bind, Exposure exposure) {
        QTest::addRow("%s, '%s'", qPrintable(config), qPrintable(bind))
            << config << bind << exposure;
    };
    row(u"GatewayPorts no"_s, {}, Exposure::Loopback);
    row(u"GatewayPorts no"_s, u"0.0.0.0"_s, Exposure::Loopback); // a silent lie of sshd's
    row(u"GatewayPorts no"_s, u"*"_s, Exposure::Loopback);
    row(u"GatewayPorts yes"_s, {}, Exposure::Everyone);
    row(u"GatewayPorts yes"_s, u"127.0.0.1"_s, Exposure::Everyone); // another
    row(u"GatewayPorts clientspecified"_s, {}, Exposure::Loopback);
    row(u"GatewayPorts clientspecified"_s, u"localhost"_s, Exposure::Loopback);
    row(u"GatewayPorts clientspecified"_s, u"*"_s, Exposure::Everyone);
}

void TestProof::measuresWhoReachesThePort()
{
    QFETCH(QString, config);
    QFETCH(QString, bind);
    const auto server = serverWith(config);
    QVERIFY(server);
    const FarEnd service(echo());
    Tunnel tunnel(*server, {forwardOf(u"-R"_s, service.port(), bind)});
    QVERIFY(tunnel.startAndWait());
    QTRY_COMPARE(proofOf(tunnel).result, R::Proved);
    QTEST(proofOf(tunnel).exposure, "exposure");
    QFETCH(Exposure, exposure);
    const Exposure asked = exposureMeantBy(bind, false);
    const bool lied = asked != Exposure::Unknown && asked != exposure;
    QCOMPARE(proofOf(tunnel).reason.has_value(), lied);
}

void TestProof::deadTarget_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("local") << u"-L"_s;
    QTest::newRow("remote") << u"-R"_s;
}

void TestProof::deadTarget()
{
    QFETCH(QString, kind);
    const auto server = serverWith({});
    QVERIFY(server);
    Tunnel tunnel(*server, {forwardOf(kind, freePort())});
    QVERIFY(tunnel.startAndWait());
    QTRY_COMPARE(proofOf(tunnel).result, R::Refuted);
    QVERIFY(tunnel.status().isDegraded());
    QVERIFY(proofOf(tunnel).reason);
    QCOMPARE(proofOf(tunnel).reason->code, ErrorCode::TargetRefused);
}

/// Its packets are dropped: that nobody refused is no proof.
void TestProof::silentTarget()
{
    const auto server = serverWith({});
    QVERIFY(server);
    const BlackHole target;
    Tunnel tunnel(*server, {forwardOf(u"-R"_s, target.port())});
    QVERIFY(tunnel.startAndWait());
    QTRY_VERIFY_WITH_TIMEOUT(proofOf(tunnel).result != R::Unknown, 10'000);
    QCOMPARE(proofOf(tunnel).result, R::Refuted);
    QCOMPARE(proofOf(tunnel).reason->code, ErrorCode::TargetUnreachable);
    QVERIFY(tunnel.status().isDegraded());
}

/// A window of it would hold up a slow line for nobody.
void TestProof::takesLittleFromATargetThatFloods()
{
    if (!DataTransfer::available())
        QSKIP("windows are libssh's own here");
    const auto server = serverWith(u"LogLevel DEBUG2"_s);
    QVERIFY(server);
    const FarEnd target(source(100'000'000));
    Tunnel tunnel(*server, {forwardOf(u"-L"_s, target.port())});
    QVERIFY(tunnel.startAndWait());
    QTRY_COMPARE(proofOf(tunnel).result, R::Proved);
    static const QRegularExpression asked(u"ctype direct-tcpip rchan [0-9]+ win ([0-9]+)"_s);
    QTRY_VERIFY(asked.match(server->log()).hasMatch());
    QCOMPARE_LE(asked.match(server->log()).captured(1).toLongLong(), 16 * 1024);
    tunnel.stop();
    QVERIFY(tunnel.waitForEnd());
    QTRY_VERIFY(server->log().contains(u"Received disconnect from"_s)); // which is logged last
    QVERIFY(!server->log().contains(u"rcvd adjust"_s)); // nor was it opened further
}

void TestProof::portHeldByAnother_data()
{
    QTest::addColumn<QStringList>("held");
    QTest::newRow("IPv4") << QStringList{u"127.0.0.1"_s};
    QTest::newRow("IPv6") << QStringList{u"::1"_s};
    QTest::newRow("both") << QStringList{u"127.0.0.1"_s, u"::1"_s};
}

/// sshd listens on what is left and says that all is well; on nothing at all, and says so.
void TestProof::portHeldByAnother()
{
    QFETCH(QStringList, held);
    QTcpServer v6;
    if (!v6.listen(QHostAddress::LocalHostIPv6))
        QSKIP("this system has no IPv6");
    v6.close();
    const auto server = serverWith({});
    QVERIFY(server);
    std::vector<std::unique_ptr<QTcpServer>> holders;
    const quint16 port = freePort(); // on both addresses
    for (const QString &address : held) {
        auto holder = std::make_unique<QTcpServer>();
        QVERIFY(holder->listen(QHostAddress(address), port));
        holders.push_back(std::move(holder));
    }
    const FarEnd service(echo());
    Tunnel tunnel(*server, {u"-R localhost:%1:127.0.0.1:%2"_s.arg(port).arg(service.port())});
    QVERIFY(tunnel.startAndWait());
    const auto forward = [&tunnel] { return tunnel.status().forwards.at(0); };
    QVERIFY(tunnel.status().isDegraded()
            || QTest::qWaitFor([&tunnel] { return tunnel.status().isDegraded(); }, 10'000));
    if (held.size() == 2) {
        QCOMPARE(forward().state, ForwardState::Failed);
        QCOMPARE(forward().error->code, ErrorCode::RemotePortTaken);
    } else {
        QCOMPARE(forward().proof.result, R::Refuted);
        QCOMPARE(forward().proof.reason->code, ErrorCode::RemotePortTaken);
    }
}

void TestProof::looksAgain_data()
{
    QTest::addColumn<ProofResult>("result");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("due");
    QTest::newRow("on its way") << R::Unknown << 60 << false;
    QTest::newRow("refuted") << R::Refuted << 0 << true;
    QTest::newRow("proved") << R::Proved << 59 << false;
    QTest::newRow("proved long ago") << R::Proved << 60 << true;
    QTest::newRow("forbidden") << R::NotAllowed << 1 << false;
    QTest::newRow("forbidden long ago") << R::NotAllowed << 600 << false;
}

void TestProof::looksAgain()
{
    QFETCH(ProofResult, result);
    QFETCH(int, minutes);
    Proof proof;
    proof.result = result;
    proof.at = QDateTime::currentDateTimeUtc();
    QTEST(isDue(proof, proof.at.addSecs(minutes * 60)), "due");
    proof.reason = Error{.code = ErrorCode::TargetProhibited};
    if (result == R::Refuted) // a rule of the server's
        QVERIFY(!isDue(proof, proof.at.addSecs(minutes * 60)));
}

CULVERT_TEST(TestProof)
#include "tst_proof.moc"
