#include "core/profile/profilestore.h"
#include "core/situations/planner.h"
#include "core/situations/situations.h"
#include "tests/support/needs.h"
#include "tests/support/netlab.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// The situations 2 to 7 on real hosts behind real routers: what the templates say, run by the real
/// program, does what the picture shows.
class TestSituations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void two_forwardToAReachableHost();
    void three_forwardThroughTheRoutersRule();
    void four_reverseFromAFencedHost();
    void five_loginToAFencedHost();
    void six_loginThroughTheRoutersRule();
    void seven_meetAtAThirdHost();
    void plannerFindsWhatTheNetworkAllows();

private:
    Cast cast() const;
    void serve(const QString &host, quint16 port);
    void keepUp(const QString &host, const Half &half);
    QString answerAt(const QString &host, quint16 port);
    bool reaches(const QString &host, const QString &name, quint16 port);
    QString loginFrom(const QString &host, const QStringList &words);

    std::unique_ptr<NetLab> m_lab;
    int m_runs = 0;
};

namespace {

constexpr quint16 servicePort = 8888;
constexpr int patience = 40'000;

/// A service that says on which host one landed. It runs in that host's own process.
int serveName(const QString &name, quint16 port)
{
    QTcpServer server;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server, name] {
        QTcpSocket *client = server.nextPendingConnection();
        client->write("served by " + name.toUtf8());
        client->disconnectFromHost();
    });
    if (!server.listen(QHostAddress::LocalHost, port))
        return 1;
    puts("listening");
    fflush(stdout);
    return QCoreApplication::exec();
}

bool waitForText(QProcess &process, const QString &text, QString *all = nullptr)
{
    QString output;
    QElapsedTimer timer;
    timer.start();
    while (!output.contains(text) && timer.elapsed() < patience) {
        const bool more = process.waitForReadyRead(200);
        output += QString::fromUtf8(process.readAllStandardOutput());
        if (!more && process.state() == QProcess::NotRunning)
            break;
    }
    if (all)
        *all = output + QString::fromUtf8(process.readAllStandardError());
    return output.contains(text);
}

} // namespace

void TestSituations::initTestCase()
{
    CULVERT_NEEDS(NetLab::missingTools());
    if (!NetLab::isInside())
        QSKIP(qPrintable(NetLab::whyForbidden()));
}

void TestSituations::init()
{
    m_lab = std::make_unique<NetLab>();
}

void TestSituations::cleanup()
{
    m_lab.reset();
}

Cast TestSituations::cast() const
{
    Cast cast;
    cast.a = {u"A"_s, m_lab->user(), u"a"_s, u"router-a"_s, 6789};
    cast.b = {u"B"_s, m_lab->user(), u"b"_s, u"router-b"_s, 22};
    cast.c = {u"C"_s, m_lab->user(), u"c"_s, {}, 0};
    cast.seatOfA = Seat::Elsewhere;
    cast.servicePort = servicePort;
    return cast;
}

void TestSituations::serve(const QString &host, quint16 port)
{
    QProcess &service = m_lab->start(host, QCoreApplication::applicationFilePath(),
                                     {u"--serve"_s, host, QString::number(port)});
    QVERIFY(waitForText(service, u"listening"_s));
}

/// Runs one half where it belongs, as `culvert-cli run` does it from a saved profile, until each
/// forward is proved.
void TestSituations::keepUp(const QString &host, const Half &half)
{
    const QString folder = m_lab->path(u"config-%1"_s.arg(++m_runs));
    Profile profile = half.profile;
    profile.name = u"half"_s;
    profile.surroundings.seat = Seat::Dialler; // there; as its export for there says
    profile.configFile = u"none"_s;
    profile.identities = {m_lab->clientKey()};
    profile.options = {{u"UserKnownHostsFile"_s, m_lab->knownHostsFile()},
                       {u"GlobalKnownHostsFile"_s, u"/dev/null"_s},
                       {u"IdentityAgent"_s, u"none"_s},
                       {u"StrictHostKeyChecking"_s, u"yes"_s}};
    ProfileStore store(folder);
    QVERIFY(store.save(profile));
    QProcess &process =
        m_lab->start(host, qEnvironmentVariable("CULVERT_CLI"),
                     {u"--json"_s, u"--batch"_s, u"--config-dir"_s, folder, u"run"_s, u"half"_s});
    QString all;
    const bool proved = waitForText(process, u"\"result\":\"proved\""_s, &all);
    QVERIFY2(proved, qPrintable(all));
}

QString TestSituations::answerAt(const QString &host, quint16 port)
{
    return m_lab
        ->run(host, u"bash"_s, {u"-c"_s, u"exec 3<>/dev/tcp/127.0.0.1/%1 && cat <&3"_s.arg(port)})
        .out;
}

bool TestSituations::reaches(const QString &host, const QString &name, quint16 port)
{
    return m_lab
               ->run(host, u"timeout"_s,
                     {u"3"_s, u"bash"_s, u"-c"_s, u"exec 3<>/dev/tcp/%1/%2"_s.arg(name).arg(port)})
               .code
        == 0;
}

/// The stock ssh, as the picture's commands say it.
QString TestSituations::loginFrom(const QString &host, const QStringList &words)
{
    const NetLab::Ended ended =
        m_lab->run(host, u"ssh"_s,
                   QStringList{u"-F"_s, u"none"_s, u"-i"_s, m_lab->clientKey(), u"-o"_s,
                               u"UserKnownHostsFile="_s + m_lab->knownHostsFile(), u"-o"_s,
                               u"BatchMode=yes"_s, u"-o"_s, u"StrictHostKeyChecking=yes"_s}
                       + words);
    return ended.out + ended.err;
}

void TestSituations::two_forwardToAReachableHost()
{
    DO(m_lab->addHost(u"a"_s, Wall::Router));
    DO(m_lab->addHost(u"b"_s));
    DO(m_lab->startSshd(u"b"_s));
    DO(m_lab->know(u"b"_s, u"b"_s));
    serve(u"b"_s, servicePort);
    keepUp(u"a"_s, situationOf(2, cast()).halves[0]);
    QCOMPARE(answerAt(u"a"_s, servicePort), u"served by b"_s);
}

void TestSituations::three_forwardThroughTheRoutersRule()
{
    DO(m_lab->addHost(u"a"_s));
    DO(m_lab->addHost(u"b"_s, Wall::Router, LabRule{22, 22}));
    DO(m_lab->startSshd(u"b"_s));
    DO(m_lab->know(u"router-b"_s, u"b"_s));
    serve(u"b"_s, servicePort);
    QVERIFY(!reaches(u"a"_s, u"router-b"_s, servicePort)); // only the rule lets in
    Cast through = cast();
    through.b.address.clear();
    keepUp(u"a"_s, situationOf(3, through).halves[0]);
    QCOMPARE(answerAt(u"a"_s, servicePort), u"served by b"_s);
}

void TestSituations::four_reverseFromAFencedHost()
{
    DO(m_lab->addHost(u"a"_s));
    DO(m_lab->addHost(u"b"_s, Wall::Router));
    DO(m_lab->startSshd(u"a"_s));
    DO(m_lab->startSshd(u"b"_s));
    DO(m_lab->know(u"a"_s, u"a"_s));
    serve(u"b"_s, servicePort);
    QVERIFY(!reaches(u"a"_s, u"b"_s, 22)); // fenced
    keepUp(u"b"_s, situationOf(4, cast()).halves[0]);
    QCOMPARE(answerAt(u"a"_s, servicePort), u"served by b"_s);
}

void TestSituations::five_loginToAFencedHost()
{
    DO(m_lab->addHost(u"a"_s));
    DO(m_lab->addHost(u"b"_s, Wall::Router));
    DO(m_lab->startSshd(u"a"_s));
    DO(m_lab->startSshd(u"b"_s));
    DO(m_lab->know(u"a"_s, u"a"_s));
    DO(m_lab->know(u"[localhost]:12345"_s, u"b"_s));
    keepUp(u"b"_s, situationOf(5, cast()).halves[0]);
    const QString answer =
        loginFrom(u"a"_s, {u"-p"_s, u"12345"_s, m_lab->user() + u"@localhost"_s});
    QVERIFY2(answer.startsWith(u"this is b"_s), qPrintable(answer));
}

void TestSituations::six_loginThroughTheRoutersRule()
{
    DO(m_lab->addHost(u"a"_s, Wall::Router, LabRule{6789, 22}));
    DO(m_lab->addHost(u"b"_s, Wall::Router));
    DO(m_lab->startSshd(u"a"_s));
    DO(m_lab->startSshd(u"b"_s));
    DO(m_lab->know(u"[router-a]:6789"_s, u"a"_s));
    DO(m_lab->know(u"[localhost]:12345"_s, u"b"_s));
    QVERIFY(!reaches(u"b"_s, u"router-a"_s, 22));
    Cast through = cast();
    through.a.address.clear();
    through.wish = Wish::Login;
    keepUp(u"b"_s, situationOf(6, through).halves[0]);
    const QString answer =
        loginFrom(u"a"_s, {u"-p"_s, u"12345"_s, m_lab->user() + u"@localhost"_s});
    QVERIFY2(answer.startsWith(u"this is b"_s), qPrintable(answer));
}

void TestSituations::seven_meetAtAThirdHost()
{
    DO(m_lab->addHost(u"a"_s, Wall::Router));
    DO(m_lab->addHost(u"b"_s, Wall::Router));
    DO(m_lab->addHost(u"c"_s));
    DO(m_lab->startSshd(u"b"_s));
    DO(m_lab->startSshd(u"c"_s));
    DO(m_lab->know(u"c"_s, u"c"_s));
    DO(m_lab->know(u"[localhost]:12345"_s, u"b"_s));
    QVERIFY(!reaches(u"a"_s, u"b"_s, 22));
    QVERIFY(!reaches(u"b"_s, u"a"_s, 22));
    Cast both = cast();
    both.wish = Wish::Login;
    const Situation situation = situationOf(7, both);
    for (const Half &half : {situation.halves[1], situation.halves[0]}) // B's offer comes first
        keepUp(half.machine.toLower(), half);
    const QString answer =
        loginFrom(u"a"_s, {u"-p"_s, u"12345"_s, m_lab->user() + u"@localhost"_s});
    QVERIFY2(answer.startsWith(u"this is b"_s), qPrintable(answer));
}

/// The planner's questions answered by trying; its proposal then works.
void TestSituations::plannerFindsWhatTheNetworkAllows()
{
    DO(m_lab->addHost(u"a"_s));
    DO(m_lab->addHost(u"b"_s, Wall::Router));
    DO(m_lab->startSshd(u"a"_s));
    DO(m_lab->know(u"a"_s, u"a"_s));
    serve(u"b"_s, servicePort);
    PlannerAnswers answers;
    answers.here = cast().a;
    answers.other = cast().b;
    answers.servicePort = servicePort;
    answers.hereReachesOther = reaches(u"a"_s, u"b"_s, 22) ? PlannerAnswer::Yes : PlannerAnswer::No;
    answers.ruleAtOther = PlannerAnswer::No;
    answers.otherReachesHere = reaches(u"b"_s, u"a"_s, 22) ? PlannerAnswer::Yes : PlannerAnswer::No;
    const Proposal proposal = proposalFor(answers);
    QCOMPARE(proposal.outcome, PlannerOutcome::Found);
    QCOMPARE(proposal.situation.number, 4);
    const Half &half = proposal.situation.halves[0];
    QVERIFY(!half.onThisComputer); // B has to run it
    keepUp(u"b"_s, half);
    QCOMPARE(answerAt(u"a"_s, servicePort), u"served by b"_s);
}

int main(int argc, char **argv)
{
    if (argc == 1 + 3 && qstrcmp(argv[1], "--serve") == 0) {
        QCoreApplication app(argc, argv);
        return serveName(QString::fromLocal8Bit(argv[2]), quint16(atoi(argv[3])));
    }
    if (NetLab::missingTools().isEmpty() && NetLab::whyForbidden().isEmpty())
        NetLab::enter(argc, argv);
    QCoreApplication app(argc, argv);
    TestSituations test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_situations.moc"
