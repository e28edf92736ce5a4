#include "tests/app/cli/cliprocess.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace culvert::test;
using namespace Qt::StringLiterals;

class TestSavedTunnels : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_cli = std::make_unique<Cli>(); }
    void addsAndShows();
    void replacesOnlyWhenTold();
    void keepsTheIdWhenReplaced();
    void editsWhatIsGiven();
    void editReplacesAllForwards();
    void keepsTheConnections();
    void keepsTheProxy();
    void renamesAndRemoves();
    void separatesConfigurations();
    void leavesAnotherMachinesTunnelToIt();
    void exportsWhatAnAliasMeans_data();
    void exportsWhatAnAliasMeans();
    void endsWith_data();
    void endsWith();
    void leavesABrokenFileAlone();

private:
    std::unique_ptr<Cli> m_cli;
};

void TestSavedTunnels::addsAndShows()
{
    const Outcome added =
        m_cli->run({u"add"_s, u"web"_s, u"-NT"_s, u"-p2222"_s, u"-L"_s, u"8080:localhost:80"_s,
                    u"-oServerAliveInterval=5"_s, u"ada@host"_s});
    QCOMPARE(added.code, 0);
    const QJsonObject profile = m_cli->shown(u"web"_s);
    QCOMPARE(profile.value(u"host"_s), u"host"_s);
    QCOMPARE(profile.value(u"user"_s), u"ada"_s);
    QCOMPARE(profile.value(u"port"_s), 2222);
    QCOMPARE(profile.value(u"forwards"_s).toArray().size(), 1);
    QCOMPARE(m_cli->run({u"--json"_s, u"list"_s}).objects(), QList{profile});
    const Outcome readable = m_cli->run({u"show"_s, u"web"_s});
    QVERIFY(readable.out.contains(u"-L 8080:localhost:80"_s));
}

void TestSavedTunnels::replacesOnlyWhenTold()
{
    QCOMPARE(m_cli->run({u"add"_s, u"web"_s, u"one"_s}).code, 0);
    const Outcome refused = m_cli->run({u"add"_s, u"web"_s, u"two"_s});
    QCOMPARE(refused.code, 3);
    QVERIFY(refused.err.contains(u"'web'"_s));
    QCOMPARE(m_cli->shown(u"web"_s).value(u"host"_s), u"one"_s);
}

void TestSavedTunnels::keepsTheIdWhenReplaced()
{
    QCOMPARE(m_cli->run({u"add"_s, u"web"_s, u"-D1080"_s, u"one"_s}).code, 0);
    const QJsonObject before = m_cli->shown(u"web"_s);
    QCOMPARE(m_cli->run({u"add"_s, u"web"_s, u"--replace"_s, u"two"_s}).code, 0);
    const QJsonObject after = m_cli->shown(u"web"_s);
    QCOMPARE(after.value(u"id"_s), before.value(u"id"_s));
    QCOMPARE(after.value(u"host"_s), u"two"_s);
    QVERIFY(after.value(u"forwards"_s).toArray().isEmpty());
}

void TestSavedTunnels::editsWhatIsGiven()
{
    QCOMPARE(m_cli
                 ->run({u"add"_s, u"web"_s, u"-D"_s, u"1080"_s, u"-o"_s, u"ServerAliveInterval=5"_s,
                        u"-o"_s, u"ServerAliveCountMax=2"_s, u"ada@one"_s})
                 .code,
             0);
    QCOMPARE(m_cli->run({u"edit"_s, u"web"_s, u"-p"_s, u"22"_s, u"-oserveraliveinterval=9"_s}).code,
             0);
    const QJsonObject profile = m_cli->shown(u"web"_s);
    QCOMPARE(profile.value(u"host"_s), u"one"_s);
    QCOMPARE(profile.value(u"user"_s), u"ada"_s);
    QCOMPARE(profile.value(u"port"_s), 22);
    const QJsonArray options = profile.value(u"options"_s).toArray();
    QCOMPARE(options.size(), 2);
    QCOMPARE(options[1].toObject().value(u"value"_s), u"9"_s);
    QCOMPARE(profile.value(u"forwards"_s).toArray().size(), 1);
}

void TestSavedTunnels::editReplacesAllForwards()
{
    QCOMPARE(m_cli->run({u"add"_s, u"web"_s, u"-D1080"_s, u"-D1081"_s, u"one"_s}).code, 0);
    QCOMPARE(m_cli->run({u"edit"_s, u"web"_s, u"-R"_s, u"0:localhost:22"_s, u"two"_s}).code, 0);
    const QJsonObject profile = m_cli->shown(u"web"_s);
    QCOMPARE(profile.value(u"host"_s), u"two"_s);
    const QJsonArray forwards = profile.value(u"forwards"_s).toArray();
    QCOMPARE(forwards.size(), 1);
    QCOMPARE(forwards[0].toObject().value(u"kind"_s), u"remote"_s);
}

void TestSavedTunnels::keepsTheConnections()
{
    QCOMPARE(m_cli->run({u"add"_s, u"web"_s, u"--connections"_s, u"17"_s, u"host"_s}).code, 2);
    QCOMPARE(m_cli->run({u"add"_s, u"web"_s, u"--connections"_s, u"4"_s, u"host"_s}).code, 0);
    QCOMPARE(m_cli->shown(u"web"_s).value(u"connections"_s), 4);
    QCOMPARE(m_cli->run({u"edit"_s, u"web"_s, u"-p"_s, u"2222"_s}).code, 0);
    QCOMPARE(m_cli->shown(u"web"_s).value(u"connections"_s), 4);
    QCOMPARE(m_cli->run({u"edit"_s, u"web"_s, u"--connections"_s, u"1"_s}).code, 0);
    QVERIFY(!m_cli->shown(u"web"_s).contains(u"connections"_s));
}

void TestSavedTunnels::keepsTheProxy()
{
    const QString proxy = u"socks5://ann@proxy:1080"_s;
    QCOMPARE(m_cli->run({u"add"_s, u"web"_s, u"--proxy"_s, proxy, u"host"_s}).code, 0);
    QCOMPARE(m_cli->shown(u"web"_s).value(u"proxy"_s), proxy);
    QCOMPARE(m_cli->run({u"edit"_s, u"web"_s, u"-p"_s, u"2222"_s}).code, 0);
    QCOMPARE(m_cli->shown(u"web"_s).value(u"proxy"_s), proxy);
    QCOMPARE(m_cli->run({u"edit"_s, u"web"_s, u"--proxy"_s, u"http://ann:pw@p:1"_s}).code, 3);
    QCOMPARE(m_cli->run({u"edit"_s, u"web"_s, u"--proxy"_s, u"none"_s}).code, 0);
    QVERIFY(!m_cli->shown(u"web"_s).contains(u"proxy"_s));
}

void TestSavedTunnels::renamesAndRemoves()
{
    QCOMPARE(m_cli->run({u"add"_s, u"web"_s, u"one"_s}).code, 0);
    QCOMPARE(m_cli->run({u"rename"_s, u"web"_s, u"shop"_s}).code, 0);
    QCOMPARE(m_cli->shown(u"shop"_s).value(u"host"_s), u"one"_s);
    QCOMPARE(m_cli->run({u"remove"_s, u"shop"_s}).code, 0);
    QVERIFY(m_cli->run({u"list"_s}).out.isEmpty());
}

void TestSavedTunnels::separatesConfigurations()
{
    QCOMPARE(m_cli->run({u"add"_s, u"web"_s, u"one"_s}).code, 0);
    const Outcome other = m_cli->run({u"--config-dir"_s, m_cli->path(u"other"_s), u"list"_s});
    QCOMPARE(other.code, 0);
    QVERIFY(other.out.isEmpty());
}

void TestSavedTunnels::leavesAnotherMachinesTunnelToIt()
{
    const QString theirs = m_cli->write(u"b.json"_s, R"({"name": "b", "host": "a", "surroundings":
        {"seat": "acceptor", "thisMachine": "pi"}})");
    QCOMPARE(m_cli->run({u"import"_s, theirs}).code, 0);
    const Outcome refused = m_cli->run({u"run"_s, u"b"_s});
    QCOMPARE(refused.code, 3);
    QVERIFY(refused.err.contains(u"runs on pi"_s));
    const Outcome there =
        m_cli->run({u"export"_s, u"b"_s, u"--as"_s, u"json"_s, u"--for"_s, u"there"_s});
    QVERIFY(there.out.contains(u"\"name\""_s));
    QVERIFY(!there.out.contains(u"acceptor"_s));
}

void TestSavedTunnels::exportsWhatAnAliasMeans_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("machine");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const QString &format, const QString &machine,
                        const QStringList &expected) {
        QTest::addRow("%s, %s", qPrintable(format), qPrintable(machine))
            << format << machine << expected;
    };
    row(u"ssh-command"_s, u"here"_s, {u" -F "_s, u" -L 9000:h:1 "_s, u" db\n"_s});
    row(u"ssh-config"_s, u"here"_s,
        {u"HostName db.internal\n"_s, u"User ann\n"_s, u"Port 2222\n"_s,
         u"ProxyJump ops@10.0.0.1:2200\n"_s, u"IdentityFile ~/.ssh/db_key\n"_s,
         u"Compression yes\n"_s, u"LocalForward 5433 localhost:5432\n"_s,
         u"LocalForward 9000 h:1\n"_s});
    row(u"authorized-keys"_s, u"here"_s,
        {u"permitopen=\"localhost:5432\""_s, u"permitopen=\"h:1\""_s});
    row(u"sshd-config"_s, u"here"_s, {u"Match User ann\n"_s, u"PermitOpen h:1 localhost:5432\n"_s});
    row(u"ssh-command"_s, u"there"_s, {u" -R 5433:localhost:5432 "_s, u" -R 9000:h:1 "_s});
    row(u"systemd"_s, u"there"_s, {u" -R 5433:localhost:5432 "_s});
    row(u"json"_s, u"there"_s, {u"5432"_s});
}

void TestSavedTunnels::exportsWhatAnAliasMeans()
{
    QFETCH(QString, format);
    QFETCH(QString, machine);
    QFETCH(QStringList, expected);
    const QString file =
        m_cli->write(u"ssh_config"_s,
                     "Host db\nHostName db.internal\nUser ann\nPort 2222\n"
                     "ProxyJump relay\nIdentityFile ~/.ssh/db_key\nCompression yes\n"
                     "LocalForward 5433 localhost:5432\n"
                     "Host relay\nHostName 10.0.0.1\nUser ops\nPort 2200\n");
    QCOMPARE(m_cli->run({u"import"_s, file}).code, 0);
    QCOMPARE(m_cli->run({u"edit"_s, u"db"_s, u"-L"_s, u"9000:h:1"_s}).code, 0);
    const Outcome exported =
        m_cli->run({u"export"_s, u"db"_s, u"--as"_s, format, u"--for"_s, machine});
    QVERIFY2(exported.code == 0, qPrintable(exported.err));
    for (const QString &text : expected)
        QVERIFY2(exported.out.contains(text), qPrintable(text + u" in "_s + exported.out));
}

void TestSavedTunnels::endsWith_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("no command") << QStringList{} << 2;
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << 2;
    QTest::newRow("unknown option of ours") << QStringList{u"list"_s, u"--bogus"_s} << 2;
    QTest::newRow("unknown letter") << QStringList{u"add"_s, u"x"_s, u"-9"_s, u"h"_s} << 2;
    QTest::newRow("malformed forward")
        << QStringList{u"add"_s, u"x"_s, u"-L"_s, u"1:2"_s, u"h"_s} << 2;
    QTest::newRow("no host") << QStringList{u"add"_s, u"x"_s, u"-D1080"_s} << 2;
    QTest::newRow("no name") << QStringList{u"add"_s} << 2;
    QTest::newRow("name that is an option") << QStringList{u"add"_s, u"-N"_s, u"h"_s} << 2;
    QTest::newRow("nothing to edit") << QStringList{u"edit"_s, u"web"_s} << 2;
    QTest::newRow("-W") << QStringList{u"add"_s, u"x"_s, u"-W"_s, u"a:1"_s, u"h"_s} << 2;
    QTest::newRow("unknown -o name")
        << QStringList{u"add"_s, u"x"_s, u"-o"_s, u"NoSuchKeyword=1"_s, u"h"_s} << 3;
    QTest::newRow("rename to a name that is taken")
        << QStringList{u"rename"_s, u"web"_s, u"other"_s} << 3;
    QTest::newRow("rename to nothing") << QStringList{u"rename"_s, u"web"_s, u""_s} << 3;
    QTest::newRow("show unknown") << QStringList{u"show"_s, u"nobody"_s} << 8;
    QTest::newRow("remove unknown") << QStringList{u"remove"_s, u"nobody"_s} << 8;
    QTest::newRow("rename unknown") << QStringList{u"rename"_s, u"nobody"_s, u"x"_s} << 8;
    QTest::newRow("edit unknown, no change") << QStringList{u"edit"_s, u"nobody"_s} << 8;
    QTest::newRow("import what is no command")
        << QStringList{u"import"_s, u"--command"_s, u"ssh -L 1 h"_s} << 2;
    QTest::newRow("no user") << QStringList{u"add"_s, u"x"_s, u"-l"_s, u""_s, u"h"_s} << 2;
    QTest::newRow("unknown LogLevel")
        << QStringList{u"add"_s, u"x"_s, u"-o"_s, u"LogLevel=foo"_s, u"h"_s} << 3;
    QTest::newRow("edit unknown") << QStringList{u"edit"_s, u"nobody"_s, u"-p1"_s} << 8;
    QTest::newRow("run several, one unknown") << QStringList{u"run"_s, u"web"_s, u"nobody"_s} << 8;
    QTest::newRow("run nothing") << QStringList{u"run"_s} << 2;
    QTest::newRow("start, nobody runs") << QStringList{u"start"_s, u"web"_s} << 10;
    QTest::newRow("stop, nobody runs") << QStringList{u"stop"_s, u"web"_s} << 10;
    QTest::newRow("status, nobody runs") << QStringList{u"status"_s} << 0;
}

void TestSavedTunnels::endsWith()
{
    QFETCH(const QStringList, words);
    QFETCH(const int, code);
    QCOMPARE(m_cli->run({u"add"_s, u"web"_s, u"one"_s}).code, 0);
    QCOMPARE(m_cli->run({u"add"_s, u"other"_s, u"two"_s}).code, 0);
    const Outcome outcome = m_cli->run(words);
    QCOMPARE(outcome.code, code);
    QCOMPARE(outcome.err.isEmpty(), code == 0);
    QVERIFY(outcome.out.isEmpty());
}

void TestSavedTunnels::leavesABrokenFileAlone()
{
    QCOMPARE(m_cli->run({u"add"_s, u"web"_s, u"one"_s}).code, 0);
    QFile file(m_cli->path(u"config/profiles.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\n  \"web\" broken");
    file.close();
    for (const QStringList &words :
         {QStringList{u"list"_s}, QStringList{u"add"_s, u"x"_s, u"y"_s},
          QStringList{u"run"_s, u"web"_s}, QStringList{u"run"_s, u"--all"_s}}) {
        const Outcome outcome = m_cli->run(words);
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.err.contains(u"line 2"_s));
    }
    const Outcome unsaved = m_cli->run({u"run"_s, u"nobody.invalid"_s}); // needs no file
    QCOMPARE(unsaved.code, 4);
    QVERIFY(unsaved.err.contains(u"line 2"_s));
}

CULVERT_TEST(TestSavedTunnels)
#include "tst_savedtunnels.moc"
