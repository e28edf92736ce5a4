#include "core/base/savefile.h"
#include "core/engine/engine.h"
#include "core/engine/savedsecrets.h"
#include "core/engine/tunnels.h"
#include "core/profile/profilestore.h"
#include "core/system/autostart.h"
#include "tests/support/fakecredentialstore.h"
#include "tests/support/testprogram.h"
#include "tests/ui/madeup.h"
#include "ui/base/preferences.h"
#include "ui/dialogs/preferencesdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLockFile>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace culvert;
using namespace culvert::test;

class TestPreferences : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void changesAtOnce();
    void readsAutostartBack();
    void listsWhatIsSaved();
    void deletesTheSelected();
    void saysWhyItIsNotDeleted();
    void deletedTunnelTakesItsSecretsAlong();
    void saysWhatIsLeftOfADeletedTunnel();
    void savesNothingItCannotList();
    void leavesAListItDoesNotUnderstand_data();
    void leavesAListItDoesNotUnderstand();

private:
    struct World
    {
        World()
        {
            profile = madeup::profiles().constFirst();
            if (!profiles.save(profile))
                qFatal("the profile cannot be saved");
        }
        QTemporaryDir folder;
        FakeCredentialStore keychain;
        SavedSecrets secrets{keychain, folder.path()};
        ProfileStore profiles{folder.path()};
        Engine engine;
        Tunnels tunnels{profiles, engine, &secrets};
        QSettings settings{folder.filePath(u"desktop.ini"_s), QSettings::IniFormat};
        PreferencesFile preferences{settings};
        Autostart autostart;
        Profile profile;
    };
    void save(const CredentialKey &key, const ProfileId &owner) const;

    std::unique_ptr<World> m_world;
};

namespace {

const CredentialKey login{SecretKind::Password, u"ann@db:22"_s};
const CredentialKey keyFile{SecretKind::Passphrase, u"/home/ann/.ssh/id"_s};

void showSecrets(PreferencesDialog &dialog)
{
    dialog.show();
    auto *tabs = dialog.findChild<QTabWidget *>(u"preferencestabs"_s);
    tabs->setCurrentIndex(tabs->count() - 2); // in front of Updates
}

} // namespace

void TestPreferences::init()
{
    m_world = std::make_unique<World>();
    save(login, m_world->profile.id);
    save(keyFile, {});
}

void TestPreferences::save(const CredentialKey &key, const ProfileId &owner) const
{
    const auto saved = m_world->secrets.save(key, Secret("pw"), owner);
    QTRY_VERIFY(saved.isFinished());
}

void TestPreferences::changesAtOnce()
{
    PreferencesDialog dialog(m_world->tunnels, m_world->secrets, m_world->preferences,
                             m_world->autostart);
    dialog.show();
    const Preferences &now = m_world->preferences.current();
    dialog.findChild<QCheckBox *>(u"askbeforequit"_s)->click();
    QVERIFY(!now.askBeforeQuit);
    auto *onClose = dialog.findChild<QComboBox *>(u"onclose"_s);
    onClose->setCurrentIndex(2);
    emit onClose->activated(2);
    QCOMPARE(now.onClose, OnClose::Quit);
    QVERIFY(!now.askBeforeQuit); // one page's fields keep each other's values
    dialog.findChild<QCheckBox *>(u"notify-firstup"_s)->click();
    QVERIFY(now.notices.firstUp);
    dialog.findChild<QSpinBox *>(u"notify-lostafter"_s)->setValue(90);
    QCOMPARE(now.notices.lostAfter, 90);
    dialog.findChild<QCheckBox *>(u"notify-lost"_s)->click();
    QVERIFY(!dialog.findChild<QSpinBox *>(u"notify-lostafter"_s)->isEnabled());
    auto *keys = dialog.findChild<QLineEdit *>(u"default-keys"_s);
    keys->setText(u"~/.ssh/a '/b c'"_s);
    emit keys->editingFinished();
    QCOMPARE(now.newTunnel.identities, (QStringList{u"~/.ssh/a"_s, u"/b c"_s}));
    QVERIFY(!now.askBeforeQuit); // and so do the pages'
    QVERIFY(PreferencesFile(m_world->settings).current() == now);
}

void TestPreferences::readsAutostartBack()
{
    qputenv("XDG_CONFIG_HOME", m_world->folder.path().toLocal8Bit());
    const QString file = m_world->folder.filePath(u"autostart/io.github.culvert.Culvert.desktop"_s);
    {
        PreferencesDialog dialog(m_world->tunnels, m_world->secrets, m_world->preferences,
                                 m_world->autostart);
        dialog.show();
        auto *atLogin = dialog.findChild<QCheckBox *>(u"startatlogin"_s);
        QVERIFY(!atLogin->isChecked());
        atLogin->click();
        QVERIFY(QFile::exists(file));
        dialog.findChild<QCheckBox *>(u"startminimized"_s)->click();
        QCOMPARE(m_world->autostart.state(), Autostart::State::Minimized);
    }
    QVERIFY(QFile::remove(file)); // by another program
    PreferencesDialog dialog(m_world->tunnels, m_world->secrets, m_world->preferences,
                             m_world->autostart);
    QVERIFY(!dialog.findChild<QCheckBox *>(u"startatlogin"_s)->isChecked());
}

void TestPreferences::listsWhatIsSaved()
{
    const PreferencesDialog dialog(m_world->tunnels, m_world->secrets, m_world->preferences,
                                   m_world->autostart);
    auto *list = dialog.findChild<QTreeWidget *>(u"savedsecrets"_s);
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(0), login.subject);
    QCOMPARE(list->topLevelItem(0)->text(1), u"Password"_s);
    QCOMPARE(list->topLevelItem(0)->text(2), m_world->profile.name);
    QCOMPARE(list->topLevelItem(1)->text(1), u"Passphrase"_s);
    QCOMPARE(list->topLevelItem(1)->text(2), QString());
    QVERIFY(!dialog.findChild<QPushButton *>(u"deletesecret"_s)->isEnabled());
}

void TestPreferences::deletesTheSelected()
{
    PreferencesDialog dialog(m_world->tunnels, m_world->secrets, m_world->preferences,
                             m_world->autostart);
    showSecrets(dialog);
    auto *list = dialog.findChild<QTreeWidget *>(u"savedsecrets"_s);
    const QPoint second = list->visualItemRect(list->topLevelItem(1)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, second);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"deletesecret"_s), Qt::LeftButton);
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(m_world->keychain.entries.keys(), QStringList{login.toString()});
}

void TestPreferences::saysWhyItIsNotDeleted()
{
    PreferencesDialog dialog(m_world->tunnels, m_world->secrets, m_world->preferences,
                             m_world->autostart);
    showSecrets(dialog);
    m_world->keychain.problem = KeychainProblem::Locked;
    auto *list = dialog.findChild<QTreeWidget *>(u"savedsecrets"_s);
    list->setCurrentItem(list->topLevelItem(0));
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"deletesecret"_s), Qt::LeftButton);
    auto *note = dialog.findChild<QLabel *>(u"secretsnote"_s);
    QTRY_VERIFY(note->isVisible());
    QCOMPARE(note->text(), describe(KeychainProblem::Locked));
    QCOMPARE(list->topLevelItemCount(), 2);
}

void TestPreferences::deletedTunnelTakesItsSecretsAlong()
{
    QVERIFY(m_world->tunnels.hasSecretsOfItsOwn(m_world->profile.id));
    QVERIFY(m_world->tunnels.remove(m_world->profile.id));
    QTRY_COMPARE(m_world->keychain.entries.size(), 1);
    QVERIFY(m_world->keychain.entries.contains(keyFile.toString()));
    const QList<SavedSecret> left{{keyFile, {}}};
    QTRY_COMPARE(*m_world->secrets.list(), left);
    QVERIFY(!m_world->tunnels.hasSecretsOfItsOwn(m_world->profile.id));
}

void TestPreferences::saysWhatIsLeftOfADeletedTunnel()
{
    m_world->keychain.problem = KeychainProblem::Locked;
    QSignalSpy left(&m_world->tunnels, &Tunnels::secretsLeft);
    QVERIFY(m_world->tunnels.remove(m_world->profile.id));
    QTRY_COMPARE(left.count(), 1);
    QVERIFY(left[0][0].toString().contains(describe(KeychainProblem::Locked)));
}

void TestPreferences::savesNothingItCannotList()
{
    QLockFile other(
        m_world->folder.filePath(u"saved-secrets.json.lock"_s)); // can be read, not written
    QVERIFY(other.lock());
    const auto entries = m_world->keychain.entries.keys();
    const CredentialKey key{SecretKind::Password, u"new@db:22"_s};
    const auto saved = m_world->secrets.save(key, Secret("pw"), {});
    QTRY_VERIFY(saved.isFinished());
    QCOMPARE(saved.result().error().problem, KeychainProblem::Unlisted);
    QCOMPARE(m_world->keychain.entries.keys(), entries);
}

void TestPreferences::leavesAListItDoesNotUnderstand_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("cut off") << QByteArray("{\n  \"secrets\": [") << u"line 2, column 15"_s;
    QTest::newRow("no list") << QByteArray("{}") << u"line 1, column 1"_s;
    QTest::newRow("of a newer kind")
        << QByteArray("{\"secrets\": [\n{\"kind\": \"otp\", \"subject\": \"ann@db:22\"}]}")
        << u"line 2, column 10"_s;
}

void TestPreferences::leavesAListItDoesNotUnderstand()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const QString path = m_world->folder.filePath(u"saved-secrets.json"_s);
    QVERIFY(!saveFile(path, text));

    PreferencesDialog dialog(m_world->tunnels, m_world->secrets, m_world->preferences,
                             m_world->autostart);
    showSecrets(dialog);
    const auto *note = dialog.findChild<QLabel *>(u"secretsnote"_s);
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().contains(path) && note->text().contains(place), qPrintable(note->text()));

    const auto entries = m_world->keychain.entries.keys();
    const auto saved =
        m_world->secrets.save({SecretKind::Password, u"new@db:22"_s}, Secret("pw"), {});
    const auto removed = m_world->secrets.remove(keyFile);
    const auto forgotten = m_world->secrets.removeOwner(m_world->profile.id);
    for (const QFuture<KeychainResult<void>> &answer : {saved, removed, forgotten}) {
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.result().error().problem, KeychainProblem::Unlisted);
    }
    QCOMPARE(m_world->keychain.entries.keys(), entries);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
}

CULVERT_WIDGET_TEST(TestPreferences)
#include "tst_preferences.moc"
