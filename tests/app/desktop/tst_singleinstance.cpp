#include "app/desktop/singleinstance.h"
#include "tests/support/needs.h"
#include "tests/support/testprogram.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <optional>

using namespace Qt::StringLiterals;
using namespace culvert;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void tellsConfigFoldersApart();
    void takesOverWhatADeadOneLeft();
    void handsItsRequestToTheFirstAndEnds_data();
    void handsItsRequestToTheFirstAndEnds();
    void ignoresOtherWords();
    void waitsForOneThatQuits();
    void asksASlowOneOnce();
};

void TestSingleInstance::tellsConfigFoldersApart()
{
    const QTemporaryDir runtime;
    SingleInstance one(u"/one"_s, runtime.path());
    SingleInstance two(u"/two"_s, runtime.path());
    QCOMPARE(one.claim(), SingleInstance::Claim::First);
    QCOMPARE(two.claim(), SingleInstance::Claim::First);
}

void TestSingleInstance::takesOverWhatADeadOneLeft()
{
    const QTemporaryDir runtime;
    auto first = std::make_unique<SingleInstance>(u"/one"_s, runtime.path());
    QCOMPARE(first->claim(), SingleInstance::Claim::First);
    first.reset();
    SingleInstance second(u"/one"_s, runtime.path());
    QCOMPARE(second.claim(), SingleInstance::Claim::First);
}

void TestSingleInstance::handsItsRequestToTheFirstAndEnds_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<Request>("request");
    using Command = Request::Command;
    QTest::newRow("none") << QStringList{} << Request{};
    QTest::newRow("new") << QStringList{u"--new"_s} << Request{.command = Command::New};
    QTest::newRow("start all") << QStringList{u"--start-all"_s}
                               << Request{.command = Command::StartAll};
    QTest::newRow("stop all") << QStringList{u"--stop-all"_s}
                              << Request{.command = Command::StopAll};
    QTest::newRow("more") << QStringList{u"--minimized"_s, u"--start"_s, u"NAS"_s, u"ssh://lab"_s}
                          << Request{Command::Show, true, {u"NAS"_s}, {u"ssh://lab"_s}};
}

void TestSingleInstance::handsItsRequestToTheFirstAndEnds()
{
    QFETCH(const QStringList, options);
    QFETCH(const Request, request);
    const QString program = qEnvironmentVariable("CULVERT_DESKTOP");
    CULVERT_NEEDS(QFileInfo(program).isExecutable() ? QString()
                                                    : u"the desktop program is not built"_s);
    const QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
    const QString runtime = folder.filePath(u"culvert"_s);
    QVERIFY(QDir().mkpath(runtime));
    QVERIFY(QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    SingleInstance first(folder.path(), runtime);
    QCOMPARE(first.claim(), SingleInstance::Claim::First);
    QSignalSpy requested(&first, &SingleInstance::requested);

    QProcess second;
    second.setProcessEnvironment(environment);
    second.start(program, QStringList{u"--config-dir"_s, folder.path()} + options);
    QVERIFY(requested.wait(20000));
    QVERIFY(requested.first().first().value<Request>() == request);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20000);
    QCOMPARE(second.exitCode(), 0);
}

void TestSingleInstance::ignoresOtherWords()
{
    const QTemporaryDir runtime;
    SingleInstance first(u"/one"_s, runtime.path());
    QCOMPARE(first.claim(), SingleInstance::Claim::First);
    QSignalSpy requested(&first, &SingleInstance::requested);
    const QStringList sockets = QDir(runtime.path()).entryList({u"*.sock"_s}, QDir::System);
    QCOMPARE(sockets.size(), 1);
    QLocalSocket socket;
    socket.connectToServer(runtime.filePath(sockets.first()));
    QVERIFY(socket.waitForConnected());
    socket.write("delete everything\n");
    QVERIFY(!requested.wait(200));
}

/// The old one does not take requests any more, and is not gone yet.
void TestSingleInstance::waitsForOneThatQuits()
{
    const QTemporaryDir runtime;
    auto first = std::make_unique<SingleInstance>(u"/one"_s, runtime.path());
    QCOMPARE(first->claim(), SingleInstance::Claim::First);
    first->stopListening();
    std::optional<SingleInstance::Claim> claim;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        SingleInstance second(u"/one"_s, runtime.path());
        claim = second.claim();
    }));
    other->start();
    QVERIFY(!other->wait(500)); // neither the first nor told that there is one
    first.reset();
    QVERIFY(other->wait(10'000));
    QCOMPARE(claim, SingleInstance::Claim::First);
}

/// Busy for a while, as with its own start: what was asked is done once.
void TestSingleInstance::asksASlowOneOnce()
{
    const QTemporaryDir runtime;
    SingleInstance first(u"/one"_s, runtime.path());
    QCOMPARE(first.claim(), SingleInstance::Claim::First);
    QSignalSpy requested(&first, &SingleInstance::requested);
    std::optional<SingleInstance::Claim> claim;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        SingleInstance second(u"/one"_s, runtime.path());
        claim = second.claim({.command = Request::Command::New});
    }));
    other->start();
    QVERIFY(!other->wait(5000)); // and no loop of ours turns
    QTRY_VERIFY_WITH_TIMEOUT(other->isFinished(), 10'000);
    QCOMPARE(claim, SingleInstance::Claim::HandedOver);
    QTest::qWait(200);
    QCOMPARE(requested.size(), 1);
}

CULVERT_WIDGET_TEST(TestSingleInstance)
#include "tst_singleinstance.moc"
