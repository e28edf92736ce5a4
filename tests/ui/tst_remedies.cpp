#include "tests/support/farend.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"
#include "tests/support/tunnel.h"
#include "tests/ui/windowfixture.h"
#include "ui/editor/profiledialog.h"
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
    void triesAgain();
    void offersTheAddressWithoutABrowser();

private:
    Profile profileFor(const SshServer &server, const QStringList &forwards = {}) const;
    Profile localForward(const QString &name, quint16 port) const;
    void press(Remedy::Kind kind);
    QString textOf(Remedy::Kind kind) const { return child<QPushButton>(wordFor(kind))->text(); }
    bool isUp(const ProfileId &id) const;
    template <typename Dialog>
    Dialog *dialog() const
    {
        return m_window->findChild<Dialog *>();
    }

    std::unique_ptr<SshServer> m_server;
};

void TestRemedies::initTestCase()
{
    CULVERT_NEEDS_SSHD();
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
    QTRY_VERIFY(isUp(first.id));
    show(second);
    trigger(u"start"_s);
    QTRY_VERIFY(m_window->findChild<QPushButton *>(wordFor(Remedy::Kind::StopOther)));
    QCOMPARE(textOf(Remedy::Kind::StopOther), u"Stop 'first'"_s);
    QCOMPARE(picture()->topology().faults.value(0).sentence,
             u"Port %1 on this computer is held by your tunnel 'first'."_s.arg(port));
    press(Remedy::Kind::StopOther);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(second.id), 15'000);
    QVERIFY(!m_engine->isRunning(first.id));
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
    trigger(u"start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(profile.id), 15'000);
}

void TestRemedies::asksAgain()
{
    const QuestionQueue questions(*m_engine, *m_window);
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
    trigger(u"start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(profile.id), 15'000);
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
