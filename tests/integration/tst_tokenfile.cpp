#include "core/ssh/libssh/securitytoken.h"
#include "tests/support/logins.h"
#include "tests/support/softtoken.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// Keys on a security token whose files Culvert reads itself, without an agent.
class TestTokenFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void touchLetsIn_data();
    void touchLetsIn();
    void certificateLetsIn_data();
    void certificateLetsIn();
    void passphraseFirst();
    void pinIsAskedFor();
    void wrongPinsEndIt();
    void nobodyForThePin();
    void withoutTouch();
    void refusedTriesTheNextKey();
    void stopsWhileItWaits();
    void serverGoesWhileItWaits();
    void unplugged();
    void withoutAToken();
    void libraryOfNoUse();

private:
    QString keyFile() const { return m_server->path(u"id_sk"_s); }
    bool makeKey(const QStringList &more = {}, const QByteArray &options = {},
                 const QString &type = u"ed25519-sk"_s);
    bool startAndBeAsked();
    bool isDenied(const QString &message) const; ///< and so told

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<SoftToken> m_token;
    std::unique_ptr<Tunnel> m_tunnel;
};

void TestTokenFile::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    if (!TokenProvider::isThere(SoftToken::provider()))
        QSKIP("this libssh does not use tokens: 0.12 does");
}

void TestTokenFile::init()
{
    m_tunnel.reset();
    m_token = std::make_unique<SoftToken>();
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
    m_tunnel = std::make_unique<Tunnel>(*m_server);
    m_tunnel->profile.identities = {keyFile()};
    m_tunnel->option(u"IdentityAgent"_s, u"none"_s);
    m_tunnel->option(u"SecurityKeyProvider"_s, SoftToken::provider());
}

/// And has it let in, under these options of authorized_keys.
bool TestTokenFile::makeKey(const QStringList &more, const QByteArray &options, const QString &type)
{
    if (!m_token->makeKey(type, keyFile(), more))
        return false;
    append(m_server->authorizedKeysFile(), options + contents(keyFile() + u".pub"_s));
    return true;
}

bool TestTokenFile::startAndBeAsked()
{
    const QSignalSpy touch(m_tunnel->engine.get(), &Engine::touchAsked);
    m_tunnel->start();
    return QTest::qWaitFor([this] { return m_token->asked() == 1; }, 10'000)
        && QTest::qWaitFor([&touch] { return touch.count() > 0; }, 5000)
        && m_tunnel->waitFor(SessionState::Authenticating);
}

bool TestTokenFile::isDenied(const QString &message) const
{
    return m_tunnel->errorCode() == ErrorCode::AuthenticationDenied
        && m_tunnel->status().reason->message.contains(message)
        && m_tunnel->status().reason->message.contains(keyFile());
}

void TestTokenFile::touchLetsIn_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("seen");
    QTest::newRow("ed25519") << u"ed25519-sk"_s << u"ED25519-SK SHA256:"_s;
    QTest::newRow("ecdsa") << u"ecdsa-sk"_s << u"ECDSA-SK SHA256:"_s;
}

void TestTokenFile::touchLetsIn()
{
    QFETCH(QString, type);
    QFETCH(QString, seen);
    QVERIFY(makeKey({}, {}, type));
    QVERIFY2(startAndBeAsked(), qPrintable(m_tunnel->logText()));
    QVERIFY(m_tunnel->logText().contains(u"touch it"_s));
    m_token->touch();
    QVERIFY2(m_tunnel->waitFor(SessionState::Established), qPrintable(m_tunnel->logText()));
    QTRY_VERIFY(m_server->log().contains(seen));
    QCOMPARE(m_token->asked(), 1);
}

void TestTokenFile::certificateLetsIn_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("accepted"); // libssh's own default forgets the first of these
    QTest::addColumn<QString>("seen");
    QTest::newRow("ed25519") << u"ed25519-sk"_s
                             << u"sk-ssh-ed25519@openssh.com,sk-ssh-ed25519-cert-v01@openssh.com"_s
                             << u"ED25519-SK-CERT"_s;
    QTest::newRow("ecdsa") << u"ecdsa-sk"_s << QString() << u"ECDSA-SK-CERT"_s;
}

void TestTokenFile::certificateLetsIn()
{
    QFETCH(QString, type);
    QFETCH(QString, accepted);
    QFETCH(QString, seen);
    if (!accepted.isEmpty())
        m_tunnel->option(u"PubkeyAcceptedAlgorithms"_s, accepted);
    const QString ca = m_server->path(u"ca"_s);
    QVERIFY(makeKeyPair(ca));
    QVERIFY(m_token->makeKey(type, keyFile()));
    QVERIFY(keygen({u"-q"_s, u"-s"_s, ca, u"-I"_s, u"token"_s, u"-n"_s, m_server->user(),
                    keyFile() + u".pub"_s}));
    append(m_server->authorizedKeysFile(), "cert-authority " + contents(ca + u".pub"_s));
    QVERIFY2(startAndBeAsked(), qPrintable(m_tunnel->logText()));
    m_token->touch();
    QVERIFY2(m_tunnel->waitFor(SessionState::Established), qPrintable(m_tunnel->logText()));
    QTRY_VERIFY(m_server->log().contains(seen));
}

void TestTokenFile::passphraseFirst()
{
    QVERIFY(makeKey({u"-N"_s, u"correct horse"_s}));
    QList<CredentialQuestion> asked;
    answerWith(*m_tunnel, {{"correct horse"}}, &asked);
    QVERIFY2(startAndBeAsked(), qPrintable(m_tunnel->logText()));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().kind, CredentialKind::Passphrase);
    m_token->touch();
    QVERIFY2(m_tunnel->waitFor(SessionState::Established), qPrintable(m_tunnel->logText()));
}

void TestTokenFile::pinIsAskedFor()
{
    QVERIFY(makeKey({u"-O"_s, u"verify-required"_s}, "verify-required "));
    QList<CredentialQuestion> asked;
    answerWith(*m_tunnel, {{"wrong"}, {SoftToken::pin().toLatin1()}}, &asked);
    QVERIFY2(startAndBeAsked(), qPrintable(m_tunnel->logText()));
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.constLast().kind, CredentialKind::TokenPin);
    QCOMPARE(asked.constLast().keyFile, keyFile());
    QCOMPARE(asked.constLast().attempt, 2);
    QVERIFY(asked.constLast().subject.isEmpty() && !asked.constLast().mayRemember);
    m_token->touch();
    QVERIFY2(m_tunnel->waitFor(SessionState::Established), qPrintable(m_tunnel->logText()));
    QVERIFY(!m_tunnel->logText().contains(SoftToken::pin()));
}

void TestTokenFile::wrongPinsEndIt()
{
    QVERIFY(makeKey({u"-O"_s, u"verify-required"_s}));
    m_tunnel->option(u"NumberOfPasswordPrompts"_s, u"2"_s);
    QList<CredentialQuestion> asked;
    answerWith(*m_tunnel, {{"wrong"}, {"wrong"}, {SoftToken::pin().toLatin1()}}, &asked);
    QVERIFY(!m_tunnel->startAndWait());
    QVERIFY2(isDenied(u"did not sign"_s), qPrintable(m_tunnel->status().reason->message));
    QCOMPARE(asked.size(), 2);
    QCOMPARE(m_token->asked(), 0);
}

void TestTokenFile::nobodyForThePin()
{
    QVERIFY(makeKey({u"-O"_s, u"verify-required"_s}));
    m_tunnel->batch = true;
    QVERIFY(!m_tunnel->startAndWait());
    QCOMPARE(m_tunnel->errorCode(), ErrorCode::CredentialMissing);
    QCOMPARE(m_token->asked(), 0);
}

void TestTokenFile::withoutTouch()
{
    QVERIFY(makeKey({u"-O"_s, u"no-touch-required"_s}, "no-touch-required "));
    const QSignalSpy touch(m_tunnel->engine.get(), &Engine::touchAsked);
    QVERIFY2(m_tunnel->startAndWait(), qPrintable(m_tunnel->logText()));
    QCOMPARE(m_token->asked(), 0);
    QCOMPARE(touch.count(), 0);
}

void TestTokenFile::refusedTriesTheNextKey()
{
    QVERIFY(makeKey());
    m_tunnel->profile.identities = {keyFile(), m_server->clientKey()};
    QVERIFY2(startAndBeAsked(), qPrintable(m_tunnel->logText()));
    m_token->refuse();
    QVERIFY2(m_tunnel->waitFor(SessionState::Established), qPrintable(m_tunnel->logText()));
    QVERIFY(m_tunnel->logText().contains(u"did not sign"_s));

    m_tunnel->stop();
    QVERIFY(m_tunnel->waitForEnd());
    m_tunnel->profile.identities = {keyFile()};
    m_tunnel->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_token->asked(), 2, 10'000);
    m_token->refuse();
    QVERIFY(m_tunnel->waitForEnd());
    QVERIFY2(isDenied(u"did not sign"_s), qPrintable(m_tunnel->status().reason->message));
}

void TestTokenFile::stopsWhileItWaits()
{
    QVERIFY(makeKey());
    QVERIFY2(startAndBeAsked(), qPrintable(m_tunnel->logText()));
    m_tunnel->stop();
    QVERIFY(m_tunnel->waitForEnd(2000));
}

void TestTokenFile::serverGoesWhileItWaits()
{
    QVERIFY(makeKey());
    QVERIFY2(startAndBeAsked(), qPrintable(m_tunnel->logText()));
    m_server->stop();
    m_server->killConnections();
    QVERIFY2(m_tunnel->waitForEnd(), qPrintable(m_tunnel->logText()));
    QCOMPARE(m_tunnel->errorCode(), ErrorCode::ConnectionLost);
}

void TestTokenFile::unplugged()
{
    QVERIFY(makeKey());
    m_token->unplug();
    QVERIFY(!m_tunnel->startAndWait());
    QVERIFY2(isDenied(u"plugged in"_s), qPrintable(m_tunnel->status().reason->message));
}

void TestTokenFile::withoutAToken()
{
    if (!TokenProvider::isThere({}))
        QSKIP("this build does not reach libssh's own code for tokens: the archive does");
    QVERIFY(makeKey());
    m_tunnel->option(u"SecurityKeyProvider"_s, u"internal"_s);
    QVERIFY(!m_tunnel->startAndWait());
    QVERIFY2(isDenied(u"plugged in"_s), qPrintable(m_tunnel->status().reason->message));
}

void TestTokenFile::libraryOfNoUse()
{
    QVERIFY(makeKey());
    const QString nowhere = m_server->path(u"nowhere.so"_s);
    m_tunnel->option(u"SecurityKeyProvider"_s, nowhere);
    QVERIFY(!m_tunnel->startAndWait());
    QVERIFY2(isDenied(nowhere), qPrintable(m_tunnel->status().reason->message));
}

CULVERT_TEST(TestTokenFile)
#include "tst_tokenfile.moc"
