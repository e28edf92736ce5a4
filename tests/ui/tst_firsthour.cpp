#include "core/topology/topology.h"
#include "tests/support/chopper.h"
#include "tests/support/farend.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/wizard.h"
#include "ui/editor/profiledialog.h"
#include "ui/picture/topologyview.h"
#include "ui/questions/hostkeydialog.h"
#include "ui/questions/questionqueue.h"
#include "ui/views/profilelist.h"

#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpSocket>
#include <QTest>
#include <QToolButton>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// From "New tunnel" to a byte through the tunnel, by clicking and typing only. An action is a
/// button that is pressed, a field that is filled in or a choice that is made.
class TestFirstHour : public QObject, protected WindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void one_logsInToAHostOfSshConfig();
    void two_reachesAServiceOfAHostOfSshConfig();
    void two_reachesAServiceOfANewHost();
    void three_reachesItThroughItsRoutersRule();
    void four_letsTheOtherMachineDial();
    void saysWhatIsNeededAndGoesThere();
    void keepsThePlannerWhileTheSettingsAreOpen();
    void closesAnUntouchedPlannerAtOnce();
    void handsOverNoHostThatNobodyNamed();

private:
    Wizard *wizard() const { return m_window->findChild<Wizard *>(); }
    template <typename Widget>
    Widget *part(const QString &name) const
    {
        return wizard()->findChild<Widget *>(name);
    }
    void begin(const QByteArray &hosts);
    void beginWithLab();
    void pressNewTunnel();
    void press(const QString &name);
    void type(const QString &name, const QString &text);
    void setPort(quint16 port);
    void choose(const QString &name, int index);
    void trustTheKey();
    Profile made() const { return m_store->profiles().constFirst(); }
    bool isUp() const; ///< what was made
    QByteArray echoed(quint16 port);

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<QuestionQueue> m_questions;
    FarEnd m_service{echo()};
    int m_actions = 0;
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

void TestFirstHour::pressNewTunnel()
{
    QTest::mouseClick(button(u"newtunnel"_s), Qt::LeftButton);
    ++m_actions;
    QVERIFY(QTest::qWaitForWindowActive(wizard()));
    QTRY_VERIFY(part<QLineEdit>(u"other-host"_s)->hasFocus());
    QTRY_VERIFY(part<QLineEdit>(u"other-host"_s)->completer()); // ~/.ssh/config has been read
}

void TestFirstHour::press(const QString &name)
{
    auto *target = part<QAbstractButton>(name);
    QVERIFY2(target && target->isVisible() && target->isEnabled(), qPrintable(name));
    if (qobject_cast<QPushButton *>(target))
        QTest::mouseClick(target, Qt::LeftButton);
    else
        target->click(); // its rectangle is wider than what takes clicks
    ++m_actions;
}

void TestFirstHour::type(const QString &name, const QString &text)
{
    auto *field = part<QLineEdit>(name);
    QVERIFY2(field && field->isVisible(), qPrintable(name));
    field->setFocus();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Tab);
    ++m_actions;
}

void TestFirstHour::setPort(quint16 port)
{
    auto *field = part<QSpinBox>(u"wizard-port"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QString::number(port));
    ++m_actions;
}

void TestFirstHour::choose(const QString &name, int index)
{
    auto *box = part<QComboBox>(name);
    box->setFocus();
    while (box->currentIndex() < index)
        QTest::keyClick(box, Qt::Key_Down);
    ++m_actions;
}

void TestFirstHour::trustTheKey()
{
    QTRY_VERIFY(m_window->findChild<HostKeyDialog *>());
    m_window->findChild<HostKeyDialog *>()->findChild<QPushButton *>(u"trust"_s)->click();
    ++m_actions;
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
    QVERIFY2(m_actions <= 6, qPrintable(QString::number(m_actions)));
    QCOMPARE(made().host, u"127.0.0.1"_s);
    QCOMPARE(made().port, m_server->port());
    QCOMPARE(echoed(made().forwards.constFirst().bind.port), QByteArray("a byte"));
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
    press(u"wizard-copy"_s);
    const QString kit = QGuiApplication::clipboard()->text();
    press(u"wizard-create"_s);
    QCOMPARE(made().surroundings.situation, 4);
    QVERIFY(!runsHere(made()));
    QCOMPARE(nameOfRunner(made()), u"pi"_s);

    QString command; // as the other machine runs it, with a key and known_hosts of its own
    for (const QString &line : kit.split(u'\n')) {
        if (line.startsWith(u"ssh "_s))
            command = line;
    }
    QVERIFY2(command.contains(u" -R "_s), qPrintable(kit));
    QFile config(m_folder->filePath(u"theirs"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(u"Host *\n  IdentitiesOnly yes\n  IdentityAgent none\n  IdentityFile %1\n"
                 "  UserKnownHostsFile %2\n  BatchMode yes\n"_s
                     .arg(m_server->clientKey(), m_server->knownHostsFile())
                     .toUtf8());
    config.close();
    QProcess theirs;
    theirs.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    theirs.start(u"sh"_s,
                 {u"-c"_s, u"exec ssh -N -F '%1'%2"_s.arg(config.fileName(), command.mid(3))});
    const quint16 here = made().forwards.constFirst().bind.port;
    QTRY_COMPARE_WITH_TIMEOUT(echoed(here), QByteArray("a byte"), 15'000);
    theirs.terminate();
    QVERIFY(theirs.waitForFinished());
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
    press(u"wizard-needed"_s);
    QVERIFY(part<QWidget>(u"here-reaches-other-yes"_s)->hasFocus());
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
