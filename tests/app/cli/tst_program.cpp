#include "tests/app/cli/cliprocess.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace culvert::test;
using namespace Qt::StringLiterals;

class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void helpsOnEveryCommand_data();
    void helpsOnEveryCommand();
    void aloneShowsWhatThereIs();
    void keepsTheColumnsBelowTheOptions();
    void namesTheWordAndTheNearest_data();
    void namesTheWordAndTheNearest();
    void saysWhatItCanDo();
    void runsWithAnEmptyEnvironment();
    void isQuietInTheCLocale();
    void linksNoGui();
};

void TestProgram::helpsOnEveryCommand_data()
{
    QTest::addColumn<QString>("command");
    const QString help = Cli().run({u"--help"_s}).out;
    const qsizetype start = help.indexOf(u"Run tunnels:"_s, 0, Qt::CaseInsensitive);
    QVERIFY(start > 0);
    const QString commands = help.sliced(start, help.indexOf(u"Examples:"_s) - start);
    for (const QString &line : commands.split(u'\n')) {
        const QString command = line.simplified().section(u' ', 0, 0);
        if (line.startsWith(u"  "_s) && !line.startsWith(u"   "_s))
            QTest::newRow(qPrintable(command)) << command;
    }
}

void TestProgram::helpsOnEveryCommand()
{
    QFETCH(const QString, command);
    const Outcome outcome = Cli().run({command, u"--help"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains(u"culvert-cli %1 ["_s.arg(command)));
    QFile manual(QStringLiteral(CULVERT_SOURCE_DIR "/docs/culvert-cli.1"));
    QVERIFY(manual.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(manual.readAll()).remove(u'\\');
    QVERIFY(page.contains(command));
    static const QRegularExpression option(u"--[a-z-]{2,}"_s);
    for (QRegularExpressionMatchIterator i = option.globalMatch(outcome.out); i.hasNext();) {
        const QString word = i.next().captured();
        QVERIFY2(word == u"--help" || page.contains(word), qPrintable(word));
    }
}

void TestProgram::aloneShowsWhatThereIs()
{
    const Outcome outcome = Cli().run({});
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY(outcome.err.endsWith(u"\nculvert-cli: a command is missing\n"_s));
    for (const QString &group :
         {u"Run tunnels:"_s, u"Saved tunnels:"_s, u"From and to other programs:"_s, u"Find out:"_s,
          u"Secrets:"_s, u"Examples:"_s})
        QVERIFY2(outcome.err.contains(u'\n' + group + u'\n'), qPrintable(group));
    const QString examples = outcome.err.sliced(outcome.err.indexOf(u"Examples:"_s));
    QCOMPARE(examples.count(u"\n  culvert-cli "_s), 6);
}

/// Whichever CLI11 it was built with.
void TestProgram::keepsTheColumnsBelowTheOptions()
{
    const QString help = Cli().run({u"run"_s, u"--help"_s}).out;
    QVERIFY2(help.contains(u"\n\nSSH OPTIONS are ssh(1)'s own:\n"
                           "  -L [bind:]port:host:hostport   a port here, served there"_s),
             qPrintable(help));
    QVERIFY2(help.contains(u"\n  -D [bind:]port                 a SOCKS proxy here\n"_s),
             qPrintable(help));
    QVERIFY2(help.endsWith(u"-W and -f are refused.\n"_s), qPrintable(help));
}

void TestProgram::namesTheWordAndTheNearest_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    QTest::newRow("command") << u"strat web"_s << 2
                             << u"there is no command 'strat'; did you mean 'start'?"_s;
    QTest::newRow("nothing near") << u"frobnicate"_s << 2
                                  << u"there is no command 'frobnicate'\n"_s;
    QTest::newRow("its beginning") << u"exp web"_s << 2 << u"'exp'; did you mean 'ex"_s;
    QTest::newRow("option") << u"run --rety web"_s << 2
                            << u"run: there is no option '--rety'; did you mean '--retry'?"_s;
    QTest::newRow("global option")
        << u"--jsn list"_s << 2 << u"there is no option '--jsn'; did you mean '--json'?"_s;
    QTest::newRow("value") << u"explain --as markdwn web"_s << 2 << u"--as: markdwn not in {"_s;
    QTest::newRow("near value") << u"explain --as mermiad web"_s << 2
                                << u"did you mean 'mermaid'?"_s;
    QTest::newRow("too many") << u"list web"_s << 2 << u"list: 'web' is a word too many"_s;
    QTest::newRow("inner command")
        << u"secret lst"_s << 2 << u"secret: there is no 'lst'; did you mean 'list'?"_s;
    QTest::newRow("missing") << u"show"_s << 2 << u"show: NAME is required"_s;
    QTest::newRow("letter") << u"run -j gate host"_s << 2
                            << u"unknown option -- j; did you mean -J?"_s;
    QTest::newRow("tunnel") << u"show noteboks"_s << 8
                            << u"there is no tunnel named 'noteboks'; did you mean 'notebook'?"_s;
}

void TestProgram::namesTheWordAndTheNearest()
{
    QFETCH(const QString, words);
    QFETCH(const int, code);
    QFETCH(const QString, said);
    const Cli cli;
    QCOMPARE(cli.run({u"add"_s, u"notebook"_s, u"host"_s}).code, 0);
    const Outcome outcome = cli.run(words.split(u' '));
    QCOMPARE(outcome.code, code);
    QVERIFY2(outcome.err.contains(said), qPrintable(outcome.err));
    QCOMPARE(outcome.out, QString());
}

void TestProgram::saysWhatItCanDo()
{
    const Outcome outcome = Cli().run({u"--version"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.startsWith(u"culvert-cli "_s));
    QVERIFY(outcome.out.contains(u"libssh "_s));
}

void TestProgram::runsWithAnEmptyEnvironment()
{
    QProcess process;
    process.start(u"/usr/bin/env"_s, {u"-i"_s, Cli::program(), u"list"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

void TestProgram::isQuietInTheCLocale()
{
    Cli cli;
    cli.set(u"LC_ALL"_s, u"C"_s);
    QCOMPARE(cli.run({u"add"_s, u"büro"_s, u"host"_s}).code, 0);
    const Outcome outcome = cli.run({u"list"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains(u"büro"_s));
    QCOMPARE(outcome.err, QString());
}

void TestProgram::linksNoGui()
{
    QProcess process;
    process.start(u"ldd"_s, {Cli::program()});
    if (!process.waitForFinished() || process.exitCode() != 0)
        QSKIP("ldd does not work here");
    QVERIFY(!process.readAllStandardOutput().contains("Qt6Gui"));
}

CULVERT_TEST(TestProgram)
#include "tst_program.moc"
