#include "tests/app/cli/cliprocess.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert::test;
using namespace Qt::StringLiterals;

class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void helpsOnEveryCommand_data();
    void helpsOnEveryCommand();
    void saysWhatItCanDo();
    void runsWithAnEmptyEnvironment();
    void isQuietInTheCLocale();
    void linksNoGui();
};

void TestProgram::helpsOnEveryCommand_data()
{
    QTest::addColumn<QString>("command");
    const QString help = Cli().run({u"--help"_s}).out;
    const QString commands = help.sliced(help.indexOf(u"Subcommands:"_s, 0, Qt::CaseInsensitive));
    for (const QString &line : commands.split(u'\n').sliced(1)) {
        const QString command = line.simplified().section(u' ', 0, 0);
        if (!command.isEmpty())
            QTest::newRow(qPrintable(command)) << command;
    }
}

void TestProgram::helpsOnEveryCommand()
{
    QFETCH(const QString, command);
    const Outcome outcome = Cli().run({command, u"--help"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains(u"Usage: culvert-cli %1"_s.arg(command)));
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
