#include "core/openssh/commandline.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

namespace {

QString described(const Profile &p)
{
    QStringList parts{u"host="_s + p.host};
    const auto add = [&parts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            parts.append(name + u'=' + value);
    };
    add(u"user"_s, p.user);
    add(u"port"_s, p.port == 0 ? QString() : QString::number(p.port));
    add(u"jump"_s, p.jump);
    add(u"file"_s, p.configFile);
    add(u"keys"_s, p.identities.join(u','));
    for (const ConfigOption &option : p.options)
        parts.append(u"%1(%2)"_s.arg(option.keyword, option.value));
    for (const Forward &forward : p.forwards)
        parts.append(optionLetter(forward.kind) + specificationOf(forward));
    return parts.join(u' ');
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsPastedText_data();
    void readsPastedText();
    void writesWhatItReads_data();
    void writesWhatItReads();
};

void TestCommandLine::reads_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("profile");
    const auto row = [](const QStringList &words, const QString &profile) {
        QTest::newRow(qPrintable(words.join(u' '))) << words << profile;
    };
    row({u"db"_s}, u"host=db"_s);
    row({u"u@db"_s}, u"host=db user=u"_s);
    row({u"a@b@db"_s}, u"host=db user=a@b"_s);
    row({u"ssh://u@db:2222"_s}, u"host=db user=u port=2222"_s);
    row({u"ssh://u%40x@db"_s}, u"host=db user=u@x"_s);
    row({u"ssh://db/"_s}, u"host=db"_s);
    row({u"::1"_s}, u"host=::1"_s);
    row({u"-p22"_s, u"-lu"_s, u"db"_s}, u"host=db user=u port=22"_s);
    row({u"-p"_s, u"22"_s, u"-p"_s, u"23"_s, u"db"_s}, u"host=db port=22"_s);
    row({u"-NTL"_s, u"8080:localhost:80"_s, u"db"_s}, u"host=db L8080:localhost:80"_s);
    row({u"-NL8080:localhost:80"_s, u"db"_s}, u"host=db L8080:localhost:80"_s);
    row({u"db"_s, u"-D"_s, u"1080"_s, u"-R"_s, u"2:a:3"_s}, u"host=db D1080 R2:a:3"_s);
    row({u"-D1"_s, u"-L2:a:3"_s, u"-R4"_s, u"db"_s}, u"host=db D1 L2:a:3 R4"_s);
    row({u"-Jj1,u@j2:22"_s, u"db"_s}, u"host=db jump=j1,u@j2:22"_s);
    row({u"-i"_s, u"~/a"_s, u"-i"_s, u"b c"_s, u"db"_s}, u"host=db keys=~/a,b c"_s);
    row({u"-F"_s, u"none"_s, u"--"_s, u"db"_s}, u"host=db file=none"_s);
    row({u"-4C"_s, u"-g"_s, u"db"_s},
        u"host=db AddressFamily(inet) Compression(yes) GatewayPorts(yes)"_s);
    row({u"-b"_s, u"192.0.2.1"_s, u"-caes128-ctr"_s, u"-m"_s, u"hmac-sha1"_s, u"db"_s},
        u"host=db BindAddress(192.0.2.1) Ciphers(aes128-ctr) MACs(hmac-sha1)"_s);
    row({u"-l"_s, u"-"_s, u"db"_s}, u"host=db user=-"_s);
    row({u"--"_s, u"-db"_s}, u"host=-db"_s);
    row({u"-b"_s, u"a b"_s, u"db"_s}, u"host=db BindAddress(\"a b\")"_s);
    row({u"-oPort=22"_s, u"-o"_s, u"ServerAliveInterval 5"_s, u"-o"_s, u" User = x "_s, u"db"_s},
        u"host=db Port(22) ServerAliveInterval(5) User(x)"_s);
    row({u"-oUser=a"_s, u"-lb"_s, u"c@db"_s}, u"host=db User(a)"_s);
    row({u"-lb"_s, u"c@db"_s, u"-oUser=a"_s}, u"host=db user=b User(a)"_s);
    row({u"-oCompression=no"_s, u"-C"_s, u"db"_s}, u"host=db Compression(yes)"_s);
    row({u"-oIdentityFile=a"_s, u"-i/"_s, u"db"_s}, u"host=db IdentityFile(a) IdentityFile(/)"_s);
    row({u"-oIdentityFile=a"_s, u"-i/no/b c"_s, u"db"_s},
        u"host=db keys=/no/b c IdentityFile(a)"_s);
    row({u"-oIgnoreUnknown=foo*"_s, u"-oFooBar=1"_s, u"db"_s},
        u"host=db IgnoreUnknown(foo*) FooBar(1)"_s);
    row({u"-oControlMaster=no"_s, u"-oControlPath=none"_s, u"-oForwardAgent=no"_s, u"db"_s},
        u"host=db ControlMaster(no) ControlPath(none) ForwardAgent(no)"_s);
    row({u"-L8080:localhost:80"_s}, u"host= L8080:localhost:80"_s);
}

void TestCommandLine::reads()
{
    QFETCH(QStringList, words);
    QFETCH(QString, profile);
    const auto command = parseSshArguments(words);
    QVERIFY2(command, command ? "" : qPrintable(command.error().message));
    QCOMPARE(described(command->profile), profile);
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("isUsage");
    QTest::addColumn<QString>("named");
    const auto row = [](const QStringList &words, bool isUsage, const QString &named) {
        QTest::newRow(qPrintable(words.join(u' '))) << words << isUsage << named;
    };
    row({u"-Z"_s, u"db"_s}, true, u"Z"_s);
    row({u"-NZ"_s, u"db"_s}, true, u"Z in '-NZ'"_s);
    row({u"-j"_s, u"gate"_s, u"db"_s}, true, u"-- j; did you mean -J?"_s);
    row({u"-p"_s}, true, u"p"_s);
    row({u"-l"_s, u""_s, u"db"_s}, true, u"-l"_s);
    row({u"-b"_s, u""_s, u"db"_s}, true, u"requires an argument -- b"_s);
    row({u"-i"_s, u""_s, u"db"_s}, true, u"requires an argument -- i"_s);
    row({u"-F"_s, u""_s, u"db"_s}, true, u"requires an argument -- F"_s);
    row({u"-p0"_s, u"db"_s}, true, u"0"_s);
    row({u"-p65536"_s, u"db"_s}, true, u"65536"_s);
    row({u"-L8080"_s, u"db"_s}, true, u"8080"_s);
    row({u"-Lx"_s, u"db"_s}, true, u"-L"_s);
    row({u"-W"_s, u"a:1"_s, u"db"_s}, true, u"-W"_s);
    row({u"-f"_s, u"db"_s}, true, u"-f"_s);
    row({u"-A"_s, u"db"_s}, true, u"-A"_s);
    row({u"db"_s, u"uptime"_s}, true, u"uptime"_s);
    row({u"--"_s, u"db"_s, u"-p22"_s}, true, u"-p22"_s);
    row({u"@db"_s}, true, u"@db"_s);
    row({u"ssh://"_s}, true, u"ssh://"_s);
    row({u"ssh://[::1]"_s}, true, u"::1"_s);
    row({u"ssh://db:x"_s}, true, u"db:x"_s);
    row({u"-Ja"_s, u"-Jb"_s, u"db"_s}, true, u"-J"_s);
    row({u"-Ja;b"_s, u"db"_s}, true, u"a;b"_s);
    row({u"-oProxyCommand=x"_s, u"-Ja"_s, u"db"_s}, true, u"ProxyCommand"_s);
    row({u"-cfoo"_s, u"db"_s}, true, u"foo"_s);
    row({u"-oFooBar=1"_s, u"db"_s}, false, u"foobar"_s);
    row({u"-oPort"_s, u"db"_s}, false, u"port"_s);
    row({u"-oPort=x"_s, u"db"_s}, false, u"x"_s);
    row({u"-oHost=x"_s, u"db"_s}, false, u"host"_s);
    row({u"-oMatch=all"_s, u"db"_s}, false, u"match"_s);
    row({u"-oTunnel=yes"_s, u"db"_s}, false, u"tunnel"_s);
    row({u"-oForwardAgent=yes"_s, u"db"_s}, false, u"forwardagent"_s);
    row({u"-oPKCS11Provider=/x.so"_s, u"db"_s}, false, u"pkcs11provider"_s);
    row({u"-oKnownHostsCommand=/bin/x"_s, u"db"_s}, false, u"knownhostscommand"_s);
    row({u"-oControlMaster=auto"_s, u"db"_s}, false, u"controlmaster"_s);
    row({u"-oPermitLocalCommand=yes"_s, u"db"_s}, false, u"permitlocalcommand"_s);
    row({u"-oLocalForward=8080"_s, u"db"_s}, false, u"target"_s);
    row({u"-o"_s, u""_s, u"db"_s}, false, u"-o"_s);
}

void TestCommandLine::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(bool, isUsage);
    QFETCH(QString, named);
    const auto command = parseSshArguments(words);
    QVERIFY(!command);
    QCOMPARE(command.error().kind == CommandLineProblem::Kind::Usage, isUsage);
    QVERIFY2(command.error().message.contains(named), qPrintable(command.error().message));
}

void TestCommandLine::readsPastedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("profile"); // empty: refused
    const auto row = [](const QString &text, const QString &profile) {
        QTest::newRow(qPrintable(text)) << text << profile;
    };
    row(u"ssh -R 12345:localhost:22 user@host"_s, u"host=host user=user R12345:localhost:22"_s);
    row(u"  $ /usr/bin/ssh  -fN host &\n"_s, u"host=host"_s);
    row(u"ssh -L '8080:localhost:80' \"u@h\" # the web"_s, u"host=h user=u L8080:localhost:80"_s);
    row(u"ssh -i 'my key' \\\n  -o \"User=a\\\"b\" h"_s, u""_s);
    row(u"ssh -i my\\ key \\\n  h"_s, u"host=h keys=my key"_s);
    row(u"AUTOSSH_GATETIME=0 autossh -M 0 -f -N -R 1:a:2 h"_s, u"host=h R1:a:2"_s);
    row(u"autossh -M0 -NTR 1:a:2 h"_s, u"host=h R1:a:2"_s);
    row(uR"(C:\Windows\System32\OpenSSH\ssh.exe -i ~\.ssh\my_key h)"_s,
        uR"(host=h keys=~\.ssh\my_key)"_s);
    row(uR"("C:\Program Files\OpenSSH\SSH.EXE" -iC:\keys\1.pem -oUser=me h)"_s,
        uR"(host=h keys=C:\keys\1.pem User(me))"_s);
    row(uR"(ssh -i \\server\share\key -i C:\\escaped\\key h)"_s,
        uR"(host=h keys=\\server\share\key,C:\escaped\key)"_s);
    row(uR"(ssh -i 'C:\a b' -i "C:\c d" -i C:\e\ f h)"_s, uR"(host=h keys=C:\a b,C:\c d,C:\e f)"_s);
    row(u"ssh h | cat"_s, u""_s);
    row(u"ssh $USER@h"_s, u""_s);
    row(u"ssh 'h"_s, u""_s);
    row(u"scp a b"_s, u""_s);
    row(u""_s, u""_s);
}

void TestCommandLine::readsPastedText()
{
    QFETCH(QString, text);
    QFETCH(QString, profile);
    const auto command = parseSshCommandText(text);
    QCOMPARE(command.has_value(), !profile.isEmpty());
    if (command)
        QCOMPARE(described(command->profile), profile);
}

void TestCommandLine::writesWhatItReads_data()
{
    reads_data();
}

void TestCommandLine::writesWhatItReads()
{
    QFETCH(QStringList, words);
    const auto command = parseSshArguments(words);
    if (!command || command->profile.host.isEmpty())
        return;
    const auto again = parseSshArguments(sshArgumentsOf(command->profile));
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QCOMPARE(again->profile, command->profile);
}

CULVERT_TEST(TestCommandLine)
#include "tst_commandline.moc"
