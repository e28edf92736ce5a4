#include "core/secrets/keychainstate.h"
#include "core/secrets/keychainstore.h"
#include "tests/support/fakecredentialstore.h"
#include "tests/support/keyring.h"
#include "tests/support/needs.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A real keyring daemon on a bus of the test's own. The tests build on each other: absent, open,
/// locked, opened again, hung.
class TestKeychainStore : public QObject
{
    Q_OBJECT

private slots:
    void fakeKeepsTheContract();
    void absentIsSaid();
    void keepsFindsAndForgets();
    void lockedIsNotEmpty();
    void opensWithItsPassword();
    void hungIsUnanswered();

private:
    Keyring m_keyring;
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
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_keyring.busAddress().toUtf8());
    KeychainStore store;
    QCOMPARE(problemOf(await(store.read(key))), describe(KeychainProblem::Absent));
    QCOMPARE(problemOf(await(store.write(key, Secret("pw")))), describe(KeychainProblem::Absent));
    QCOMPARE(problemOf(await(store.remove(key))), describe(KeychainProblem::Absent));
    QCOMPARE(problemOf(await(store.unlock())), describe(KeychainProblem::Absent));
}

void TestKeychainStore::keepsFindsAndForgets()
{
    CULVERT_NEEDS(m_keyring.whyMissing());
    QVERIFY(m_keyring.start());
    QTRY_VERIFY_WITH_TIMEOUT(await(keychainState().then([](KeychainState state) {
                                 return KeychainResult<bool>(state == KeychainState::Open);
                             })).value_or(false),
                             30'000);
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
    CULVERT_NEEDS(m_keyring.whyMissing());
    QVERIFY(m_keyring.isRunning());
    QVERIFY(m_keyring.lock());
    KeychainStore store;
    QCOMPARE(problemOf(await(store.read(key))), describe(KeychainProblem::Locked));
    QCOMPARE(problemOf(await(store.remove(key))), describe(KeychainProblem::Locked));
    QCOMPARE(problemOf(await(store.write(key, Secret("new")))), describe(KeychainProblem::Locked));
}

/// Asked for in its own window, by a person who first declines.
void TestKeychainStore::opensWithItsPassword()
{
    CULVERT_NEEDS(m_keyring.whyMissing());
    CULVERT_NEEDS(Keyring::whyNobody());
    QVERIFY(m_keyring.isRunning());
    KeychainStore store;
    QVERIFY(m_keyring.answerWith(QString()));
    QCOMPARE(problemOf(await(store.unlock())), describe(KeychainProblem::Locked));
    QCOMPARE(problemOf(await(store.read(key))), describe(KeychainProblem::Locked));
    QVERIFY(m_keyring.answerWith(Keyring::rightPassword()));
    QCOMPARE(problemOf(await(store.unlock())), u"none"_s);
    QCOMPARE(bytesOf(await(store.read(key))), QByteArray("kept"));
    QCOMPARE(problemOf(await(store.unlock())), u"none"_s); // it is open
}

void TestKeychainStore::hungIsUnanswered()
{
    CULVERT_NEEDS(m_keyring.whyMissing());
    QVERIFY(m_keyring.isRunning());
    m_keyring.pause();
    KeychainStore store(300ms);
    QCOMPARE(problemOf(await(store.read(key))), describe(KeychainProblem::Unanswered));
    m_keyring.resume();
}

CULVERT_TEST(TestKeychainStore)
#include "tst_keychainstore.moc"
