#include "core/secrets/keychainstore.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

namespace {

const CredentialKey key{SecretKind::Password, u"änn@tst-credentialmanager:22"_s};

std::optional<QByteArray> stored(KeychainStore &store)
{
    const auto answer = store.read(key).result();
    if (!answer || !*answer)
        return {};
    return QByteArray((*answer)->data(), (*answer)->size());
}

} // namespace

class TestCredentialManager : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void keepsFindsAndForgets();
    void saysWhatItCannotKeep();
};

void TestCredentialManager::cleanup()
{
    (void)KeychainStore().remove(key).result();
}

void TestCredentialManager::keepsFindsAndForgets()
{
    KeychainStore store;
    QVERIFY(store.read(key).result());
    QCOMPARE(stored(store), std::nullopt);
    const QByteArray secret = u"pässwörd €"_s.toUtf8();
    QVERIFY(store.write(key, Secret(secret)).result());
    QCOMPARE(stored(store), secret);
    QVERIFY(store.write(key, Secret("another")).result());
    QCOMPARE(stored(store), "another"_ba);
    QVERIFY(store.remove(key).result());
    QCOMPARE(stored(store), std::nullopt);
    QVERIFY(store.remove(key).result()); // nothing was there
}

void TestCredentialManager::saysWhatItCannotKeep()
{
    KeychainStore store;
    const QByteArray large(16 * 1024, 'x'); // CRED_MAX_CREDENTIAL_BLOB_SIZE is 2560
    const auto written = store.write(key, Secret(large)).result();
    if (written)
        QSKIP("This Windows has no limit (Wine)");
    QCOMPARE(written.error().problem, KeychainProblem::Broken);
}

CULVERT_TEST(TestCredentialManager)

#include "tst_credentialmanager.moc"
