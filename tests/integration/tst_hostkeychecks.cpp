#include "core/openssh/knownhosts/knownhostsfile.h"
#include "core/openssh/opensshversion.h"
#include "tests/support/logins.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// Host keys of real servers, and the stock ssh's opinion of the files that we write.
class TestHostKeyChecks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesWhatSshReads_data();
    void writesWhatSshReads();
    void readsWhatSshWrites_data();
    void readsWhatSshWrites();
    void onlyACertificateAuthority_data();
    void onlyACertificateAuthority();
    void certificateAuthorityIsNoTrust();
    void revokedList_data();
    void revokedList();
    void secondRevokedList();
    void changedKeyIsReplacedOnDemand();
    void asksForTheKnownType();
    void aliasAndSeveralFiles();
    void forgetsInDevNull();

private:
    /// `ssh host true` that trusts nothing but this file; its exit code.
    int ssh(const QString &knownHosts, const QString &strict, const QStringList &more = {}) const;

    std::unique_ptr<SshServer> m_server;
};

void TestHostKeyChecks::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
}

int TestHostKeyChecks::ssh(const QString &knownHosts, const QString &strict,
                           const QStringList &more) const
{
    QProcess process;
    QStringList arguments = more;
    for (const QString &option :
         {u"StrictHostKeyChecking="_s + strict, u"UserKnownHostsFile="_s + knownHosts,
          u"GlobalKnownHostsFile=/dev/null"_s, u"BatchMode=yes"_s, u"IdentityAgent=none"_s})
        arguments << u"-o"_s << option;
    arguments += {u"-F"_s,
                  u"none"_s,
                  u"-i"_s,
                  m_server->clientKey(),
                  u"-p"_s,
                  QString::number(m_server->port()),
                  m_server->user() + u"@127.0.0.1"_s,
                  u"true"_s};
    process.start(u"ssh"_s, arguments);
    return process.waitForFinished() ? process.exitCode() : -1;
}

void TestHostKeyChecks::writesWhatSshReads_data()
{
    QTest::addColumn<QString>("hash");
    QTest::newRow("plain") << u"no"_s;
    QTest::newRow("hashed") << u"yes"_s;
}

void TestHostKeyChecks::writesWhatSshReads()
{
    QFETCH(QString, hash);
    const QTemporaryDir folder;
    const QString known = folder.filePath(u"known"_s);
    Tunnel tunnel(*m_server);
    tunnel.option(u"UserKnownHostsFile"_s, known);
    tunnel.option(u"StrictHostKeyChecking"_s, u"accept-new"_s);
    tunnel.option(u"HashKnownHosts"_s, hash);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QCOMPARE(contents(known).startsWith("|1|"), hash == u"yes"_s);
    QCOMPARE(QFile::permissions(known) & (QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(ssh(known, u"yes"_s), 0);
}

void TestHostKeyChecks::readsWhatSshWrites_data()
{
    writesWhatSshReads_data();
}

void TestHostKeyChecks::readsWhatSshWrites()
{
    QFETCH(QString, hash);
    const QTemporaryDir folder;
    const QString known = folder.filePath(u"known"_s);
    QCOMPARE(ssh(known, u"accept-new"_s, {u"-o"_s, u"HashKnownHosts="_s + hash}), 0);
    QCOMPARE(contents(known).startsWith("|1|"), hash == u"yes"_s);
    Tunnel tunnel(*m_server);
    tunnel.option(u"UserKnownHostsFile"_s, known);
    tunnel.option(u"StrictHostKeyChecking"_s, u"yes"_s);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
}

void TestHostKeyChecks::onlyACertificateAuthority_data()
{
    QTest::addColumn<QString>("strict");
    QTest::newRow("yes") << u"yes"_s;
    QTest::newRow("ask") << u"ask"_s;
}

void TestHostKeyChecks::onlyACertificateAuthority()
{
    QFETCH(QString, strict);
    const QTemporaryDir folder;
    const QString authority = folder.filePath(u"ca"_s);
    QVERIFY(makeKeyPair(authority));
    QVERIFY(QFile::copy(m_server->path(u"host_key.pub"_s), folder.filePath(u"host.pub"_s)));
    QVERIFY(keygen({u"-q"_s, u"-s"_s, authority, u"-I"_s, u"host"_s, u"-h"_s, u"-n"_s,
                    u"127.0.0.1"_s, folder.filePath(u"host.pub"_s)}));
    SshServer server({u"HostCertificate "_s + folder.filePath(u"host-cert.pub"_s),
                      u"HostKey "_s + m_server->path(u"host_key"_s)});
    QVERIFY(server.start());
    const QString known = folder.filePath(u"known"_s);
    append(known, "# ours\n@cert-authority * " + contents(authority + u".pub"_s));
    Tunnel tunnel(server);
    tunnel.option(u"UserKnownHostsFile"_s, known);
    tunnel.option(u"StrictHostKeyChecking"_s, strict);
    QList<HostKeyQuestion> asked;
    QObject::connect(tunnel.engine.get(), &Engine::hostKeyAsked, this,
                     [&](const HostKeyQuestion &question) {
                         asked.append(question);
                         tunnel.engine->answer(question.id, HostKeyAnswer{false});
                     });
    QVERIFY(!tunnel.startAndWait());
    QCOMPARE(tunnel.errorCode(), ErrorCode::HostKnownOnlyByCa);
    const QString message = tunnel.status().reason->message;
    QVERIFY2(message.contains(u"certificate authority"_s) && message.contains(known + u":2"_s),
             qPrintable(message));
    QCOMPARE(asked.size(), strict == u"ask"_s ? 1 : 0);
    if (!asked.isEmpty())
        QCOMPARE(asked[0].caLine, known + u":2"_s);
}

/// With the plain key known as well, the CA's line is neither in the way nor of use.
void TestHostKeyChecks::certificateAuthorityIsNoTrust()
{
    const QTemporaryDir folder;
    const QString authority = folder.filePath(u"ca"_s);
    QVERIFY(makeKeyPair(authority));
    const QString known = folder.filePath(u"known"_s);
    append(known,
           "@cert-authority * " + contents(authority + u".pub"_s)
               + contents(m_server->knownHostsFile()));
    Tunnel tunnel(*m_server);
    tunnel.option(u"UserKnownHostsFile"_s, known);
    tunnel.option(u"StrictHostKeyChecking"_s, u"yes"_s);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
}

void TestHostKeyChecks::revokedList_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<bool>("refused");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray key = contents(m_server->path(u"host_key.pub"_s));
    const QByteArray other = contents(m_server->clientKey() + u".pub"_s);
    const QString krl = m_server->path(u"krl"_s);
    QVERIFY(keygen({u"-q"_s, u"-k"_s, u"-f"_s, krl, m_server->clientKey() + u".pub"_s}));
    QTest::newRow("this key") << "# gone\n" + other + key << true << ErrorCode::HostKeyRevoked;
    QTest::newRow("another key") << other << false << ErrorCode::Internal;
    QTest::newRow("empty") << QByteArray("\n") << false << ErrorCode::Internal;
    QTest::newRow("no such file") << QByteArray() << true << ErrorCode::HostKeyRevoked;
    QTest::newRow("KRL") << contents(krl) << true << ErrorCode::FeatureUnavailable;
}

void TestHostKeyChecks::revokedList()
{
    QFETCH(QByteArray, list);
    QFETCH(bool, refused);
    QFETCH(ErrorCode, code);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"revoked"_s);
    if (!list.isEmpty())
        append(file, list);
    Tunnel tunnel(*m_server);
    tunnel.option(u"RevokedHostKeys"_s, file);
    QCOMPARE(tunnel.startAndWait(), !refused);
    if (refused) {
        QCOMPARE(tunnel.errorCode(), code);
        QVERIFY2(tunnel.status().reason->message.contains(file),
                 qPrintable(tunnel.status().reason->message));
    }
    const QString known = m_server->knownHostsFile();
    QCOMPARE(ssh(known, u"yes"_s, {u"-o"_s, u"RevokedHostKeys="_s + file}) != 0,
             refused && code == ErrorCode::HostKeyRevoked); // our word for a KRL is no, unread
}

void TestHostKeyChecks::secondRevokedList()
{
    const QTemporaryDir folder;
    const QString first = folder.filePath(u"first"_s);
    const QString second = folder.filePath(u"second"_s);
    append(first, contents(m_server->clientKey() + u".pub"_s));
    append(second, "# nothing yet\n");
    const auto starts = [&](Tunnel &tunnel) {
        tunnel.option(u"RevokedHostKeys"_s, first + u' ' + second);
        return tunnel.startAndWait();
    };
    Tunnel trusting(*m_server);
    QVERIFY2(starts(trusting), qPrintable(trusting.logText()));

    append(second, contents(m_server->path(u"host_key.pub"_s)));
    Tunnel refusing(*m_server);
    QVERIFY(!starts(refusing));
    QCOMPARE(refusing.errorCode(), ErrorCode::HostKeyRevoked);
    const QString message = refusing.status().reason->message;
    QVERIFY2(message.contains(second + u":2"_s), qPrintable(message));
    if (installedOpenSsh().isAtLeast(10, 3)) {
        const QString option = u"RevokedHostKeys="_s + first + u' ' + second;
        QVERIFY(ssh(m_server->knownHostsFile(), u"yes"_s, {u"-o"_s, option}) != 0);
    }
}

void TestHostKeyChecks::changedKeyIsReplacedOnDemand()
{
    SshServer server;
    QVERIFY(server.start());
    const HostKey old{u"ssh-ed25519"_s,
                      contents(server.path(u"host_key.pub"_s)).split(' ').value(1)};
    QVERIFY(server.replaceHostKey());
    QVERIFY(server.restart());
    Tunnel tunnel(server);
    QList<HostKeyChange> changes;
    QObject::connect(tunnel.engine.get(), &Engine::hostKeyChanged, this,
                     [&changes](const HostKeyChange &change) { changes.append(change); });
    QVERIFY(!tunnel.startAndWait());
    QCOMPARE(changes.size(), 1);
    const HostKeyChange &change = changes[0];
    QCOMPARE(change.profile, tunnel.profile.id);
    QCOMPARE(change.host, u"[127.0.0.1]:%1"_s.arg(server.port()));
    QCOMPARE(change.known.size(), 1);
    QCOMPARE(change.known[0].key.fingerprint(), old.fingerprint());
    QCOMPARE(change.known[0].place(), server.knownHostsFile() + u":1"_s);
    QVERIFY(change.shown.fingerprint() != old.fingerprint());

    const QByteArray before = contents(server.knownHostsFile());
    QVERIFY(replaceInKnownHosts(change.known, change.replacement));
    QCOMPARE(contents(server.knownHostsFile() + u".old"_s), before);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
}

/// Two host keys, of which the less wanted one is known: it is the one asked for.
void TestHostKeyChecks::asksForTheKnownType()
{
    const QString rsa = m_server->path(u"second_host_key"_s);
    QVERIFY(makeKeyPair(rsa, u"rsa"_s));
    SshServer server({u"HostKey "_s + rsa});
    QVERIFY(server.start());
    const QString known = server.path(u"only_rsa"_s);
    append(known,
           "[127.0.0.1]:" + QByteArray::number(server.port()) + ' ' + contents(rsa + u".pub"_s));
    Tunnel tunnel(server);
    tunnel.option(u"UserKnownHostsFile"_s, known);
    tunnel.option(u"StrictHostKeyChecking"_s, u"yes"_s);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
}

void TestHostKeyChecks::aliasAndSeveralFiles()
{
    const QTemporaryDir folder;
    append(folder.filePath(u"second"_s), "db-alias " + contents(m_server->path(u"host_key.pub"_s)));
    append(folder.filePath(u"first"_s), "# nothing\n");
    Tunnel tunnel(*m_server);
    tunnel.option(u"HostKeyAlias"_s, u"DB-alias"_s);
    tunnel.option(u"UserKnownHostsFile"_s,
                  folder.filePath(u"first"_s) + u' ' + folder.filePath(u"second"_s));
    tunnel.option(u"StrictHostKeyChecking"_s, u"yes"_s);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
}

/// As ssh: nothing is remembered, and nothing wrong with that.
void TestHostKeyChecks::forgetsInDevNull()
{
    Tunnel tunnel(*m_server);
    tunnel.option(u"UserKnownHostsFile"_s, u"/dev/null"_s);
    tunnel.option(u"StrictHostKeyChecking"_s, u"accept-new"_s);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QVERIFY2(std::none_of(tunnel.log.begin(), tunnel.log.end(),
                          [](const LogEntry &entry) { return entry.level == LogLevel::Warning; }),
             qPrintable(tunnel.logText()));
}

CULVERT_TEST(TestHostKeyChecks)
#include "tst_hostkeychecks.moc"
