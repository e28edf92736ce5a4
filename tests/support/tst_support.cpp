#include "tests/support/chopper.h"
#include "tests/support/farend.h"
#include "tests/support/logins.h"
#include "tests/support/processes.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"
#include "tests/support/traces.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the other tests lean on is itself checked.
class TestSupport : public QObject
{
    Q_OBJECT

private slots:
    void echoesAndClosesAfterEof();
    void answersAfterEof();
    void stalledReaderTakesNothing();
    void chopperPassesAndDelays();
    void chopperCutsWithReset();
    void chopperCutsWithFin();
    void chopperStallsInSilence();
    void sshLogsInAndForwards();
    void sessionsCanBeKilledAndPaused();
    void restartKeepsThePort();
    void tracesAreFound();
};

void TestSupport::echoesAndClosesAfterEof()
{
    const FarEnd server(echo());
    Client client(server.port());
    QVERIFY(client.isConnected());
    const QByteArray bytes = pattern(100'000);
    QVERIFY(client.send(bytes));
    client.sendEof();
    QCOMPARE(client.readUntilEof(), bytes);
    QCOMPARE(server.accepted(), 1);
}

void TestSupport::answersAfterEof()
{
    const FarEnd server(answerAfterEof([](const QByteArray &all) { return all + '!'; }));
    Client client(server.port());
    QVERIFY(client.send("ab"));
    QCOMPARE(client.read(1, 50ms), QByteArray());
    QVERIFY(client.timedOut());
    client.sendEof();
    QCOMPARE(client.readUntilEof(), QByteArray("ab!"));
}

void TestSupport::stalledReaderTakesNothing()
{
    std::atomic_bool mayRead = false;
    std::atomic<qint64> received = 0;
    const FarEnd server(stalledReader(&mayRead, &received));
    Client client(server.port());
    QVERIFY(client.send(pattern(1000)));
    QCOMPARE(received.load(), 0);
    mayRead = true;
    QTRY_COMPARE(received.load(), 1000);
}

void TestSupport::chopperPassesAndDelays()
{
    const FarEnd server(echo());
    Chopper chopper(server.port());
    chopper.setDelay(50ms);
    Client client(chopper.port());
    const QByteArray bytes = pattern(1'000'000);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(client.send(bytes));
    client.sendEof();
    QCOMPARE(client.readUntilEof(), bytes);
    QVERIFY(timer.elapsed() >= 100);
    QTRY_COMPARE(chopper.linkCount(), 0);
}

void TestSupport::chopperCutsWithReset()
{
    const FarEnd server(echo());
    Chopper chopper(server.port());
    Client client(chopper.port());
    QTRY_COMPARE(chopper.linkCount(), 1);
    chopper.cutWithReset();
    client.readUntilEof();
    QVERIFY(client.endedByReset());
}

void TestSupport::chopperCutsWithFin()
{
    const FarEnd server(echo());
    Chopper chopper(server.port());
    Client client(chopper.port());
    QTRY_COMPARE(chopper.linkCount(), 1);
    chopper.cutWithFin();
    client.readUntilEof();
    QVERIFY(!client.endedByReset());
    QVERIFY(!client.timedOut());
}

void TestSupport::chopperStallsInSilence()
{
    const FarEnd server(echo());
    Chopper chopper(server.port());
    Client client(chopper.port());
    QVERIFY(client.send("a"));
    QCOMPARE(client.read(1), QByteArray("a"));
    chopper.stall();
    QVERIFY(client.send("b"));
    QCOMPARE(client.read(1, 100ms), QByteArray());
    QVERIFY(client.timedOut());
    chopper.resume();
    QCOMPARE(client.read(1), QByteArray("b"));
}

void TestSupport::sshLogsInAndForwards()
{
    CULVERT_NEEDS_SSHD();
    SshServer server;
    const Result<void> started = server.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    QProcess ssh;
    ssh.start(u"ssh"_s,
              server.sshOptions() << u"%1@%2"_s.arg(server.user(), server.host())
                                  << u"echo hello"_s);
    QVERIFY(ssh.waitForFinished());
    QCOMPARE(ssh.readAllStandardOutput(), QByteArray("hello\n"));
    QVERIFY(server.log().contains(u"Accepted publickey for "_s + server.user()));
}

void TestSupport::sessionsCanBeKilledAndPaused()
{
    CULVERT_NEEDS_SSHD();
    SshServer server;
    QVERIFY(server.start());
    Client client(server.port());
    QVERIFY(client.read(4) == "SSH-");
    QTRY_VERIFY(server.sessionCount() > 0);
    server.killConnections();
    client.readUntilEof();
    QVERIFY(!client.timedOut());
    server.pause();
    Client silent(server.port());
    QCOMPARE(silent.read(4, 100ms), QByteArray());
    server.resume();
    QCOMPARE(silent.read(4), QByteArray("SSH-"));
}

void TestSupport::restartKeepsThePort()
{
    CULVERT_NEEDS_SSHD();
    SshServer server({u"MaxSessions 3"_s});
    QVERIFY(server.start());
    const quint16 port = server.port();
    server.stop();
    QVERIFY(!isListening(port));
    QVERIFY(server.restart());
    QCOMPARE(server.port(), port);
    QVERIFY(isListening(port));
}

void TestSupport::tracesAreFound()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u".hidden/deep"_s);
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    append(file, "the word is " + QByteArray("sesame").toBase64());
    QProcess parent;
    QProcessEnvironment environment;
    environment.insert(u"CODE"_s, u"123456"_s);
    parent.setProcessEnvironment(environment);
    parent.start(u"/bin/sh"_s, {u"-c"_s, u"cat; true"_s, u"argument"_s});
    QVERIFY(parent.waitForStarted());
    QTRY_COMPARE(descendantsOf(parent.processId()).size(), 1);
    const QString shell = u"/proc/%1/"_s.arg(parent.processId());
    const QString child = u"/proc/%1/"_s.arg(descendantsOf(parent.processId()).constFirst());
    QTRY_VERIFY(contents(child + u"cmdline"_s).startsWith("cat")); // until then it is a second sh

    Traces traces;
    traces.addProcess(parent.processId());
    traces.addFolder(folder.path());
    traces.add(u"elsewhere"_s, "1234567");
    QCOMPARE(traces.holding({"sesame"}), QStringList{file});
    QCOMPARE(traces.holding({"argument"}), QStringList{shell + u"cmdline"_s});
    QCOMPARE(traces.holding({"123456"}), // no part of a longer number
             (QStringList{shell + u"environ"_s, child + u"environ"_s}));
    QCOMPARE(traces.holding({"nowhere"}), QStringList());
    parent.closeWriteChannel();
    QVERIFY(parent.waitForFinished());
}

CULVERT_TEST(TestSupport)
#include "tst_support.moc"
