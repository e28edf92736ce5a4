#include "tests/support/farend.h"
#include "tests/support/logins.h"
#include "tests/support/sshagent.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <QtEndian>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// Certificates, key files and agents' keys, against a real sshd.
class TestKeys : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void badCertificateHidesNothing_data();
    void badCertificateHidesNothing();
    void goodCertificateFileBesideABadOne();
    void certificateNamedAsIdentity();
    void certificateOfTheAgentsKey();
    void passphraseForTheCertificateAlone();
    void agentListsUnknownKinds();
    void agentThatDoesNotSign();
    void neverOfferedIsNotSaid();
    void missingFileIsTheCause();

private:
    QString certificate(const QString &key, const QString &authority,
                        const QStringList &options = {});

    std::unique_ptr<SshServer> m_server; ///< trusts `authority`, and no key by itself
    QString m_authority;
    QString m_key;
};

namespace {

QByteArray lengthBefore(const QByteArray &bytes)
{
    const quint32 big = qToBigEndian(quint32(bytes.size()));
    return QByteArray(reinterpret_cast<const char *>(&big), sizeof big) + bytes;
}

bool passOn(int from, int to)
{
    char bytes[16 * 1024];
    const ssize_t size = read(from, bytes, sizeof bytes);
    return size > 0 && sendAll(to, bytes, size);
}

/// An agent in front of another one: its list begins with keys of kinds that few know.
FarEnd::Handler withUnknownKinds(const QString &agent)
{
    return [agent](int fd) {
        const Client real(agent);
        pollfd waits[2] = {{fd, POLLIN, 0}, {real.descriptor(), POLLIN, 0}};
        while (becomesReady(waits)) {
            if (waits[0].revents && !passOn(fd, real.descriptor()))
                return;
            if (!waits[1].revents)
                continue;
            QByteArray answer(64 * 1024, '\0');
            const ssize_t size = read(real.descriptor(), answer.data(), size_t(answer.size()));
            if (size <= 0)
                return;
            answer.truncate(size);
            if (answer.at(4) == 12) { // SSH_AGENT_IDENTITIES_ANSWER, with one key
                const QByteArray ed448 =
                    lengthBefore("ssh-ed448") + lengthBefore(QByteArray(57, 'k'));
                const QByteArray x509 =
                    lengthBefore("x509v3-sign-rsa") + lengthBefore(QByteArray(500, 'c'));
                answer = lengthBefore(QByteArray("\x0c\0\0\0\x03", 5) + lengthBefore(ed448)
                                      + lengthBefore("one") + lengthBefore(x509)
                                      + lengthBefore("two") + answer.sliced(9));
            }
            if (!sendAll(fd, answer.constData(), answer.size()))
                return;
        }
    };
}

} // namespace

void TestKeys::initTestCase()
{
    CULVERT_NEEDS_SSHD();
}

void TestKeys::init()
{
    m_server.reset();
    m_server = std::make_unique<SshServer>();
    m_authority = m_server->path(u"authority"_s);
    m_key = m_server->path(u"id"_s);
    QVERIFY(makeKeyPair(m_authority));
    QVERIFY(makeKeyPair(m_key));
    m_server->setConfig({u"TrustedUserCAKeys %1.pub"_s.arg(m_authority), u"MaxAuthTries 20"_s});
    QVERIFY(m_server->start());
}

/// Of `key`.pub, beside it.
QString TestKeys::certificate(const QString &key, const QString &authority,
                              const QStringList &options)
{
    const QStringList principals =
        options.contains(u"-n"_s) ? QStringList() : QStringList{u"-n"_s, m_server->user()};
    const bool made = keygen(QStringList{u"-q"_s, u"-s"_s, authority, u"-I"_s, u"test"_s}
                             + principals + options + QStringList{key + u".pub"_s});
    return made ? key + u"-cert.pub"_s : QString();
}

void TestKeys::badCertificateHidesNothing_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("known");
    QTest::newRow("expired") << QStringList{u"-V"_s, u"20200101:20200102"_s} << true;
    QTest::newRow("not yet valid") << QStringList{u"-V"_s, u"20990101:20990102"_s} << true;
    QTest::newRow("of somebody else") << QStringList{u"-n"_s, u"nobody-else"_s} << true;
    QTest::newRow("by an unknown authority") << QStringList() << false;
}

void TestKeys::badCertificateHidesNothing()
{
    QFETCH(QStringList, options);
    QFETCH(bool, known);
    const QString stranger = m_server->path(u"stranger"_s);
    QVERIFY(makeKeyPair(stranger));
    QVERIFY(!certificate(m_key, known ? m_authority : stranger, options).isEmpty());
    append(m_server->authorizedKeysFile(), contents(m_key + u".pub"_s));
    Tunnel tunnel(*m_server);
    tunnel.profile.identities = {m_key};
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));

    Tunnel named(*m_server); // and where it is named, and so offered first
    named.profile.identities = {m_key};
    named.option(u"CertificateFile"_s, m_key + u"-cert.pub"_s);
    QVERIFY2(named.startAndWait(), qPrintable(named.logText()));
}

void TestKeys::goodCertificateFileBesideABadOne()
{
    QVERIFY(!certificate(m_key, m_authority).isEmpty());
    const QString good = m_server->path(u"good-cert.pub"_s);
    QVERIFY(QFile::rename(m_key + u"-cert.pub"_s, good));
    QVERIFY(!certificate(m_key, m_authority, {u"-V"_s, u"20200101:20200102"_s}).isEmpty());
    Tunnel tunnel(*m_server);
    tunnel.profile.identities = {m_key};
    tunnel.option(u"CertificateFile"_s, good);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
}

void TestKeys::certificateNamedAsIdentity()
{
    const QString named = certificate(m_key, m_authority);
    QVERIFY(!named.isEmpty());
    Tunnel tunnel(*m_server);
    tunnel.profile.identities = {named};
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));

    QVERIFY(QFile::rename(m_key, m_server->path(u"elsewhere"_s)));
    Tunnel alone(*m_server);
    alone.profile.identities = {named};
    QVERIFY(!alone.startAndWait());
    QCOMPARE(alone.errorCode(), ErrorCode::IdentityUnreadable);
    QVERIFY(alone.status().reason->message.contains(named));
}

void TestKeys::certificateOfTheAgentsKey()
{
    SshAgent agent;
    QVERIFY(agent.add(m_key)); // the key alone: the certificate is made afterwards
    const QString named = certificate(m_key, m_authority);
    QVERIFY(QFile::remove(m_key));
    Tunnel tunnel(*m_server);
    tunnel.profile.identities = {m_key + u".pub"_s};
    tunnel.option(u"CertificateFile"_s, named);
    tunnel.option(u"IdentityAgent"_s, agent.socket());
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
}

void TestKeys::passphraseForTheCertificateAlone()
{
    const QString key = m_server->path(u"locked"_s);
    QVERIFY(makeKeyPair(key, u"ed25519"_s, u"sesame"_s));
    QVERIFY(!certificate(key, m_authority).isEmpty());
    Tunnel tunnel(*m_server);
    tunnel.profile.identities = {key};
    QList<CredentialQuestion> asked;
    answerWith(tunnel, {{"sesame"}}, &asked);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText() + m_server->log()));
    QCOMPARE(asked.size(), 1);
}

void TestKeys::agentListsUnknownKinds()
{
    SshAgent real;
    QVERIFY(real.add(m_server->clientKey()));
    const QString socket = m_server->path(u"agent"_s);
    const FarEnd agent(withUnknownKinds(real.socket()), socket);
    Tunnel tunnel(*m_server);
    tunnel.profile.identities.clear();
    tunnel.option(u"IdentitiesOnly"_s, u"no"_s);
    tunnel.option(u"IdentityFile"_s, u"none"_s);
    tunnel.option(u"IdentityAgent"_s, socket);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
}

void TestKeys::agentThatDoesNotSign()
{
    const QString program = m_server->path(u"askpass"_s);
    append(program, "#!/bin/sh\nexit 1\n");
    QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::ExeOwner));
    SshAgent agent(program);
    QVERIFY(agent.add(m_key, {u"-c"_s}));
    append(m_server->authorizedKeysFile(), contents(m_key + u".pub"_s));
    Tunnel tunnel(*m_server);
    tunnel.profile.identities = {m_key};
    tunnel.option(u"IdentityAgent"_s, agent.socket());
    QVERIFY(!tunnel.startAndWait());
    QCOMPARE(tunnel.errorCode(), ErrorCode::AuthenticationDenied);
    const Error reason = *tunnel.status().reason;
    QVERIFY2(reason.message.contains(m_key) && reason.message.contains(u"the agent did not sign"_s),
             qPrintable(reason.message));

    Tunnel other(*m_server); // and the next key is tried
    other.profile.identities = {m_key, m_server->clientKey()};
    other.option(u"IdentityAgent"_s, agent.socket());
    QVERIFY2(other.startAndWait(), qPrintable(other.logText()));
}

void TestKeys::neverOfferedIsNotSaid()
{
    const QString ppk = m_server->path(u"id.ppk"_s);
    append(ppk, "PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\n");
    QVERIFY(QFile::setPermissions(ppk, QFile::ReadOwner | QFile::WriteOwner));
    append(ppk + u".pub"_s, contents(m_server->clientKey() + u".pub"_s));
    const QString stranger = m_server->path(u"stranger"_s);
    QVERIFY(makeKeyPair(stranger));
    Tunnel tunnel(*m_server);
    tunnel.profile.identities = {ppk, stranger};
    QVERIFY(!tunnel.startAndWait());
    const QString message = tunnel.status().reason->message;
    QVERIFY2(message.contains(u"Offered: key %1."_s.arg(stranger)) && message.contains(u"PuTTY"_s),
             qPrintable(message));

    Tunnel algorithms(*m_server);
    algorithms.profile.identities = {m_server->clientKey()};
    algorithms.option(u"PubkeyAcceptedAlgorithms"_s, u"rsa-sha2-512"_s);
    QVERIFY(!algorithms.startAndWait());
    const QString reason = algorithms.status().reason->message;
    QVERIFY2(!reason.contains(u"Offered: key"_s) && reason.contains(u"was not offered"_s),
             qPrintable(reason));
}

void TestKeys::missingFileIsTheCause()
{
    SshAgent agent;
    QVERIFY(agent.add(m_key)); // nobody's
    const QString missing = m_server->path(u"missing"_s);
    Tunnel tunnel(*m_server);
    tunnel.profile.identities = {missing};
    tunnel.option(u"IdentitiesOnly"_s, u"no"_s);
    tunnel.option(u"IdentityAgent"_s, agent.socket());
    QVERIFY(!tunnel.startAndWait());
    QVERIFY2(tunnel.errorCode() == ErrorCode::IdentityUnreadable, qPrintable(tunnel.logText()));
    const QString message = tunnel.status().reason->message;
    QVERIFY2(message.startsWith(u"The key file %1 does not exist"_s.arg(missing))
                 && message.contains(u"key(s) of the agent"_s),
             qPrintable(message));
}

CULVERT_TEST(TestKeys)
#include "tst_keys.moc"
