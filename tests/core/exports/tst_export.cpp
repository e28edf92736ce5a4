#include "core/exports/exportable.h"
#include "core/openssh/dumpoptions.h"
#include "core/openssh/localuser.h"
#include "core/openssh/shellwords.h"
#include "core/plan/plan.h"
#include "core/profile/profilejson.h"
#include "tests/core/exports/exporting.h"
#include "tests/support/processes.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

namespace {

/// The profile as it comes back from its export: without what that adds, leaves out (forwards that
/// are switched off) or says in other words (a proxy).
Profile afterExport(Profile profile)
{
    const QStringList added{u"ExitOnForwardFailure"_s, u"ServerAliveInterval"_s,
                            u"ServerAliveCountMax"_s};
    profile.options.removeIf(
        [&added](const ConfigOption &option) { return added.contains(option.keyword); });
    profile.forwards.removeIf([](const Forward &forward) { return !forward.enabled; });
    if (const QString command = proxyCommandFor(profile); !command.isEmpty()) {
        profile.options.prepend({u"ProxyCommand"_s, command});
        profile.jump.clear(); // "none"
    }
    profile.proxy.clear();
    return profile;
}

/// All that a profile can say on a command line, in many combinations, and what it has besides: a
/// proxy, forwards that are switched off. `configFile` has a word to say for db.
Profile randomProfile(std::mt19937 &random, const QString &configFile)
{
    const auto pick = [&random](const QStringList &choices) {
        return choices.at(qsizetype(random() % quint32(choices.size())));
    };
    QStringList words;
    for (int i = int(random() % 4); i >= 0; --i)
        words << pick({u"-L8080:localhost:80"_s, u"-L[::1]:1:[2001:db8::1]:2"_s, u"-L*:81:x:82"_s,
                       u"-L/tmp/a b.sock:x:1"_s, u"-L8081:/run/x.sock"_s, u"-R0:localhost:22"_s,
                       u"-R12345:localhost:22"_s, u"-R1080"_s, u"-R*:9:b:9"_s, u"-D1080"_s,
                       u"-Dlocalhost:1081"_s, u"-D/tmp/s.sock"_s, u"-R/r.sock:/l.sock"_s});
    for (int i = int(random() % 6); i > 0; --i)
        words << pick({u"-p2222"_s,
                       u"-lbob"_s,
                       u"-lal ice"_s,
                       u"-oCompression=yes"_s,
                       u"-oServerAliveInterval=7"_s,
                       u"-4"_s,
                       u"-oUserKnownHostsFile=~/a ~/b"_s,
                       u"-i/etc/passwd"_s,
                       u"-i/etc/host name"_s,
                       u"-oHostKeyAlias=\"it's\""_s,
                       u"-oIdentitiesOnly=yes"_s,
                       u"-g"_s,
                       u"-b127.0.0.1"_s,
                       u"-bbind address"_s,
                       u"-oGatewayPorts=no"_s,
                       u"-oRekeyLimit=1G 1h"_s,
                       u"-oRekeyLimit=default none"_s,
                       u"-caes128-ctr,aes256-ctr"_s,
                       u"-mhmac-sha2-512"_s,
                       u"-oKexAlgorithms=+diffie-hellman-group14-sha1"_s,
                       u"-oHostKeyAlgorithms=^ssh-ed25519"_s,
                       u"-oCiphers=-aes128-*"_s,
                       u"-oStreamLocalBindUnlink=yes"_s,
                       u"-oPreferredAuthentications=publickey"_s});
    const quint32 way = random() % 8;
    if (way < 3)
        words << pick({u"-Jrelay"_s, u"-Ju@relay:2200,other"_s, u"-Jnone"_s});
    else if (way == 3)
        words << u"-oProxyCommand=nc \"%h\" %p"_s;
    if (random() % 4 == 0)
        words << u"-F"_s + configFile;
    words << u"--"_s << pick({u"db"_s, u"2001:db8::1"_s, u"u@db.example.com"_s});
    Profile profile = profileWith(words);
    if (way == 2 || way > 5)
        profile.proxy = pick({u"socks5://gate:1080"_s, u"http://ann%40x@gate:8080"_s});
    for (Forward &forward : profile.forwards)
        forward.enabled = random() % 5 != 0;
    return profile;
}

/// The lines that only one of them has, however often; their order does not matter.
QString differences(QStringList lines, QStringList expected)
{
    for (qsizetype i = lines.size(); i-- > 0;) {
        if (expected.removeOne(lines[i]))
            lines.removeAt(i);
    }
    const QString missing =
        expected.isEmpty() ? QString() : u"\nmissing: "_s + expected.join(u", ");
    return lines.isEmpty() ? missing : u"\ntoo much: "_s + lines.join(u", ") + missing;
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void knowsItsWords();
    void aCommandReadsBackAsTheProfile();
    void aConfigBlockResolvesToTheProfile();
    void quotesForPowershell();
    void theOtherMachine_data();
    void theOtherMachine();
    void restrictsTheKey_data();
    void restrictsTheKey();
    void jsonHoldsTheProfile();

private:
    static QStringList expectedOf(const Profile &profile);
};

void TestExport::knowsItsWords()
{
    QStringList words;
    for (const ExportKind kind : allExportKinds()) {
        words.append(wordFor(kind));
        QCOMPARE(exportKindFor(words.last()), kind);
    }
    QFile manual(QStringLiteral(CULVERT_SOURCE_DIR "/docs/culvert-cli.1"));
    QVERIFY(manual.open(QIODevice::ReadOnly));
    const QString all = u"is one of "_s + words.join(u", "_s) + u'.';
    QVERIFY2(QString::fromUtf8(manual.readAll()).contains(all), qPrintable(all));
    QVERIFY(!exportKindFor(u"nonsense"_s));
}

void TestExport::aCommandReadsBackAsTheProfile()
{
    constexpr int count = isSanitized ? 50 : 500; // each takes ten times as long
    std::mt19937 random(1);
    for (int i = 0; i < count; ++i) {
        const Profile profile = randomProfile(random, u"/some where/ssh_config"_s);
        for (const ExportKind kind : {ExportKind::SshCommand, ExportKind::Autossh}) {
            const QString text = exported(profile, kind);
            auto command = parseSshCommandText(text);
            QVERIFY2(command, qPrintable(text + (command ? QString() : command.error().message)));
            command->profile.name = profile.name;
            QVERIFY2(afterExport(command->profile) == afterExport(profile), qPrintable(text));
        }
    }
}

/// What the profile comes to, as the alias of its exported block should.
QStringList TestExport::expectedOf(const Profile &profile)
{
    CommandLineOptions direct = commandLineOf(afterExport(profile));
    if (direct.configFile.isEmpty())
        direct.configFile = u"none"_s;
    for (const QString &key : std::exchange(direct.identities, {})) // not passed over if missing
        direct.options.append({u"IdentityFile"_s, u'"' + key + u'"'});
    direct.options.append({u"ExitOnForwardFailure"_s, u"yes"_s});
    const QString interval = optionValue(profile, u"ServerAliveInterval");
    direct.options.append({u"ServerAliveInterval"_s, interval.isEmpty() ? u"15"_s : interval});
    direct.options.append({u"ServerAliveCountMax"_s, u"3"_s});
    const Result<HostOptions> options = resolveHost(direct, Execution::Never);
    return options ? dumpOptions(*options, direct).sliced(1) : QStringList(); // without its name
}

void TestExport::aConfigBlockResolvesToTheProfile()
{
    constexpr int count = isSanitized ? 20 : 200;
    QTemporaryDir folder;
    const QString linked =
        written(folder, u"linked"_s,
                u"Host db\nHostName db.internal\nUser ann\nPort 2200\nIdentityFile ~/k\n"
                "ConnectTimeout 9\nCompression yes\nLocalForward 5433 localhost:5432\n"
                "CertificateFile ~/c\nHost *\nKexAlgorithms ^curve25519-sha256\n"_s);
    std::mt19937 random(2);
    QList<Profile> profiles;
    QString file;
    for (int i = 0; i < count; ++i) {
        profiles.append(randomProfile(random, linked));
        profiles.last().name = u"Web %1"_s.arg(i);
        const Result<Profile> spelled = exportable(profiles.last());
        QVERIFY2(spelled, spelled ? "" : qPrintable(spelled.error().message));
        file += exported(*spelled, ExportKind::SshConfig);
    }
    CommandLineOptions alias;
    alias.configFile = written(folder, u"config"_s, file);
    const bool haveSsh = !QStandardPaths::findExecutable(u"ssh"_s).isEmpty();
    for (int i = 0; i < count; ++i) {
        alias.host = u"web-%1"_s.arg(i);
        const QString block = exported(*exportable(profiles[i]), ExportKind::SshConfig);
        const Result<HostOptions> fromFile = resolveHost(alias, Execution::Never);
        QVERIFY2(fromFile, qPrintable(block + (fromFile ? QString() : describe(fromFile.error()))));
        const QStringList lines = dumpOptions(*fromFile, alias).sliced(1); // its name
        QVERIFY2(differences(lines, expectedOf(profiles[i])).isEmpty(),
                 qPrintable(block + differences(lines, expectedOf(profiles[i]))));
        if (!haveSsh)
            continue;
        int exitCode = 0;
        const QString answer =
            runProgram(u"ssh"_s, {u"-G"_s, u"-F"_s, alias.configFile, alias.host}, &exitCode);
        QVERIFY2(exitCode == 0, qPrintable(block + answer));
        const QStringList said = answer.split(u'\n');
        QStringList sayable = lines;
        if (!answer.contains(u"\ngssapiauthentication "_s)) // an ssh that was built without it
            sayable.removeOne(u"gssapiauthentication no"_s);
        for (const QString &line : std::as_const(sayable))
            QVERIFY2(said.contains(line), qPrintable(line + u"\n"_s + block + answer));
    }
}

void TestExport::quotesForPowershell()
{
    const Profile profile =
        profileWith({u"-i"_s, u"C:\\Users\\me\\it's a key"_s, u"-L8080:localhost:80"_s, u"u@db"_s});
    QCOMPARE(
        exported(profile, ExportKind::SshCommandPowershell),
        u"ssh -N -T -o ExitOnForwardFailure=yes -o ServerAliveInterval=15 "
        "-o ServerAliveCountMax=3 -i 'C:\\Users\\me\\it''s a key' -L 8080:localhost:80 'u@db'\n"_s);
}

void TestExport::theOtherMachine_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<QStringList>("words");
    const QString me = LocalUser::current().name;
    Profile profile = profileWith({u"-L8888:localhost:8888"_s, u"-i/key"_s, u"user@B"_s});
    profile.surroundings.thisMachine = u"A"_s;
    QTest::newRow("2: B would dial back")
        << profile << QStringList{u"-R"_s, u"8888:localhost:8888"_s, me + u"@A"_s};
    profile.surroundings.here = {u"routerA"_s, 6789, false};
    QTest::newRow("2, through A's router")
        << profile
        << QStringList{u"-p"_s, u"6789"_s, u"-R"_s, u"8888:localhost:8888"_s, me + u"@routerA"_s};
    QTest::newRow("SOCKS") << [] {
        Profile socks = profileWith({u"-D1080"_s, u"B"_s});
        socks.surroundings.thisMachine = u"A"_s;
        return socks;
    }() << QStringList{u"-R"_s, u"1080"_s, me + u"@A"_s};

    Profile reverse = profileWith({u"-R12345:localhost:22"_s, u"userA@A"_s});
    reverse.surroundings.seat = Seat::Acceptor;
    QTest::newRow("5: B's own words")
        << reverse << QStringList{u"-R"_s, u"12345:localhost:22"_s, u"userA@A"_s};

    Profile third = profileWith({u"-L12345:localhost:12345"_s, u"userC@C"_s});
    third.surroundings.partner = Partner{u"B"_s, {}, *parseForward(u'R', u"12345:localhost:22")};
    QTest::newRow("7: the half that B runs")
        << third << QStringList{u"-R"_s, u"12345:localhost:22"_s, u"userC@C"_s};
}

void TestExport::theOtherMachine()
{
    QFETCH(Profile, profile);
    QFETCH(QStringList, words);
    QCOMPARE(sshArgumentsOf(profileForTheOtherMachine(profile)), words);
    const QString command = exported(profile, ExportKind::SshCommand, ExportFor::There);
    QVERIFY2(command.endsWith(posixCommand(words) + u'\n'), qPrintable(command));
    const QString culvert =
        exported(profile, ExportKind::Systemd, ExportFor::There, ExportWith::CulvertCli);
    QVERIFY(culvert.contains(u"culvert-cli --batch run --retry "_s + words.join(u' ')));
    QVERIFY(culvert.contains(u"RestartPreventExitStatus=2 3 5 6 8\n"_s));
}

void TestExport::restrictsTheKey_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("options");
    const auto row = [](const QStringList &words, const QString &options) {
        QTest::newRow(qPrintable(words.join(u' '))) << words << options;
    };
    row({u"-R7001:localhost:22"_s},
        u"permitlisten=\"localhost:7001\",permitopen=\"127.0.0.1:7001\",permitopen=\"[::1]:7001\""_s);
    row({u"-R127.0.0.1:7001:localhost:22"_s},
        u"permitlisten=\"127.0.0.1:7001\",permitopen=\"127.0.0.1:7001\",permitopen=\"[::1]:7001\""_s);
    row({u"-R[::1]:7001:localhost:22"_s},
        u"permitlisten=\"[::1]:7001\",permitopen=\"127.0.0.1:7001\",permitopen=\"[::1]:7001\""_s);
    row({u"-R0:localhost:22"_s}, u"permitlisten=\"localhost:*\",permitopen=\"none:1\""_s);
    row({u"-L1:db:5432"_s, u"-L2:[2001:db8::1]:80"_s},
        u"permitlisten=\"none:1\",permitopen=\"db:5432\",permitopen=\"[2001:db8::1]:80\""_s);
    row({u"-D1080"_s}, u"permitlisten=\"none:1\""_s);
    row({u"-RLOCALHOST:7001:localhost:22"_s},
        u"permitlisten=\"localhost:7001\",permitopen=\"127.0.0.1:7001\",permitopen=\"[::1]:7001\""_s);
    row({u"-R*:7001:localhost:22"_s},
        u"permitlisten=\":7001\",permitopen=\"127.0.0.1:7001\",permitopen=\"[::1]:7001\""_s);
    row({u"-L1:/run/a \"b\".sock"_s},
        u"permitlisten=\"none:1\",permitopen=\"[/run/a \\\"b\\\".sock]:*\""_s);
    row({u"-R/run/r.sock:localhost:22"_s},
        u"permitlisten=\"none:1\",permitopen=\"[/run/r.sock]:*\""_s);
}

void TestExport::restrictsTheKey()
{
    QFETCH(QStringList, words);
    QFETCH(QString, options);
    const Profile profile = profileWith(words + QStringList{u"u@h"_s});
    const QStringList lines =
        exported(profile, ExportKind::AuthorizedKeys).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.last(), u"restrict,port-forwarding,"_s + options + u",command=\"false\""_s);
    for (const QString &line : lines.first(lines.size() - 1))
        QVERIFY2(line.startsWith(u"# "_s), qPrintable(line));
    const QString match = exported(profile, ExportKind::SshdConfig);
    QVERIFY((u'\n' + match).contains(u"\nMatch User u\n"_s));
    QVERIFY(match.contains(u"ForceCommand false\n"_s));
}

void TestExport::jsonHoldsTheProfile()
{
    const Profile profile = profileWith({u"-R12345:localhost:22"_s, u"u@h"_s});
    const QJsonDocument document =
        QJsonDocument::fromJson(exported(profile, ExportKind::Json).toUtf8());
    QCOMPARE(*profileFromJson(document.object()), profile);
}

CULVERT_TEST(TestExport)
#include "tst_export.moc"
