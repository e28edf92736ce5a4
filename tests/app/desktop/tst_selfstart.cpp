#include "core/engine/savedsecrets.h"
#include "core/profile/profilestore.h"
#include "core/secrets/keychainstore.h"
#include "tests/app/desktop/desktopprocess.h"
#include "tests/support/farend.h"
#include "tests/support/keyring.h"
#include "tests/support/logins.h"
#include "tests/support/socket.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace culvert;
using namespace culvert::test;

/// What the desktop program starts by itself, as after a login: before the keyring is open.
class TestSelfStart : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void waitsForTheKeyringToOpen();

private:
    Profile profileTo(const DemoServer &demo) const;

    Keyring m_keyring;
    FarEnd m_service{echo()};
};

void TestSelfStart::initTestCase()
{
    CULVERT_NEEDS(DesktopProcess::whyMissing());
    CULVERT_NEEDS(m_keyring.whyMissing());
    CULVERT_NEEDS(Keyring::whyNobody());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_keyring.busAddress().toUtf8());
    QVERIFY(m_keyring.start());
}

Profile TestSelfStart::profileTo(const DemoServer &demo) const
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = u"lab"_s;
    profile.startAtLogin = true;
    profile.host = demo.host();
    profile.port = demo.port();
    profile.user = demo.user();
    profile.options = {{u"PubkeyAuthentication"_s, u"no"_s},
                       {u"UserKnownHostsFile"_s, demo.knownHostsFile()}};
    profile.configFile = u"none"_s;
    profile.forwards = {
        *parseForward(u'L', u"%1:127.0.0.1:%2"_s.arg(freePort()).arg(m_service.port()))};
    return profile;
}

/// It would ask for a password that it has, and nobody might be there.
void TestSelfStart::waitsForTheKeyringToOpen()
{
    DemoServer demo(passwordLogin("the password"));
    QVERIFY(demo.start());
    DesktopProcess desktop;
    desktop.setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, m_keyring.busAddress());
    const Profile profile = profileTo(demo);
    QVERIFY(ProfileStore(desktop.configFolder()).save(profile));
    KeychainStore keychain;
    SavedSecrets secrets(keychain, desktop.configFolder());
    const CredentialKey key{SecretKind::Password,
                            u"%1@%2:%3"_s.arg(demo.user(), demo.host()).arg(demo.port())};
    const auto saved = secrets.save(key, Secret("the password"), profile.id);
    QTRY_VERIFY_WITH_TIMEOUT(saved.isFinished() && saved.result(), 20'000);
    QVERIFY(m_keyring.lock());

    QVERIFY(desktop.start({u"--minimized"_s}));
    // longer than it takes to look at the keyring a second time
    QVERIFY(!QTest::qWaitFor([&desktop] { return !desktop.statuses().isEmpty(); }, 7000));
    QVERIFY(m_keyring.answerWith(Keyring::rightPassword()));
    const auto opened = keychain.unlock();
    QTRY_VERIFY_WITH_TIMEOUT(opened.isFinished() && opened.result(), 20'000);
    QStringList states;
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                 for (const QJsonObject &status : desktop.statuses())
                                     states.append(status[u"state"_s].toString());
                                 return states.contains(u"up"_s);
                             }()),
                             90'000); // without a network it waits for one, too
    QVERIFY2(!states.contains(u"failed"_s) && !states.contains(u"waiting"_s),
             qPrintable(states.join(u' ')));
}

CULVERT_TEST(TestSelfStart)
#include "tst_selfstart.moc"
