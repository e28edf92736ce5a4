#include "core/secrets/keychainstate.h"
#include "core/secrets/keychainstore.h"
#include "tests/support/fakecredentialstore.h"
#include "tests/support/messagebus.h"
#include "tests/support/needs.h"
#include "tests/support/processes.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QTest>

#include <csignal>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A real keyring daemon on a bus of the test's own. The tests build on each other: absent, open,
/// locked, hung.
class TestKeychainStore : public QObject
{
    Q_OBJECT

private slots:
    void fakeKeepsTheContract();
    void absentIsSaid();
    void keepsFindsAndForgets();
    void lockedIsNotEmpty();
    void hungIsUnanswered();
    void cleanupTestCase();

private:
    void startKeyring();

    MessageBus m_bus;
    QTemporaryDir m_home;
    QProcess m_keyring;
};

namespace {

const CredentialKey key{SecretKind::Password, u"ann@db:22"_s};

template <typename T>
T await(const QFuture<T> &future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, 20000)
        ? future.result()
        : T(tl::unexpected(KeychainFailure{KeychainProblem::Broken, u"the test gave up"_s}));
}

template <typename T>
QString problemOf(const KeychainResult<T> &result)
{
    return result ? u"none"_s : describe(result.error().problem);
}

QByteArray bytesOf(const KeychainResult<std::optional<Secret>> &result)
{
    return result && *result ? QByteArray((*result)->data(), (*result)->size()) : QByteArray();
}

} // namespace

void TestKeychainStore::fakeKeepsTheContract()
{
    FakeCredentialStore store;
    QVERIFY(!*await(store.read(key)));
    QVERIFY(await(store.write(key, Secret("pw"))));
    QCOMPARE(bytesOf(await(store.read(key))), QByteArray("pw"));
    QVERIFY(await(store.remove(key)));
    QVERIFY(!*await(store.read(key)));
    store.problem = KeychainProblem::Locked;
    QCOMPARE(problemOf(await(store.read(key))), describe(KeychainProblem::Locked));
}

void TestKeychainStore::absentIsSaid()
{
    CULVERT_NEEDS_PROGRAM("dbus-daemon");
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8());
    KeychainStore store;
    QCOMPARE(problemOf(await(store.read(key))), describe(KeychainProblem::Absent));
    QCOMPARE(problemOf(await(store.write(key, Secret("pw")))), describe(KeychainProblem::Absent));
    QCOMPARE(problemOf(await(store.remove(key))), describe(KeychainProblem::Absent));
}

void TestKeychainStore::startKeyring()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_DATA_HOME"_s, m_home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
    m_keyring.setProcessEnvironment(environment);
    m_keyring.setChildProcessModifier(&dieWithParent);
    m_keyring.start(u"gnome-keyring-daemon"_s,
                    {u"--unlock"_s, u"--components=secrets"_s, u"--foreground"_s});
    m_keyring.write("keyring password");
    m_keyring.closeWriteChannel();
}

void TestKeychainStore::keepsFindsAndForgets()
{
    CULVERT_NEEDS_PROGRAM("dbus-daemon");
    CULVERT_NEEDS_PROGRAM("gnome-keyring-daemon");
    startKeyring();
    QTRY_VERIFY_WITH_TIMEOUT(await(keychainState().then([](KeychainState state) {
                                 return KeychainResult<bool>(state == KeychainState::Open);
                             })).value_or(false),
                             10000);
    KeychainStore store;
    const KeychainResult<std::optional<Secret>> before = await(store.read(key));
    QCOMPARE(problemOf(before), u"none"_s);
    QVERIFY(!*before);
    const QByteArray secret("p\xc3\xa4ss\0word", 10);
    QCOMPARE(
        problemOf(await(store.write(key, Secret(QByteArray(secret.constData(), secret.size()))))),
        u"none"_s);
    QCOMPARE(bytesOf(await(store.read(key))), secret);
    const CredentialKey other{SecretKind::Passphrase, key.subject};
    QVERIFY(!*await(store.read(other)));
    QCOMPARE(problemOf(await(store.remove(key))), u"none"_s);
    QVERIFY(!*await(store.read(key)));
    QCOMPARE(problemOf(await(store.remove(key))), u"none"_s);
    QCOMPARE(problemOf(await(store.write(key, Secret("kept")))), u"none"_s);
}

void TestKeychainStore::lockedIsNotEmpty()
{
    CULVERT_NEEDS_PROGRAM("gnome-keyring-daemon");
    QDBusMessage lock =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    lock << QVariant::fromValue(
        QList<QDBusObjectPath>{QDBusObjectPath(u"/org/freedesktop/secrets/aliases/default"_s)});
    const QDBusMessage reply = QDBusConnection::sessionBus().call(lock);
    QCOMPARE(reply.errorMessage(), QString());
    KeychainStore store;
    QCOMPARE(problemOf(await(store.read(key))), describe(KeychainProblem::Locked));
    QCOMPARE(problemOf(await(store.remove(key))), describe(KeychainProblem::Locked));
    QCOMPARE(problemOf(await(store.write(key, Secret("new")))), describe(KeychainProblem::Locked));
}

void TestKeychainStore::hungIsUnanswered()
{
    CULVERT_NEEDS_PROGRAM("gnome-keyring-daemon");
    kill(pid_t(m_keyring.processId()), SIGSTOP);
    KeychainStore store(300ms);
    QCOMPARE(problemOf(await(store.read(key))), describe(KeychainProblem::Unanswered));
    kill(pid_t(m_keyring.processId()), SIGCONT);
}

void TestKeychainStore::cleanupTestCase()
{
    m_keyring.kill();
    m_keyring.waitForFinished();
}

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
