#include "core/situations/situations.h"
#include "core/topology/drawing/text.h"
#include "core/topology/facts.h"
#include "core/topology/sentences.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

namespace {

QString nodesOf(const Topology &topology)
{
    QStringList nodes;
    for (const Node &node : topology.nodes)
        nodes.append(node.name + (node.fence == Edge::None ? u""_s : u"#"_s));
    return nodes.join(u" | "_s);
}

QString dialsOf(const Topology &topology)
{
    QStringList dials;
    for (const SshArrow &arrow : topology.sshArrows)
        dials.append(
            u"%1>%2:%3"_s.arg(topology.node(arrow.from)->name, topology.node(arrow.to)->name)
                .arg(arrow.port));
    return dials.join(u' ');
}

QString forwardsOf(const Topology &topology)
{
    QStringList forwards;
    for (const ForwardArrow &arrow : topology.forwardArrows)
        forwards.append(u"%1 %2>%3%4"_s.arg(listenerText(arrow, topology),
                                            topology.node(arrow.from)->name,
                                            topology.node(arrow.to)->name, targetText(arrow)));
    return forwards.join(u' ');
}

QString stepsOf(const Topology &topology)
{
    QStringList steps;
    for (const Step &step : topology.steps)
        steps.append(topology.node(step.node)->name + u": "_s + step.command);
    return steps.join(u'\n');
}

Profile profileWith(const QStringList &forwards)
{
    Profile profile;
    profile.name = u"test"_s;
    profile.host = u"B"_s;
    for (const QString &forward : forwards)
        profile.forwards.append(*parseForward(forward[0], forward.mid(1)));
    return profile;
}

SessionStatus statusOf(const Profile &profile, SessionState state)
{
    SessionStatus status;
    status.state = state;
    status.hops = {profile.host};
    for (const Forward &forward : profile.forwards)
        status.forwards.append(
            {{int(status.forwards.size())},
             forward,
             state == SessionState::Established ? ForwardState::Listening : ForwardState::Pending,
             forward.bind,
             {},
             {}});
    return status;
}

} // namespace

class TestTopology : public QObject
{
    Q_OBJECT

private slots:
    void drawsTheSevenSituations_data();
    void drawsTheSevenSituations();
    void showsTheSameWholeFromBothHalves();
    void quotesAStrangersUser_data();
    void quotesAStrangersUser();
    void nestsJumpHosts();
    void drawsWhatSshConfigAdds();
    void drawsEveryKindOfForward_data();
    void drawsEveryKindOfForward();
    void tellsWhatIsProved_data();
    void tellsWhatIsProved();
    void marksThePlace_data();
    void marksThePlace();
    void saysWhatIsTrue_data();
    void saysWhatIsTrue();
    void warnsOfAnExposureNobodyAskedFor();
    void keepsItsIdsWhileNamesAreEdited();
};

void TestTopology::drawsTheSevenSituations_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("nodes");
    QTest::addColumn<QString>("dials");
    QTest::addColumn<QString>("forwards");
    QTest::addColumn<QString>("steps");

    QTest::newRow("1 direct login")
        << 1 << u"A | the network | B"_s << u"A>B:22"_s << u""_s << u"A: ssh user@B"_s;
    QTest::newRow("2 forward") << 2 << u"A | the network | B"_s << u"A>B:22"_s
                               << u"localhost:8888 A>B:8888"_s
                               << u"A: ssh -L 8888:localhost:8888 user@B"_s;
    QTest::newRow("3 forward, router with a rule")
        << 3 << u"A | the internet | routerB | B"_s << u"A>B:22"_s << u"localhost:8888 A>B:8888"_s
        << u"A: ssh -L 8888:localhost:8888 user@routerB"_s;
    QTest::newRow("4 reverse") << 4 << u"A | the internet | routerB# | B"_s << u"B>A:22"_s
                               << u"localhost:8888 A>B:8888"_s
                               << u"B: ssh -R 8888:localhost:8888 user@A"_s;
    QTest::newRow("5 login through a reverse tunnel")
        << 5 << u"A | the internet | routerB# | B"_s << u"B>A:22 A>B:12345"_s
        << u"localhost:12345 A>B:22"_s
        << u"B: ssh -R 12345:localhost:22 userA@A\nA: ssh -p 12345 userB@localhost"_s;
    QTest::newRow("6 as 5, A behind a router with a rule")
        << 6 << u"A | routerA | the internet | routerB# | B"_s << u"B>A:6789 A>B:12345"_s
        << u"localhost:12345 A>B:22"_s
        << u"B: ssh -R 12345:localhost:22 userA@routerA -p 6789\nA: ssh -p 12345 userB@localhost"_s;
    QTest::newRow("7 both fenced")
        << 7 << u"A | routerA# | the internet | C | the internet | routerB# | B"_s
        << u"A>C:22 B>C:22 A>B:12345"_s << u"localhost:12345 A>C:12345 localhost:12345 C>B:22"_s
        << u"B: ssh -R 12345:localhost:22 userC@C\n"
           "A: ssh -L 12345:localhost:12345 userC@C\n"
           "A: ssh -p 12345 userB@localhost\n"
           "A: ssh -J userC@C -p 12345 userB@localhost"_s;
}

void TestTopology::drawsTheSevenSituations()
{
    QFETCH(int, number);
    const Situation situation = exampleOf(number);
    const Topology topology = topologyOf(situation.halves.constFirst().profile);
    QTEST(::nodesOf(topology), "nodes");
    QTEST(dialsOf(topology), "dials");
    QTEST(forwardsOf(topology), "forwards");
    QTEST(::stepsOf(topology), "steps");
    for (const Node &node : topology.nodes)
        QCOMPARE(node.thisComputer, node.name == u"A"_s);
}

void TestTopology::showsTheSameWholeFromBothHalves()
{
    const Situation situation = exampleOf(7);
    const Topology a = topologyOf(situation.halves[0].profile);
    const Topology b = topologyOf(situation.halves[1].profile);
    QCOMPARE(::nodesOf(b), ::nodesOf(a));
    QCOMPARE(::stepsOf(b), ::stepsOf(a));
}

void TestTopology::quotesAStrangersUser_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("reverse") << 5;
    QTest::newRow("through a third host") << 7;
}

/// An imported profile says who logs in there, and its command is opened in a terminal.
void TestTopology::quotesAStrangersUser()
{
    QFETCH(const int, number);
    Profile profile = situationOf(number, Cast{.wish = Wish::Login}).halves.constFirst().profile;
    profile.surroundings.serviceUser = u"x;touch y"_s;
    const Topology topology = topologyOf(profile);
    QStringList commands;
    for (const SshArrow &arrow : topology.sshArrows)
        commands.append(arrow.command);
    for (const Step &step : topology.steps)
        commands.append(step.command);
    commands.removeIf([](const QString &command) { return !command.contains(u"touch"); });
    QVERIFY(!commands.isEmpty());
    for (const QString &command : std::as_const(commands))
        QVERIFY2(command.contains(u"'x;touch y@localhost'"), qPrintable(command));
    profile.surroundings.serviceUser = u"-oProxyCommand=x"_s;
    QCOMPARE(problemsOf(profile).value(0).field, u"surroundings"_s);
}

void TestTopology::nestsJumpHosts()
{
    Profile profile = profileWith({u"L8080:localhost:80"_s});
    profile.jump = u"j1,ann@j2:2222,j3"_s;
    const Topology topology = topologyOf(profile);
    QCOMPARE(::nodesOf(topology), u"this computer | the network | j1 | j2 | j3 | B"_s);
    QCOMPARE(dialsOf(topology),
             u"this computer>j1:22 this computer>j2:2222 this computer>j3:22 this computer>B:22"_s);
    for (int hop = 0; hop < 4; ++hop)
        QCOMPARE(topology.sshArrows[hop].nesting, hop);
    QCOMPARE(topology.node(u"jump-2"_s)->detail, u"as ann"_s);
}

void TestTopology::drawsWhatSshConfigAdds()
{
    Profile profile;
    profile.host = u"db"_s;
    profile.configFile = u"/etc/their config"_s;
    SpelledProfile spelled{
        profile,
        {{u"j1"_s, u"ops"_s, u"10.0.0.1"_s, 2200}, {u"db"_s, u"ann"_s, u"db.internal"_s, 2222}}};
    spelled.profile.host = u"db.internal"_s;
    spelled.profile.forwards = {*parseForward(u'L', u"8080:db.internal:80"_s)};
    SessionStatus status;
    status.state = SessionState::Connecting;
    status.hop = u"j1"_s;
    status.hops = {u"j1"_s, u"db"_s};
    for (const bool runs : {false, true}) {
        const Topology topology =
            topologyOf(profile, runs ? std::optional(status) : std::nullopt, {}, spelled);
        QCOMPARE(::nodesOf(topology), u"this computer | the network | j1 | db"_s);
        QCOMPARE(dialsOf(topology), u"this computer>j1:2200 this computer>db:2222"_s);
        QCOMPARE(forwardsOf(topology), u"localhost:8080 this computer>db:80"_s);
        QCOMPARE(topology.node(u"jump-1"_s)->detail, u"as ops"_s);
        QCOMPARE(topology.node(u"there"_s)->detail, u"ann@db.internal"_s);
        QCOMPARE(::stepsOf(topology), u"this computer: ssh -F '/etc/their config' db"_s);
        QCOMPARE(topology.sshArrows[0].state, runs ? PartState::Waiting : PartState::Planned);
    }
}

void TestTopology::drawsEveryKindOfForward_data()
{
    QTest::addColumn<QString>("forward");
    QTest::addColumn<QString>("arrow");

    QTest::newRow("local") << u"L8080:localhost:80"_s << u"localhost:8080 this computer>B:80"_s;
    QTest::newRow("local, further on")
        << u"L5432:db.internal:5432"_s << u"localhost:5432 this computer>db.internal:5432"_s;
    QTest::newRow("remote") << u"R8080:localhost:80"_s << u"localhost:8080 B>this computer:80"_s;
    QTest::newRow("remote, further on")
        << u"R8080:printer:631"_s << u"localhost:8080 B>printer:631"_s;
    QTest::newRow("remote, any port")
        << u"R0:localhost:80"_s << u"a port that B picks B>this computer:80"_s;
    QTest::newRow("SOCKS here") << u"D1080"_s << u"localhost:1080 this computer>anywhere"_s;
    QTest::newRow("SOCKS there") << u"R1080"_s << u"localhost:1080 B>anywhere"_s;
    QTest::newRow("socket to socket")
        << u"L/run/a.sock:/run/b.sock"_s << u"/run/a.sock this computer>B/run/b.sock"_s;
    QTest::newRow("IPv6") << u"L[::1]:8080:[::1]:80"_s << u"[::1]:8080 this computer>B:80"_s;
}

void TestTopology::drawsEveryKindOfForward()
{
    QFETCH(QString, forward);
    const Topology topology = topologyOf(profileWith({forward}));
    QTEST(forwardsOf(topology), "arrow");
    QVERIFY(!sentenceFor(topology.forwardArrows.constFirst(), topology).contains(u'%'));
}

void TestTopology::tellsWhatIsProved_data()
{
    using enum PartState;
    QTest::addColumn<QString>("forward");
    QTest::addColumn<int>("result");
    QTest::addColumn<QList<int>>("parts");

    const auto row = [](const char *name, const QString &forward, ProofResult result,
                        const QList<PartState> &states) {
        QList<int> numbers;
        for (const PartState state : states)
            numbers.append(int(state));
        QTest::newRow(name) << forward << int(result) << numbers;
    };
    const QString local = u"L8080:localhost:80"_s;
    const QString remote = u"R8080:localhost:80"_s;
    const QList<PartState> hatched{Unproved, Unproved, Unproved, Unproved};
    row("not tried", local, ProofResult::Unknown, hatched);
    row("forbidden", remote, ProofResult::NotAllowed, hatched);
    row("proved", remote, ProofResult::Proved, {Proved, Proved, Proved, Proved});
    row("no target", local, ProofResult::Refuted, {Proved, Proved, Proved, Refuted});
    row("port held by another", remote, ProofResult::Refuted,
        {Refuted, Unproved, Unproved, Unproved});
}

void TestTopology::tellsWhatIsProved()
{
    QFETCH(QString, forward);
    QFETCH(int, result);
    QFETCH(QList<int>, parts);
    const Profile profile = profileWith({forward});
    SessionStatus status = statusOf(profile, SessionState::Established);
    status.forwards[0].proof.result = ProofResult(result);
    status.forwards[0].proof.at = QDateTime::currentDateTime();
    const Topology topology = topologyOf(profile, status);
    const ForwardArrow &arrow = topology.forwardArrows.constFirst();
    for (std::size_t part = 0; part < 4; ++part)
        QCOMPARE(int(arrow.parts[part].state), parts[qsizetype(part)]);
    const bool refuted = ProofResult(result) == ProofResult::Refuted;
    QCOMPARE(sentenceFor(arrow, topology).contains(u"do not reach"_s), refuted);
    QCOMPARE(!topology.faults.isEmpty(), refuted);
}

void TestTopology::marksThePlace_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("hop");
    QTest::addColumn<QString>("item");

    const auto row = [](ErrorCode code, const QString &hop, const QString &item) {
        QTest::addRow("%s at %s", qPrintable(wordFor(code)), qPrintable(hop))
            << int(code) << hop << item;
    };
    row(ErrorCode::IdentityUnreadable, u"B"_s, u"here"_s);
    row(ErrorCode::NameNotResolved, u"j1"_s, u"here"_s);
    row(ErrorCode::NameNotResolved, u"B"_s, u"jump-1"_s);
    row(ErrorCode::ConnectTimedOut, u"j1"_s, u"network"_s);
    row(ErrorCode::ConnectTimedOut, u"B"_s, u"there-gate"_s);
    row(ErrorCode::ConnectFailed, u"j1"_s, u"jump-1"_s);
    row(ErrorCode::HostKeyChanged, u"B"_s, u"there"_s);
    row(ErrorCode::AuthenticationDenied, u"j1"_s, u"jump-1"_s);
    row(ErrorCode::ConnectionLost, u"j1"_s, u"network"_s);
    row(ErrorCode::KeepAliveTimedOut, u"B"_s, u"ssh-2"_s);
}

void TestTopology::marksThePlace()
{
    QFETCH(int, code);
    QFETCH(QString, hop);
    Profile profile = profileWith({u"L8080:localhost:80"_s});
    profile.surroundings.there.router = u"routerB"_s;
    SessionStatus status = statusOf(profile, SessionState::Failed);
    status.hops = {u"j1"_s, u"B"_s};
    status.reason = Error{.code = ErrorCode(code), .hop = hop};
    const Topology topology = topologyOf(profile, status);
    QCOMPARE(topology.faults.size(), 1);
    const Fault &fault = topology.faults.constFirst();
    QTEST(fault.item, "item");
    QCOMPARE(fault.sentence, describe(*status.reason));
    QCOMPARE(fault.remedy, remedyFor(*status.reason));
}

void TestTopology::saysWhatIsTrue_data()
{
    QTest::addColumn<QString>("forward");
    QTest::addColumn<SessionState>("state");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("loopback, planned")
        << u"L8080:localhost:80"_s << SessionState::Stopped
        << u"Programs on this computer, only this computer itself, that open localhost:8080 reach "
           "port 80 on B (localhost:80). This holds while the tunnel is up. This computer dials."_s;
    QTest::newRow("every address")
        << u"L*:8080:localhost:80"_s << SessionState::Stopped
        << u"Everyone who reaches this computer and opens port 8080 reaches port 80 on B "
           "(localhost:80). This holds while the tunnel is up. This computer dials."_s;
    QTest::newRow("one address")
        << u"L192.168.1.5:8080:localhost:80"_s << SessionState::Stopped
        << u"Who is in the network of this computer and opens 192.168.1.5:8080 reaches port 80 on "
           "B (localhost:80). This holds while the tunnel is up. This computer dials."_s;
    QTest::newRow("remote, planned")
        << u"R0:localhost:22"_s << SessionState::Stopped
        << u"Programs on B, only B itself, that open a port that B picks reach SSH on this "
           "computer (localhost:22). This holds while the tunnel is up and the server listens as "
           "asked. This computer dials."_s;
    QTest::newRow("failed")
        << u"L8080:localhost:80"_s << SessionState::Failed
        << u"Programs on this computer, only this computer itself, that open localhost:8080 reach "
           "port 80 on B (localhost:80). Not at the moment: the tunnel has failed. This computer "
           "dials."_s;
    QTest::newRow("waiting")
        << u"L8080:localhost:80"_s << SessionState::WaitingToRetry
        << u"Programs on this computer, only this computer itself, that open localhost:8080 reach "
           "port 80 on B (localhost:80). Not at the moment: the connection is not up. This "
           "computer dials."_s;
    QTest::newRow("remote, up, exposure not measured")
        << u"R8080:localhost:80"_s << SessionState::Established
        << u"Programs on B that open localhost:8080 reach port 80 on this computer "
           "(localhost:80). It is not proved yet. This computer dials."_s;
}

void TestTopology::saysWhatIsTrue()
{
    QFETCH(QString, forward);
    QFETCH(SessionState, state);
    const Profile profile = profileWith({forward});
    SessionStatus status = statusOf(profile, state);
    const Topology topology = topologyOf(profile, status);
    QTEST(sentenceFor(topology.forwardArrows[0], topology), "sentence");
}

void TestTopology::warnsOfAnExposureNobodyAskedFor()
{
    const Profile profile = profileWith({u"R8080:localhost:80"_s});
    SessionStatus status = statusOf(profile, SessionState::Established);
    status.forwards[0].proof = {ProofResult::Proved, Exposure::Everyone, {}, {}};
    const Topology topology = topologyOf(profile, status);
    QCOMPARE(topology.faults.size(), 1);
    QCOMPARE(topology.faults[0].severity, Severity::Warning);
    QCOMPARE(topology.faults[0].part, Part::Listener);
    QVERIFY(sentenceFor(topology.forwardArrows[0], topology).startsWith(u"Everyone"_s));
    QVERIFY(textOf(topology, TextStyle::BoxDrawing).contains(u'◎'));
    QVERIFY(textOf(topology, TextStyle::Ascii).contains(u"@ can be used by everyone"_s));
}

void TestTopology::keepsItsIdsWhileNamesAreEdited()
{
    Profile profile = exampleOf(6).halves.constFirst().profile;
    const Topology before = topologyOf(profile);
    profile.host = u"elsewhere.example.org"_s;
    profile.surroundings.serverMachine = u"Z"_s;
    profile.surroundings.there.router = u"box"_s;
    const Topology after = topologyOf(profile);
    QCOMPARE(after.nodes.size(), before.nodes.size());
    for (qsizetype i = 0; i < after.nodes.size(); ++i)
        QCOMPARE(after.nodes[i].id, before.nodes[i].id);
}

CULVERT_TEST(TestTopology)
#include "tst_topology.moc"
