#include "core/ssh/agent/agentbridge.h"
#include "core/ssh/libssh/packethook.h"
#include "tests/support/logins.h"
#include "tests/support/sshagent.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

namespace {

/// What sshd has refused since its log was so long, in order: "ED25519 SHA256:…".
QStringList refusedKeys(const SshServer &server, qsizetype since)
{
    static const QRegularExpression line(u"Failed publickey for .* ssh2: (\\S+ \\S+)"_s);
    QStringList keys;
    for (const QRegularExpressionMatch &match : line.globalMatch(server.log().sliced(since)))
        keys.append(match.captured(1));
    return keys;
}

} // namespace

/// Keys as people have them: of every type and format, in agents, with certificates.
class TestUserKeys : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void certificateFile();
    void expiredCertificate();
    void manyAgentKeysAndOnePinned();
    void triesKeysInTheOrderOfSsh_data();
    void triesKeysInTheOrderOfSsh();
    void confirmedKey_data();
    void confirmedKey();
    void keyForOneServer_data();
    void keyForOneServer();
    void signaturesNameTheHost_data();
    void signaturesNameTheHost();
    void tokenKeysWantATouch();
    void keyTypes_data();
    void keyTypes();

private:
    std::unique_ptr<SshServer> m_server;
};

void TestUserKeys::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
}

void TestUserKeys::certificateFile()
{
    const QString authority = m_server->path(u"ca"_s);
    const QString key = m_server->path(u"plain_key"_s);
    QVERIFY(makeKeyPair(authority));
    QVERIFY(makeKeyPair(key));
    QVERIFY(keygen({u"-q"_s, u"-s"_s, authority, u"-I"_s, u"x"_s, u"-n"_s, m_server->user(),
                    key + u".pub"_s}));
    const QString elsewhere = m_server->path(u"elsewhere-cert.pub"_s);
    QVERIFY(QFile::rename(key + u"-cert.pub"_s, elsewhere));
    SshServer server({u"TrustedUserCAKeys %1.pub"_s.arg(authority)});
    QVERIFY(server.start());
    Tunnel without(server);
    without.profile.identities = {key};
    QVERIFY(!without.startAndWait());
    QCOMPARE(without.errorCode(), ErrorCode::AuthenticationDenied);
    Tunnel tunnel(server);
    tunnel.profile.identities = {key};
    tunnel.option(u"CertificateFile"_s, elsewhere);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));

    SshAgent agent; // and from an agent that has key and certificate
    QVERIFY(QFile::copy(elsewhere, key + u"-cert.pub"_s));
    QVERIFY(agent.add(key));
    QVERIFY(QFile::remove(key));
    Tunnel byAgent(server);
    byAgent.profile.identities.clear();
    byAgent.option(u"IdentitiesOnly"_s, u"no"_s);
    byAgent.option(u"IdentityAgent"_s, agent.socket());
    QVERIFY2(byAgent.startAndWait(), qPrintable(byAgent.logText()));
}

void TestUserKeys::expiredCertificate()
{
    const QString authority = m_server->path(u"ca2"_s);
    const QString key = m_server->path(u"expired_key"_s);
    QVERIFY(makeKeyPair(authority));
    QVERIFY(makeKeyPair(key));
    QVERIFY(keygen({u"-q"_s, u"-s"_s, authority, u"-I"_s, u"x"_s, u"-n"_s, m_server->user(),
                    u"-V"_s, u"20200101:20200102"_s, key + u".pub"_s}));
    SshServer server({u"TrustedUserCAKeys %1.pub"_s.arg(authority)});
    QVERIFY(server.start());
    Tunnel tunnel(server);
    tunnel.profile.identities = {key};
    QVERIFY(!tunnel.startAndWait());
    QCOMPARE(tunnel.errorCode(), ErrorCode::AuthenticationDenied);
    QVERIFY(tunnel.status().reason->message.contains(key));
}

void TestUserKeys::manyAgentKeysAndOnePinned()
{
    SshServer server({u"MaxAuthTries 3"_s});
    QVERIFY(server.start());
    SshAgent agent;
    for (int i = 0; i < 7 + uncountedTries; ++i) {
        const QString other = server.path(u"other%1"_s.arg(i));
        QVERIFY(makeKeyPair(other));
        QVERIFY(agent.add(other));
    }
    QVERIFY(agent.add(server.clientKey()));
    Tunnel tunnel(server); // pinned, with IdentitiesOnly
    tunnel.option(u"IdentityAgent"_s, agent.socket());
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));

    Tunnel unpinned(server);
    unpinned.profile.identities.clear();
    unpinned.option(u"IdentitiesOnly"_s, u"no"_s);
    unpinned.option(u"IdentityAgent"_s, agent.socket());
    QVERIFY(!unpinned.startAndWait());
    QCOMPARE(unpinned.errorCode(), ErrorCode::AuthenticationDenied);
    QVERIFY(remedyFor(*unpinned.status().reason).contains(u"IdentitiesOnly"_s));
}

void TestUserKeys::triesKeysInTheOrderOfSsh_data()
{
    QTest::addColumn<QStringList>("inAgent"); // "a" with its certificate, "bare/a" without
    QTest::addColumn<QStringList>("identities");
    QTest::addColumn<int>("tries"); // with IdentitiesOnly
    QTest::addColumn<int>("allTries");
    QTest::newRow("the agent's own order")
        << QStringList{u"b"_s, u"d"_s, u"bare/a"_s} << QStringList{u"a"_s, u"b"_s} << 3 << 4;
    QTest::newRow("the agent has others")
        << QStringList{u"d"_s, u"e"_s} << QStringList{u"a"_s, u"b"_s} << 3 << 5;
    QTest::newRow("the agent has the certificate too")
        << QStringList{u"d"_s, u"a"_s} << QStringList{u"b"_s, u"a"_s} << 3 << 4;
    QTest::newRow("the agent has one of two")
        << QStringList{u"d"_s, u"b"_s} << QStringList{u"a"_s, u"b"_s} << 3 << 4;
    QTest::newRow("public halves")
        << QStringList{u"b"_s, u"bare/a"_s} << QStringList{u"bare/a.pub"_s, u"b.pub"_s} << 2 << 2;
    QTest::newRow("an empty agent") << QStringList() << QStringList{u"b"_s, u"a"_s} << 3 << 3;
}

/// sshd's own log says what ssh offered, and what we did.
void TestUserKeys::triesKeysInTheOrderOfSsh()
{
    QFETCH(const QStringList, inAgent);
    QFETCH(const QStringList, identities);
    QFETCH(const int, tries);
    QFETCH(const int, allTries);
    SshServer server({u"MaxAuthTries 20"_s});
    QVERIFY(server.start());
    QVERIFY(QDir().mkpath(server.path(u"bare"_s)));
    QVERIFY(makeKeyPair(server.path(u"ca"_s)));
    for (const QString &name : {u"a"_s, u"b"_s, u"d"_s, u"e"_s})
        QVERIFY(makeKeyPair(server.path(name)));
    for (const QString &name : {u"a"_s, u"a.pub"_s})
        QVERIFY(QFile::copy(server.path(name), server.path(u"bare/"_s + name)));
    QVERIFY(keygen({u"-q"_s, u"-s"_s, server.path(u"ca"_s), u"-I"_s, u"x"_s, u"-n"_s, server.user(),
                    server.path(u"a.pub"_s)}));
    SshAgent agent;
    for (const QString &name : inAgent)
        QVERIFY(agent.add(server.path(name)));

    for (const bool only : {true, false}) {
        const QString identitiesOnly = only ? u"yes"_s : u"no"_s;
        qsizetype since = server.log().size();
        QStringList words{u"-F"_s, u"none"_s, u"-p"_s, QString::number(server.port())};
        for (const QString &option :
             {u"BatchMode=yes"_s, u"PreferredAuthentications=publickey"_s,
              u"IdentitiesOnly="_s + identitiesOnly, u"IdentityAgent="_s + agent.socket(),
              u"UserKnownHostsFile="_s + server.knownHostsFile()})
            words += {u"-o"_s, option};
        for (const QString &name : identities)
            words += {u"-i"_s, server.path(name)};
        QProcess ssh;
        ssh.start(u"ssh"_s, words + QStringList{server.user() + u'@' + server.host(), u"true"_s});
        QVERIFY(ssh.waitForFinished());
        const qsizetype expected = only ? tries : allTries;
        QTRY_COMPARE(refusedKeys(server, since).size(), expected);
        const QStringList theirs = refusedKeys(server, since);

        since = server.log().size();
        Tunnel tunnel(server);
        tunnel.profile.identities.clear();
        for (const QString &name : identities)
            tunnel.profile.identities.append(server.path(name));
        tunnel.option(u"IdentityAgent"_s, agent.socket());
        tunnel.option(u"IdentitiesOnly"_s, identitiesOnly);
        QVERIFY(!tunnel.startAndWait());
        QTRY_COMPARE(refusedKeys(server, since).size(), expected);
        QCOMPARE(refusedKeys(server, since), theirs);
    }
}

void TestUserKeys::confirmedKey_data()
{
    QTest::addColumn<QByteArray>("askpass");
    QTest::addColumn<bool>("letsIn");
    QTest::newRow("yes, after a while") << QByteArray("#!/bin/sh\nsleep 2\nexit 0\n") << true;
    QTest::newRow("no") << QByteArray("#!/bin/sh\nexit 1\n") << false;
}

void TestUserKeys::confirmedKey()
{
    QFETCH(QByteArray, askpass);
    QFETCH(bool, letsIn);
    const QTemporaryDir folder;
    const QString program = folder.filePath(u"askpass"_s);
    append(program, askpass);
    QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::ExeOwner));
    SshAgent agent(program);
    QVERIFY(agent.add(m_server->clientKey(), {u"-c"_s}));
    Tunnel tunnel(*m_server);
    tunnel.option(u"IdentityAgent"_s, agent.socket());
    const QSignalSpy touch(tunnel.engine.get(), &Engine::touchAsked);
    QCOMPARE(tunnel.startAndWait(), letsIn);
    QCOMPARE(touch.count(), letsIn ? 1 : 0); // the quick refusal was nobody's to wait for
    QCOMPARE(tunnel.logText().contains(u"touch your key"_s), letsIn);
    if (!letsIn)
        QCOMPARE(tunnel.errorCode(), ErrorCode::AuthenticationDenied);
}

void TestUserKeys::keyForOneServer_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<bool>("letsIn");
    QTest::newRow("this one") << u"this"_s << PacketHook::available();
    QTest::newRow("another") << u"another"_s << false;
}

/// `ssh-add -h`: the agent signs where it has been told, with proof, for which server it is.
void TestUserKeys::keyForOneServer()
{
    QFETCH(QString, destination);
    QFETCH(bool, letsIn);
    const QString key = m_server->path(u"key-for-"_s + destination);
    const QString stranger = m_server->path(u"host-key-for-"_s + destination);
    QVERIFY(makeKeyPair(key) && makeKeyPair(stranger));
    append(m_server->authorizedKeysFile(), contents(key + u".pub"_s));
    const QTemporaryDir folder;
    const QString known = folder.filePath(u"known"_s);
    const QByteArray line = contents(m_server->knownHostsFile());
    append(known, "this" + line.sliced(line.indexOf(' ')));
    append(known, "another " + contents(stranger + u".pub"_s));
    SshAgent agent;
    QVERIFY(agent.add(key, {u"-H"_s, known, u"-h"_s, destination}));
    Tunnel tunnel(*m_server);
    tunnel.profile.identities = {key + u".pub"_s};
    tunnel.option(u"IdentityAgent"_s, agent.socket());
    QVERIFY2(tunnel.startAndWait() == letsIn, qPrintable(tunnel.logText()));
    if (!letsIn)
        QCOMPARE(tunnel.errorCode(), ErrorCode::AuthenticationDenied);
}

void TestUserKeys::signaturesNameTheHost_data()
{
    QTest::addColumn<bool>("byAgent");
    QTest::newRow("of a file") << false;
    QTest::newRow("of an agent") << true;
}

/// publickey-hostbound-v00@openssh.com (OpenSSH's PROTOCOL), which is libssh's to do.
void TestUserKeys::signaturesNameTheHost()
{
    QFETCH(bool, byAgent);
    SshServer server({u"LogLevel DEBUG1"_s});
    QVERIFY(server.start());
    SshAgent agent;
    QVERIFY(agent.add(server.clientKey()));
    Tunnel tunnel(server);
    tunnel.option(u"IdentityAgent"_s, byAgent ? agent.socket() : u"none"_s);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QTRY_VERIFY(server.log().contains(u"Accepted publickey"_s));
    QCOMPARE(server.log().contains(u" method publickey-hostbound-v00@openssh.com"_s),
             LIBSSH_VERSION_INT >= SSH_VERSION_INT(0, 12, 0));
}

void TestUserKeys::tokenKeysWantATouch()
{
    const auto request = [](const QByteArray &type) {
        return QByteArray("\0\0\0\x40\x0d\0\0\0\x30\0\0\0", 12) + char(type.size()) + type + "...";
    };
    QVERIFY(wantsTouch(request("sk-ssh-ed25519@openssh.com")));
    QVERIFY(!wantsTouch(request("ssh-ed25519")));
    QVERIFY(!wantsTouch("\0\0\0\1\x0d"));
}

void TestUserKeys::keyTypes_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("format");
    for (const auto *type : {"ed25519", "ecdsa", "rsa"}) {
        for (const auto *format : {"", "PEM", "PKCS8"}) {
            if (qstrcmp(type, "ed25519") == 0 && *format)
                continue; // OpenSSH writes it in its own format only
            QTest::addRow("%s %s", type, *format ? format : "OpenSSH")
                << QString::fromLatin1(type) << QString::fromLatin1(format);
        }
    }
}

void TestUserKeys::keyTypes()
{
    QFETCH(QString, type);
    QFETCH(QString, format);
    const QString key = m_server->path(u"key-"_s + type + format);
    QStringList arguments{u"-q"_s, u"-t"_s, type, u"-N"_s, u"sesame"_s, u"-f"_s, key};
    if (!format.isEmpty())
        arguments += {u"-m"_s, format};
    QVERIFY(keygen(arguments));
    append(m_server->authorizedKeysFile(), contents(key + u".pub"_s));
    Tunnel tunnel(*m_server);
    tunnel.profile.identities = {key};
    answerWith(tunnel, {{"wrong"}, {"sesame"}});
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
}

CULVERT_TEST(TestUserKeys)
#include "tst_userkeys.moc"
