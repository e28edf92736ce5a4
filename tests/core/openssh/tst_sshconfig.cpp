#include "core/openssh/localuser.h"
#include "core/openssh/sshconfig.h"
#include "tests/support/largesshconfig.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

class TestSshConfig : public QObject
{
    Q_OBJECT

private slots:
    void resolvesWhatTheInstalledSshDoesNotKnow_data();
    void resolvesWhatTheInstalledSshDoesNotKnow();
    void namesFileLineAndKeyword_data();
    void namesFileLineAndKeyword();
    void stripsWhatAFileSays();
    void firstValueWinsAndSaysWhereItStands();
    void keepsWhatSshWouldObey();
    void runsNothingUnlessAllowed();
    void refusesAnIncludedFileThatOthersMayWrite();
    void refusesNamesThatReachAShell_data();
    void refusesNamesThatReachAShell();
    void missingFileIsNamed();
    void endlessIncludeEnds();
    void expandsPathsAndCommands_data();
    void expandsPathsAndCommands();
    void resolvesALargeFile();

private:
    QString write(const QString &name, const QByteArray &text);
    Result<HostOptions> resolve(const QByteArray &text, const QString &host,
                                Execution execution = Execution::Allowed);

    QTemporaryDir m_folder;
};

QString TestSshConfig::write(const QString &name, const QByteArray &text)
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return file.fileName();
}

Result<HostOptions> TestSshConfig::resolve(const QByteArray &text, const QString &host,
                                           Execution execution)
{
    CommandLineOptions commandLine;
    commandLine.host = host;
    commandLine.configFile = write(u"config"_s, text);
    return resolveHost(commandLine, execution);
}

void TestSshConfig::resolvesWhatTheInstalledSshDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("user");
    const QString own = LocalUser::current().name;
    QTest::newRow("tagged") << QByteArray("Tag work\nMatch tagged w*\nUser tagged") << u"tagged"_s;
    QTest::newRow("tagged, another") << QByteArray("Tag home\nMatch tagged work\nUser x") << own;
    QTest::newRow("not tagged at all") << QByteArray("Match tagged work\nUser x") << own;
    QTest::newRow("not tagged, negated") << QByteArray("Match !tagged work\nUser x") << u"x"_s;
    QTest::newRow("tag set by a block")
        << QByteArray("Host h\nTag t\nMatch tagged t\nUser x") << u"x"_s;
    QTest::newRow("localnetwork") << QByteArray("Match localnetwork 127.0.0.0/8\nUser lo")
                                  << u"lo"_s;
    QTest::newRow("localnetwork, list")
        << QByteArray("Match localnetwork 203.0.113.0/24,127.0.0.1/32\nUser lo") << u"lo"_s;
    QTest::newRow("localnetwork, excluded")
        << QByteArray("Match localnetwork 127.0.0.0/8,!127.0.0.1/32\nUser lo") << own;
    QTest::newRow("localnetwork, elsewhere")
        << QByteArray("Match localnetwork 203.0.113.0/24\nUser lo") << own;
    QTest::newRow("newer values") << QByteArray("TCPKeepAlive all\nRevokedHostKeys /a /b\nUser x")
                                  << u"x"_s;
    QTest::newRow("newer keywords")
        << QByteArray("ChannelTimeout *=1m\nObscureKeystrokeTiming no\nUser x") << u"x"_s;
}

void TestSshConfig::resolvesWhatTheInstalledSshDoesNotKnow()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, user);
    const Result<HostOptions> options = resolve(text, u"h"_s);
    QVERIFY2(options, options ? "" : qPrintable(options.error().message));
    QCOMPARE(options->user, user);
}

void TestSshConfig::namesFileLineAndKeyword_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const QByteArray &text, const QString &message) {
        QTest::newRow(text.constData()) << text << message;
    };
    row("\nFoo bar", u" line 2: Bad configuration option: foo"_s);
    row("Host other\n Foo bar", u" line 2: Bad configuration option: foo"_s);
    row("Port", u" line 1: no argument after keyword \"port\""_s);
    row("Port 99999", u" line 1: Bad port '99999'."_s);
    row("User a b", u" line 1: keyword user extra arguments at end of line"_s);
    row("User \"a", u" line 1: invalid quotes"_s);
    row("Match host", u" line 1: Missing Match criteria for host"_s);
    row("LocalForward 1", u" line 1: Missing target argument."_s);
    row("Ciphers x", u" line 1: Bad SSH2 cipher spec 'x'."_s);
    row("Include /etc/passwd", u"/etc/passwd line 1: "_s);
    row("HostName %q", u"unknown token %q"_s);
}

void TestSshConfig::namesFileLineAndKeyword()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    const Result<HostOptions> options = resolve(text, u"h"_s);
    QVERIFY(!options);
    QCOMPARE(options.error().code, ErrorCode::ProfileInvalid);
    QVERIFY2(options.error().message.contains(message), qPrintable(options.error().message));
}

void TestSshConfig::stripsWhatAFileSays()
{
    for (const QByteArray &text :
         {QByteArray("Bad\x1b]0;x\x07word y\n"), QByteArray("Port 2\x1b[31m2\n"),
          QByteArray("Match f\x1b[2Jo\xe2\x80\xae x\n")}) {
        const Result<HostOptions> options = resolve(text, u"h"_s);
        QVERIFY(!options);
        const QString told = describe(options.error());
        for (const QChar c : told)
            QVERIFY2(c.isPrint(), qPrintable(told));
    }
}

void TestSshConfig::firstValueWinsAndSaysWhereItStands()
{
    const QString part = write(u"part"_s, "\nPort 2222\n");
    CommandLineOptions commandLine;
    commandLine.host = u"h"_s;
    commandLine.configFile =
        write(u"config"_s, "Include \"" + part.toUtf8() + "\"\nUser file\nPort 1\n");
    commandLine.options = {{u"compression"_s, u"yes"_s}};
    const Result<HostOptions> options = resolveHost(commandLine, Execution::Never);
    QVERIFY(options);
    QCOMPARE(options->port, 2222);
    QCOMPARE(options->places.value(u"port"_s), (ConfigPlace{part, 2}));
    QCOMPARE(options->places.value(u"user"_s), (ConfigPlace{commandLine.configFile, 2}));
    QCOMPARE(options->places.value(u"compression"_s), (ConfigPlace{u"command line"_s, 0}));
    QVERIFY(!options->places.contains(u"batchmode"_s));
}

void TestSshConfig::keepsWhatSshWouldObey()
{
    const Result<HostOptions> options =
        resolve("ForwardAgent yes\nTunnel no\nPKCS11Provider /sk\nSendEnv LANG\n", u"h"_s);
    QVERIFY(options);
    QCOMPARE(options->leftOut.size(), 2);
    QCOMPARE(options->leftOut.at(0).keyword, u"forwardagent"_s);
    QCOMPARE(options->leftOut.at(1).value, u"/sk"_s);
    QCOMPARE(options->leftOut.at(1).place.line, 3);
}

void TestSshConfig::runsNothingUnlessAllowed()
{
    const QString trace = m_folder.filePath(u"ran"_s);
    const QByteArray text = "Match exec \"touch '" + trace.toUtf8()
        + "'\"\nUser ran\n"
          "Match !exec false\nUser negated\n";
    const Result<HostOptions> never = resolve(text, u"h"_s, Execution::Never);
    QVERIFY(never);
    QCOMPARE(never->user, LocalUser::current().name);
    QVERIFY(!QFile::exists(trace));
    const Result<HostOptions> allowed = resolve(text, u"h"_s, Execution::Allowed);
    QVERIFY(allowed);
    QCOMPARE(allowed->user, u"ran"_s);
    QVERIFY(QFile::exists(trace));
}

void TestSshConfig::refusesAnIncludedFileThatOthersMayWrite()
{
    const QString part = write(u"open"_s, "User x\n");
    QFile::setPermissions(part, QFile::permissions(part) | QFileDevice::WriteOther);
    const Result<HostOptions> options = resolve("Include " + part.toUtf8(), u"h"_s);
    QVERIFY(!options);
    QCOMPARE(options.error().message, u"Bad owner or permissions on "_s + part);
}

void TestSshConfig::refusesNamesThatReachAShell_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const QString &host, const QString &user, bool accepted) {
        QTest::newRow(qPrintable(user + u'@' + host)) << host << user << accepted;
    };
    row(u"h"_s, u"DOMAIN\\user"_s, true);
    row(u"fe80::1%eth0"_s, u"u$"_s, true);
    for (const QChar c : QStringView(u"'`\"$\\;&<>|(){}, \t"))
        row(u"h"_s + c, u"u"_s, false);
    for (const QChar c : QStringView(u"'`\";&<>|(){}"))
        row(u"h"_s, u"u"_s + c, false);
    row(u"-h"_s, u"u"_s, false);
    row(u"h"_s, u"-u"_s, false);
    row(u"h"_s, u"u -o"_s, false);
    row(u"h"_s, u"u\\"_s, false);
}

void TestSshConfig::refusesNamesThatReachAShell()
{
    QFETCH(QString, host);
    QFETCH(QString, user);
    QFETCH(bool, accepted);
    CommandLineOptions commandLine;
    commandLine.configFile = u"none"_s;
    commandLine.host = host;
    commandLine.user = user;
    QCOMPARE(resolveHost(commandLine, Execution::Never).has_value(), accepted);
}

void TestSshConfig::missingFileIsNamed()
{
    CommandLineOptions commandLine;
    commandLine.host = u"h"_s;
    commandLine.configFile = m_folder.filePath(u"missing"_s);
    const Result<HostOptions> options = resolveHost(commandLine, Execution::Never);
    QVERIFY(!options);
    QCOMPARE(options.error().code, ErrorCode::ProfileInvalid);
    QVERIFY(options.error().message.contains(commandLine.configFile));
}

void TestSshConfig::endlessIncludeEnds()
{
    const QString loop = m_folder.filePath(u"loop"_s);
    write(u"loop"_s, "Include " + loop.toUtf8());
    const Result<HostOptions> options = resolve("Include " + loop.toUtf8(), u"h"_s);
    QVERIFY(!options);
    QVERIFY(options.error().message.contains(u"Too many recursive"_s));
}

void TestSshConfig::expandsPathsAndCommands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path"); // empty: refused
    QTest::addColumn<QString>("command");
    const QString home = LocalUser::current().home;
    const auto row = [](const QString &text, const QString &path, const QString &command) {
        QTest::newRow(qPrintable(text)) << text << path << command;
    };
    row(u"/k/%h-%n-%p-%r-%%"_s, u"/k/host.net-h-2222-bob-%"_s, u"/k/host.net-h-2222-bob-%"_s);
    row(u"~/x"_s, home + u"/x"_s, u"~/x"_s);
    row(u"~"_s, home + u'/', u"~"_s);
    row(u"%d/%u"_s, home + u'/' + LocalUser::current().name, u""_s);
    row(u"%k"_s, u"h"_s, u"h"_s);
    row(u"%j"_s, u"jump"_s, u""_s);
    row(u"%L"_s, localHostName().section(u'.', 0, 0), u""_s);
    row(u"${CULVERT_TEST}/y"_s, u"/v/y"_s, u"${CULVERT_TEST}/y"_s);
    row(u"${CULVERT_NOT_SET}"_s, u""_s, u"${CULVERT_NOT_SET}"_s);
    row(u"${open"_s, u""_s, u"${open"_s);
    row(u"%T"_s, u""_s, u""_s);
    row(u"x%"_s, u""_s, u""_s);
    row(u"~no-such-user-here/x"_s, u""_s, u"~no-such-user-here/x"_s);
}

void TestSshConfig::expandsPathsAndCommands()
{
    QFETCH(QString, text);
    QFETCH(QString, path);
    QFETCH(QString, command);
    qputenv("CULVERT_TEST", "/v");
    HostOptions options;
    options.originalHost = u"h"_s;
    options.hostname = u"host.net"_s;
    options.user = u"bob"_s;
    options.port = 2222;
    options.proxyJump = u"first,alice@jump:2222"_s;
    QCOMPARE(expandPath(text, options).value_or(QString()), path);
    QCOMPARE(expandCommand(text, options).value_or(QString()), command);
}

void TestSshConfig::resolvesALargeFile()
{
    CommandLineOptions commandLine;
    commandLine.host = u"host-499"_s;
    commandLine.configFile = write(u"large"_s, culvert::test::largeSshConfig());
    const Result<HostOptions> options = resolveHost(commandLine, Execution::Never);
    QVERIFY(options);
    QCOMPARE(options->hostname, u"10.0.1.499"_s);
    QCOMPARE(options->forwards.size(), 9);
    QCOMPARE(options->places.value(u"hostname"_s).line, 9982);
}

CULVERT_TEST(TestSshConfig)
#include "tst_sshconfig.moc"
