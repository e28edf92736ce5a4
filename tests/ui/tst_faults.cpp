#include "tests/support/farend.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"
#include "tests/support/tunnel.h"
#include "tests/ui/windowfixture.h"
#include "ui/models/checkmodel.h"
#include "ui/models/forwardmodel.h"
#include "ui/picture/topologyview.h"
#include "ui/text/statetext.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// Failures that are caused for real, and where the real window says that they are.
class TestFaults : public QObject, protected WindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { end(); }
    void marksTheFaultyItem_data();
    void marksTheFaultyItem();
    void forgetsAFailureOnceEdited();
    void stopsWhatEveryoneCanReach();
    void checksFirst();
    void checksFirstWhatIsWrong();

private:
    /// Made by the row of the table; kept until its test has ended.
    struct Scene
    {
        Profile profile;
        std::vector<std::unique_ptr<SshServer>> servers;
        std::vector<std::unique_ptr<FarEnd>> farEnds;
    };
    using Cause = void (TestFaults::*)(Scene &scene);

    void portTakenHere(Scene &scene);
    void nameUnknown(Scene &scene);
    void connectionRefused(Scene &scene);
    void silentAddress(Scene &scene);
    void hostKeyChanged(Scene &scene);
    void loginRefused(Scene &scene);
    void remotePortTaken(Scene &scene);
    void forwardingProhibited(Scene &scene);
    void targetRefused(Scene &scene);
    void targetProhibited(Scene &scene);
    void targetDead(Scene &scene);
    void jumpHostRefused(Scene &scene);
    void destinationRefused(Scene &scene);

    SshServer &ownServer(Scene &scene, const QStringList &config = {});
    void chain(Scene &scene, quint16 jumpPort, quint16 port);
    Profile profileFor(const SshServer &server, const QStringList &forwards = {}) const;
    quint16 heldPort(Scene &scene);
    QString errorShown() const { return child<QLabel>(u"errorwhat"_s)->text(); }

    std::unique_ptr<SshServer> m_server;
};

void TestFaults::init()
{
    begin();
    open();
}

void TestFaults::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
}

Profile TestFaults::profileFor(const SshServer &server, const QStringList &forwards) const
{
    Profile profile = profileTo(server, forwards);
    profile.retrying = Retrying::Off;
    return profile;
}

SshServer &TestFaults::ownServer(Scene &scene, const QStringList &config)
{
    scene.servers.push_back(std::make_unique<SshServer>(config));
    if (!scene.servers.back()->start())
        qFatal("sshd does not start");
    return *scene.servers.back();
}

quint16 TestFaults::heldPort(Scene &scene)
{
    scene.farEnds.push_back(std::make_unique<FarEnd>(sink()));
    return scene.farEnds.back()->port();
}

void TestFaults::portTakenHere(Scene &scene)
{
    scene.profile = profileFor(*m_server, {u"-L 127.0.0.1:%1:127.0.0.1:9"_s.arg(heldPort(scene))});
}

void TestFaults::nameUnknown(Scene &scene)
{
    scene.profile = profileFor(*m_server);
    scene.profile.host = u"no.such.invalid"_s;
}

void TestFaults::connectionRefused(Scene &scene)
{
    scene.profile = profileFor(*m_server);
    scene.profile.port = freePort();
}

void TestFaults::silentAddress(Scene &scene)
{
    scene.profile = profileFor(*m_server);
    scene.profile.port = heldPort(scene);
    scene.profile.options.prepend({u"ConnectTimeout"_s, u"1"_s});
}

void TestFaults::hostKeyChanged(Scene &scene)
{
    SshServer &server = ownServer(scene);
    scene.profile = profileFor(server);
    if (!server.replaceHostKey() || !server.restart())
        qFatal("sshd does not restart");
}

void TestFaults::loginRefused(Scene &scene)
{
    scene.profile = profileFor(*m_server);
    scene.profile.identities = {m_folder->filePath(u"other_key"_s)};
    if (!makeKeyPair(scene.profile.identities.first()))
        qFatal("no key");
    scene.profile.options.prepend({u"PreferredAuthentications"_s, u"publickey"_s});
}

void TestFaults::remotePortTaken(Scene &scene)
{
    scene.profile = profileFor(*m_server, {u"-R 127.0.0.1:%1:127.0.0.1:9"_s.arg(heldPort(scene))});
}

void TestFaults::forwardingProhibited(Scene &scene)
{
    scene.profile = profileFor(ownServer(scene, {u"AllowTcpForwarding no"_s}),
                               {u"-R 127.0.0.1:%1:127.0.0.1:9"_s.arg(freePort())});
}

void TestFaults::targetRefused(Scene &scene)
{
    scene.profile =
        profileFor(*m_server, {u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(freePort()).arg(freePort())});
}

void TestFaults::targetProhibited(Scene &scene)
{
    scene.farEnds.push_back(std::make_unique<FarEnd>(echo()));
    scene.profile = profileFor(
        ownServer(scene, {u"AllowTcpForwarding remote"_s}),
        {u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(freePort()).arg(scene.farEnds.back()->port())});
}

void TestFaults::targetDead(Scene &scene)
{
    scene.profile =
        profileFor(*m_server, {u"-R 127.0.0.1:%1:127.0.0.1:%2"_s.arg(freePort()).arg(freePort())});
}

/// Two names for the one server, of which either may have a port where nobody is.
void TestFaults::chain(Scene &scene, quint16 jumpPort, quint16 port)
{
    QFile config(m_folder->filePath(u"config"_s));
    if (!config.open(QIODevice::WriteOnly))
        qFatal("no configuration");
    config.write(u"Host bastion\nPort %1\nHost inside\nPort %2\nHost *\nHostName %3\nUser %4\n"
                 "IdentityFile %5\nIdentityAgent none\nUserKnownHostsFile %6\n"_s.arg(jumpPort)
                     .arg(port)
                     .arg(m_server->host(), m_server->user(), m_server->clientKey(),
                          m_server->knownHostsFile())
                     .toUtf8());
    scene.profile = profileFor(*m_server);
    scene.profile.configFile = config.fileName();
    scene.profile.host = u"inside"_s;
    scene.profile.port = 0;
    scene.profile.jump = u"bastion"_s;
}

void TestFaults::jumpHostRefused(Scene &scene)
{
    chain(scene, freePort(), m_server->port());
}

void TestFaults::destinationRefused(Scene &scene)
{
    chain(scene, m_server->port(), freePort());
}

void TestFaults::marksTheFaultyItem_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("item");
    QTest::addColumn<int>("part"); // -1: not of a forward

    const auto row = [](const char *name, Cause cause, ErrorCode code, const QString &item,
                        int part = -1) { QTest::newRow(name) << cause << code << item << part; };
    const QString forward = u"forward-0"_s;
    row("port taken here", &TestFaults::portTakenHere, ErrorCode::BindFailed, forward,
        int(Part::Listener));
    row("name unknown", &TestFaults::nameUnknown, ErrorCode::NameNotResolved, u"here"_s);
    row("connection refused", &TestFaults::connectionRefused, ErrorCode::ConnectFailed, u"there"_s);
    row("silent address", &TestFaults::silentAddress, ErrorCode::ConnectTimedOut, u"network"_s);
    row("host key changed", &TestFaults::hostKeyChanged, ErrorCode::HostKeyChanged, u"there"_s);
    row("login refused", &TestFaults::loginRefused, ErrorCode::AuthenticationDenied, u"there"_s);
    row("remote port taken", &TestFaults::remotePortTaken, ErrorCode::RemotePortTaken, forward,
        int(Part::Listener));
    row("forwarding prohibited", &TestFaults::forwardingProhibited, ErrorCode::ForwardProhibited,
        forward, int(Part::Listener));
    row("target refused", &TestFaults::targetRefused, ErrorCode::TargetRefused, forward,
        int(Part::Target));
    row("target prohibited", &TestFaults::targetProhibited, ErrorCode::TargetProhibited, forward,
        int(Part::FarSide));
    row("target dead", &TestFaults::targetDead, ErrorCode::TargetRefused, forward,
        int(Part::Target));
    row("jump host refused", &TestFaults::jumpHostRefused, ErrorCode::ConnectFailed, u"jump-1"_s);
    row("destination refused", &TestFaults::destinationRefused, ErrorCode::ConnectFailed,
        u"there"_s);
}

void TestFaults::marksTheFaultyItem()
{
    QFETCH(Cause, cause);
    QFETCH(ErrorCode, code);
    QFETCH(QString, item);
    QFETCH(int, part);
    Scene scene;
    (this->*cause)(scene);
    show(scene.profile);
    trigger(u"start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(picture()->topology().faultOf(item), 60'000);

    const Fault fault = *picture()->topology().faultOf(item);
    QCOMPARE(picture()->topology().faults.size(), 1);
    QCOMPARE(fault.part ? int(*fault.part) : -1, part);
    QTRY_VERIFY(m_engine->status(scene.profile.id).state != SessionState::OpeningForwards);
    const SessionStatus status = m_engine->status(scene.profile.id);
    const ForwardStatus forward = status.forwards.value(0);
    const std::optional<Error> error = part < 0 ? status.reason
        : forward.error                         ? forward.error
                                                : forward.proof.reason;
    QVERIFY(error);
    QCOMPARE(error->code, code);
    QVERIFY(picture()->itemDescription(item).contains(fault.sentence));
    QVERIFY(picture()->itemDescription(item).endsWith(fault.remedy));

    const QString words = fault.sentence.chopped(1); // lists leave the full stop out
    QVERIFY(!child<QLabel>(u"errorwhat"_s)->isVisible()); // the picture tells it, nobody else
    QVERIFY(!child<QLabel>(u"errorremedy"_s)->isVisible());
    const QString listed = part < 0 ? m_window->model().stateTextOf(scene.profile.id)
                                    : column(u"forwards"_s, ForwardModel::StateColumn).value(0);
    QVERIFY2(listed.contains(words), qPrintable(listed + u" / "_s + words));
    if (part >= 0) // it is up, and counts as broken
        QCOMPARE(markFor(status), status.isDegraded() ? Mark::Waiting : Mark::Trouble);
    const QString log = column(u"log"_s, EventLogModel::MessageColumn).join(u'\n');
    QVERIFY2(log.contains(words), qPrintable(log + u" / "_s + words));
}

void TestFaults::forgetsAFailureOnceEdited()
{
    Scene scene;
    connectionRefused(scene);
    show(scene.profile);
    trigger(u"start"_s);
    QTRY_VERIFY(picture()->topology().faultOf(u"there"_s));
    QTRY_VERIFY(!m_engine->isRunning(scene.profile.id)); // its end comes behind its failure
    scene.profile.notes = u"a note changes nothing"_s;
    QVERIFY(m_tunnels->save(scene.profile));
    QVERIFY(picture()->topology().faultOf(u"there"_s));
    scene.profile.port = m_server->port();
    QVERIFY(m_tunnels->save(scene.profile));
    QVERIFY(picture()->topology().faults.isEmpty());
    QCOMPARE(m_window->model().status(scene.profile.id).state, SessionState::Stopped);
}

void TestFaults::stopsWhatEveryoneCanReach()
{
    Scene scene;
    const FarEnd service(echo());
    scene.profile = profileFor(ownServer(scene, {u"GatewayPorts yes"_s}),
                               {u"-R %1:127.0.0.1:%2"_s.arg(freePort()).arg(service.port())});
    show(scene.profile);
    auto *stop = m_window->findChild<QPushButton *>(u"stopexposed"_s);
    trigger(u"start"_s);
    QTRY_VERIFY(stop->isVisible());
    QCOMPARE(errorShown(), picture()->topology().faults.constFirst().sentence);
    QCOMPARE(picture()->topology().forwardArrows[0].reach.measured, Exposure::Everyone);
    stop->click();
    QTRY_VERIFY(!m_engine->isRunning(scene.profile.id));
    QVERIFY(!stop->isVisible());
}

void TestFaults::checksFirst()
{
    show(profileFor(*m_server, {u"-L 127.0.0.1:%1:127.0.0.1:9"_s.arg(freePort())}));
    const auto *summary = m_window->findChild<QLabel *>(u"checksummary"_s);
    const auto logins = m_server->log().count(u"Accepted "_s);
    trigger(u"checkfirst"_s);
    QTRY_VERIFY(summary->text().startsWith(u"Nothing is wrong"_s));
    QVERIFY(m_window->findChild<QTreeView *>(u"checks"_s)->isVisible());
    const auto outcomeAt = [this](const QString &item) {
        for (const Finding &finding : picture()->topology().findings) {
            if (finding.item == item)
                return int(finding.outcome);
        }
        return -1;
    };
    for (const QString &item : {u"here"_s, u"network"_s, u"there"_s, u"forward-0"_s})
        QCOMPARE(outcomeAt(item), int(CheckOutcome::Passed));
    QVERIFY(picture()->itemDescription(u"there"_s).endsWith(u"in order."_s));
    QVERIFY(picture()->topology().faults.isEmpty());
    QCOMPARE(m_server->log().count(u"Accepted "_s), logins);
    trigger(u"start"_s); // what runs tells more than what was checked
    QTRY_VERIFY(picture()->topology().findings.isEmpty());
}

void TestFaults::checksFirstWhatIsWrong()
{
    Scene scene;
    scene.profile = profileFor(*m_server, {u"-L 127.0.0.1:%1:127.0.0.1:9"_s.arg(heldPort(scene))});
    scene.profile.port = freePort();
    show(scene.profile);
    trigger(u"checkfirst"_s);
    QTRY_VERIFY(picture()->topology().faultOf(u"there"_s));
    QTRY_COMPARE(picture()->topology().faults.size(), 2);
    m_window->resize(880, 560);
    // too narrow for one line each: they wrap, and nothing is cut
    const auto *view = child<QTreeView>(u"checks"_s);
    const auto isWhole = [view](const QModelIndex &index) {
        const int width = view->columnWidth(index.column()); // at most
        const QString text = index.data().toString();
        return view->fontMetrics()
                   .boundingRect(QRect(0, 0, width, 10'000), int(Qt::TextWordWrap), text)
                   .height()
            <= view->visualRect(index).height();
    };
    int wrapped = 0;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex finding = view->model()->index(row, CheckModel::FindingColumn);
        QTRY_VERIFY2(isWhole(finding) && isWhole(finding.siblingAtColumn(CheckModel::RemedyColumn)),
                     qPrintable(finding.data().toString()));
        wrapped += view->visualRect(finding).height() > 2 * view->fontMetrics().height() ? 1 : 0;
    }
    QVERIFY(wrapped > 0);
    const QStringList found = column(u"checks"_s, CheckModel::FindingColumn);
    const QStringList remedies = column(u"checks"_s, CheckModel::RemedyColumn);
    for (const Fault &fault : picture()->topology().faults) {
        const qsizetype row = found.indexOf(fault.sentence);
        QVERIFY(row >= 0);
        QCOMPARE(remedies[row], fault.remedy);
    }
    QCOMPARE(picture()->topology().faultOf(u"forward-0"_s)->part, Part::Listener);
}

CULVERT_WIDGET_TEST(TestFaults)
#include "tst_faults.moc"
