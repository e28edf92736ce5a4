#include "tests/app/cli/cliprocess.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QTest>

using namespace culvert::test;
using namespace Qt::StringLiterals;

/// What a shell offers behind some words.
class TestCompletion : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void offers_data();
    void offers();

private:
    Cli m_cli;
    QString m_script;
};

void TestCompletion::initTestCase()
{
    for (const QString &name : {u"web"_s, u"web two"_s, u"mail"_s})
        QCOMPARE(m_cli.run({u"add"_s, name, u"-L"_s, u"8080:localhost:80"_s, u"user@host"_s}).code,
                 0);
    const Outcome printed = m_cli.run({u"completion"_s, u"bash"_s});
    QCOMPARE(printed.code, 0);
    m_script = m_cli.write(u"completion"_s, printed.out.toUtf8());
    QVERIFY(!m_script.isEmpty());
}

void TestCompletion::offers_data()
{
    QTest::addColumn<QStringList>("words"); // the last one is being typed
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QStringList &words, const QStringList &expected) {
        QTest::newRow(name) << words << expected;
    };
    row("commands", {u"ex"_s}, {u"export"_s, u"explain"_s});
    row("options of the program", {u"--l"_s}, {u"--log-level"_s});
    row("their values", {u"--log-level"_s, u"w"_s}, {u"warning"_s});
    row("a command behind them", {u"--json"_s, u"rep"_s}, {u"report"_s});
    row("options", {u"run"_s, u"--re"_s}, {u"--retry"_s});
    row("ssh's options", {u"run"_s, u"-L"_s}, {u"-L"_s});
    row("tunnels", {u"run"_s, u"w"_s}, {u"web"_s, u"web\\ two"_s});
    row("values", {u"export"_s, u"web"_s, u"--as"_s, u"ssh-c"_s},
        {u"ssh-command"_s, u"ssh-command-powershell"_s, u"ssh-config"_s});
    row("another command's values", {u"explain"_s, u"--as"_s, u"s"_s}, {u"svg"_s});
    row("words", {u"completion"_s, {}}, {u"bash"_s, u"zsh"_s, u"fish"_s});
    row("a command's commands", {u"secret"_s, u"de"_s}, {u"delete"_s});
    row("and their options", {u"secret"_s, u"set"_s, u"--p"_s}, {u"--passphrase"_s});
    row("nothing", {u"status"_s, u"x"_s}, {});
}

void TestCompletion::offers()
{
    QFETCH(const QStringList, words);
    QFETCH(const QStringList, expected);
    QProcess bash;
    bash.start(u"bash"_s,
               QStringList{u"--norc"_s, u"-c"_s, uR"sh(program=$1 folder=$2 script=$3
                             shift 3
                             culvert-cli() { "$program" --config-dir "$folder" "$@"; }
                             . "$script"
                             COMP_WORDS=(culvert-cli "$@") COMP_CWORD=$#
                             _culvert_cli
                             printf '%s\n' "${COMPREPLY[@]}")sh"_s,
                           u"bash"_s, Cli::program(), m_cli.path(u"config"_s), m_script}
                   + words);
    QVERIFY(bash.waitForFinished());
    QCOMPARE(QString::fromUtf8(bash.readAllStandardError()), QString());
    QCOMPARE(QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts),
             expected);
}

CULVERT_TEST(TestCompletion)
#include "tst_completion.moc"
