#include "core/imports/sshconfigimport.h"
#include "core/openssh/opensshversion.h"
#include "core/openssh/commandline.h"
#include "core/openssh/dumpoptions.h"
#include "core/openssh/localuser.h"
#include "core/openssh/settings.h"
#include "core/plan/plan.h"
#include "tests/support/needs.h"
#include "tests/support/processes.h"
#include "tests/support/sshconfiggenerator.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

namespace {

constexpr int configurations = test::isSanitized ? 200 : 2000; // each takes ten times as long
constexpr int atOnce = 4;

const QSet<QString> &comparedKeywords()
{
    static const QStringList words =
        u"user hostname port addressfamily batchmode compression clearallforwardings "
        "exitonforwardfailure gatewayports identitiesonly kbdinteractiveauthentication "
        "passwordauthentication pubkeyauthentication streamlocalbindunlink streamlocalbindmask "
        "stricthostkeychecking tcpkeepalive connectionattempts numberofpasswordprompts "
        "serveralivecountmax serveraliveinterval dynamicforward localforward remoteforward "
        "identityfile certificatefile globalknownhostsfile userknownhostsfile permitremoteopen "
        "connecttimeout proxyjump proxycommand identityagent hostkeyalias bindaddress "
        "preferredauthentications hashknownhosts checkhostip ciphers kexalgorithms macs "
        "hostkeyalgorithms pubkeyacceptedalgorithms rekeylimit revokedhostkeys"_s.split(u' ');
    static const QSet<QString> keywords(words.begin(), words.end());
    return keywords;
}

bool isAlgorithmLine(const QString &line)
{
    return line.startsWith(u"ciphers "_s) || line.startsWith(u"macs "_s)
        || line.section(u' ', 0, 0).endsWith(u"algorithms"_s);
}

/// The lines to compare, sorted; a list of algorithms that nobody set is no difference.
QStringList compared(const QStringList &lines, const QStringList &defaults)
{
    QStringList kept;
    for (const QString &line : lines) {
        const bool isDefaultList = isAlgorithmLine(line) && defaults.contains(line);
        if (comparedKeywords().contains(line.section(u' ', 0, 0)) && !isDefaultList)
            kept.append(line);
    }
    // Debian's own patch, left out on purpose
    if (kept.contains(u"batchmode yes"_s))
        kept.replaceInStrings(u"serveraliveinterval 300"_s, u"serveraliveinterval 0"_s);
    kept.replaceInStrings(u"compression UNKNOWN"_s, u"compression yes"_s); // so 10.0 prints its -C
    kept.sort();
    kept.removeDuplicates();
    return kept;
}

struct SshAnswer
{
    int exitCode = -1;
    QStringList lines;
    QString errors;
};

SshAnswer answerOf(QProcess &ssh)
{
    ssh.waitForFinished();
    SshAnswer answer{ssh.exitCode(), {}, QString::fromUtf8(ssh.readAllStandardError())};
    answer.lines = QString::fromUtf8(ssh.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    return answer;
}

std::unique_ptr<QProcess> startSsh(const QStringList &arguments)
{
    auto ssh = std::make_unique<QProcess>();
    ssh->setStandardInputFile(QProcess::nullDevice());
    ssh->start(u"ssh"_s, QStringList{u"-G"_s} + arguments);
    return ssh;
}

struct Case
{
    int seed = 0;
    QStringList arguments;
    Result<QStringList> ours = QStringList();
    std::unique_ptr<QProcess> ssh;
};

Result<QStringList> resolveAs(const QStringList &arguments)
{
    const auto command = parseSshArguments(arguments);
    if (!command)
        return failure(ErrorCode::ProfileInvalid, command.error().message);
    CommandLineOptions commandLine = commandLineOf(command->profile);
    commandLine.emptyBinds = command->emptyBinds;
    const Result<HostOptions> options = resolveHost(commandLine, Execution::Allowed);
    if (!options)
        return failure(options.error());
    const Result<HostOptions> quick =
        resolveHost(commandLine, Execution::Allowed, Checking::ActiveLines);
    if (!quick || *quick != *options)
        return failure(ErrorCode::Internal, u"passing over lines changes what they say"_s);
    return dumpOptions(*options, commandLine);
}

QString lineIn(const QString &text)
{
    static const QRegularExpression number(u"line \\d+"_s);
    return number.match(text).captured();
}

} // namespace

class TestSshConfigDifferential : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agreesAboutValues_data();
    void agreesAboutValues();
    void agreesAboutRealFiles_data();
    void agreesAboutRealFiles();
    void copiesRealFiles_data() { agreesAboutRealFiles_data(); }
    void copiesRealFiles();
    void agreesWithSsh();

private:
    Case prepare(int seed);
    QString differenceIn(const Case &one);

    QTemporaryDir m_folder;
    QStringList m_defaults;
};

void TestSshConfigDifferential::initTestCase()
{
    CULVERT_NEEDS_PROGRAM("ssh");
    QVERIFY(m_folder.isValid());
    qputenv("HOME", m_folder.path().toUtf8()); // Include's own idea of ~
    qputenv("GENERATED_SOCKET", "/g.sock");
    qunsetenv("SSH_AUTH_SOCK");
    auto ssh = startSsh({u"-F"_s, u"none"_s, u"x"_s});
    m_defaults = answerOf(*ssh).lines;
    QVERIFY(!m_defaults.isEmpty());
}

Case TestSshConfigDifferential::prepare(int seed)
{
    const QString folder = m_folder.filePath(QString::number(seed));
    const GeneratedConfig config = generateSshConfig(quint32(seed), folder);
    for (auto it = config.files.begin(); it != config.files.end(); ++it) {
        const bool atHome = it.key().startsWith(u".ssh/"_s);
        const QString path = (atHome ? m_folder.path() : folder) + u'/' + it.key();
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(it.value());
    }
    Case one;
    one.seed = seed;
    one.arguments =
        QStringList{u"-F"_s, folder + u"/config"_s} + config.arguments + QStringList{config.host};
    one.ssh = startSsh(one.arguments);
    one.ours = resolveAs(one.arguments);
    return one;
}

QString TestSshConfigDifferential::differenceIn(const Case &one)
{
    const SshAnswer theirs = answerOf(*one.ssh);
    const bool sshFails = theirs.exitCode != 0;
    if (sshFails && one.ours)
        return u"only ssh fails: "_s + theirs.errors;
    if (!sshFails && !one.ours)
        return u"only we fail: "_s + one.ours.error().message;
    if (sshFails) {
        const bool namesPlace = theirs.errors.contains(u"terminating"_s);
        const bool agree = theirs.errors.contains(lineIn(one.ours.error().message));
        return !namesPlace || agree ? QString()
                                    : one.ours.error().message + u" against "_s + theirs.errors;
    }
    const QStringList mine = compared(*one.ours, m_defaults);
    const QStringList expected = compared(theirs.lines, m_defaults);
    QStringList difference;
    for (const QString &line : mine) {
        if (!expected.contains(line))
            difference.append(u"only ours: "_s + line);
    }
    for (const QString &line : expected) {
        if (!mine.contains(line))
            difference.append(u"only ssh's: "_s + line);
    }
    return difference.join(u'\n');
}

/// What says nothing about a tunnel has to be right all the same.
void TestSshConfigDifferential::agreesAboutValues_data()
{
    QTest::addColumn<QString>("option");
    const QString values =
        uR"(EscapeChar=~ EscapeChar=^x EscapeChar=^xy EscapeChar=ab EscapeChar=none EscapeChar=None
        ControlPersist=yes ControlPersist=5m ControlPersist=YES ControlPersist=x SetEnv=A=b
        SetEnv=A TunnelDevice=any TunnelDevice=ANY:1 TunnelDevice=1:any TunnelDevice=3
        TunnelDevice=3:x TunnelDevice=-1 TunnelDevice=3: IPQoS=af21 IPQoS=LE IPQoS=none
        IPQoS=300 IPQoS=foo LogLevel=foo LogLevel=DEBUG1 LogLevel=silent SyslogFacility=foo
        SyslogFacility=local7 FingerprintHash=md5 FingerprintHash=foo RequestTTY=foo)"_s;
    for (const QString &option : values.simplified().split(u' '))
        QTest::newRow(qPrintable(option)) << option;
    for (const QString &option : {u"IPQoS=lowdelay throughput"_s, u"IPQoS=af21 foo"_s,
                                  u"IPQoS=ef ef ef"_s, u"SetEnv=A=b C=d"_s, u"SetEnv=A=b C"_s})
        QTest::newRow(qPrintable(option)) << option;
    const OpenSshVersion &installed = installedOpenSsh();
    for (const char *list :
         {"RevokedHostKeys=/a", "RevokedHostKeys=None", "RevokedHostKeys=%d/a",
          "RevokedHostKeys=~/a", "RevokedHostKeys='/a b'", "RevokedHostKeys=\"\"",
          "RevokedHostKeys=none /a", "RevokedHostKeys=/a none", "RevokedHostKeys=/a '' /b",
          "TCPKeepAlive=maybe"})
        QTest::newRow(list) << QString::fromLatin1(list);
    if (expandsRevokedHostKeys(installed)) {
        for (const char *list : {"RevokedHostKeys=%z", "RevokedHostKeys=${CULVERT_NOT_SET}/a"})
            QTest::newRow(list) << QString::fromLatin1(list);
    }
    if (installed.isAtLeast(10, 3)) { // earlier it is one file; we take several
        QTest::newRow("several lists") << u"RevokedHostKeys=/a ~/b ${HOME}/c"_s;
        QTest::newRow("many lists") << u"RevokedHostKeys="_s + u"/list "_s.repeated(40);
    }
    if (installed.isAtLeast(10, 6)) { // which knows these words; we always do
        QTest::newRow("transport") << u"TCPKeepAlive=Transport"_s;
        QTest::newRow("all") << u"TCPKeepAlive=all"_s;
    }
    if (installed.major < 10) // which takes decimal numbers alone; we take both
        QTest::newRow("IPQoS=0x10") << u"IPQoS=0x10"_s;
}

void TestSshConfigDifferential::agreesAboutValues()
{
    QFETCH(const QString, option);
    const QStringList arguments{u"-F"_s, u"none"_s, u"-o"_s, option, u"host"_s};
    const Case one{0, arguments, resolveAs(arguments), startSsh(arguments)};
    QCOMPARE(differenceIn(one), QString());
}

/// Files as people write them; their second line names the hosts to ask about.
void TestSshConfigDifferential::agreesAboutRealFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("host");
    const QDir folder(QStringLiteral(CULVERT_SOURCE_DIR "/tests/data/sshconfig"));
    const QStringList names = folder.entryList({u"*.config"_s}, QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 15);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readLine();
        const QString hosts = QString::fromUtf8(file.readLine()).trimmed();
        QVERIFY2(hosts.startsWith(u"# hosts: "_s), qPrintable(name));
        for (const QString &host : hosts.sliced(9).split(u' '))
            QTest::addRow("%s: %s", qPrintable(name), qPrintable(host)) << file.fileName() << host;
    }
}

void TestSshConfigDifferential::agreesAboutRealFiles()
{
    QFETCH(const QString, file);
    QFETCH(const QString, host);
    const QDir home(QStringLiteral(CULVERT_SOURCE_DIR "/tests/data/sshconfig/home/conf.d"));
    const QString copy = m_folder.filePath(u".ssh/conf.d"_s);
    QVERIFY(QDir().mkpath(copy));
    for (const QString &name : home.entryList(QDir::Files)) {
        QFile::copy(home.filePath(name), copy + u'/' + name); // there from the row before: fine
        QVERIFY(QFile::setPermissions(copy + u'/' + name, QFile::ReadOwner | QFile::WriteOwner));
    }
    const QStringList arguments{u"-F"_s, file, host};
    const Case one{0, arguments, resolveAs(arguments), startSsh(arguments)};
    const QString difference = differenceIn(one);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    const bool refused = QFileInfo(file).fileName().startsWith(u"refused-"_s);
    QCOMPARE(!one.ours, refused);
}

/// What a copy says without the file is what the file says.
void TestSshConfigDifferential::copiesRealFiles()
{
    QFETCH(const QString, file);
    QFETCH(const QString, host);
    if (host.contains(u'@'))
        return; // no alias
    CommandLineOptions commandLine;
    commandLine.host = host;
    commandLine.configFile = file;
    const Result<HostOptions> options = resolveHost(commandLine, Execution::Never);
    if (!options)
        return; // refused; see above
    const Profile copy = importedProfile({host, {}, *options, {}, {}}, file, ImportAs::Copied);
    CommandLineOptions again = commandLineOf(copy);
    again.configFile = u"none"_s;
    again.emptyBinds = options->emptyBinds;
    const Result<HostOptions> copied = resolveHost(again, Execution::Never);
    QVERIFY2(copied, copied ? "" : qPrintable(copied.error().message));
    const auto essence = [this](const HostOptions &all, const CommandLineOptions &line) {
        QStringList lines = compared(dumpOptions(all, line), m_defaults);
        lines.removeIf([](const QString &each) {
            return each.startsWith(u"clearallforwardings "_s) // then there are none to copy
                || each.startsWith(u"identityfile "_s) || each.startsWith(u"certificatefile "_s)
                || each.startsWith(u"proxycommand "_s);
        });
        for (const QString &path : all.identityFiles + all.certificateFiles)
            lines.append(expandPath(path, all).value_or(path));
        if (!all.proxyCommand.isEmpty())
            lines.append(expandCommand(all.proxyCommand, all).value_or(all.proxyCommand));
        return lines;
    };
    QCOMPARE(essence(*copied, again), essence(*options, commandLine));
}

void TestSshConfigDifferential::agreesWithSsh()
{
    int failing = 0;
    for (int seed = 0; seed < configurations; seed += atOnce) {
        std::vector<Case> batch;
        batch.reserve(atOnce);
        for (int i = 0; i < atOnce; ++i)
            batch.push_back(prepare(seed + i));
        for (Case &one : batch) {
            const QString difference = differenceIn(one);
            failing += one.ours ? 0 : 1;
            QVERIFY2(difference.isEmpty(),
                     qPrintable(u"seed %1: ssh -G %2\n%3"_s.arg(one.seed).arg(
                         one.arguments.join(u' '), difference)));
        }
        QDir(m_folder.filePath(u".ssh"_s)).removeRecursively();
    }
    qInfo("%d configurations, %d of them refused by both", configurations, failing);
}

CULVERT_TEST(TestSshConfigDifferential)
#include "tst_sshconfigdifferential.moc"
