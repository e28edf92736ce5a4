#include "core/imports/importlist.h"
#include "core/openssh/opensshversion.h"
#include "core/openssh/sshconfig.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

namespace {

QString fieldFile(const QString &name)
{
    return QDir(QStringLiteral(CULVERT_SOURCE_DIR "/tests/data/imports")).filePath(name);
}

} // namespace

/// Inputs on which an import fell short once.
class TestFieldCases : public QObject
{
    Q_OBJECT

private slots:
    void importsFiles_data();
    void importsFiles();
    void leavesOutWhatATunnelHasNoUseFor_data();
    void leavesOutWhatATunnelHasNoUseFor();
    void readsOverWordsOfNewerOpenSsh();
    void matchesTheVersionOfTheInstalledSsh();
    void refusesAConnectionThatTheFileRefuses();
};

void TestFieldCases::importsFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("command");
    const QString box = u"-L 8080:localhost:80 me@box.example.net"_s;
    QTest::newRow("KiTTY") << u"kitty.reg"_s << u"box"_s << box;
    QTest::newRow("capitals") << u"putty-capitals.reg"_s << u"box"_s << box;
    QTest::newRow("Windows path") << u"windows-path.txt"_s << u"host"_s
                                  << uR"(-i C:\Users\me\key.pem -L 8080:localhost:80 me@host)"_s;
    QTest::newRow("newer words") << u"newer-openssh.config"_s << u"box"_s
                                 << u"-F %1 box"_s.arg(fieldFile(u"newer-openssh.config"_s));
}

void TestFieldCases::importsFiles()
{
    QFETCH(const QString, file);
    QFETCH(const QString, name);
    QFETCH(const QString, command);
    const Result<ImportList> list = importListOfFile(fieldFile(file), ImportAs::Linked);
    QVERIFY2(list, list ? "" : qPrintable(describe(list.error())));
    QCOMPARE(list->items.size(), 1);
    const Importable &item = list->items.first();
    QCOMPARE(item.problem, QString());
    QCOMPARE(item.profile.name, name);
    QCOMPARE(sshArgumentsOf(item.profile).join(u' '), command);
}

void TestFieldCases::leavesOutWhatATunnelHasNoUseFor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("leftOut");
    const QString web = u"-L 8080:a:80 h"_s;
    QTest::newRow("terminal") << u"ssh -nXNT -L 8080:a:80 h"_s << web
                              << QStringList{u"-n"_s, u"-X"_s};
    QTest::newRow("others") << u"ssh -A -Y -t -t -f -L 8080:a:80 h"_s << web
                            << QStringList{u"-A"_s, u"-Y"_s, u"-t"_s, u"-t"_s, u"-f"_s};
    QTest::newRow("with arguments")
        << u"ssh -E 'my log' -S none -w0:1 -L 8080:a:80 -e ~ h"_s << web
        << QStringList{u"-E 'my log'"_s, u"-S none"_s, u"-w 0:1"_s, u"-e '~'"_s};
    QTest::newRow("options") << u"ssh -o ForwardAgent=yes -oControlMaster=auto -L 8080:a:80 h"_s
                             << web
                             << QStringList{u"-o ForwardAgent=yes"_s, u"-o ControlMaster=auto"_s};
    QTest::newRow("command") << u"ssh -f -L 8080:a:80 h sleep 10"_s << web
                             << QStringList{u"-f"_s, u"sleep 10"_s};
    QTest::newRow("joined") << u"ssh -W a:80 -L 8080:a:80 h"_s << web << QStringList{u"-W a:80"_s};
    QTest::newRow("Kerberos") << u"ssh -K h"_s << u"-o GSSAPIAuthentication=yes h"_s
                              << QStringList{u"-K"_s};
    QTest::newRow("nothing") << u"ssh -4NTvq -L 8080:a:80 h"_s << u"-o AddressFamily=inet "_s + web
                             << QStringList();
}

void TestFieldCases::leavesOutWhatATunnelHasNoUseFor()
{
    QFETCH(const QString, text);
    QFETCH(const QString, command);
    QFETCH(const QStringList, leftOut);
    const Result<ImportList> list = importListOfText(text.toUtf8());
    QVERIFY2(list, list ? "" : qPrintable(describe(list.error())));
    const Importable &item = list->items.first();
    QCOMPARE(sshArgumentsOf(item.profile).join(u' '), command);
    QCOMPARE(item.obstacles.size(), leftOut.size());
    for (qsizetype i = 0; i < leftOut.size(); ++i)
        QVERIFY2(item.obstacles[i].startsWith(leftOut[i] + u' '), qPrintable(item.obstacles[i]));
}

void TestFieldCases::readsOverWordsOfNewerOpenSsh()
{
    CommandLineOptions commandLine;
    commandLine.host = u"box"_s;
    commandLine.configFile = fieldFile(u"newer-openssh.config"_s);
    const Result<HostOptions> options = resolveHost(commandLine, Execution::Never);
    QVERIFY2(options, options ? "" : qPrintable(describe(options.error())));
    QCOMPARE(options->hostname, u"box.example.net"_s);
    QCOMPARE(options->port, quint16(2022));
    QVERIFY(options->leftOut.isEmpty());
}

void TestFieldCases::matchesTheVersionOfTheInstalledSsh()
{
    CommandLineOptions commandLine;
    commandLine.host = u"box"_s;
    commandLine.configText = "Match version OpenSSH_" + QByteArray::number(installedOpenSsh().major)
        + ".*\n    Port 2001\n"
        + "Match !version OpenSSH_*\n    User nobody\n"
          "Match sessiontype shell,exec\n    User nobody\n"
          "Match sessiontype none command \"\"\n    User someone\n";
    const Result<HostOptions> options = resolveHost(commandLine, Execution::Never);
    QVERIFY2(options, options ? "" : qPrintable(describe(options.error())));
    QCOMPARE(options->user, u"someone"_s);
    QCOMPARE(options->port, installedOpenSsh().release.isEmpty() ? quint16(22) : quint16(2001));
}

void TestFieldCases::refusesAConnectionThatTheFileRefuses()
{
    CommandLineOptions commandLine;
    commandLine.host = u"gone.example.net"_s;
    commandLine.configFile = fieldFile(u"newer-openssh.config"_s);
    const Result<HostOptions> options = resolveHost(commandLine, Execution::Never);
    QVERIFY(!options);
    QVERIFY2(describe(options.error()).contains(u"line 9: RefuseConnection: moved"_s),
             qPrintable(describe(options.error())));
}

CULVERT_TEST(TestFieldCases)
#include "tst_fieldcases.moc"
