#include "core/exports/exportable.h"
#include "tests/core/exports/exporting.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

class TestExportNotes : public QObject
{
    Q_OBJECT

private slots:
    void refusesAnyFreePortHere();
    void saysWhatItLeavesOut_data();
    void saysWhatItLeavesOut();
    void leavesNothingOutUnsaid();
    void saysThatTheLineHasNoKey();
};

void TestExportNotes::refusesAnyFreePortHere()
{
    Profile profile = profileWith({u"-D1080"_s, u"db"_s});
    profile.forwards[0].bind.port = 0;
    const Result<Exported> text =
        exportProfile(profile, ExportKind::SshCommand, ExportFor::Here, ExportWith::Default);
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::ProfileInvalid);
    QVERIFY(exportProfile(profile, ExportKind::Json, ExportFor::Here, ExportWith::Default));
    profile.forwards[0].enabled = false;
    QVERIFY(exportProfile(profile, ExportKind::SshCommand, ExportFor::Here, ExportWith::Default));
}

void TestExportNotes::saysWhatItLeavesOut_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<QString>("note");
    const auto with = [](const QString &proxy, const QString &jump) {
        Profile profile = profileWith({u"-L1:h:1"_s, u"-R/a--b/\n.sock:h:1"_s, u"db"_s});
        profile.proxy = proxy;
        profile.jump = jump;
        return profile;
    };
    QTest::newRow("proxy and jump")
        << with(u"socks5://gate:1080"_s, u"relay"_s) << u"proxy socks5://gate:1080 is left out"_s;
    QTest::newRow("SOCKS login") << with(u"socks5://ann@gate:1080"_s, {})
                                 << u"login ann of the proxy is left out"_s;
    Profile off = with({}, {});
    off.forwards[1].enabled = false;
    QTest::newRow("switched off") << off << u"-R /a--b/ .sock:h:1 is left out"_s;
    Profile onDemand = with({}, {});
    onDemand.onDemand = true;
    Profile spread = with({}, {});
    spread.connections = 4;
    QTest::newRow("spread") << spread << u"ssh has one connection"_s;
    QTest::newRow("on demand") << onDemand << u"ssh connects at once"_s;
}

void TestExportNotes::saysWhatItLeavesOut()
{
    QFETCH(Profile, profile);
    QFETCH(QString, note);
    profile.surroundings.seat = Seat::Acceptor; // so that services run ssh
    for (const ExportKind kind : allExportKinds()) {
        const auto made = exportProfile(profile, kind, ExportFor::There, ExportWith::Default);
        QVERIFY(made);
        const QString seen = made->notes.join(u'\n').simplified();
        const bool expected = kind != ExportKind::AuthorizedKeys && kind != ExportKind::SshdConfig
            && kind != ExportKind::Json;
        QVERIFY2(seen.contains(note) == expected, qPrintable(wordFor(kind) + u": "_s + seen));
        const bool xml = kind == ExportKind::Launchd || kind == ExportKind::Schtasks;
        const QString comment = QString(note).replace(u"--"_s, xml ? u"- -"_s : u"--"_s);
        const bool pasted = kind == ExportKind::SshCommand || kind == ExportKind::Autossh
            || kind == ExportKind::SshCommandPowershell; // commands, and nothing else
        QCOMPARE(made->text.contains(comment), expected && !pasted);
        for (const QString &line : made->text.split(u'\n')) // no note breaks out of its comment
            QVERIFY2(!line.contains(comment) || line.startsWith(xml ? u"<!-- "_s : u"# "_s),
                     qPrintable(line));
        QXmlStreamReader reader(made->text);
        while (xml && !reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString() + made->text));
    }
}

void TestExportNotes::leavesNothingOutUnsaid()
{
    Profile profile = profileWith({u"-L1:h:1"_s, u"db"_s});
    profile.proxy = u"http://gate:8080"_s;
    profile.jump = u"none"_s; // no jump: the proxy can be said
    for (const ExportKind kind : {ExportKind::SshCommand, ExportKind::SshConfig}) {
        const auto made = exportProfile(profile, kind, ExportFor::Here, ExportWith::Default);
        QVERIFY(made && made->notes.isEmpty());
        QVERIFY2(made->text.contains(u"nc -X connect -x gate:8080 %h %p"_s),
                 qPrintable(made->text));
        QVERIFY2(!made->text.contains(u"none"_s), qPrintable(made->text)); // it would come first
    }
    profile.jump = u"relay"_s;
    const auto saved = exportProfile(profile, ExportKind::Systemd, ExportFor::Here,
                                     ExportWith::Default); // runs it by its name, whole
    QVERIFY(saved && saved->notes.isEmpty());
    QVERIFY(profileForTheOtherMachine(profile).proxy.isEmpty());
}

void TestExportNotes::saysThatTheLineHasNoKey()
{
    const QTemporaryDir folder;
    Profile profile = profileWith({u"-R1:h:1"_s, u"db"_s});
    const auto notes = [&profile] {
        const auto made = exportProfile(profile, ExportKind::AuthorizedKeys, ExportFor::Here,
                                        ExportWith::Default);
        return made ? made->notes.join(u'\n') : u"not made"_s;
    };
    QVERIFY2(notes().contains(u"The line has no key yet"_s), qPrintable(notes()));
    profile.identities = {folder.filePath(u"id"_s)};
    QVERIFY2(notes().contains(u"The line has no key yet"_s), qPrintable(notes()));
    QFile key(folder.filePath(u"id.pub"_s));
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write("ssh-ed25519 AAAA ann\n") > 0);
    key.close();
    QVERIFY2(!notes().contains(u"no key"_s), qPrintable(notes()));
}

CULVERT_TEST(TestExportNotes)
#include "tst_exportnotes.moc"
