#include "app/desktop/application.h"
#include "core/engine/control.h"
#include "core/engine/runlock.h"
#include "core/system/runtimefolder.h"
#include "tests/support/testprogram.h"
#include "ui/dialogs/wizard.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QFrame>
#include <QLocalSocket>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#ifdef Q_OS_UNIX
#include <csignal>

#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace culvert;

class TestApplication : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit()); }
    void triesTheDemoFromTheEmptyWindow();
    void triesTheDemoBackwards();
    void refusesATunnelThatRunsElsewhere();
    void answersInEnglishFromAGermanWindow();
    void carriesOutWhatAStartAsksFor();
    void endsWellOnATermination();

private:
    QTemporaryDir m_runtime;
};

void TestApplication::triesTheDemoFromTheEmptyWindow()
{
    const QTemporaryDir folder;
    Application application(folder.path());
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
    Application application(folder.path());
    application.show();
    MainWindow &window = application.window();
    window.actions().reverseDemo.trigger();
    QCOMPARE(window.model().rowCount(), 2);
    const ProfileId demo = window.model().idAt(window.model().index(1));
    QTRY_COMPARE_WITH_TIMEOUT(window.model().status(demo).state, SessionState::Established, 30000);
    const ForwardStatus forward = window.model().status(demo).forwards.first();
    QCOMPARE(forward.forward.kind, ForwardKind::Remote);
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
    Application application(folder.path());
    application.begin({});
    QTest::mouseClick(application.window().findChild<QToolButton *>(u"start"_s), Qt::LeftButton);
    QVERIFY(!application.engine().isRunning(profile.id));
    QVERIFY(application.window().findChild<QFrame *>(u"messagebar"_s)->isVisible());
}

void TestApplication::answersInEnglishFromAGermanWindow()
{
    const QTemporaryDir folder;
    Language german;
    german.use(u"de"_s);
    Application application(folder.path());
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
    Application application(folder.path());
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

void TestApplication::endsWellOnATermination()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    Application application(folder.path());
    application.begin({});
    QTest::mouseClick(application.window().findChild<QPushButton *>(u"trythedemo"_s),
                      Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(application.engine().runningCount(), 1, 30000);
    QTimer::singleShot(0, [] { ::kill(::getpid(), SIGTERM); });
    QTimer::singleShot(30000, [] { QCoreApplication::exit(1); });
    QCOMPARE(QCoreApplication::exec(), 0);
    QTRY_COMPARE(application.engine().runningCount(), 0);
#else
    QSKIP("There is no SIGTERM here.");
#endif
}

CULVERT_WIDGET_TEST(TestApplication)
#include "tst_application.moc"
