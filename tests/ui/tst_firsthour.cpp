#include "core/plan/spelledout.h"
#include "core/topology/topology.h"
#include "tests/support/chopper.h"
#include "tests/support/farend.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"
#include "tests/ui/plannerfixture.h"
#include "ui/dialogs/wizard.h"
#include "ui/editor/profiledialog.h"
#include "ui/picture/topologyview.h"
#include "ui/questions/questionqueue.h"
#include "ui/views/profilelist.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpSocket>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// From "New tunnel" to a byte through the tunnel, by clicking and typing only. An action is a
/// button that is pressed, a field that is filled in or a choice that is made.
class TestFirstHour : public QObject, protected PlannerFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void one_logsInToAHostOfSshConfig();
    void two_reachesAServiceOfAHostOfSshConfig();
    void two_reachesAServiceOfANewHost();
    void drawsAHostOfSshConfigAsItIsSaved_data();
    void drawsAHostOfSshConfigAsItIsSaved();
    void three_reachesItThroughItsRoutersRule();
    void four_letsTheOtherMachineDial();
    void saysWhatIsNeededAndGoesThere();
    void keepsThePlannerWhileTheSettingsAreOpen();
    void closesAnUntouchedPlannerAtOnce();
    void handsOverNoHostThatNobodyNamed();

private:
    void begin(const QByteArray &hosts);
    void beginWithLab();
    bool isUp() const; ///< what was made
    QByteArray echoed(quint16 port);

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<QuestionQueue> m_questions;
    FarEnd m_service{echo()};
};

void TestFirstHour::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
}

void TestFirstHour::init()
{
    WindowFixture::begin();
    m_actions = 0;
}

void TestFirstHour::cleanup()
{
    m_questions.reset();
    end();
}

/// The window of somebody who has this ~/.ssh/config.
void TestFirstHour::begin(const QByteArray &hosts)
{
    m_sshConfig = m_folder->filePath(u"config"_s);
    QFile config(m_sshConfig);
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(hosts);
    config.write(
        "\nHost *\n  IdentitiesOnly yes\n  IdentityAgent none\n  GlobalKnownHostsFile none\n"
        "  IdentityFile "
        + m_server->clientKey().toUtf8());
    config.close();
    open();
    m_questions = std::make_unique<QuestionQueue>(*m_engine, *m_window);
}

bool TestFirstHour::isUp() const
{
    return !m_store->profiles().isEmpty()
        && m_engine->status(made().id).state == SessionState::Established;
}

QByteArray TestFirstHour::echoed(quint16 port)
{
    QTcpSocket client;
    client.connectToHost(u"127.0.0.1"_s, port);
    client.write("a byte");
    return QTest::qWaitFor([&client] { return client.bytesAvailable() >= 6; }, 10'000)
        ? client.readAll()
        : client.errorString().toUtf8();
}

/// With the server as the host "lab" of ssh_config.
void TestFirstHour::beginWithLab()
{
    begin(u"Host lab\n  HostName 127.0.0.1\n  Port %1\n  UserKnownHostsFile %2"_s
              .arg(m_server->port())
              .arg(m_server->knownHostsFile())
              .toUtf8());
}

void TestFirstHour::one_logsInToAHostOfSshConfig()
{
    beginWithLab();
    pressNewTunnel();
    type(u"other-host"_s, u"lab"_s);
    choose(u"wizard-wish"_s, 1);
    press(u"wizard-create"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(), 15'000);
    QVERIFY(m_actions <= 4);
    QCOMPARE(made().surroundings.situation, 1);
    QVERIFY(made().forwards.isEmpty());
}

void TestFirstHour::two_reachesAServiceOfAHostOfSshConfig()
{
    beginWithLab();
    pressNewTunnel();
    type(u"other-host"_s, u"lab"_s);
    setPort(m_service.port());
    const quint16 drawn = wizard()->profile().forwards.constFirst().bind.port;
    QVERIFY(drawn != m_service.port()); // here that one is taken, and the planner says so
    QVERIFY(part<QWidget>(u"wizard-portnote"_s)->isVisible());
    press(u"wizard-create"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(), 15'000);
    QTRY_COMPARE(m_engine->status(made().id).forwards.constFirst().proof.result,
                 ProofResult::Proved);
    QVERIFY2(m_actions <= 4, qPrintable(QString::number(m_actions)));
    QCOMPARE(made().forwards.constFirst().bind.port, drawn);
    QCOMPARE(made().surroundings.situation, 2);
    QCOMPARE(list()->current(), made().id);
    QCOMPARE(echoed(drawn), QByteArray("a byte"));
}

void TestFirstHour::two_reachesAServiceOfANewHost()
{
    begin("Host *\n  UserKnownHostsFile " + m_folder->filePath(u"known_hosts"_s).toUtf8());
    pressNewTunnel();
    type(u"other-host"_s, u"%1@127.0.0.1:%2"_s.arg(m_server->user()).arg(m_server->port()));
    setPort(m_service.port());
    press(u"here-reaches-other-yes"_s);
    press(u"wizard-create"_s);
    trustTheKey();
    QTRY_VERIFY_WITH_TIMEOUT(isUp(), 15'000);
    QTRY_COMPARE(m_engine->status(made().id).forwards.constFirst().proof.result,
                 ProofResult::Proved);
    QVERIFY2(m_actions <= 6, qPrintable(QString::number(m_actions)));
    QCOMPARE(made().host, u"127.0.0.1"_s);
    QCOMPARE(made().port, m_server->port());
    QCOMPARE(echoed(made().forwards.constFirst().bind.port), QByteArray("a byte"));
}

void TestFirstHour::drawsAHostOfSshConfigAsItIsSaved_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("a host") << u"lab"_s;
    QTest::newRow("through another") << u"inner"_s;
    QTest::newRow("a pattern's") << u"x.lab"_s;
    QTest::newRow("with words of one's own") << u"bob@lab:2200"_s;
    QTest::newRow("a name that the file does not know") << u"elsewhere"_s;
}

/// The planner's picture before anything is saved, and the one of the tunnel that was saved.
void TestFirstHour::drawsAHostOfSshConfigAsItIsSaved()
{
    QFETCH(QString, typed);
    begin("Host lab\n  HostName 192.0.2.7\n  Port 2222\n  User ann\n"
          "Host inner\n  ProxyJump lab\n  Port 2233\n"
          "Host *.lab\n  HostName 192.0.2.8\n  Port 2244\n  User carol\n");
    pressNewTunnel();
    type(u"other-host"_s, typed);
    if (!part<QAbstractButton>(u"here-reaches-other-yes"_s)->isChecked())
        press(u"here-reaches-other-yes"_s);
    const auto parts = [](const Topology &topology) {
        QStringList all;
        for (const Node &node : topology.nodes)
            all.append(node.name + u' ' + node.detail);
        for (const SshArrow &arrow : topology.sshArrows)
            all.append(u"%1 %2 %3"_s.arg(arrow.from, arrow.to).arg(arrow.port));
        return all;
    };
    const Profile planned = wizard()->profile();
    const Result<SpelledProfile> spelled = spelledOut(planned);
    QVERIFY(spelled);
    const QStringList whole = parts(topologyOf(planned, {}, {}, *spelled));
    const auto drawn = [&] { return parts(wizard()->findChild<TopologyView *>()->topology()); };
    QTRY_COMPARE(drawn(), whole);
    QVERIFY(m_store->profiles().isEmpty());
    QVERIFY(m_tunnels->save(planned));
    m_window->select(planned.id);
    QTRY_COMPARE(parts(picture()->topology()), whole);
}

void TestFirstHour::three_reachesItThroughItsRoutersRule()
{
    const Chopper router(m_server->port());
    begin("Host *\n  UserKnownHostsFile " + m_folder->filePath(u"known_hosts"_s).toUtf8());
    pressNewTunnel();
    press(u"here-reaches-other-no"_s);
    press(u"rule-at-other-yes"_s);
    type(u"other-host"_s, u"%1@127.0.0.1:%2"_s.arg(m_server->user()).arg(router.port()));
    type(u"other-name"_s, u"pi"_s);
    setPort(m_service.port());
    press(u"wizard-create"_s);
    trustTheKey();
    QTRY_VERIFY_WITH_TIMEOUT(isUp(), 15'000);
    QCOMPARE(made().surroundings.situation, 3);
    QCOMPARE(made().surroundings.serverMachine, u"pi"_s);
    QCOMPARE(made().port, router.port());
    QCOMPARE(echoed(made().forwards.constFirst().bind.port), QByteArray("a byte"));
}

void TestFirstHour::four_letsTheOtherMachineDial()
{
    begin({});
    pressNewTunnel();
    type(u"other-host"_s, u"pi"_s);
    press(u"here-reaches-other-no"_s);
    press(u"rule-at-other-no"_s);
    press(u"other-reaches-here-yes"_s);
    part<QLineEdit>(u"here-user"_s)->clear();
    type(u"here-host"_s, u"%1@127.0.0.1:%2"_s.arg(m_server->user()).arg(m_server->port()));
    setPort(m_service.port());
    QCOMPARE(part<QPushButton>(u"wizard-create"_s)->text(), u"&Make"_s);
    QVERIFY(part<QLabel>(u"wizard-next"_s)->text().contains(u"What pi has to do"_s));
    press(u"wizard-create"_s);
    QCOMPARE(made().surroundings.situation, 4);
    QVERIFY(!runsHere(made()));
    QCOMPARE(nameOfRunner(made()), u"pi"_s);
    QVERIFY(
        child<QPlainTextEdit>(u"remotescript"_s)->isVisible()); // tst_elsewhere goes on from here
}

void TestFirstHour::saysWhatIsNeededAndGoesThere()
{
    begin({});
    pressNewTunnel();
    const auto needed = [this] { return part<QPushButton>(u"wizard-needed"_s); };
    QCOMPARE(needed()->text(), u"Still needed: Host (The other machine)"_s);
    part<QWidget>(u"wizard-port"_s)->setFocus();
    press(u"wizard-create"_s);
    QVERIFY(part<QLineEdit>(u"other-host"_s)->hasFocus());
    type(u"other-host"_s, u"nas"_s);
    QVERIFY(needed()->text().contains(u"question"_s));
    wizard()->resize(wizard()->minimumSizeHint()); // the last question is out of sight
    press(u"wizard-needed"_s);
    const auto *yes = part<QWidget>(u"here-reaches-other-yes"_s);
    QVERIFY(yes->hasFocus());
    QTRY_COMPARE(yes->visibleRegion().boundingRect().size(), yes->size());
    press(u"here-reaches-other-no"_s);
    press(u"rule-at-other-no"_s);
    press(u"other-reaches-here-yes"_s);
    press(u"wizard-needed"_s);
    QVERIFY(part<QLineEdit>(u"here-host"_s)->hasFocus());
    type(u"here-host"_s, u"desk"_s);
    QVERIFY(needed()->isHidden());
    QVERIFY(m_store->profiles().isEmpty());
}

void TestFirstHour::keepsThePlannerWhileTheSettingsAreOpen()
{
    begin({});
    pressNewTunnel();
    type(u"other-host"_s, u"ann@nas:2222"_s);
    press(u"wizard-settings"_s);
    const auto form = [this] { return m_window->findChild<ProfileDialog *>(); };
    QVERIFY(form());
    QCOMPARE(form()->findChild<QLineEdit *>(u"host"_s)->text(), u"nas"_s);
    QCOMPARE(form()->findChild<QLineEdit *>(u"port"_s)->text(), u"2222"_s);
    form()->reject();
    QTRY_VERIFY(!form());
    QCOMPARE(part<QLineEdit>(u"other-host"_s)->text(), u"nas"_s);
    press(u"wizard-settings"_s);
    form()->findChild<QPushButton *>(u"save"_s)->click();
    QTRY_VERIFY(!form() && !wizard());
    QCOMPARE(made().host, u"nas"_s);
    QVERIFY(!m_engine->isRunning(made().id));
}

void TestFirstHour::closesAnUntouchedPlannerAtOnce()
{
    begin({});
    pressNewTunnel();
    trigger(u"newtunnel"_s); // as another start with --new does
    QCOMPARE(m_window->findChildren<Wizard *>().size(), 1);
    press(u"wizard-cancel"_s);
    QTRY_VERIFY(!wizard());
}

void TestFirstHour::handsOverNoHostThatNobodyNamed()
{
    begin({});
    pressNewTunnel();
    press(u"here-reaches-other-no"_s); // now the other machine has but a name
    press(u"wizard-settings"_s);
    const auto *form = m_window->findChild<ProfileDialog *>();
    QVERIFY(form);
    QCOMPARE(form->findChild<QLineEdit *>(u"host"_s)->text(), QString());
}

CULVERT_WIDGET_TEST(TestFirstHour)
#include "tst_firsthour.moc"
