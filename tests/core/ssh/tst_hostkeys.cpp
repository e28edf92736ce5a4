#include "core/ssh/hostkeys.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

/// CheckHostIP, which ssh leaves out on loopback: so no server can be asked here.
class TestHostKeys : public QObject
{
    Q_OBJECT

private slots:
    void addressOfAKnownHost_data();
    void addressOfAKnownHost();
    void remembersTheAddress_data();
    void remembersTheAddress();
    void newHostAtAKnownAddress();
    void looksAtNoAddress_data();
    void looksAtNoAddress();
    void revokedAtTheAddress();

private:
    Hop hop(const QByteArray &knownHosts = {}) const;
    QByteArray written() const;

    QTemporaryDir m_folder;
};

namespace {

using Kind = HostKeyDecision::Kind;

const QString peer = u"192.0.2.7:2222"_s;
const QByteArray ours = QByteArray("\0\0\0\xbssh-ed25519-ours", 20).toBase64();
const QByteArray theirs = QByteArray("\0\0\0\xbssh-ed25519-else", 20).toBase64();

ServerKey shown()
{
    return {u"ssh-ed25519"_s, ours, HostKey{u"ssh-ed25519"_s, ours}.fingerprint()};
}

QByteArray line(const QByteArray &name, const QByteArray &key)
{
    return name + " ssh-ed25519 " + key + '\n';
}

} // namespace

Hop TestHostKeys::hop(const QByteArray &knownHosts) const
{
    QFile file(m_folder.filePath(u"known"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(knownHosts) != knownHosts.size())
        qFatal("known_hosts cannot be written");
    Hop hop;
    hop.name = u"db"_s;
    hop.options.hostname = u"db.internal"_s;
    hop.options.port = 2222;
    hop.options.checkHostIp = true;
    hop.options.userKnownHostsFiles = {file.fileName()};
    return hop;
}

QByteArray TestHostKeys::written() const
{
    QFile file(m_folder.filePath(u"known"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestHostKeys::addressOfAKnownHost_data()
{
    QTest::addColumn<QByteArray>("atAddress");
    QTest::addColumn<StrictHostKeyChecking>("strict");
    QTest::addColumn<bool>("batch");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("same key") << ours << StrictHostKeyChecking::Yes << false << Kind::Trusted;
    QTest::newRow("nothing") << QByteArray() << StrictHostKeyChecking::Yes << false
                             << Kind::Trusted;
    QTest::newRow("other, yes") << theirs << StrictHostKeyChecking::Yes << false << Kind::Refused;
    QTest::newRow("other, accept-new")
        << theirs << StrictHostKeyChecking::AcceptNew << false << Kind::Refused;
    QTest::newRow("other, ask") << theirs << StrictHostKeyChecking::Ask << false << Kind::Ask;
    QTest::newRow("other, ask, batch")
        << theirs << StrictHostKeyChecking::Ask << true << Kind::Refused;
    QTest::newRow("other, no") << theirs << StrictHostKeyChecking::No << false << Kind::Trusted;
}

void TestHostKeys::addressOfAKnownHost()
{
    QFETCH(QByteArray, atAddress);
    QFETCH(StrictHostKeyChecking, strict);
    QFETCH(bool, batch);
    QFETCH(Kind, kind);
    Hop where = hop(line("[db.internal]:2222", ours)
                    + (atAddress.isEmpty() ? "" : line("[192.0.2.7]:2222", atAddress)));
    where.options.strictHostKeyChecking = strict;
    where.options.batchMode = batch;
    const HostKeyDecision decision = HostKeys(where).judge(shown(), peer);
    QCOMPARE(decision.kind, kind);
    QCOMPARE(decision.warning.contains(m_folder.filePath(u"known:2"_s)), atAddress == theirs);
    QCOMPARE(decision.newAddress, atAddress.isEmpty() ? u"192.0.2.7"_s : QString());
    if (kind == Kind::Refused)
        QCOMPARE(decision.error.code, ErrorCode::HostKeyChanged);
}

void TestHostKeys::remembersTheAddress_data()
{
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("hashed");
    QTest::newRow("of a known host") << true << false;
    QTest::newRow("of a known host, hashed") << true << true;
    QTest::newRow("with a new host") << false << false;
    QTest::newRow("with a new host, hashed") << false << true;
}

void TestHostKeys::remembersTheAddress()
{
    QFETCH(bool, known);
    QFETCH(bool, hashed);
    Hop where = hop(known ? line("[db.internal]:2222", ours) : QByteArray());
    where.options.strictHostKeyChecking = StrictHostKeyChecking::AcceptNew;
    where.options.hashKnownHosts = hashed;
    const HostKeys keys(where);
    QVERIFY(keys.remember(shown(), keys.judge(shown(), peer)));
    QCOMPARE(written().contains("192.0.2.7"), !hashed);
    QCOMPARE(written().count('\n'), known || hashed ? 2 : 1);
    const HostKeyDecision again = keys.judge(shown(), peer);
    QVERIFY(!again.isNew);
    QVERIFY(again.newAddress.isEmpty());
}

void TestHostKeys::newHostAtAKnownAddress()
{
    Hop where = hop(line("[192.0.2.7]:2222", theirs));
    where.options.strictHostKeyChecking = StrictHostKeyChecking::Ask;
    const HostKeyDecision decision = HostKeys(where).judge(shown(), peer);
    QCOMPARE(decision.kind, Kind::Ask);
    QCOMPARE(decision.question.otherAtAddress, m_folder.filePath(u"known:1"_s));
    where.options.strictHostKeyChecking = StrictHostKeyChecking::AcceptNew;
    QCOMPARE(HostKeys(where).judge(shown(), peer).kind, Kind::Refused);
}

void TestHostKeys::looksAtNoAddress_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("checks");
    QTest::addColumn<QString>("hostname");
    QTest::newRow("switched off") << peer << false << u"db.internal"_s;
    QTest::newRow("through a proxy or hop") << QString() << true << u"db.internal"_s;
    QTest::newRow("loopback") << u"127.0.0.1:2222"_s << true << u"db.internal"_s;
    QTest::newRow("named by its address") << peer << true << u"192.0.2.7"_s;
}

void TestHostKeys::looksAtNoAddress()
{
    QFETCH(QString, from);
    QFETCH(bool, checks);
    QFETCH(QString, hostname);
    Hop where = hop(line("[db.internal]:2222,[192.0.2.7]:2222", ours));
    where.options.checkHostIp = checks;
    where.options.hostname = hostname;
    const HostKeyDecision decision = HostKeys(where).judge(shown(), from);
    QCOMPARE(decision.kind, Kind::Trusted);
    QVERIFY(decision.newAddress.isEmpty());
    QVERIFY(decision.warning.isEmpty());
}

void TestHostKeys::revokedAtTheAddress()
{
    const Hop where =
        hop(line("[db.internal]:2222", ours) + "@revoked " + line("[192.0.2.7]:2222", ours));
    const HostKeyDecision decision = HostKeys(where).judge(shown(), peer);
    QCOMPARE(decision.kind, Kind::Refused);
    QCOMPARE(decision.error.code, ErrorCode::HostKeyRevoked);
}

CULVERT_TEST(TestHostKeys)
#include "tst_hostkeys.moc"
