#include "core/engine/engine.h"
#include "core/engine/engineenvironment.h"
#include "core/engine/tunnels.h"
#include "core/profile/profilestore.h"
#include "core/system/runtimefolder.h"
#include "tests/support/messagebus.h"
#include "tests/support/needs.h"
#include "tests/support/testprogram.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>
#include <QLocalSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

namespace {

/// Takes connections and says nothing: a tunnel to it waits for the banner until it is stopped.
class SilentServer
{
public:
    SilentServer() { m_server.listen(QHostAddress::LocalHost); }
    quint16 port() const { return m_server.serverPort(); }

private:
    QTcpServer m_server;
};

} // namespace

class TestEngineEnvironment : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void startsAndStopsByName();
    void namesATunnelFromItsStartOn();
    void saysWhyNot_data();
    void saysWhyNot();
    void answersAStopOnceTheLockIsFree();
    void recordsWhatHappensToSavedOnes();
    void forgetsWhatHappenedToRemovedOnes();

private:
    Profile saved(const QString &name);
    QStringList recorded(const ProfileId &id);
    QStringList recordFiles() const
    {
        return QDir(m_runtime.filePath(u"state/culvert/history"_s)).entryList(QDir::Files);
    }

    MessageBus m_bus; ///< the system's: nobody is on it
    QTemporaryDir m_runtime;
    SilentServer m_silent;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Tunnels> m_tunnels;
    std::unique_ptr<EngineEnvironment> m_environment;
    QString m_refusal;
};

void TestEngineEnvironment::initTestCase()
{
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus.address().toUtf8());
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
    qputenv("XDG_STATE_HOME", m_runtime.filePath(u"state"_s).toLocal8Bit());
}

void TestEngineEnvironment::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<ProfileStore>(m_folder->path());
    m_engine = std::make_unique<Engine>();
    m_tunnels = std::make_unique<Tunnels>(*m_store, *m_engine);
    m_refusal.clear();
    m_environment = std::make_unique<EngineEnvironment>(
        *m_store, *m_engine,
        EngineEnvironment::Program{
            InstanceKind::Run, [this](const Profile &) { return m_refusal; },
            [this](const Profile &profile) { return m_tunnels->start(profile.id); },
            [this](const ProfileId &id) { m_tunnels->stop(id); },
            [this](const Profile &profile) { return !m_tunnels->hasPendingChange(profile.id); }});
}

void TestEngineEnvironment::cleanup()
{
    m_environment.reset();
    m_tunnels.reset();
    m_engine.reset();
}

Profile TestEngineEnvironment::saved(const QString &name)
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = name;
    profile.host = u"127.0.0.1"_s;
    profile.port = m_silent.port();
    profile.configFile = u"none"_s;
    if (!m_store->save(profile))
        qFatal("the store does not save");
    return profile;
}

void TestEngineEnvironment::startsAndStopsByName()
{
    const Profile profile = saved(u"NAS"_s);
    QCOMPARE(m_environment->start(u"NAS"_s).outcome, ControlOutcome::Done);
    QVERIFY(m_engine->isRunning(profile.id));
    QCOMPARE(m_environment->start(u"NAS"_s).outcome, ControlOutcome::AlreadyRunning);
    QCOMPARE(m_environment->stop(u"NAS"_s).outcome, ControlOutcome::Done);
    QTRY_VERIFY(!m_engine->isRunning(profile.id));
    QCOMPARE(m_environment->stop(u"NAS"_s).outcome, ControlOutcome::NotRunning);
}

/// Before its thread has told anything.
void TestEngineEnvironment::namesATunnelFromItsStartOn()
{
    saved(u"NAS"_s);
    QCOMPARE(m_environment->start(u"NAS"_s).outcome, ControlOutcome::Done);
    QCOMPARE(m_engine->runningStatuses().size(), 1);
    QCOMPARE(m_engine->runningStatuses().first().name, u"NAS"_s);
}

void TestEngineEnvironment::saysWhyNot_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Seat>("seat");
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<ControlOutcome>("outcome");
    QTest::addColumn<QString>("message");
    QTest::newRow("unknown") << u"Other"_s << Seat::Dialler << QString()
                             << ControlOutcome::NoSuchTunnel
                             << u"There is no tunnel named 'Other'."_s;
    QTest::newRow("another machine's")
        << u"NAS"_s << Seat::Acceptor << QString() << ControlOutcome::Refused
        << u"'NAS' runs on another machine, not on this computer."_s;
    QTest::newRow("the program's reason")
        << u"NAS"_s << Seat::Dialler << u"Not now."_s << ControlOutcome::Refused << u"Not now."_s;
}

void TestEngineEnvironment::saysWhyNot()
{
    QFETCH(const QString, name);
    QFETCH(const Seat, seat);
    QFETCH(const ControlOutcome, outcome);
    QFETCH(const QString, message);
    QFETCH(const QString, refusal);
    m_refusal = refusal;
    Profile profile = saved(u"NAS"_s);
    profile.surroundings.seat = seat;
    QVERIFY(m_store->save(profile));
    const ControlReply reply = m_environment->start(name);
    QCOMPARE(reply.outcome, outcome);
    QCOMPARE(reply.message, message);
    QCOMPARE(m_engine->runningCount(), 0);
}

void TestEngineEnvironment::answersAStopOnceTheLockIsFree()
{
    const Profile profile = saved(u"NAS"_s);
    QVERIFY(m_environment->listen());
    QVERIFY(m_tunnels->start(profile.id));
    QVERIFY(!RunLock(m_folder->path(), profile.id).tryLock());
    QLocalSocket socket;
    socket.connectToServer(controlAddress(*runtimeFolder(), m_folder->path(), InstanceKind::Run,
                                          QCoreApplication::applicationPid()));
    QVERIFY(socket.waitForConnected(5000));
    socket.write("{\"command\": \"stop\", \"tunnel\": \"NAS\"}\n");
    QTRY_VERIFY(socket.canReadLine());
    QCOMPARE(controlReplyFrom(socket.readLine())->outcome, ControlOutcome::Done);
    QVERIFY(!m_engine->isRunning(profile.id));
    QVERIFY(RunLock(m_folder->path(), profile.id).tryLock());
}

QStringList TestEngineEnvironment::recorded(const ProfileId &id)
{
    QStringList words;
    for (const Moment &moment : m_environment->recorder().history(id).moments)
        words.append(wordFor(moment.kind));
    return words;
}

/// Sleep, too, as logind tells of it.
void TestEngineEnvironment::recordsWhatHappensToSavedOnes()
{
    CULVERT_NEEDS_PROGRAM("dbus-daemon");
    const Profile profile = saved(u"NAS"_s);
    Profile unsaved = profile;
    unsaved.id = newProfileId();
    m_tunnels->addUnsaved(unsaved);
    QVERIFY(m_tunnels->start(profile.id));
    QVERIFY(m_tunnels->start(unsaved.id));
    QTRY_COMPARE(recorded(profile.id), QStringList{u"started"_s});

    QDBusConnection logind = QDBusConnection::connectToBus(m_bus.address(), u"logind"_s);
    QVERIFY(logind.registerService(u"org.freedesktop.login1"_s));
    for (const bool before : {true, false}) {
        QDBusMessage sleep =
            QDBusMessage::createSignal(u"/org/freedesktop/login1"_s,
                                       u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        sleep << before;
        QVERIFY(logind.send(sleep));
    }
    QTRY_COMPARE(recorded(profile.id), (QStringList{u"started"_s, u"asleep"_s, u"awake"_s}));
    QDBusConnection::disconnectFromBus(u"logind"_s);
    QTRY_COMPARE(m_engine->status(unsaved.id).state, SessionState::Connecting);
    QCOMPARE(recorded(unsaved.id), QStringList());
    QCOMPARE(recordFiles().filter(unsaved.id.value), QStringList());

    m_environment.reset(); // the program ends, with its tunnels
    const Journal journal(stateFolder(), m_folder->path(), profile.id);
    QVERIFY(journal.read().moments.constLast().kind == MomentKind::Quit);
}

void TestEngineEnvironment::forgetsWhatHappenedToRemovedOnes()
{
    const Profile profile = saved(u"NAS"_s);
    QVERIFY(m_tunnels->start(profile.id));
    QTRY_COMPARE(recordFiles().filter(profile.id.value).size(), 2); // its history and its log
    QVERIFY(m_tunnels->remove(profile.id));
    QTRY_VERIFY(!m_engine->isRunning(profile.id));
    QCOMPARE(recordFiles().filter(profile.id.value), QStringList());
}

CULVERT_TEST(TestEngineEnvironment)
#include "tst_engineenvironment.moc"
