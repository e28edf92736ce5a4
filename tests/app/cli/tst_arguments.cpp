#include "app/cli/arguments.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

class TestArguments : public QObject
{
    Q_OBJECT

private slots:
    void splits_data();
    void splits();
};

void TestArguments::splits_data()
{
    QTest::addColumn<QString>("words"); // space-separated, as on a command line
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("ssh");
    QTest::newRow("none") << u""_s << u""_s << u""_s;
    QTest::newRow("no ssh words") << u"--json export web --as json"_s
                                  << u"--json export web --as json"_s << u""_s;
    QTest::newRow("letters") << u"run -p22 -NT -oA=B -v host"_s << u"run"_s
                             << u"-p22 -NT -oA=B -v host"_s;
    QTest::newRow("ours before") << u"--config-dir run --json run host"_s
                                 << u"--config-dir run --json run"_s << u"host"_s;
    QTest::newRow("ours among") << u"run -R 0:a:1 --retry host"_s << u"run --retry"_s
                                << u"-R 0:a:1 host"_s;
    QTest::newRow("ours behind") << u"run host --no-retry"_s << u"run --no-retry"_s << u"host"_s;
    QTest::newRow("ours with a value")
        << u"explain web --as svg --ascii"_s << u"explain --as svg --ascii"_s << u"web"_s;
    QTest::newRow("an argument like ours")
        << u"run -l --retry host"_s << u"run"_s << u"-l --retry host"_s;
    QTest::newRow("a cluster's argument")
        << u"run -NL --all host"_s << u"run"_s << u"-NL --all host"_s;
    QTest::newRow("an attached argument")
        << u"run -L8080:a:1 --all"_s << u"run --all"_s << u"-L8080:a:1"_s;
    QTest::newRow("after --") << u"run -- --retry"_s << u"run"_s << u"-- --retry"_s;
    QTest::newRow("replace") << u"add web --replace -D1 host"_s << u"add --replace"_s
                             << u"web -D1 host"_s;
}

void TestArguments::splits()
{
    QFETCH(const QString, words);
    QFETCH(const QString, ours);
    QFETCH(const QString, ssh);
    const Arguments split = splitArguments(words.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(split.ours.join(u' '), ours);
    QCOMPARE(split.ssh.join(u' '), ssh);
}

CULVERT_TEST(TestArguments)
#include "tst_arguments.moc"
