#include "core/recorder/report.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QHostAddress>
#include <QSysInfo>
#include <QTest>
#include <QTimeZone>

using namespace culvert;
using namespace Qt::StringLiterals;

namespace {

const QDateTime midday(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());

/// Nothing of these may be in a report: what tells who somebody is, and where.
const QStringList originals{
    u"alice"_s,
    u"bob.b"_s,
    u"carol"_s,
    u"nas-of-alice"_s,
    u"acme"_s,
    u"bastion7"_s,
    u"fileserver"_s,
    u"intranet"_s,
    u"oldbox"_s,
    u"frontdoor"_s,
    u"attic"_s,
    u"203.0.113.77"_s, // the real ones are out of the blocks of RFC 5737, too
    u"10.20.30.40"_s,
    u"172.16.9.1"_s,
    u"2a02:8108:dead:beef"_s,
    u"fe80::aaaa"_s,
    u"hunter2"_s,
    u"secretplan"_s,
    u"id_acme"_s,
    u"Payroll"_s,
    u"Welcome to"_s,
    u"K3yF1ngerprint"_s,
    u"AAAAC3NzaC1lZDI1NTE5AAAA"_s,
    u"laptop-of-carol"_s,
    u"hub.example"_s,
    u"corp-proxy"_s};

Profile profile()
{
    Profile profile;
    profile.id = ProfileId{u"1"_s};
    profile.name = u"Payroll (Acme)"_s;
    profile.group = u"Acme"_s;
    profile.notes = u"ask carol, password hunter2"_s;
    profile.host = u"nas-of-alice"_s;
    profile.user = u"alice"_s;
    profile.port = 2222;
    profile.jump = u"bob.b@bastion7.acme.example:2200,[2a02:8108:dead:beef::1]:22"_s;
    profile.proxy = u"socks5://carol@corp-proxy.acme.example:1080"_s;
    profile.identities = {u"/home/alice/.ssh/id_acme"_s, u"~/.ssh/id_ed25519"_s};
    profile.configFile = u"/home/alice/acme/ssh.conf"_s;
    profile.options = {{u"ServerAliveInterval"_s, u"15"_s},
                       {u"HostName"_s, u"10.20.30.40"_s},
                       {u"ProxyCommand"_s, u"nc --secretplan %h"_s},
                       {u"UserKnownHostsFile"_s, u"/home/alice/kh"_s}};
    profile.forwards = {*parseForward(u'L', u"8888:fileserver:445"_s),
                        *parseForward(u'R', u"[2a02:8108:dead:beef::9]:9000:localhost:80"_s),
                        *parseForward(u'L', u"/home/alice/x.sock:/run/secretplan.sock"_s)};
    profile.surroundings.thisMachine = u"laptop-of-carol"_s;
    profile.surroundings.here.router = u"frontdoor"_s;
    profile.surroundings.serviceUser = u"bob.b"_s;
    profile.surroundings.partner =
        Partner{u"attic"_s, {}, *parseForward(u'R', u"7000:intranet:22"_s)};
    return profile;
}

ReportInput input()
{
    ReportInput input;
    input.profile = profile();
    input.spelled = SpelledProfile{input.profile,
                                   {{u"bastion7.acme.example"_s, u"bob.b"_s, u"172.16.9.1"_s, 2200},
                                    {u"nas-of-alice"_s, u"alice"_s, u"10.20.30.40"_s, 2222}}};
    Profile other;
    other.name = u"carol's box"_s;
    other.host = u"hub.example"_s;
    input.others = {other};
    input.versions = {u"culvert 1"_s};
    input.now = midday.addSecs(3600);
    return input;
}

Moment lost()
{
    Moment moment{.at = midday.addSecs(60), .kind = MomentKind::Lost};
    moment.cause = ErrorCode::ConnectionLost;
    moment.hop = u"oldbox"_s;
    moment.forward = u"-L 5432:intranet:5432"_s;
    moment.detail = u"Connection reset by 203.0.113.77 port 22, for alice@oldbox"_s;
    return moment;
}

LogEntry line(const QString &message)
{
    return {midday, LogLevel::Info, u"Payroll (Acme)"_s, message};
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private slots:
    void hasNoneOfTheOriginals();
    void hasNothingThatAServerSaid();
    void hasWhatHelps();
    void masksFreeText_data();
    void masksFreeText();
    void isConsistent();
    void neverMasksTwice();
    void leavesWhatMeansTheSameEverywhere();
    void knowsThisComputer();
    void manyAddresses();
    void manyProfiles();
    void whatCannotBeSearchedIsLeftOut();
    void knownHostsThatLookLikeFiles();
};

void TestReport::hasNoneOfTheOriginals()
{
    ReportInput report = input();
    report.history.moments = {{.at = midday, .kind = MomentKind::Up}, lost()};
    report.history.problems = {u"/home/alice/.local/state/culvert/x.jsonl:3: no JSON"_s};
    for (const QString &message :
         {u"Connecting to nas-of-alice."_s, u"Connecting to BASTION7.acme.example."_s,
          quoted(u"bastion7"_s, u"Welcome to Acme, alice!\nhunter2"_s),
          quotedFromCommand(u"nc: fileserver: Welcome to"_s),
          u"-L 8888:fileserver:445: Nothing listens at fileserver:445."_s,
          u"By the proxy socks5://carol@corp-proxy.acme.example:1080."_s,
          u"The key SHA256:K3yF1ngerprintK3yF1ngerprintK3yF1ngerprint of oldbox is now known."_s,
          u"bastion7 runs OpenSSH_9.6; its key is ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIabcdefgh"_s,
          u"The server would take the key /home/alice/.ssh/id_acme, but did not."_s,
          u"Key '/home/alice/my secretplan keys/id_acme' could not be read"_s,
          u"read C:\\Users\\carol\\secretplan\\id_acme: no"_s,
          u"the client [2a02:8108:dead:beef::77]:51234 and 10.20.30.40:9"_s,
          u"via fe80::aaaa%eth0 or ::ffff:203.0.113.77"_s,
          u"'carol's box' holds the port; hub.example does not"_s,
          u"alice@fileserver.acme.example: Permission denied"_s,
          u"laptop-of-carol.acme.example and alice-laptop.acme.example"_s,
          u"https://intranet.acme.example/secretplan?user=alice"_s,
          u"The secret for alice@nas-of-alice:2222 comes from the keychain."_s,
          u"The tunnel Payroll (Acme) is fine"_s})
        report.log.append(line(message));
    const QString text = reportFor(report);
    for (const QString &original : originals)
        QVERIFY2(!text.contains(original, Qt::CaseInsensitive),
                 qPrintable(original + u" is in:\n"_s + text));
}

void TestReport::hasNothingThatAServerSaid()
{
    const QString planted = u"the red fox (of: sales) sleeps here"_s;
    ReportInput report = input();
    for (const QString &detail :
         {u"SSH_MSG_DISCONNECT: 11:%1"_s, u"channel refused: reason 2, %1"_s, u"%1"_s,
          u"HTTP/1.1 403 %1"_s, u"Connection refused %1"_s, u"Connection refused\n%1"_s}) {
        Moment moment = lost();
        moment.detail = detail.arg(planted);
        report.history.moments.append(moment);
    }
    for (const QString &message :
         {u"nas-of-alice ended the connection: %1 (SSH_MSG_DISCONNECT: 11:%1)"_s,
          u"nas-of-alice hat die Verbindung beendet: %1 (SSH_MSG_DISCONNECT: 11:%1)"_s,
          u"The command for the connection ended (status 1). It said: %1"_s,
          u"The command ended.\n%1"_s, u"The proxy does not allow it. (HTTP/1.1 403 %1)"_s,
          u"-L 8888:fileserver:445: The server said: %1"_s}) {
        report.log.append(line(message.arg(planted)));
        report.log.last().level = LogLevel::Warning;
    }
    report.log.append(line(quotedFromCommand(planted)));
    const QString text = reportFor(report);
    for (const QString &word : {u"red"_s, u"fox"_s, u"sales"_s, u"sleeps"_s})
        QVERIFY2(!text.contains(QRegularExpression(u"\\b%1\\b"_s.arg(word))), qPrintable(text));
    for (const QString &part :
         {u"(SSH_MSG_DISCONNECT: 11, 36 characters, left out)"_s,
          u"(channel refused: reason 2, 37 characters, left out)"_s,
          u"warning: host-3 ended the connection ("_s, u":445: The server said ("_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in:\n"_s + text));
}

void TestReport::hasWhatHelps()
{
    ReportInput report = input();
    report.history.moments = {{.at = midday, .kind = MomentKind::Up},
                              lost(),
                              {.at = midday.addSecs(240), .kind = MomentKind::Up}};
    report.history.moments[1].detail = u"Socket error: Connection reset by peer"_s;
    report.log = {line(u"Connecting to nas-of-alice."_s)};
    const QString text = reportFor(report);
    for (const QString &part :
         {u"culvert 1"_s, u"option ServerAliveInterval 15"_s, u"option ProxyCommand (set)"_s,
          u":445"_s, u"port 2222"_s, u"lost connection-lost at host-"_s,
          u"last 24 hours: 95 %, down for 180 s, longest gap 180 s"_s,
          u"info: Connecting to host-"_s, u"path-2/id_ed25519"_s,
          u"(Socket error: Connection reset by peer)"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in:\n"_s + text));
}

void TestReport::masksFreeText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    QTest::newRow("address") << u"to 8.8.4.4:53."_s << u"to 192.0.2.1:53."_s;
    QTest::newRow("IPv6") << u"[2001:4860::8]:22"_s << u"[2001:db8::1]:22"_s;
    QTest::newRow("host") << u"db.corp.example: refused"_s << u"host-9: refused"_s;
    QTest::newRow("a name at a sentence's end")
        << u"Connecting to nas."_s << u"Connecting to host-8."_s;
    QTest::newRow("account") << u"zoe@nas:22"_s << u"user-9@host-8:22"_s;
    QTest::newRow("path") << u"in /srv/zoe/key."_s << u"in path-1."_s;
    QTest::newRow("file and line") << u"/srv/zoe/profiles.json:12: no"_s << u"path-1:12: no"_s;
    QTest::newRow("socket behind a port") << u"-L 80:/srv/zoe.sock"_s << u"-L 80:path-1"_s;
    QTest::newRow("a name within a word stays whole") << u"nasty"_s << u"nasty"_s;
    QTest::newRow("a name before a hyphen") << u"nas-2"_s << u"host-8-2"_s;
    QTest::newRow("a time") << u"at 12:34:56, 1:2"_s << u"at 12:34:56, 1:2"_s;
    QTest::newRow("a version") << u"libssh 0.10.6, OpenSSH_9.6p1"_s
                               << u"libssh 0.10.6, OpenSSH_9.6p1"_s;
    QTest::newRow("a file's name") << u"profiles.json is broken"_s << u"profiles.json is broken"_s;
    QTest::newRow("either/or") << u"read/write"_s << u"read/write"_s;
    QTest::newRow("an algorithm") << u"chacha20-poly1305@openssh.com"_s
                                  << u"user-9@host-9"_s; // it could be an account: better too much
}

void TestReport::masksFreeText()
{
    QFETCH(const QString, text);
    QFETCH(const QString, masked);
    Masker masker;
    for (int i = 1; masker.host(u"filler%1"_s.arg(i)) != u"host-7"_s; ++i) {}
    for (int i = 1; masker.user(u"filler-%1"_s.arg(i)) != u"user-8"_s; ++i) {}
    QCOMPARE(masker.host(u"nas"_s), u"host-8"_s);
    QCOMPARE(masker.text(text), masked);
}

void TestReport::isConsistent()
{
    Masker masker;
    const QString name = masker.host(u"Nas.example"_s);
    QCOMPARE(masker.host(u"nas.EXAMPLE"_s), name);
    QCOMPARE(masker.text(u"nas.example"_s), name);
    const QString address = masker.host(u"2001:4860:0:0::8"_s);
    QCOMPARE(masker.text(u"2001:4860::0008"_s), address);
    QCOMPARE(masker.text(u"8.8.8.8 8.8.8.8 8.8.4.4"_s), u"192.0.2.1 192.0.2.1 192.0.2.2"_s);
    QVERIFY(masker.host(u"other"_s) != name);
}

void TestReport::neverMasksTwice()
{
    Masker masker;
    masker.host(u"host"_s); // what a mask is made of
    masker.user(u"user"_s);
    masker.tunnel(u"2"_s);
    const QString masked = masker.text(u"zoe@db.example and host"_s);
    QVERIFY2(!masked.contains(u"db.example"_s), qPrintable(masked));
    QCOMPARE(masked.count(u'@'), 1);
    QVERIFY(!masked.contains(u"host-host"_s));
}

void TestReport::leavesWhatMeansTheSameEverywhere()
{
    Masker masker;
    const QString text =
        u"localhost:80 127.0.0.1 ::1 [::1]:22 0.0.0.0 :: /etc/ssh/ssh_config /dev/null"_s;
    QCOMPARE(masker.text(text), text);
    QCOMPARE(masker.forward(*parseForward(u'R', u"8080:localhost:3000"_s)),
             u"-R 8080:localhost:3000"_s);
    QCOMPARE(masker.forward(*parseForward(u'D', u"1080"_s)), u"-D 1080"_s);
}

void TestReport::knowsThisComputer()
{
    const QString name = QSysInfo::machineHostName();
    if (name.isEmpty() || name == u"localhost"_s)
        QSKIP("this computer has no name of its own");
    Masker masker;
    QVERIFY(!masker.text(u"from %1 by %2/x"_s.arg(name, QDir::homePath()))
                 .contains(name, Qt::CaseInsensitive));
    QVERIFY(
        !masker.text(u"in %1/secret folder"_s.arg(QDir::homePath())).contains(QDir::homePath()));
}

void TestReport::manyAddresses()
{
    Masker masker;
    QSet<QString> masks;
    for (quint32 i = 0; i < 1000; ++i)
        masks.insert(masker.host(QHostAddress(0x0a000001 + i).toString()));
    QCOMPARE(masks.size(), 1000);
}

void TestReport::manyProfiles()
{
    Masker masker;
    for (int i = 0; i < 2000; ++i) {
        Profile profile;
        profile.name = u"Payroll (%1)"_s.arg(i);
        profile.user = u"clerk-%1"_s.arg(i);
        profile.host = u"fileserver%1.a-rather-long-domain.acme.example"_s.arg(i);
        masker.learn(profile);
    }
    for (int i = 0; i < 2000; ++i) {
        const QString masked = masker.text(
            u"Payroll (%1): clerk-%1 is not known at fileserver%1, nor by bob.b@db.corp.example"_s
                .arg(i));
        for (const QString &original :
             {u"Payroll"_s, u"clerk"_s, u"fileserver"_s, u"bob"_s, u"corp"_s})
            QVERIFY2(!masked.contains(original, Qt::CaseInsensitive), qPrintable(masked));
    }
}

void TestReport::whatCannotBeSearchedIsLeftOut()
{
    Masker masker;
    masker.host(u"nas"_s);
    const QString halfACharacter = u"nas, "_s + QChar(0xd800) + u" and nas"_s;
    QCOMPARE(masker.text(halfACharacter), u"(left out)"_s);
}

void TestReport::knownHostsThatLookLikeFiles()
{
    Masker masker;
    for (const QString &name : {u"gate.example.so"_s, u"db.service"_s}) {
        const QString mask = masker.host(name);
        QCOMPARE(masker.text(u"To %1:22."_s.arg(name.toUpper())), u"To %1:22."_s.arg(mask));
        QVERIFY(!masker.text(u"two.%1 and profiles.json"_s.arg(name)).contains(name));
    }
    QCOMPARE(masker.text(u"libc.so and cups.service"_s), u"libc.so and cups.service"_s);
}

CULVERT_TEST(TestReport)
#include "tst_report.moc"
