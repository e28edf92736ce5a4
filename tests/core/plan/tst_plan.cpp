#include "core/base/savefile.h"
#include "core/openssh/localuser.h"
#include "core/plan/plan.h"
#include "core/plan/serverkeys.h"
#include "core/plan/spelledout.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

class TestPlan : public QObject
{
    Q_OBJECT

private slots:
    void findsTheHops_data();
    void findsTheHops();
    void refuses_data();
    void refuses();
    void forwardsKeepTheirPlaces();
    void clearAllForwardingsClearsAll();
    void keepAliveAndRetryHaveTheirOwnDefaults();
    void filesAreExpanded();
    void agentIsResolved_data();
    void agentIsResolved();
    void tokensLibraryIsResolved_data();
    void tokensLibraryIsResolved();
    void proxyStandsBeforeTheFirstHop();
    void brokenProxyIsRefused();
    void secretsAreFiledByTheResolvedNames();
    void spellsOutWhatSshConfigSays();
    void spellsOutNothingThatRuns();
    void tellsTheServersKeys();

private:
    Result<Plan> plan(const QByteArray &config, Profile profile = {},
                      ProfileKind kind = ProfileKind::Saved, bool batch = false);
    QString writeConfig(const QByteArray &config);

    QTemporaryDir m_folder;
};

Result<Plan> TestPlan::plan(const QByteArray &config, Profile profile, ProfileKind kind, bool batch)
{
    profile.configFile = writeConfig(config);
    if (profile.host.isEmpty())
        profile.host = u"db"_s;
    return planFor({profile, kind, batch});
}

QString TestPlan::writeConfig(const QByteArray &config)
{
    QFile file(m_folder.filePath(u"config"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(config);
    return file.fileName();
}

void TestPlan::findsTheHops_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("jump");
    QTest::addColumn<QString>(
        "hops"); // user@hostname:port, in the order dialled; (command) in front
    const auto row = [](const char *name, const QByteArray &config, const QString &jump,
                        const QString &hops) { QTest::newRow(name) << config << jump << hops; };
    const QByteArray users = "Host *\nUser u\n";
    row("direct", users, {}, u"u@db:22"_s);
    row("-J", users, u"j"_s, u"u@j:22 u@db:22"_s);
    row("-J, several", users, u"a,b@c:23,ssh://d@e:24"_s, u"u@a:22 b@c:23 d@e:24 u@db:22"_s);
    row("by the configuration", "Host db\nProxyJump a,b\n" + users, {}, u"u@a:22 u@b:22 u@db:22"_s);
    row("-J none", "Host db\nProxyJump a\n" + users, u"none"_s, u"u@db:22"_s);
    row("-J wins", "Host db\nProxyJump a\n" + users, u"b"_s, u"u@b:22 u@db:22"_s);
    row("each by its own entry",
        "Host j\nHostName j.net\nPort 2222\nUser ju\nHost db\nProxyJump j\n" + users, {},
        u"ju@j.net:2222 u@db:22"_s);
    row("the spec wins over the entry", "Host j\nUser ju\nPort 9\n" + users, u"x@j:10"_s,
        u"x@j:10 u@db:22"_s);
    row("nested", "Host a\nProxyJump b\nHost b\nProxyJump c\nHost db\nProxyJump a\n" + users, {},
        u"u@c:22 u@b:22 u@a:22 u@db:22"_s);
    row("nested, of the first hop only", "Host b\nProxyJump c\nHost a\nProxyJump d\n" + users,
        u"a,b"_s, u"u@d:22 u@a:22 u@b:22 u@db:22"_s);
    row("a command", "Host db\nHostName x\nProxyCommand nc %h %p %r %n\n" + users, {},
        u"(nc x 22 u db) u@x:22"_s);
    row("a command for the jump host",
        "Host j\nProxyCommand nc %h %p\nHost db\nProxyJump j\n" + users, {},
        u"(nc j 22) u@j:22 u@db:22"_s);
    row("jump before command", "ProxyJump a\nProxyCommand nc\nHost a\n" + users, {}, {});
    row("command before jump", "Host db\nProxyCommand nc\nProxyJump a\n" + users, {},
        u"(nc) u@db:22"_s);
    row("command none", "Host db\nProxyCommand none\n" + users, {}, u"u@db:22"_s);
    row("jump none", "Host db\nProxyJump none\nHost *\nProxyJump a\n" + users, {}, u"u@db:22"_s);
    row("IPv6", users, u"u@[2001:db8::1]:23"_s, u"u@2001:db8::1:23 u@db:22"_s);
}

void TestPlan::findsTheHops()
{
    QFETCH(QByteArray, config);
    QFETCH(QString, jump);
    QFETCH(QString, hops);
    Profile profile;
    profile.jump = jump;
    const Result<Plan> made = plan(config, profile);
    if (hops.isEmpty()) {
        QVERIFY(!made);
        QVERIFY(made.error().message.contains(u"loop"_s));
        return;
    }
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    QStringList found;
    for (const Hop &hop : made->hops) {
        if (!hop.proxyCommand.isEmpty())
            found.append(u'(' + hop.proxyCommand + u')');
        found.append(
            u"%1@%2:%3"_s.arg(hop.options.user, hop.options.hostname).arg(hop.options.port));
    }
    QCOMPARE(found.join(u' '), hops);
    QCOMPARE(made->destination().name, u"db"_s);
}

void TestPlan::refuses_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("message");
    QTest::newRow("bad keyword") << QByteArray("Foo x\n") << u"db"_s << u"foo"_s;
    QTest::newRow("bad host") << QByteArray() << u"a;b"_s << u"a;b"_s;
    QTest::newRow("jump to itself") << QByteArray("ProxyJump db\n") << u"db"_s << u"db"_s;
    QTest::newRow("round about") << QByteArray("Host db\nProxyJump a\nHost a\nProxyJump db\n")
                                 << u"db"_s << u"loop"_s;
    QTest::newRow("unsafe jump") << QByteArray("Host db\nProxyJump a;b\n") << u"db"_s << u"a;b"_s;
    QTest::newRow("unset variable")
        << QByteArray("IdentityFile ${CULVERT_NOT_SET}\n") << u"db"_s << u"CULVERT_NOT_SET"_s;
}

void TestPlan::refuses()
{
    QFETCH(QByteArray, config);
    QFETCH(QString, host);
    QFETCH(QString, message);
    Profile profile;
    profile.host = host;
    const Result<Plan> made = plan(config, profile);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::ProfileInvalid);
    QVERIFY2(made.error().message.contains(message), qPrintable(made.error().message));
}

void TestPlan::forwardsKeepTheirPlaces()
{
    Profile profile;
    profile.forwards = {*parseForward(u'L', u"8080:localhost:80"),
                        *parseForward(u'R', u"0:localhost:22"),
                        *parseForward(u'L', u"/tmp/%h.sock:localhost:80")};
    profile.forwards[0].enabled = false;
    const Result<Plan> made =
        plan("LocalForward 8080 localhost:80\nDynamicForward 1080\nLocalForward 9 x:9\n", profile);
    QVERIFY(made);
    QCOMPARE(made->forwards.size(), 5);
    QVERIFY(!made->forwards.at(0).enabled);
    QCOMPARE(made->forwards.at(1).kind, ForwardKind::Remote);
    QCOMPARE(made->forwards.at(2).bind.path, u"/tmp/db.sock"_s);
    QCOMPARE(made->forwards.at(3).kind, ForwardKind::Dynamic);
    QCOMPARE(made->forwards.at(4).bind.port, 9);
}

void TestPlan::clearAllForwardingsClearsAll()
{
    Profile profile;
    profile.forwards = {*parseForward(u'L', u"8080:localhost:80")};
    const Result<Plan> made = plan("ClearAllForwardings yes\nDynamicForward 1080\n", profile);
    QVERIFY(made);
    QVERIFY(made->forwards.isEmpty());
}

void TestPlan::keepAliveAndRetryHaveTheirOwnDefaults()
{
    using namespace std::chrono_literals;
    Result<Plan> made = plan("");
    QVERIFY(made);
    QCOMPARE(made->keepAliveByDefault, 15s);
    QVERIFY(!made->destination().options.serverAliveInterval);
    QVERIFY(made->retry);
    QVERIFY(!made->destination().options.batchMode);

    Profile profile;
    profile.retrying = Retrying::ByKind;
    made =
        plan("ServerAliveInterval 0\nServerAliveCountMax 7\n", profile, ProfileKind::Unsaved, true);
    QVERIFY(made);
    QCOMPARE(made->destination().options.serverAliveInterval, 0s);
    QCOMPARE(made->destination().options.serverAliveCountMax, 7);
    QVERIFY(!made->retry);
    QVERIFY(made->destination().options.batchMode);

    profile.retrying = Retrying::On;
    QVERIFY(plan("", profile, ProfileKind::Unsaved)->retry);
    profile.retrying = Retrying::Off;
    QVERIFY(!plan("", profile, ProfileKind::Saved)->retry);
}

void TestPlan::filesAreExpanded()
{
    const QString home = LocalUser::current().home;
    const Result<Plan> made =
        plan("IdentityFile ~/%h.key\nIdentityFile none\nCertificateFile %d/c\n"
             "GlobalKnownHostsFile ~/g\nUserKnownHostsFile ~/u\n");
    QVERIFY(made);
    const HostOptions &options = made->destination().options;
    QCOMPARE(options.identityFiles, QStringList{home + u"/db.key"_s});
    QCOMPARE(options.certificateFiles, QStringList{home + u"/c"_s});
    QCOMPARE(options.globalKnownHostsFiles, QStringList{home + u"/g"_s});
    QCOMPARE(options.userKnownHostsFiles, QStringList{home + u"/u"_s});
}

void TestPlan::agentIsResolved_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("agent");
    QTest::newRow("not set") << QByteArray() << QString();
    QTest::newRow("the usual one") << QByteArray("SSH_AUTH_SOCK") << QString();
    QTest::newRow("none") << QByteArray("none") << u"none"_s;
    QTest::newRow("path") << QByteArray("/a/%h") << u"/a/db"_s;
    QTest::newRow("variable") << QByteArray("$CULVERT_TEST_AGENT") << u"/agent"_s;
    QTest::newRow("unset variable") << QByteArray("$CULVERT_NOT_SET") << u"none"_s;
}

void TestPlan::agentIsResolved()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, agent);
    qputenv("CULVERT_TEST_AGENT", "/agent");
    const Result<Plan> made = plan(value.isEmpty() ? value : "IdentityAgent " + value + "\n");
    QVERIFY(made);
    QCOMPARE(made->destination().options.identityAgent, agent);
}

void TestPlan::tokensLibraryIsResolved_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("provider");
    QTest::newRow("internal") << QByteArray("internal") << u"internal"_s;
    QTest::newRow("path") << QByteArray("/usr/lib/sk.so") << u"/usr/lib/sk.so"_s;
    QTest::newRow("variable") << QByteArray("$CULVERT_TEST_PROVIDER") << u"/sk.so"_s;
    QTest::newRow("unset variable") << QByteArray("$CULVERT_NOT_SET") << u"none"_s;
}

void TestPlan::tokensLibraryIsResolved()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, provider);
    qputenv("CULVERT_TEST_PROVIDER", "/sk.so");
    const Result<Plan> made = plan("SecurityKeyProvider " + value + "\n");
    QVERIFY(made);
    QCOMPARE(made->destination().options.securityKeyProvider, provider);
}

void TestPlan::proxyStandsBeforeTheFirstHop()
{
    Profile profile;
    profile.proxy = u"socks5://ann@proxy"_s;
    const Result<Plan> hops = plan("Host db\nProxyJump a\nHost a\nProxyCommand nc x\n", profile);
    QVERIFY(hops);
    QCOMPARE(hops->hops.size(), 2);
    QCOMPARE(hops->hops[0].proxy,
             std::optional(Proxy{ProxyKind::Socks5, u"ann"_s, u"proxy"_s, 1080}));
    QCOMPARE(hops->hops[0].proxyCommand, QString()); // the profile's own word counts for more
    QVERIFY(!hops->hops[1].proxy);
}

void TestPlan::brokenProxyIsRefused()
{
    Profile profile;
    profile.proxy = u"ftp://proxy"_s;
    const Result<Plan> none = plan({}, profile);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::ProfileInvalid);
}

void TestPlan::secretsAreFiledByTheResolvedNames()
{
    const Result<Plan> db = plan("Host db\nHostName ::1\nPort 2222\nUser ann\n");
    QVERIFY(db);
    QCOMPARE(loginOf(db->destination().options), u"ann@[::1]:2222"_s);
    const QString home = LocalUser::current().home;
    QCOMPARE(keyFileSubject(u"~/.ssh/../id"_s), home + u"/id"_s);
    QCOMPARE(keyFileSubject(home + u"/id"_s), home + u"/id"_s);
}

void TestPlan::spellsOutWhatSshConfigSays()
{
    Profile profile;
    profile.host = u"db"_s;
    const QString own = m_folder.filePath(u"own"_s);
    const QString theirs = m_folder.filePath(u"theirs"_s);
    for (const QString &file : {own, theirs}) // as ssh, -i forgets a file that is not there
        QVERIFY(!saveFile(file, "key"));
    profile.identities = {own};
    profile.forwards = {*parseForward(u'L', u"8080:localhost:80"_s)};
    profile.configFile = writeConfig("Host db\n"
                                     "HostName db.internal\nUser ann\nPort 2222\n"
                                     "ProxyJump j1,u@j2:2022\nIdentityFile "
                                     + theirs.toUtf8()
                                     + "\n"
                                       "LocalForward 5433 localhost:5432\nCompression yes\n"
                                       "Host j1\nHostName 10.0.0.1\nUser ops\n");
    const Result<SpelledProfile> spelled = spelledOut(profile);
    QVERIFY2(spelled, spelled ? "" : qPrintable(spelled.error().message));
    QCOMPARE(spelled->route,
             (QList<RouteHop>{{u"j1"_s, u"ops"_s, u"10.0.0.1"_s, 0},
                              {u"j2"_s, u"u"_s, u"j2"_s, 2022},
                              {u"db"_s, u"ann"_s, u"db.internal"_s, 2222}}));
    QCOMPARE(spelled->profile.jump, u"ops@10.0.0.1:22,u@j2:2022"_s);
    QCOMPARE(spelled->profile.identities, (QStringList{own, theirs}));
    QCOMPARE(spelled->profile.options, (QList<ConfigOption>{{u"Compression"_s, u"yes"_s}}));

    // it needs the file no more
    const Result<Plan> before = planFor({profile, ProfileKind::Saved, false});
    const Result<Plan> after = planFor({spelled->profile, ProfileKind::Saved, false});
    QVERIFY(before && after);
    QCOMPARE(after->forwards, before->forwards);
    QCOMPARE(after->hops.size(), before->hops.size());
    for (qsizetype hop = 0; hop < after->hops.size(); ++hop)
        QCOMPARE(loginOf(after->hops[hop].options), loginOf(before->hops[hop].options));
    QCOMPARE(after->destination().options.identityFiles,
             before->destination().options.identityFiles);
    QVERIFY(after->destination().options.compression);
}

void TestPlan::spellsOutNothingThatRuns()
{
    Profile profile;
    profile.host = u"db"_s;
    const QString trace = m_folder.filePath(u"ran"_s);
    profile.configFile = writeConfig("Match exec \"touch " + trace.toUtf8() + "\"\nPort 2222\n");
    const Result<SpelledProfile> spelled = spelledOut(profile);
    QVERIFY(spelled);
    QCOMPARE(spelled->profile.port, quint16(0));
    QVERIFY(!QFile::exists(trace));
}

void TestPlan::tellsTheServersKeys()
{
    const QString known = m_folder.filePath(u"known_hosts"_s);
    const QByteArray theirs =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPQPQoJFPTluiAVFhXAhuoSvc9X7GcS57mmmzC3Q4qcv";
    const QByteArray another =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINhcsyiJpJeKeDfW7d7DybgdRnpxfcgjiTHN3I63a3zk";
    QVERIFY(!saveFile(known,
                      "[hub.example.org]:2222,other " + theirs
                          + "\n@revoked [hub.example.org]:2222 " + another + "\nelsewhere "
                          + another + "\n"));
    Profile profile;
    profile.host = u"hub.example.org"_s;
    profile.port = 2222;
    profile.configFile = writeConfig("UserKnownHostsFile " + known.toUtf8() + "\n");
    QCOMPARE(knownServerKeys(previewPlan(profile)->destination().options),
             QStringList{u"[hub.example.org]:2222 "_s + QString::fromLatin1(theirs)});
    profile.port = 22;
    QVERIFY(knownServerKeys(previewPlan(profile)->destination().options).isEmpty());
}

CULVERT_TEST(TestPlan)
#include "tst_plan.moc"
