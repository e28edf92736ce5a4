#include "core/engine/savedsecrets.h"
#include "tests/support/daemon.h"
#include "tests/support/fakecredentialstore.h"
#include "tests/support/logins.h"
#include "tests/support/socket.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// Logins that the keychain answers, or does not.
class TestKeychainLogin : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void savedPasswordNeedsNobody_data();
    void savedPasswordNeedsNobody();
    void savedPassphraseNeedsNobody();
    void proxyPasswordIsKeptToo();
    void codesAreNeverSavedOnes();
    void wrongOneIsSentOnce();
    void wrongOneUnderBatch();
    void remembersWhatWasAccepted();
    void remembersNothingThatWasRefused();
    void remembersNothingUnasked();
    void remembersNoWrongOneAfterASecondThought();
    void saysWhyNot_data();
    void saysWhyNot();
    void stopsWhileTheKeychainHangs();
    void goesWithItsTunnel();

private:
    struct Keychain
    {
        FakeCredentialStore store;
        QTemporaryDir folder;
        SavedSecrets secrets{store, folder.path()};
    };

    std::unique_ptr<SshServer> m_server;
};

namespace {

QString passwordOf(const DemoServer &demo)
{
    return u"password %1@127.0.0.1:%2"_s.arg(demo.user()).arg(demo.port());
}

template <typename T>
T await(const QFuture<T> &future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); })
        ? future.result()
        : T(tl::unexpected(KeychainFailure{}));
}

} // namespace

void TestKeychainLogin::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
}

void TestKeychainLogin::savedPasswordNeedsNobody_data()
{
    QTest::addColumn<bool>("keyboardInteractive");
    QTest::addColumn<bool>("batch");
    QTest::newRow("password") << false << false;
    QTest::newRow("password, batch") << false << true;
    QTest::newRow("keyboard-interactive that asks for it") << true << true;
}

void TestKeychainLogin::savedPasswordNeedsNobody()
{
    QFETCH(bool, keyboardInteractive);
    QFETCH(bool, batch);
    DemoLogin login = passwordLogin(keyboardInteractive ? QByteArray() : "right");
    if (keyboardInteractive)
        login.rounds = {{"", {{"(demo@host) Password: ", "right", false}}}};
    DemoServer demo(login);
    QVERIFY(demo.start());
    Keychain keychain;
    keychain.store.entries.insert(passwordOf(demo), "right");
    Tunnel tunnel(*m_server, {}, &keychain.secrets);
    tunnel.aimAt(demo);
    tunnel.batch = batch;
    QList<CredentialQuestion> asked;
    answerWith(tunnel, {}, &asked);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QCOMPARE(asked.size(), 0);
    QVERIFY(!tunnel.logText().contains(u"right"_s));
}

void TestKeychainLogin::savedPassphraseNeedsNobody()
{
    const QString key = m_server->path(u"locked_key"_s);
    QVERIFY(makeKeyPair(key, u"ed25519"_s, u"sesame"_s));
    append(m_server->authorizedKeysFile(), contents(key + u".pub"_s));
    Keychain keychain;
    keychain.store.entries.insert(u"passphrase "_s + key, "sesame");
    Tunnel tunnel(*m_server, {}, &keychain.secrets);
    tunnel.profile.identities = {key};
    tunnel.batch = true;
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
}

void TestKeychainLogin::proxyPasswordIsKeptToo()
{
    CULVERT_NEEDS_PROGRAM("microsocks");
    const quint16 port = freePort();
    Daemon proxy;
    QVERIFY(proxy.start(u"microsocks"_s,
                        {u"-i"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(port), u"-u"_s, u"ann"_s,
                         u"-P"_s, u"sesame"_s},
                        port));
    Keychain keychain;
    Tunnel first(*m_server, {}, &keychain.secrets);
    first.profile.proxy = u"socks5://ann@127.0.0.1:%1"_s.arg(port);
    answerWith(first, {{"wrong"}, {"sesame"}}, nullptr, true);
    QVERIFY2(first.startAndWait(), qPrintable(first.logText()));
    const QString name = u"password "_s + first.profile.proxy;
    QTRY_COMPARE(keychain.store.entries.value(name), QByteArray("sesame"));

    Tunnel second(*m_server, {}, &keychain.secrets);
    second.profile.proxy = first.profile.proxy;
    second.batch = true;
    QVERIFY2(second.startAndWait(), qPrintable(second.logText()));
}

void TestKeychainLogin::codesAreNeverSavedOnes()
{
    DemoLogin login = passwordLogin({});
    login.rounds = {{"", {{"One-time password (OATH) for `demo': ", "123456", false}}}};
    DemoServer demo(login);
    QVERIFY(demo.start());
    Keychain keychain;
    keychain.store.entries.insert(passwordOf(demo), "the password");
    Tunnel tunnel(*m_server, {}, &keychain.secrets);
    tunnel.aimAt(demo);
    QList<CredentialQuestion> asked;
    answerWith(tunnel, {{"123456"}}, &asked, true);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QCOMPARE(keychain.store.reads, 0);
    QVERIFY(!asked[0].mayRemember);
    QCOMPARE(keychain.store.entries.size(), 1);
}

void TestKeychainLogin::wrongOneIsSentOnce()
{
    DemoLogin login = passwordLogin("right");
    login.rounds = {{"", {{"Password: ", "right", false}}}}; // refused there: not tried again here
    DemoServer demo(login);
    QVERIFY(demo.start());
    Keychain keychain;
    keychain.store.entries.insert(passwordOf(demo), "wrong");
    Tunnel tunnel(*m_server, {}, &keychain.secrets);
    tunnel.aimAt(demo);
    tunnel.option(u"NumberOfPasswordPrompts"_s, u"1"_s);
    QList<CredentialQuestion> asked;
    answerWith(tunnel, {{"right"}}, &asked, true);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QCOMPARE(keychain.store.reads, 1);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0].kind, CredentialKind::Password);
    QVERIFY(asked[0].keychainNote.contains(u"not accepted"_s));
    QTRY_COMPARE(keychain.store.entries.value(passwordOf(demo)), QByteArray("right"));
}

void TestKeychainLogin::wrongOneUnderBatch()
{
    DemoServer demo(passwordLogin("right"));
    QVERIFY(demo.start());
    Keychain keychain;
    keychain.store.entries.insert(passwordOf(demo), "wrong");
    Tunnel tunnel(*m_server, {}, &keychain.secrets);
    tunnel.aimAt(demo);
    tunnel.batch = true;
    QVERIFY(!tunnel.startAndWait());
    QCOMPARE(tunnel.errorCode(), ErrorCode::CredentialMissing);
    QCOMPARE(keychain.store.reads, 1);
}

void TestKeychainLogin::remembersWhatWasAccepted()
{
    DemoServer demo(passwordLogin("right"));
    QVERIFY(demo.start());
    Keychain keychain;
    Tunnel tunnel(*m_server, {}, &keychain.secrets);
    tunnel.kind = ProfileKind::Saved;
    tunnel.aimAt(demo);
    QList<CredentialQuestion> asked;
    answerWith(tunnel, {{"wrong"}, {"right"}}, &asked, true);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QVERIFY(asked[0].mayRemember);
    QTRY_COMPARE(keychain.store.entries.size(), 1);
    QCOMPARE(keychain.store.entries.value(passwordOf(demo)), QByteArray("right"));
    QTRY_COMPARE(keychain.secrets.list()->size(), 1);
    QCOMPARE(keychain.secrets.list()->at(0).key.toString(), passwordOf(demo));
    QCOMPARE(keychain.secrets.list()->at(0).owners, QList{tunnel.profile.id});
    QVERIFY(!contents(keychain.folder.filePath(u"saved-secrets.json"_s)).contains("right"));
}

void TestKeychainLogin::remembersNothingThatWasRefused()
{
    const QString key = m_server->path(u"unknown_key"_s); // opens, but the server does not know it
    QVERIFY(makeKeyPair(key, u"ed25519"_s, u"sesame"_s));
    QVERIFY(QFile::remove(key + u".pub"_s));
    Keychain keychain;
    Tunnel tunnel(*m_server, {}, &keychain.secrets);
    tunnel.profile.identities = {key};
    answerWith(tunnel, {{"sesame"}}, nullptr, true);
    QVERIFY(!tunnel.startAndWait());
    QCOMPARE(keychain.store.entries.size(), 0);
}

void TestKeychainLogin::remembersNothingUnasked()
{
    DemoServer demo(passwordLogin("right"));
    QVERIFY(demo.start());
    Keychain keychain;
    Tunnel tunnel(*m_server, {}, &keychain.secrets);
    tunnel.aimAt(demo);
    answerWith(tunnel, {{"right"}});
    QVERIFY(tunnel.startAndWait());
    tunnel.stop();
    QVERIFY(tunnel.waitForEnd());
    QCOMPARE(keychain.store.entries.size(), 0);
}

/// Ticked beside the wrong one, and not any more beside the right one.
void TestKeychainLogin::remembersNoWrongOneAfterASecondThought()
{
    DemoServer demo(passwordLogin("right"));
    QVERIFY(demo.start());
    Keychain keychain;
    Tunnel tunnel(*m_server, {}, &keychain.secrets);
    tunnel.aimAt(demo);
    QList<bool> wished;
    connect(
        tunnel.engine.get(), &Engine::credentialAsked, tunnel.engine.get(),
        [&](const CredentialQuestion &question) {
            wished.append(question.remember);
            const bool first = wished.size() == 1;
            tunnel.engine->answer(question.id, {true, {Secret(first ? "wrong" : "right")}, first});
        });
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QCOMPARE(wished, (QList<bool>{false, true}));
    tunnel.stop();
    QVERIFY(tunnel.waitForEnd(2000));
    QCOMPARE(keychain.store.entries.size(), 0);
}

void TestKeychainLogin::saysWhyNot_data()
{
    QTest::addColumn<KeychainProblem>("problem");
    QTest::addColumn<bool>("mayRemember");
    QTest::newRow("absent") << KeychainProblem::Absent << false;
    QTest::newRow("locked") << KeychainProblem::Locked << true;
    QTest::newRow("denied") << KeychainProblem::Denied << true;
    QTest::newRow("hung") << KeychainProblem::Unanswered << true;
    QTest::newRow("broken") << KeychainProblem::Broken << true;
}

void TestKeychainLogin::saysWhyNot()
{
    QFETCH(KeychainProblem, problem);
    QFETCH(bool, mayRemember);
    DemoServer demo(passwordLogin("right"));
    QVERIFY(demo.start());
    Keychain keychain;
    keychain.store.problem = problem;
    Tunnel tunnel(*m_server, {}, &keychain.secrets);
    tunnel.aimAt(demo);
    QList<CredentialQuestion> asked;
    const QSignalSpy notSaved(tunnel.engine.get(), &Engine::secretNotSaved);
    answerWith(tunnel, {{"wrong"}, {"right"}}, &asked, true);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0].keychainNote, describe(problem));
    QCOMPARE(asked[1].keychainNote, describe(problem));
    QCOMPARE(asked[0].mayRemember, mayRemember);
    QCOMPARE(keychain.store.reads, 1); // once in a login is enough
    QCOMPARE(
        std::count_if(tunnel.log.begin(), tunnel.log.end(),
                      [&](const LogEntry &entry) { return entry.message == describe(problem); }),
        1);
    QTRY_VERIFY(tunnel.logText().contains(u"could not be saved"_s)); // and that is said as well
    QTRY_COMPARE(notSaved.count(), 1);
    const bool perhapsSaved = problem == KeychainProblem::Unanswered; // listed, to be found again
    QTRY_COMPARE(keychain.secrets.list()->size(), perhapsSaved ? 1 : 0);
}

void TestKeychainLogin::stopsWhileTheKeychainHangs()
{
    DemoServer demo(passwordLogin("right"));
    QVERIFY(demo.start());
    Keychain keychain;
    keychain.store.silent = true;
    Tunnel tunnel(*m_server, {}, &keychain.secrets);
    tunnel.aimAt(demo);
    tunnel.start();
    QTRY_COMPARE(keychain.store.reads, 1);
    QTRY_VERIFY_WITH_TIMEOUT(tunnel.logText().contains(u"Waiting for the keychain"_s), 10'000);
    tunnel.stop();
    QVERIFY(tunnel.waitForEnd(2000));
}

void TestKeychainLogin::goesWithItsTunnel()
{
    Keychain keychain;
    SavedSecrets &secrets = keychain.secrets;
    const ProfileId one{u"one"_s};
    const ProfileId two{u"two"_s};
    const CredentialKey own{SecretKind::Password, u"ann@a:22"_s};
    const CredentialKey shared{SecretKind::Password, u"ann@b:22"_s};
    const CredentialKey byHand{SecretKind::Passphrase, u"/home/ann/.ssh/id"_s};
    QVERIFY(await(secrets.save(own, Secret("1"), one)));
    QVERIFY(await(secrets.save(shared, Secret("2"), one)));
    QVERIFY(await(secrets.save(byHand, Secret("3"), {})));
    QVERIFY(secrets.claim(shared, two));
    QVERIFY(secrets.claim(byHand, one)); // stays by hand
    QVERIFY(await(secrets.removeOwner(one)));
    QCOMPARE(QSet<QString>(keychain.store.entries.keyBegin(), keychain.store.entries.keyEnd()),
             (QSet<QString>{shared.toString(), byHand.toString()}));
    QCOMPARE(*secrets.list(), (QList<SavedSecret>{{shared, {two}}, {byHand, {}}}));

    keychain.store.problem = KeychainProblem::Locked;
    QVERIFY(!await(secrets.removeOwner(two)));
    QCOMPARE(secrets.list()->size(), 2); // still there, and still to be seen
}

CULVERT_TEST(TestKeychainLogin)
#include "tst_keychainlogin.moc"
