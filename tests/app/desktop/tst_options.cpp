#include "app/desktop/deeplink.h"
#include "app/desktop/options.h"
#include "tests/support/testprogram.h"

#include <QCommandLineParser>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace culvert;

class TestOptions : public QObject
{
    Q_OBJECT

private slots:
    void readsTheWords();
    void makesItsFolderAbsolute();
    void saysWhatItDoesNotKnow();
    void leavesQtItsOwn_data();
    void leavesQtItsOwn();
    void requestsSurviveTheirLine();
    void dropsOtherLines_data();
    void dropsOtherLines();
    void readsLinks_data();
    void readsLinks();
    void refusesLinks_data();
    void refusesLinks();
};

void TestOptions::readsTheWords()
{
    QCommandLineParser parser;
    const Options options =
        optionsFrom({u"culvert"_s, u"--config-dir"_s, u"/c"_s, u"--minimized"_s, u"--start"_s,
                     u"NAS"_s, u"--start=pi 2"_s, u"--start-all"_s, u"ssh://ann@lab"_s,
                     u"a/b.json"_s, u"file:///c.json"_s},
                    parser);
    QCOMPARE(options.problem, QString());
    QCOMPARE(options.configFolder, u"/c"_s);
    const Request expected{
        Request::Command::StartAll,
        true,
        {u"NAS"_s, u"pi 2"_s},
        {u"ssh://ann@lab"_s, QDir::current().filePath(u"a/b.json"_s), u"/c.json"_s}};
    QVERIFY(options.request == expected);
}

/// The start at login is told it, and runs elsewhere.
void TestOptions::makesItsFolderAbsolute()
{
    QCommandLineParser parser;
    const Options options = optionsFrom({u"culvert"_s, u"--config-dir=work"_s}, parser);
    QCOMPARE(options.configFolder, QDir::current().filePath(u"work"_s));
}

void TestOptions::saysWhatItDoesNotKnow()
{
    QCommandLineParser parser;
    const Options options = optionsFrom({u"culvert"_s, u"--help"_s, u"--nonsense"_s}, parser);
    QVERIFY(options.help);
    QVERIFY(options.problem.contains(u"nonsense"_s));
}

void TestOptions::leavesQtItsOwn_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("help");
    QTest::addColumn<bool>("version");
    QTest::newRow("reverse") << QStringList{u"-reverse"_s} << false << false;
    QTest::newRow("a theme") << QStringList{u"-platformtheme"_s, u"gtk3"_s} << false << false;
    QTest::newRow("joined") << QStringList{u"-style=fusion"_s} << false << false;
    QTest::newRow("and help") << QStringList{u"-platform"_s, u"xcb"_s, u"--help"_s} << true
                              << false;
    QTest::newRow("h") << QStringList{u"-h"_s} << true << false;
    QTest::newRow("v") << QStringList{u"-v"_s} << false << true;
}

/// An h or a v among its letters asks for nothing.
void TestOptions::leavesQtItsOwn()
{
    QFETCH(const QStringList, words);
    QCommandLineParser parser;
    const Options options = optionsFrom(QStringList{u"culvert"_s} + words, parser);
    QTEST(options.help, "help");
    QTEST(options.version, "version");
}

void TestOptions::requestsSurviveTheirLine()
{
    const Request request{Request::Command::New, true, {u"a \"b\"\n"_s}, {u"/ü"_s}};
    const QByteArray line = lineOf(request);
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(requestFrom(line) == request);
}

void TestOptions::dropsOtherLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("words") << QByteArray("delete everything\n");
    QTest::newRow("another command") << QByteArray("{\"command\": \"delete\"}\n");
    QTest::newRow("a list") << QByteArray("[1]\n");
}

void TestOptions::dropsOtherLines()
{
    QFETCH(const QByteArray, line);
    QVERIFY(!requestFrom(line));
}

void TestOptions::readsLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("tunnel");
    QTest::newRow("host") << u"ssh://lab-7"_s << u"lab-7"_s << QString();
    QTest::newRow("all") << u"ssh://ann@lab-7:2200/"_s << u"ann@lab-7:2200"_s << QString();
    QTest::newRow("IPv6") << u"ssh://[2001:db8::1]:22"_s << u"[2001:db8::1]:22"_s << QString();
    QTest::newRow("fingerprint") << u"ssh://ann;fingerprint=ssh-ed25519-x@lab"_s << u"ann@lab"_s
                                 << QString();
    QTest::newRow("tunnel") << u"culvert://NAS%20at%20home"_s << QString() << u"NAS at home"_s;
    QTest::newRow("tunnel, slash") << u"culvert://NAS/"_s << QString() << u"NAS"_s;
}

void TestOptions::readsLinks()
{
    QFETCH(const QString, link);
    QFETCH(const QString, destination);
    QFETCH(const QString, tunnel);
    QVERIFY(isLink(link));
    const Result<DeepLink> meant = linkFrom(link);
    QVERIFY(meant);
    QCOMPARE(meant->tunnel, tunnel);
    QCOMPARE(meant->host.has_value(), tunnel.isEmpty());
    if (meant->host)
        QCOMPARE(destinationOf(*meant->host), destination);
}

void TestOptions::refusesLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("no host") << u"ssh://"_s;
    QTest::newRow("an option for a host") << u"ssh://-oProxyCommand=x/"_s;
    QTest::newRow("an option for a user") << u"ssh://-oProxyCommand=x@lab/"_s;
    QTest::newRow("a password") << u"ssh://ann:secret@lab"_s;
    QTest::newRow("a line end") << u"ssh://ann%0aProxyCommand@lab"_s;
    QTest::newRow("no tunnel") << u"culvert://"_s;
}

void TestOptions::refusesLinks()
{
    QFETCH(const QString, link);
    QVERIFY(isLink(link));
    const Result<DeepLink> meant = linkFrom(link);
    QVERIFY(!meant);
    QVERIFY(!describe(meant.error()).contains(u"secret"_s));
}

CULVERT_TEST(TestOptions)
#include "tst_options.moc"
