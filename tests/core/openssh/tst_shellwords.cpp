#include "core/openssh/shellwords.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace culvert;

/// What is written for a shell, a program reads as it was meant.
class TestShellWords : public QObject
{
    Q_OBJECT

private slots:
    void aRealShellReadsItBack_data();
    void aRealShellReadsItBack();
    void weReadItBack_data();
    void weReadItBack();
    void windowsProgramsReadItBack_data();
    void windowsProgramsReadItBack();
    void powershellReadsItBack_data();
    void powershellReadsItBack();
};

namespace {

void addHardWords()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("plain") << u"-L"_s;
    QTest::newRow("blank") << u"a b"_s;
    QTest::newRow("single quote") << u"it's"_s;
    QTest::newRow("only quotes") << u"''"_s;
    QTest::newRow("double quote") << u"say \"no\""_s;
    QTest::newRow("dollar") << u"$HOME ${HOME} $(id) `id`"_s;
    QTest::newRow("backslashes") << u"a\\b\\\\c\\"_s;
    QTest::newRow("pattern") << u"*?[a-z]{a,b}"_s;
    QTest::newRow("history") << u"a!b"_s;
    QTest::newRow("comment") << u"#x"_s;
    QTest::newRow("operators") << u"a;b&c|d>e<f(g)"_s;
    QTest::newRow("line break") << u"a\nb"_s;
    QTest::newRow("another user's home") << u"~root/x"_s;
    QTest::newRow("letters") << u"Schl\u00fcssel \u5bc6\u94a5"_s;
}

} // namespace

void TestShellWords::aRealShellReadsItBack_data()
{
    addHardWords();
}

void TestShellWords::aRealShellReadsItBack()
{
    QFETCH(QString, word);
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, posixCommand({u"printf"_s, u"%s\\n"_s, word, u"end"_s})});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), word + u"\nend\n"_s);
}

void TestShellWords::weReadItBack_data()
{
    addHardWords();
}

void TestShellWords::weReadItBack()
{
    QFETCH(QString, word);
    const auto words = splitShellWords(posixCommand({u"ssh"_s, word, u"end"_s}));
    QVERIFY2(words, words ? "" : qPrintable(words.error()));
    QCOMPARE(*words, (QStringList{u"ssh"_s, word, u"end"_s}));
}

void TestShellWords::windowsProgramsReadItBack_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("quoted");
    // "Parsing C++ command-line arguments": only backslashes in front of a quote mean themselves
    // twice
    QTest::newRow("empty") << u""_s << u"\"\""_s;
    QTest::newRow("path") << u"C:\\ssh\\id"_s << u"C:\\ssh\\id"_s;
    QTest::newRow("blank") << u"C:\\my keys\\id"_s << u"\"C:\\my keys\\id\""_s;
    QTest::newRow("folder with a blank") << u"C:\\my keys\\"_s << u"\"C:\\my keys\\\\\""_s;
    QTest::newRow("quote") << u"a\"b"_s << u"\"a\\\"b\""_s;
    QTest::newRow("backslashes, quote") << u"a\\\\\"b"_s << u"\"a\\\\\\\\\\\"b\""_s;
}

void TestShellWords::windowsProgramsReadItBack()
{
    QFETCH(QString, word);
    QTEST(windowsQuoted(word), "quoted");
}

void TestShellWords::powershellReadsItBack_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("option") << u"-L"_s << u"-L"_s;
    QTest::newRow("option with a value") << u"-L1:a:2"_s << u"'-L1:a:2'"_s;
    QTest::newRow("path") << u"C:\\ssh\\id"_s << u"C:\\ssh\\id"_s;
    QTest::newRow("variable") << u"$env:USERNAME"_s << u"'$env:USERNAME'"_s;
    QTest::newRow("quote") << u"it's"_s << u"'it''s'"_s;
    QTest::newRow("typographic quote") << u"it\u2019s"_s << u"'it\u2019\u2019s'"_s;
    QTest::newRow("double quote") << u"a\"b"_s << u"'a\\\"b'"_s;
}

void TestShellWords::powershellReadsItBack()
{
    QFETCH(QString, word);
    QTEST(powershellQuoted(word), "quoted");
}

CULVERT_TEST(TestShellWords)
#include "tst_shellwords.moc"
