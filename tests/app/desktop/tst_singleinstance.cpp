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

using namespace Qt::StringLiterals;
using namespace culvert;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void tellsConfigFoldersApart();
    void takesOverWhatADeadOneLeft();
    void raisesTheFirstAndEndsTheSecond();
    void ignoresOtherWords();
};

void TestSingleInstance::tellsConfigFoldersApart()
{
    const QTemporaryDir runtime;
    SingleInstance one(u"/one"_s, runtime.path());
    SingleInstance two(u"/two"_s, runtime.path());
    QVERIFY(one.claim());
    QVERIFY(two.claim());
}

void TestSingleInstance::takesOverWhatADeadOneLeft()
{
    const QTemporaryDir runtime;
    auto first = std::make_unique<SingleInstance>(u"/one"_s, runtime.path());
    QVERIFY(first->claim());
    first.reset();
    SingleInstance second(u"/one"_s, runtime.path());
    QVERIFY(second.claim());
}

void TestSingleInstance::raisesTheFirstAndEndsTheSecond()
{
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
    QVERIFY(first.claim());
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);

    QProcess second;
    second.setProcessEnvironment(environment);
    second.start(program, {u"--config-dir"_s, folder.path()});
    QVERIFY(raised.wait(20000));
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20000);
    QCOMPARE(second.exitCode(), 0);
}

void TestSingleInstance::ignoresOtherWords()
{
    const QTemporaryDir runtime;
    SingleInstance first(u"/one"_s, runtime.path());
    QVERIFY(first.claim());
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    const QStringList sockets = QDir(runtime.path()).entryList({u"*.sock"_s}, QDir::System);
    QCOMPARE(sockets.size(), 1);
    QLocalSocket socket;
    socket.connectToServer(runtime.filePath(sockets.first()));
    QVERIFY(socket.waitForConnected());
    socket.write("delete everything\n");
    QVERIFY(!raised.wait(200));
}

CULVERT_WIDGET_TEST(TestSingleInstance)
#include "tst_singleinstance.moc"
