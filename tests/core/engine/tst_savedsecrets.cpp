#include "core/engine/savedsecrets.h"
#include "tests/support/fakecredentialstore.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

class TestSavedSecrets : public QObject
{
    Q_OBJECT

private slots:
    void listsWhatMayBeSaved_data();
    void listsWhatMayBeSaved();
    void listsWhileTheKeychainThinks();
    void keepsWhatWasListedBefore();
};

void TestSavedSecrets::listsWhatMayBeSaved_data()
{
    QTest::addColumn<std::optional<KeychainProblem>>("problem");
    QTest::addColumn<bool>("listed");
    QTest::newRow("saved") << std::optional<KeychainProblem>() << true;
    QTest::newRow("late: it may be saved yet")
        << std::optional(KeychainProblem::Unanswered) << true;
    QTest::newRow("denied") << std::optional(KeychainProblem::Denied) << false;
    QTest::newRow("locked") << std::optional(KeychainProblem::Locked) << false;
}

void TestSavedSecrets::listsWhatMayBeSaved()
{
    QFETCH(std::optional<KeychainProblem>, problem);
    QFETCH(bool, listed);
    const QTemporaryDir folder;
    FakeCredentialStore keychain;
    keychain.problem = problem;
    SavedSecrets secrets(keychain, folder.path());
    const CredentialKey key{SecretKind::Password, u"ann@db:22"_s};
    const auto saved = secrets.save(key, Secret("x"), {u"web"_s});
    QTRY_VERIFY(saved.isFinished());
    QCOMPARE(saved.result().has_value(), !problem.has_value());
    QTRY_COMPARE(secrets.list()->size(), listed ? 1 : 0);
    if (listed)
        QCOMPARE(secrets.list()->first(), (SavedSecret{key, {{u"web"_s}}}));
}

void TestSavedSecrets::listsWhileTheKeychainThinks()
{
    const QTemporaryDir folder;
    FakeCredentialStore keychain;
    keychain.silent = true;
    SavedSecrets secrets(keychain, folder.path());
    const auto saved = secrets.save({SecretKind::Password, u"ann@db:22"_s}, Secret("x"), {});
    QVERIFY(!saved.isFinished());
    QCOMPARE(secrets.list()->size(), 1); // were the program killed now, it could still be found
}

void TestSavedSecrets::keepsWhatWasListedBefore()
{
    const QTemporaryDir folder;
    FakeCredentialStore keychain;
    SavedSecrets secrets(keychain, folder.path());
    const CredentialKey key{SecretKind::Password, u"ann@db:22"_s};
    const auto first = secrets.save(key, Secret("x"), {u"web"_s});
    QTRY_VERIFY(first.isFinished());
    const auto before = *secrets.list();
    keychain.problem = KeychainProblem::Denied;
    const auto second = secrets.save(key, Secret("y"), {u"mail"_s});
    QTRY_VERIFY(second.isFinished());
    QTRY_COMPARE(*secrets.list(), before);
}

CULVERT_TEST(TestSavedSecrets)
#include "tst_savedsecrets.moc"
