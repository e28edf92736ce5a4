#include "core/engine/savedsecrets.h"
#include "core/secrets/keychainstore.h"
#include "tests/support/farend.h"
#include "tests/support/keyring.h"
#include "tests/support/logins.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"
#include "tests/support/tunnel.h"
#include "tests/ui/windowfixture.h"
#include "ui/editor/profiledialog.h"
#include "ui/models/remedy.h"
#include "ui/picture/topologyview.h"
#include "ui/questions/changedkeydialog.h"
#include "ui/questions/credentialdialog.h"
#include "ui/questions/hostkeydialog.h"
#include "ui/questions/questionqueue.h"
#include "ui/text/statetext.h"

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// Faults that are caused for real, and the button beside each that puts it right.
class TestRemedies : public QObject, protected WindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { end(); }
    void usesAnotherPort();
    void stopsTheTunnelThatHoldsThePort();
    void comparesKeysAsOftenAsOneLikes();
    void asksAgain();
    void looksAtTheKeyThatWaits();
    void choosesAnotherKey();
    void changesTheUser();
    void checksTheServiceAgain();
    void unlocksTheKeychain_data();
    void unlocksTheKeychain();
    void triesAgain();
    void offersTheAddressWithoutABrowser();

private:
    Profile profileFor(const SshServer &server, const QStringList &forwards = {}) const;
    Profile localForward(const QString &name, quint16 port) const;
    void press(Remedy::Kind kind);
    void lockWith(SavedSecrets &secrets, const CredentialKey &key);
    QString textOf(Remedy::Kind kind) const { return child<QPushButton>(wordFor(kind))->text(); }
    bool isUp(const ProfileId &id) const;
    template <typename Dialog>
    Dialog *dialog() const
    {
        return m_window->findChild<Dialog *>();
    }

    Keyring m_keyring;
    std::unique_ptr<SshServer> m_server;
};

void TestRemedies::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_keyring.busAddress().toUtf8());
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
}

void TestRemedies::init()
{
    begin();
    open();
}

Profile TestRemedies::profileFor(const SshServer &server, const QStringList &forwards) const
{
    Profile profile = profileTo(server, forwards);
    profile.retrying = Retrying::Off;
    return profile;
}

Profile TestRemedies::localForward(const QString &name, quint16 port) const
{
    Profile profile = profileFor(*m_server, {u"-L 127.0.0.1:%1:127.0.0.1:9"_s.arg(port)});
    profile.name = name;
    return profile;
}

void TestRemedies::press(Remedy::Kind kind)
{
    const auto button = [this, kind]() -> QPushButton * {
        for (QPushButton *each : m_window->findChildren<QPushButton *>(wordFor(kind))) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(button(), 15'000);
    QVERIFY(m_window->findChild<QFrame *>(u"error"_s)->isAncestorOf(button()));
    QTest::mouseClick(button(), Qt::LeftButton);
}

bool TestRemedies::isUp(const ProfileId &id) const
{
    const SessionStatus status = m_engine->status(id);
    return status.state == SessionState::Established
        && std::all_of(status.forwards.begin(), status.forwards.end(),
                       [](const ForwardStatus &forward) {
                           return forward.state == ForwardState::Listening;
                       });
}

void TestRemedies::usesAnotherPort()
{
    const FarEnd other(sink());
    const Profile profile = localForward(u"notebook"_s, other.port());
    show(profile);
    trigger(u"start"_s);
    press(Remedy::Kind::UseAnotherPort);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(profile.id), 15'000);
    const quint16 saved = m_store->find(profile.id)->forwards[0].bind.port;
    QVERIFY(saved != other.port());
    QCOMPARE(m_engine->status(profile.id).forwards[0].actual.port, saved);
}

void TestRemedies::stopsTheTunnelThatHoldsThePort()
{
    const quint16 port = freePort();
    const Profile first = localForward(u"first"_s, port);
    const Profile second = localForward(u"second"_s, port);
    show(first);
    trigger(u"start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(first.id), 15'000);
    show(second);
    trigger(u"start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QPushButton *>(wordFor(Remedy::Kind::StopOther)),
                             15'000);
    QCOMPARE(textOf(Remedy::Kind::StopOther), u"Stop 'first'"_s);
    QCOMPARE(picture()->topology().faults.value(0).sentence,
             u"Port %1 on this computer is held by your tunnel 'first'."_s.arg(port));
    press(Remedy::Kind::StopOther);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(second.id), 15'000);
    QTRY_VERIFY(!m_engine->isRunning(first.id));
    QCOMPARE(m_engine->status(second.id).forwards[0].actual.port, port);
}

void TestRemedies::comparesKeysAsOftenAsOneLikes()
{
    SshServer server;
    QVERIFY(server.start());
    const Profile profile = profileFor(server);
    QVERIFY(server.replaceHostKey() && server.restart());
    show(profile);
    trigger(u"start"_s);
    press(Remedy::Kind::CompareKeys);
    QTRY_VERIFY(dialog<ChangedKeyDialog>());
    dialog<ChangedKeyDialog>()->reject();
    QTRY_VERIFY(!dialog<ChangedKeyDialog>());
    press(Remedy::Kind::CompareKeys);
    QTRY_VERIFY(dialog<ChangedKeyDialog>());
    dialog<ChangedKeyDialog>()->findChild<QLineEdit *>(u"typedhost"_s)->setText(server.host());
    dialog<ChangedKeyDialog>()->findChild<QPushButton *>(u"replace"_s)->click();
    QTRY_VERIFY(!dialog<ChangedKeyDialog>());
    QTRY_VERIFY(!m_engine->isRunning(profile.id));
    trigger(u"start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(profile.id), 15'000);
}

void TestRemedies::asksAgain()
{
    QuestionQueue questions(*m_engine, *m_window);
    connect(m_window.get(), &MainWindow::answerRequested, &questions, &QuestionQueue::bringUp);
    const QString key = m_folder->filePath(u"locked_key"_s);
    QVERIFY(makeKeyPair(key, u"ed25519"_s, u"open sesame"_s));
    QFile authorized(m_server->authorizedKeysFile());
    QFile shown(key + u".pub"_s);
    QVERIFY(authorized.open(QIODevice::Append) && shown.open(QIODevice::ReadOnly));
    authorized.write(shown.readAll());
    authorized.close();
    Profile profile = profileFor(*m_server);
    profile.identities = {key};
    show(profile);
    trigger(u"start"_s);
    QTRY_VERIFY(dialog<CredentialDialog>());
    QCOMPARE(m_engine->status(profile.id).awaits, Awaited::Credential);
    dialog<CredentialDialog>()->reject();
    QTRY_VERIFY(!dialog<CredentialDialog>());
    QTRY_VERIFY(!m_engine->isRunning(profile.id));
    QCOMPARE(m_window->model().stateTextOf(profile.id),
             u"Not started: the question was cancelled"_s);
    QCOMPARE(markFor(m_engine->status(profile.id)), Mark::Stopped); // no error
    QVERIFY(picture()->topology().faults.isEmpty());
    press(Remedy::Kind::StartAgain);
    QTRY_VERIFY(dialog<CredentialDialog>());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    press(Remedy::Kind::Answer);
    QTRY_VERIFY(dialog<CredentialDialog>()->isActiveWindow());
    dialog<CredentialDialog>()->findChild<QLineEdit *>(u"prompt0"_s)->setText(u"open sesame"_s);
    dialog<CredentialDialog>()->findChild<QPushButton *>(u"login"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(isUp(profile.id), 15'000);
}

void TestRemedies::looksAtTheKeyThatWaits()
{
    QuestionQueue questions(*m_engine, *m_window);
    connect(m_window.get(), &MainWindow::answerRequested, &questions, &QuestionQueue::bringUp);
    const auto unknown = [this](const QString &name) {
        Profile profile = profileFor(*m_server);
        profile.name = name;
        profile.options.prepend({u"UserKnownHostsFile"_s, m_folder->filePath(name)});
        return profile;
    };
    const Profile first = unknown(u"first"_s);
    const Profile second = unknown(u"second"_s);
    show(first);
    trigger(u"start"_s);
    QTRY_VERIFY(dialog<HostKeyDialog>());
    show(second);
    trigger(u"start"_s);
    QTRY_COMPARE(m_engine->status(second.id).awaits, Awaited::HostKey);
    QCOMPARE(overallMark(m_window->model().statuses()), Mark::Trouble); // the tray's
    QVERIFY(m_window->model().stateTextOf(second.id).startsWith(u"Needs you"_s));
    QCOMPARE(dialog<HostKeyDialog>()->findChild<QLabel *>(u"tunnel"_s)->text(), first.name);
    press(Remedy::Kind::Answer);
    const auto asksAbout = [this](const Profile &profile) {
        const QList<HostKeyDialog *> all = m_window->findChildren<HostKeyDialog *>();
        return all.size() == 1 && all[0]->findChild<QLabel *>(u"tunnel"_s)->text() == profile.name;
    };
    QTRY_VERIFY(asksAbout(second));
    dialog<HostKeyDialog>()->accept();
    QTRY_VERIFY_WITH_TIMEOUT(isUp(second.id), 15'000);
    QTRY_VERIFY(asksAbout(first)); // it has waited
    dialog<HostKeyDialog>()->accept();
    QTRY_VERIFY_WITH_TIMEOUT(isUp(first.id), 15'000);
    QCOMPARE(m_engine->status(first.id).awaits, Awaited::Nothing);
}

void TestRemedies::choosesAnotherKey()
{
    Profile profile = profileFor(*m_server);
    const QString right = profile.identities.value(0);
    profile.identities = {m_folder->filePath(u"other_key"_s)};
    QVERIFY(makeKeyPair(profile.identities.first()));
    profile.options.prepend({u"PreferredAuthentications"_s, u"publickey"_s});
    show(profile);
    trigger(u"start"_s);
    press(Remedy::Kind::ChooseKey);
    auto *keys = dialog<ProfileDialog>()->findChild<QPlainTextEdit *>(u"identities"_s);
    QTRY_VERIFY(keys->hasFocus());
    keys->setPlainText(right);
    dialog<ProfileDialog>()->accept();
    QTRY_VERIFY(!m_engine->isRunning(profile.id)); // its end comes behind its failure
    trigger(u"start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(profile.id), 15'000);
}

void TestRemedies::changesTheUser()
{
    Profile profile = profileFor(*m_server);
    const QString right = profile.user;
    profile.user = u"nobody-at-all"_s;
    profile.options.prepend({u"PreferredAuthentications"_s, u"publickey"_s});
    show(profile);
    trigger(u"start"_s);
    press(Remedy::Kind::ChangeUser);
    auto *user = dialog<ProfileDialog>()->findChild<QLineEdit *>(u"user"_s);
    QTRY_VERIFY(user->hasFocus());
    user->setText(right);
    dialog<ProfileDialog>()->accept();
    QTRY_VERIFY(!m_engine->isRunning(profile.id)); // as above
    trigger(u"start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(profile.id), 15'000);
}

void TestRemedies::checksTheServiceAgain()
{
    const quint16 target = freePort();
    const Profile profile =
        profileFor(*m_server, {u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(freePort()).arg(target)});
    show(profile);
    trigger(u"start"_s);
    const auto proof = [&] { return m_engine->status(profile.id).forwards.value(0).proof; };
    QTRY_COMPARE_WITH_TIMEOUT(proof().result, ProofResult::Refuted, 15'000);
    QVERIFY2(picture()->topology().faults.value(0).sentence.contains(QString::number(target)),
             "what was tried");
    QTcpServer service;
    QVERIFY(service.listen(QHostAddress::LocalHost, target));
    press(Remedy::Kind::CheckAgain);
    QTRY_COMPARE(proof().result, ProofResult::Proved);
}

void TestRemedies::unlocksTheKeychain_data()
{
    QTest::addColumn<bool>("inTheDialog");
    QTest::newRow("in the window") << false;
    QTest::newRow("in the question") << true;
}

/// A real keyring, which asks for its password in a window of its own.
void TestRemedies::unlocksTheKeychain()
{
    QFETCH(const bool, inTheDialog);
    CULVERT_NEEDS(m_keyring.whyMissing());
    CULVERT_NEEDS(Keyring::whyNobody());
    QVERIFY(m_keyring.isRunning() || m_keyring.start());
    DemoServer demo(passwordLogin("the password"));
    QVERIFY(demo.start());
    Profile profile = profileFor(*m_server);
    profile.host = demo.host();
    profile.port = demo.port();
    profile.user = demo.user();
    profile.identities = {demo.identityFile()};
    profile.options.prepend({u"UserKnownHostsFile"_s, demo.knownHostsFile()});
    const QString login = u"%1@%2:%3"_s.arg(demo.user(), demo.host()).arg(demo.port());
    KeychainStore keychain;
    const QTemporaryDir folder;
    SavedSecrets secrets(keychain, folder.path());
    lockWith(secrets, {SecretKind::Password, login});
    const auto closeLast = qScopeGuard([this] { end(); });
    m_window.reset();
    m_tunnels.reset();
    m_engine = std::make_unique<Engine>(&secrets);
    m_tunnels = std::make_unique<Tunnels>(*m_store, *m_engine);
    open();
    const QuestionQueue questions(*m_engine, *m_window);
    show(profile);
    trigger(u"start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialog<CredentialDialog>(), 20'000);
    QCOMPARE(m_engine->status(profile.id).awaits, Awaited::LockedCredential);
    QVERIFY(m_window->model().stateTextOf(profile.id).contains(u"locked keychain"_s));
    auto *unlock = dialog<CredentialDialog>()->findChild<QPushButton *>(u"unlock"_s);
    QVERIFY(unlock->isVisible());
    QVERIFY(m_keyring.answerWith(Keyring::rightPassword()));
    if (inTheDialog)
        QTest::mouseClick(unlock, Qt::LeftButton);
    else
        press(Remedy::Kind::Unlock);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(profile.id), 20'000); // by itself
    QTRY_VERIFY(!dialog<CredentialDialog>());
    QCOMPARE(m_engine->status(profile.id).awaits, Awaited::Nothing);
}

/// With "the password" in it. Whoever is asked for the keyring's own declines.
void TestRemedies::lockWith(SavedSecrets &secrets, const CredentialKey &key)
{
    QVERIFY(m_keyring.answerWith(Keyring::rightPassword()));
    const auto opened = secrets.unlock();
    QTRY_VERIFY_WITH_TIMEOUT(opened.isFinished(), 20'000);
    const auto saved = secrets.save(key, Secret("the password"), {});
    QTRY_VERIFY_WITH_TIMEOUT(saved.isFinished() && saved.result(), 20'000);
    QVERIFY(m_keyring.lock());
    QVERIFY(m_keyring.answerWith(QString()));
}

void TestRemedies::triesAgain()
{
    SshServer server;
    QVERIFY(server.start());
    const Profile profile = profileFor(server);
    server.stop();
    show(profile);
    trigger(u"start"_s);
    QTRY_COMPARE(m_engine->status(profile.id).state, SessionState::Failed);
    QTRY_VERIFY(!m_engine->isRunning(profile.id));
    QVERIFY(server.restart());
    press(Remedy::Kind::StartAgain);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(profile.id), 15'000);
}

/// There is none on the platform of the tests.
void TestRemedies::offersTheAddressWithoutABrowser()
{
    const quint16 port = freePort();
    const Profile profile = localForward(u"web"_s, port);
    show(profile);
    trigger(u"start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(profile.id), 15'000);
    QTest::mouseClick(child<QPushButton>(u"openinbrowser"_s), Qt::LeftButton);
    const QString said = child<QFrame>(u"messagebar"_s)->findChild<QLabel *>(u"text"_s)->text();
    QVERIFY2(said.endsWith(u"http://127.0.0.1:%1/"_s.arg(port)), qPrintable(said));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"http://127.0.0.1:%1/"_s.arg(port));
}

CULVERT_WIDGET_TEST(TestRemedies)
#include "tst_remedies.moc"
