#include "core/engine/controlserver.h"
#include "core/engine/runlock.h"
#include "core/net/socket.h"
#include "core/system/runtimefolder.h"
#include "tests/support/asyncssh.h"
#include "tests/support/otheruser.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <future>
#include <vector>

#include <sys/socket.h>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto privateFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

/// Blocks in a thread of its own, as another process would, while ours serves.
template <typename Ask>
auto whileServing(Ask ask)
{
    auto answer = std::async(std::launch::async, ask);
    while (answer.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    return answer.get();
}

} // namespace

class TestControl : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void passesCommandsOn();
    void answersAStopWhenTheTunnelHasEnded();
    void keepsConfigurationsApart();
    void namesTheDesktopFirst();
    void removesSocketsNobodyServes();
    void leavesABusySocketAlone();
    void leavesASocketAloneThatComes();
    void dropsWhoeverDoesNotReadTheReplies();
    void dropsWhoeverSendsNoLine();
    void doesNotWaitForAReplyWithoutEnd();
    void hearsNoOtherUser();
    void takesOnlyAPrivateFolder();
    void locksAProfileOnce();
    void takesOverTheLockOfADeadProcess();

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
    QString m_config;
};

void TestControl::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = m_temporary->path();
    m_config = m_temporary->filePath(u"config"_s);
}

void TestControl::passesCommandsOn()
{
    QStringList asked;
    SessionStatus status;
    status.name = u"web"_s;
    status.state = SessionState::WaitingToRetry;
    status.reason = Error{.code = ErrorCode::ConnectFailed, .hop = u"host"_s};
    ControlServer server({[&] { return QList{status}; },
                          [&](const QString &tunnel) {
                              asked += tunnel;
                              return ControlReply{.outcome = ControlOutcome::AlreadyRunning,
                                                  .message = u"no"_s};
                          },
                          [&](const QString &tunnel) {
                              asked += tunnel;
                              return ControlReply();
                          },
                          [&](const QString &tunnel) {
                              asked += tunnel;
                              return ControlReply{.outcome = ControlOutcome::Pending};
                          }});
    QVERIFY(server.listen(m_folder, m_config, InstanceKind::Run));

    const auto instances = whileServing([&] { return runningInstances(m_folder, m_config); });
    QCOMPARE(instances.size(), 1);
    QCOMPARE(instances[0].pid, QCoreApplication::applicationPid());
    const auto ask = [&](const QString &command) {
        return whileServing([&] { return askInstance(instances[0], command, u"w e\"b"_s); });
    };
    const auto statuses = ask(u"status"_s);
    QVERIFY(statuses);
    QCOMPARE(statuses->tunnels, QList{controlJson(status)});
    const auto started = ask(u"start"_s);
    QVERIFY(started);
    QCOMPARE(started->outcome, ControlOutcome::AlreadyRunning);
    QCOMPARE(started->message, u"no"_s);
    QCOMPARE(ask(u"stop"_s)->outcome, ControlOutcome::Done);
    QCOMPARE(ask(u"apply"_s)->outcome, ControlOutcome::Pending);
    QCOMPARE(asked, QStringList(3, u"w e\"b"_s));
    QCOMPARE(ask(u"dance"_s)->outcome, ControlOutcome::Refused);
}

void TestControl::answersAStopWhenTheTunnelHasEnded()
{
    SessionStatus status;
    status.name = u"web"_s;
    QList<SessionStatus> running{status};
    ControlServer server(
        {[&] { return running; }, {}, [&](const QString &) { return ControlReply(); }});
    QVERIFY(server.listen(m_folder, m_config, InstanceKind::Run));
    QLocalSocket client;
    client.connectToServer(
        controlAddress(m_folder, m_config, InstanceKind::Run, QCoreApplication::applicationPid()));
    client.write("{\"command\":\"stop\",\"tunnel\":\"web\"}\n{\"command\":\"status\"}\n");
    QTRY_VERIFY(client.canReadLine());
    QCOMPARE(controlReplyFrom(client.readLine())->tunnels.size(), 1); // the status only
    server.answerStops(); // another one ended
    running.clear();
    server.answerStops();
    QTRY_VERIFY(client.canReadLine());
    QCOMPARE(controlReplyFrom(client.readLine())->tunnels.size(), 0);
}

void TestControl::keepsConfigurationsApart()
{
    ControlServer server({});
    QVERIFY(server.listen(m_folder, m_config, InstanceKind::Run));
    const auto others = whileServing([&] { return runningInstances(m_folder, u"/elsewhere"_s); });
    QVERIFY(others.isEmpty());
}

void TestControl::namesTheDesktopFirst()
{
    ControlServer run({});
    ControlServer desktop({});
    QVERIFY(run.listen(m_folder, m_config, InstanceKind::Run));
    QVERIFY(desktop.listen(m_folder, m_config, InstanceKind::Desktop));
    const auto instances = whileServing([&] { return runningInstances(m_folder, m_config); });
    QCOMPARE(instances.size(), 2);
    QCOMPARE(instances[0].kind, InstanceKind::Desktop);
}

void TestControl::removesSocketsNobodyServes()
{
    const QString left = controlAddress(m_folder, m_config, InstanceKind::Run, 1);
    QFile file(left);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(runningInstances(m_folder, m_config).isEmpty());
    QVERIFY(!QFile::exists(left));
}

void TestControl::leavesABusySocketAlone()
{
    const QString busy = controlAddress(m_folder, m_config, InstanceKind::Run, 1);
    const net::Socket listener = *net::listenUnix(busy, 0177);
    ::listen(int(listener.handle()), 0);
    std::vector<net::Socket> waiting;
    for (auto client = net::connectUnix(busy); client; client = net::connectUnix(busy))
        waiting.push_back(std::move(*client));
    QCOMPARE(runningInstances(m_folder, m_config).size(), 1);
    QVERIFY(QFile::exists(busy));
}

/// Another process looks for running ones just as this one begins to listen.
void TestControl::leavesASocketAloneThatComes()
{
    std::atomic_bool enough = false;
    auto looking = std::async(std::launch::async, [&] {
        while (!enough)
            (void)runningInstances(m_folder, m_config);
    });
    int lost = 0;
    for (int i = 0; i < 2000; ++i) {
        ControlServer server({});
        lost += !server.listen(m_folder, m_config, InstanceKind::Run)
            || !QFile::exists(controlAddress(m_folder, m_config, InstanceKind::Run,
                                             QCoreApplication::applicationPid()));
    }
    enough = true;
    looking.wait();
    QCOMPARE(lost, 0);
}

void TestControl::dropsWhoeverDoesNotReadTheReplies()
{
    SessionStatus status;
    status.name = QString(100'000, u'x');
    int answered = 0;
    ControlServer server({[&] {
                              ++answered;
                              return QList{status};
                          },
                          {},
                          {}});
    QVERIFY(server.listen(m_folder, m_config, InstanceKind::Run));
    const net::Socket client = *net::connectUnix(
        controlAddress(m_folder, m_config, InstanceKind::Run, QCoreApplication::applicationPid()));
    const QByteArray request = QByteArray("{\"command\":\"status\"}\n").repeated(1000);
    QVERIFY(QTest::qWaitFor([&] { // until it is cut off
        return !net::send(client.handle(), std::span(request.data(), size_t(request.size())));
    }));
    QVERIFY2(answered < 50,
             qPrintable(QString::number(answered))); // 1 MB, and what the system holds
}

void TestControl::dropsWhoeverSendsNoLine()
{
    ControlServer server({});
    QVERIFY(server.listen(m_folder, m_config, InstanceKind::Run));
    const net::Socket client = *net::connectUnix(
        controlAddress(m_folder, m_config, InstanceKind::Run, QCoreApplication::applicationPid()));
    const QByteArray bytes(10'000, 'x');
    qsizetype sent = 0;
    QVERIFY(QTest::qWaitFor([&] {
        const auto taken =
            net::send(client.handle(), std::span(bytes.data(), size_t(bytes.size())));
        sent += taken.value_or(0);
        return !taken;
    }));
    QVERIFY2(sent < 2'000'000, qPrintable(QString::number(sent)));
}

void TestControl::doesNotWaitForAReplyWithoutEnd()
{
    const QString path = controlAddress(m_folder, m_config, InstanceKind::Run, 1);
    QLocalServer flood;
    QVERIFY(flood.listen(path));
    qint64 sent = 0;
    // clazy:excludeall=lambda-in-connect (both outlive what is connected)
    connect(&flood, &QLocalServer::newConnection, &flood, [&flood, &sent] {
        QLocalSocket *client = flood.nextPendingConnection();
        const auto more = [client] { client->write(QByteArray(1'000'000, 'x')); };
        connect(client, &QLocalSocket::bytesWritten, client, [client, more, &sent](qint64 bytes) {
            sent += bytes;
            if (client->bytesToWrite() == 0)
                more();
        });
        more();
    });
    const auto reply = whileServing([&] {
        return askInstance({InstanceKind::Run, 1, path}, u"status"_s);
    });
    QVERIFY(!reply);
    // what it takes at most, and what lies in the socket: time would have ended it far beyond
    QVERIFY2(sent < 48 * 1024 * 1024, qPrintable(QString::number(sent)));
}

/// The folder and the socket's mode keep others out; whoever gets in nevertheless is not heard.
void TestControl::hearsNoOtherUser()
{
    if (!OtherUser::hasAnAccount())
        QSKIP("to be somebody else takes root");
    CULVERT_NEEDS(OtherUser::whyImpossible());
    QStringList asked;
    const auto note = [&asked](const QString &tunnel) {
        asked += tunnel;
        return ControlReply();
    };
    ControlServer server({[] { return QList<SessionStatus>(); }, note, note, note});
    QVERIFY(server.listen(m_folder, m_config, InstanceKind::Run));
    const auto instances = whileServing([&] { return runningInstances(m_folder, m_config); });
    QCOMPARE(instances.size(), 1);
    const QString path = instances[0].socket;
    const auto everybodys = QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_folder, privateFolder | everybodys));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | everybodys));
    const OtherUser other;
    const auto end = whileServing([&] {
        return other.run(systemPython(),
                         {u"-c"_s,
                          u"import socket, sys\n"
                          "s = socket.socket(socket.AF_UNIX)\n"
                          "s.connect(sys.argv[1])\n"
                          "print('connected')\n"
                          "try:\n"
                          "    s.sendall(b'{\"command\":\"start\",\"tunnel\":\"web\"}\\n')\n"
                          "    print(s.recv(100))\n"
                          "except OSError: print('closed')\n"_s,
                          path});
    });
    QVERIFY2(end.text.startsWith(u"connected\n"_s), qPrintable(end.text));
    QVERIFY2(!end.text.contains(u"outcome"_s), qPrintable(end.text));
    QVERIFY(asked.isEmpty());
    QVERIFY(whileServing([&] { return askInstance(instances[0], u"start"_s, u"web"_s); }));
    QCOMPARE(asked, QStringList{u"web"_s});
}

void TestControl::takesOnlyAPrivateFolder()
{
    const QString session = m_temporary->filePath(u"session"_s);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(session));
    QVERIFY(!runtimeFolder()); // missing
    QVERIFY(QDir().mkdir(session, privateFolder));
    QVERIFY(runtimeFolder());
    QCOMPARE(*runtimeFolder(), session + u"/culvert"_s);
    QVERIFY(QFile::setPermissions(*runtimeFolder(), privateFolder | QFile::ReadOther));
    QVERIFY(!runtimeFolder());
    QVERIFY(QFile::setPermissions(session + u"/culvert"_s, privateFolder));
    QVERIFY(QFile::setPermissions(session, privateFolder | QFile::ExeGroup));
    QVERIFY(!runtimeFolder());
    qunsetenv("XDG_RUNTIME_DIR");
}

void TestControl::locksAProfileOnce()
{
    RunLock first(m_folder, m_config, {u"a/b"_s});
    QVERIFY(first.tryLock());
    RunLock second(m_folder, m_config, {u"a/b"_s});
    QVERIFY(!second.tryLock());
    RunLock other(m_folder, m_config, {u"c"_s});
    QVERIFY(other.tryLock());
    RunLock elsewhere(m_folder, u"/elsewhere"_s, {u"a/b"_s});
    QVERIFY(elsewhere.tryLock());
    RunLock nowhere(u"/nonexistent"_s, m_config, {u"a/b"_s});
    QVERIFY(nowhere.tryLock()); // no lock is better than no tunnel
}

void TestControl::takesOverTheLockOfADeadProcess()
{
    {
        RunLock lock(m_folder, m_config, {u"a"_s});
        QVERIFY(lock.tryLock());
        const QString file = QDir(m_folder).entryList({u"*.lock"_s}, QDir::Files).value(0);
        QVERIFY(QFile::copy(m_folder + u'/' + file, m_temporary->filePath(u"kept"_s)));
    }
    QFile kept(m_temporary->filePath(u"kept"_s));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QList<QByteArray> lines = kept.readAll().split('\n');
    lines[0] = "999999999"; // no such process
    const QString name = u"%1-a.lock"_s.arg(instancePrefix(m_config));
    QFile left(m_folder + u'/' + name);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write(lines.join('\n'));
    left.close();
    RunLock lock(m_folder, m_config, {u"a"_s});
    QVERIFY(lock.tryLock());

    QFile empty(m_folder + u"/%1-b.lock"_s.arg(instancePrefix(m_config))); // killed while it wrote
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    RunLock another(m_folder, m_config, {u"b"_s});
    QVERIFY(another.tryLock());
    RunLock second(m_folder, m_config, {u"b"_s});
    QVERIFY(!second.tryLock());
}

CULVERT_TEST(TestControl)
#include "tst_control.moc"
