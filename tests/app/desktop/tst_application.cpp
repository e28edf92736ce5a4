#include "app/desktop/application.h"
#include "core/base/savefile.h"
#include "core/engine/control.h"
#include "core/engine/runlock.h"
#include "core/system/runtimefolder.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"
#include "tests/support/tunnel.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/wizard.h"
#include "ui/editor/profiledialog.h"
#include "ui/questions/hostkeydialog.h"
#include "ui/text/language.h"
#include "ui/text/mark.h"
#include "ui/text/units.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QFrame>
#include <QLocalSocket>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

#ifdef Q_OS_UNIX
#include <csignal>

#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace culvert;
using namespace culvert::test;

class TestApplication : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    }
    void triesTheDemoFromTheEmptyWindow();
    void triesTheDemoBackwards();
    void refusesATunnelThatRunsElsewhere();
    void answersInEnglishFromAGermanWindow();
    void carriesOutWhatAStartAsksFor();
    void opensWhatItIsGiven();
    void startsNothingByALink();
    void appliesPreferencesAtOnce();
    void namesPreferencesThatMeanNothing();
    void changesTheTraysMenuOnlyWhileItIsClosed();
    void takesBackWhatTheBarSaidOfAQuestion();
    void correctsWhatTheBarSays();
    void endsWellOnATermination();

private:
    QTemporaryDir m_runtime;
    Language m_language;
};

void TestApplication::triesTheDemoFromTheEmptyWindow()
{
    const QTemporaryDir folder;
    Application application(folder.path(), m_language);
    application.begin({});
    MainWindow &window = application.window();
    QTest::mouseClick(window.findChild<QPushButton *>(u"trythedemo"_s), Qt::LeftButton);
    const QModelIndex row = window.model().index(0);
    QVERIFY(row.isValid());
    const ProfileId demo = window.model().idAt(row);
    QTRY_COMPARE_WITH_TIMEOUT(window.model().status(demo).state, SessionState::Established, 30000);

    QNetworkAccessManager browser;
    browser.setProxy(QNetworkProxy::NoProxy);
    const Endpoint actual = window.model().status(demo).forwards.first().actual;
    const std::unique_ptr<QNetworkReply> reply(
        browser.get(QNetworkRequest(QUrl(u"http://127.0.0.1:%1/"_s.arg(actual.port)))));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 10000);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    const QByteArray page = reply->readAll();
    QVERIFY(page.contains("A notebook on host B") && page.contains("<svg"));
    QVERIFY2(page.contains("<div class=\"out\">1</div>"), "the visits are counted");
    QCOMPARE(window.model().status(demo).forwards.first().forward.destination,
             Endpoint::tcp(u"localhost"_s, 8888));

    QTest::mouseClick(window.findChild<QToolButton *>(u"stop"_s), Qt::LeftButton);
    QTRY_COMPARE(window.model().status(demo).state, SessionState::Stopped);
    QTRY_VERIFY(!application.engine().isRunning(demo));
    QTest::mouseClick(window.findChild<QToolButton *>(u"start"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(window.model().status(demo).state, SessionState::Established, 30000);
}

/// With tunnels in the list the demos stand in the menu.
void TestApplication::triesTheDemoBackwards()
{
    const QTemporaryDir folder;
    Profile other;
    other.id = newProfileId();
    other.name = u"NAS"_s;
    other.host = u"nas"_s;
    QVERIFY(ProfileStore(folder.path()).save(other));
    Application application(folder.path(), m_language);
    application.begin({});
    MainWindow &window = application.window();
    window.actions().reverseDemo.trigger();
    QCOMPARE(window.model().rowCount(), 2);
    const ProfileId demo = window.model().idAt(window.model().index(1));
    QTRY_COMPARE_WITH_TIMEOUT(window.model().status(demo).state, SessionState::Established, 30000);
    const ForwardStatus forward = window.model().status(demo).forwards.first();
    QCOMPARE(forward.forward.kind, ForwardKind::Remote);
    QTRY_COMPARE(window.model().status(demo).forwards.first().proof.result, ProofResult::Proved);
    QVERIFY(!window.model().status(demo).forwards.first().proof.reason); // no alarm
    QNetworkAccessManager browser;
    browser.setProxy(QNetworkProxy::NoProxy);
    const std::unique_ptr<QNetworkReply> reply(
        browser.get(QNetworkRequest(QUrl(u"http://127.0.0.1:%1/"_s.arg(forward.actual.port)))));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 10000);
    QVERIFY(reply->readAll().contains("seen from host B"));

    QVERIFY(application.engine().isRunning(demo));
    window.actions().reverseDemo.trigger(); // again: the same one
    QCOMPARE(window.model().rowCount(), 2);
    window.actions().demo.trigger(); // and the other beside it
    QCOMPARE(window.model().rowCount(), 3);
    QTRY_COMPARE_WITH_TIMEOUT(application.engine().runningCount(), 2, 30000);
}

void TestApplication::refusesATunnelThatRunsElsewhere()
{
    const QTemporaryDir folder;
    Profile profile;
    profile.id = newProfileId();
    profile.name = u"NAS"_s;
    profile.host = u"nas"_s;
    QVERIFY(ProfileStore(folder.path()).save(profile));
    RunLock elsewhere(folder.path(), profile.id);
    QVERIFY(elsewhere.tryLock());
    Application application(folder.path(), m_language);
    application.begin({});
    QTest::mouseClick(application.window().findChild<QToolButton *>(u"start"_s), Qt::LeftButton);
    QVERIFY(!application.engine().isRunning(profile.id));
    QVERIFY(application.window().findChild<QFrame *>(u"messagebar"_s)->isVisible());
}

void TestApplication::answersInEnglishFromAGermanWindow()
{
    const QTemporaryDir folder;
    {
        QSettings settings(folder.filePath(u"desktop.ini"_s), QSettings::IniFormat);
        settings.setValue(u"language"_s, u"de"_s);
    }
    Application application(folder.path(), m_language);
    application.begin({});
    const QList<Instance> instances = runningInstances(*runtimeFolder(), folder.path());
    QCOMPARE(instances.size(), 1);
    QLocalSocket socket;
    socket.connectToServer(instances.first().socket);
    QVERIFY(socket.waitForConnected(5000));
    socket.write("{\"command\": \"start\", \"tunnel\": \"NAS\"}\n");
    QTRY_VERIFY(socket.canReadLine());
    const std::optional<ControlReply> reply = controlReplyFrom(socket.readLine());
    QVERIFY(reply);
    QCOMPARE(reply->outcome, ControlOutcome::NoSuchTunnel);
    QCOMPARE(reply->message, u"There is no tunnel named 'NAS'."_s);
}

void TestApplication::carriesOutWhatAStartAsksFor()
{
    const QTemporaryDir folder;
    Application application(folder.path(), m_language);
    application.begin({});
    QTest::mouseClick(application.window().findChild<QPushButton *>(u"trythedemo"_s),
                      Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(application.window().actions().stopAll.isEnabled(), 30000);
    application.carryOut({.command = Request::Command::StopAll});
    QTRY_COMPARE(application.engine().runningCount(), 0);
    application.carryOut({.command = Request::Command::StartAll});
    QTRY_COMPARE_WITH_TIMEOUT(application.engine().runningCount(), 1, 30000);
    application.carryOut({.command = Request::Command::New});
    QTRY_VERIFY(application.window().findChild<Wizard *>());
}

void TestApplication::opensWhatItIsGiven()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"hosts"_s);
    QVERIFY(!saveFile(file, "Host lab-7\n HostName 192.0.2.7\n"));
    Application application(folder.path(), m_language);
    application.begin({.open = {file}});
    QTRY_VERIFY(application.window().findChild<ImportDialog *>());
    application.window().findChild<ImportDialog *>()->close();
    application.carryOut({.open = {u"ssh://ann@lab-7:2200"_s}});
    const auto *form = application.window().findChild<ProfileDialog *>();
    QVERIFY(form);
    QCOMPARE(form->findChild<QLineEdit *>(u"host"_s)->text(), u"lab-7"_s);
    QCOMPARE(form->findChild<QLineEdit *>(u"user"_s)->text(), u"ann"_s);
    application.carryOut({.open = {u"ssh://ann:secret@lab-7"_s}});
    auto *bar = application.window().findChild<QFrame *>(u"messagebar"_s);
    QVERIFY(bar->isVisible());
}

void TestApplication::startsNothingByALink()
{
    const QTemporaryDir folder;
    Profile profile;
    profile.id = newProfileId();
    profile.name = u"NAS at home"_s;
    profile.host = u"192.0.2.1"_s;
    profile.configFile = u"none"_s;
    QVERIFY(ProfileStore(folder.path()).save(profile));
    Application application(folder.path(), m_language);
    application.begin({.open = {u"culvert://NAS%20at%20home"_s}});
    auto *bar = application.window().findChild<QFrame *>(u"messagebar"_s);
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(application.window().current(), profile.id);
    QVERIFY(!application.engine().isRunning(profile.id));
    QTest::mouseClick(bar->findChild<QPushButton *>(u"action"_s), Qt::LeftButton);
    QVERIFY(application.engine().isRunning(profile.id)); // a person said so
}

void TestApplication::appliesPreferencesAtOnce()
{
    const QTemporaryDir folder;
    Application application(folder.path(), m_language);
    application.begin({});
    application.window().actions().preferences.trigger();
    auto *dialog = application.window().findChild<PreferencesDialog *>();
    QVERIFY(dialog);
    application.window().actions().preferences.trigger(); // again: the same one
    QCOMPARE(application.window().findChildren<PreferencesDialog *>().size(), 1);
    auto *theme = dialog->findChild<QComboBox *>(u"theme"_s);
    for (const bool dark : {true, false}) {
        theme->setCurrentIndex(dark ? 2 : 1);
        emit theme->activated(theme->currentIndex());
        QTRY_COMPARE(isDark(application.window().palette()), dark);
    }
    theme->setCurrentIndex(0);
    emit theme->activated(0);
    auto *units = dialog->findChild<QComboBox *>(u"units"_s);
    units->setCurrentIndex(1);
    emit units->activated(1);
    QVERIFY(bytesText(2048).contains(u"KiB"_s));
    units->setCurrentIndex(0);
    emit units->activated(0);
    QVERIFY(!bytesText(2048).contains(u"KiB"_s));
}

void TestApplication::namesPreferencesThatMeanNothing()
{
    const QTemporaryDir folder;
    QVERIFY(!saveFile(folder.filePath(u"desktop.ini"_s), "[General]\ntheme=purple\n"));
    Application application(folder.path(), m_language);
    application.begin({});
    const auto *bar = application.window().findChild<QFrame *>(u"messagebar"_s);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->findChild<QLabel *>(u"text"_s)->text().contains(u"theme=purple"_s));
}

void TestApplication::changesTheTraysMenuOnlyWhileItIsClosed()
{
    const QTemporaryDir folder;
    QList<Profile> profiles;
    for (int i = 0; i < 14; ++i) { // more than fit: there is a menu More
        profiles.append(Profile());
        profiles.last().id = newProfileId();
        profiles.last().name = u"tunnel %1"_s.arg(i);
        profiles.last().host = u"nas"_s;
        profiles.last().group = u"Home"_s;
    }
    QVERIFY(ProfileStore(folder.path()).save(profiles));
    Application application(folder.path(), m_language);
    application.begin({});
    TrayMenu &menu = application.tray().menu();
    const auto below = [&menu] { return menu.findChildren<QMenu *>().size(); };
    QTRY_COMPARE(below(), 2); // More and its group
    emit menu.aboutToShow(); // as a desktop says that shows it by itself
    const QPointer<QAction> entry = menu.findChild<QAction *>(u"startall"_s);
    QVERIFY(entry);
    application.window().actions().demo.trigger();
    QTRY_COMPARE_WITH_TIMEOUT(application.engine().runningCount(), 1, 30000);
    QTest::qWait(200);
    QVERIFY(entry);
    emit menu.aboutToHide();
    QTRY_VERIFY(!entry);
    QTRY_COMPARE(below(), 2);
}

/// Without a notification service the window's bar tells that somebody is needed.
void TestApplication::takesBackWhatTheBarSaidOfAQuestion()
{
    CULVERT_NEEDS_SSHD();
    SshServer server;
    QVERIFY(server.start());
    const QTemporaryDir folder;
    Profile profile = profileTo(server);
    profile.name = u"NAS"_s;
    profile.options.prepend({u"UserKnownHostsFile"_s, folder.filePath(u"known_hosts"_s)});
    Profile other = profileTo(server);
    other.name = u"pi"_s;
    QVERIFY(ProfileStore(folder.path()).save(QList{profile, other}));
    Application application(folder.path(), m_language);
    application.begin({.start = {u"NAS"_s}});
    application.window().select(other.id);
    QWidget elsewhere; // what one works in
    elsewhere.show();
    connect(&application.engine(), &Engine::hostKeyAsked, &elsewhere,
            [&elsewhere] { elsewhere.activateWindow(); }); // this screen lets dialogs take over
    auto *bar = application.window().findChild<QFrame *>(u"messagebar"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 15'000);
    const auto *text = bar->findChild<QLabel *>(u"text"_s);
    QVERIFY2(text->text().contains(u"'NAS' needs you"_s), qPrintable(text->text()));
    auto *question = application.window().findChild<HostKeyDialog *>();
    QVERIFY(question);
    QTest::mouseClick(question->findChild<QPushButton *>(u"trust"_s), Qt::LeftButton);
    QTRY_VERIFY(!bar->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(application.engine().status(profile.id).state,
                              SessionState::Established, 15'000);
    QVERIFY(!bar->isVisible());
}

void TestApplication::correctsWhatTheBarSays()
{
    const QTemporaryDir folder;
    Application application(folder.path(), m_language);
    application.begin({});
    MainWindow &window = application.window();
    const auto *bar = window.findChild<QFrame *>(u"messagebar"_s);
    const auto *text = bar->findChild<QLabel *>(u"text"_s);
    window.say(u"2 need you"_s);
    window.correct(u"3 need you"_s, {}); // that is not what stands there
    QCOMPARE(text->text(), u"2 need you"_s);
    window.correct(u"2 need you"_s, u"NAS needs you"_s);
    QCOMPARE(text->text(), u"NAS needs you"_s);
    emit application.engine().secretNotSaved(u"It was not saved."_s); // stands behind it
    window.correct(u"NAS needs you"_s, {});
    QCOMPARE(text->text(), u"It was not saved."_s);
    QVERIFY(bar->isVisible());
    window.correct(u"It was not saved."_s, {});
    QVERIFY(!bar->isVisible());
    window.say(u"NAS needs you"_s);
    QTest::mouseClick(bar->findChild<QToolButton *>(u"dismiss"_s), Qt::LeftButton);
    window.correct(u"NAS needs you"_s, u"pi needs you"_s); // nobody wants to read it
    QVERIFY(!bar->isVisible());
}

void TestApplication::endsWellOnATermination()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    Application application(folder.path(), m_language);
    application.begin({});
    QTest::mouseClick(application.window().findChild<QPushButton *>(u"trythedemo"_s),
                      Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(application.engine().runningCount(), 1, 30000);
    QTimer::singleShot(0, this, [] { ::kill(::getpid(), SIGTERM); });
    QTimer::singleShot(30000, this, [] { QCoreApplication::exit(1); });
    QCOMPARE(QCoreApplication::exec(), 0);
    QTRY_COMPARE(application.engine().runningCount(), 0);
#else
    QSKIP("There is no SIGTERM here.");
#endif
}

CULVERT_WIDGET_TEST(TestApplication)
#include "tst_application.moc"
