#include "core/imports/foreigncommands.h"
#include "core/imports/importmerge.h"
#include "core/openssh/configwatch.h"
#include "core/plan/plan.h"
#include "core/profile/profilejson.h"
#include "tests/support/largesshconfig.h"
#include "tests/support/processes.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

/// What is recognised, what meets what, and what needs consent.
class TestImportList : public QObject
{
    Q_OBJECT

private slots:
    void recognises_data();
    void recognises();
    void readsPastedLinesOfSshConfig();
    void knowsPastedLinesOfSshConfig_data();
    void knowsPastedLinesOfSshConfig();
    void saysWhatIsWrong();
    void tellsWhatIsMissingHere();
    void meetsWhatIsSaved();
    void updatesACopyAndLeavesALinkAlone();
    void settlesConflicts();
    void needsConsentForForeignCommands_data();
    void needsConsentForForeignCommands();
    void needsConsentAgainWhenTheFileChanges();
    void consentIsOfTheFileAndItsIncludes();
    void watchesTheFileAndItsIncludes();
    void listsALargeFile();

private:
    QString write(const QString &name, const QByteArray &text);
    QList<Importable> itemsOf(const QString &file, ImportAs how = ImportAs::Linked);

    QTemporaryDir m_folder;
};

QString TestImportList::write(const QString &name, const QByteArray &text)
{
    const QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return path;
}

QList<Importable> TestImportList::itemsOf(const QString &file, ImportAs how)
{
    const Result<ImportList> list = importListOfFile(file, how);
    return list ? list->items : QList<Importable>();
}

void TestImportList::recognises_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("host");

    QTest::newRow("ssh_config") << QByteArray("Host db\nHostName db.lab\n")
                                << int(ImportFormat::SshConfig) << u"db"_s << u"db"_s;
    QTest::newRow(".reg") << QByteArray(
        "Windows Registry Editor Version 5.00\r\n\r\n"
        "[HKEY_CURRENT_USER\\Software\\SimonTatham\\PuTTY\\Sessions\\web]\r\n"
        "\"HostName\"=\"web.lab\"\r\n\"Protocol\"=\"ssh\"\r\n")
                          << int(ImportFormat::Putty) << u"web"_s << u"web.lab"_s;
    QTest::newRow("one PuTTY session")
        << QByteArray("Present=1\nHostName=pi.lab\nProtocol=ssh\nPortNumber=22\n")
        << int(ImportFormat::Putty) << u"one PuTTY session"_s << u"pi.lab"_s;
    QTest::newRow("one profile") << QByteArray("{\"name\": \"n\", \"host\": \"h\"}")
                                 << int(ImportFormat::Profiles) << u"n"_s << u"h"_s;
    QTest::newRow("profiles") << QByteArray(
        "{\"version\": 1, \"profiles\": [{\"name\": \"n\", \"host\": \"h\"}]}")
                              << int(ImportFormat::Profiles) << u"n"_s << u"h"_s;
    QTest::newRow("a command line") << QByteArray("ssh -L 1:localhost:2 user@h\n")
                                    << int(ImportFormat::CommandLine) << u"h"_s << u"h"_s;
}

void TestImportList::recognises()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, format);
    QFETCH(const QString, name);
    QFETCH(const QString, host);
    const QString file = write(QString::fromUtf8(QTest::currentDataTag()), text);
    const Result<ImportList> list = importListOfFile(file, ImportAs::Linked);
    QVERIFY2(list, list ? "" : qPrintable(list.error().message));
    QCOMPARE(int(list->format), format);
    QCOMPARE(list->items.size(), 1);
    QCOMPARE(list->items.first().profile.name, name);
    QCOMPARE(list->items.first().profile.host, host);
    QCOMPARE(list->items.first().problem, QString());
    QCOMPARE(looksImportable(text), name != u"one PuTTY session");
}

void TestImportList::readsPastedLinesOfSshConfig()
{
    const QString trace = m_folder.filePath(u"ran"_s);
    const QByteArray text = "# from the wiki\nHost db\n  HostName db.lab\n  User ann\n  Port 2222\n"
                            "  ProxyJump ops@relay\n  LocalForward 5433 localhost:5432\n"
                            "  IdentityFile ~/.ssh/%n_key\n  ProxyCommand none\n"
                            "Host relay\n  HostName 10.0.0.1\nHost *.lab\n  User x\n"
                            "Match exec \"touch "
        + trace.toUtf8() + "\"\n  Compression yes\n";
    const Result<ImportList> list = importListOfText(text);
    QVERIFY2(list, list ? "" : qPrintable(list.error().message));
    QCOMPARE(int(list->format), int(ImportFormat::SshConfigText));
    QCOMPARE(list->items.size(), 2);
    const Importable &db = list->items.first();
    QCOMPARE(sshArgumentsOf(db.profile).join(u' '),
             u"-p 2222 -J ops@relay -o IdentityFile=~/.ssh/db_key -L 5433:localhost:5432 "
             "ann@db.lab"_s); // no -F: there is no file
    QCOMPARE(db.destination, u"ann@db.lab:2222"_s);
    QVERIFY(db.obstacles.join(u' ').contains(u"jump host relay"_s));
    QVERIFY(isWorthImporting(list->items.last(), list->format)); // it was pasted to be imported
    QVERIFY(!QFile::exists(trace));
    QCOMPARE(matchOf(db.profile, {}).standing, Standing::New);
    const Profile again = importListOfText(text)->items.first().profile;
    QCOMPARE(matchOf(again, {db.profile}).standing, Standing::Known);

    // another mail's db is another one
    const Profile other = importListOfText("Host db\nHostName elsewhere\n")->items[0].profile;
    QCOMPARE(matchOf(other, {db.profile}).standing, Standing::Conflict);

    const Result<ImportList> runs = importListOfText("Host a\nProxyCommand nc %h %p\n");
    QVERIFY(runs);
    QCOMPARE(runs->items.first().commands.size(), 1);
    QVERIFY(foreignCommandsOf(runs->items.first().profile)); // somebody else's words
    const Result<ImportList> broken = importListOfText("Host a\nNonsense 1\n");
    QVERIFY(!broken && broken.error().message.contains(u"pasted text line 2"_s));
}

void TestImportList::knowsPastedLinesOfSshConfig_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("known");
    QTest::newRow("block") << QByteArray("Host x\n  HostName y\n") << true;
    QTest::newRow("=") << QByteArray("\n# a\n  host=x\r\n  user=y\r\n") << true;
    QTest::newRow("quoted") << QByteArray("\"Host\" x\nUser y") << true;
    QTest::newRow("a sentence") << QByteArray("Host your own services at home.") << false;
    QTest::newRow("a hostname") << QByteArray("Hostname x\nUser y\n") << false;
    QTest::newRow("prose") << QByteArray("See below.\nHost x\n") << false;
}

void TestImportList::knowsPastedLinesOfSshConfig()
{
    QFETCH(QByteArray, text);
    QTEST(looksImportable(text), "known");
}

void TestImportList::saysWhatIsWrong()
{
    const auto messageOf = [this](const QByteArray &text) {
        const Result<ImportList> list = importListOfFile(write(u"bad"_s, text), ImportAs::Linked);
        return list ? QString() : describe(list.error());
    };
    QVERIFY(messageOf("{\n \"profiles\": [{\"name\": 1, \"host\": \"h\"}]}")
                .contains(u"bad: line 2, column 24"_s));
    QVERIFY(messageOf("Host a\nNonsense 1\n").contains(u"bad line 2"_s));
    QVERIFY(messageOf("ssh -L nothing host").contains(u"-L"_s));
    const Result<ImportList> missing =
        importListOfFile(m_folder.filePath(u"missing"_s), ImportAs::Linked);
    QVERIFY(!missing && missing.error().message.contains(u"missing"_s));
    QVERIFY(!importListOfText("rm -rf /"));

    const Result<ImportList> unusable = importListOfText("{\"name\": \"\", \"host\": \"h\"}");
    QVERIFY(unusable);
    QVERIFY(!unusable->items.first().problem.isEmpty());
    QVERIFY(!isWorthImporting(unusable->items.first(), unusable->format));
}

void TestImportList::tellsWhatIsMissingHere()
{
    const Result<ImportList> list = importListOfText(
        "{\"name\": \"n\", \"host\": \"h\", \"identities\": [\"/nonexistent/id\"], "
        "\"configFile\": \"/nonexistent/config\"}");
    QVERIFY(list);
    QCOMPARE(list->items.first().obstacles.size(), 2);
    QVERIFY(list->items.first().obstacles[0].contains(u"/nonexistent/id"_s));
    QVERIFY(list->items.first().obstacles[1].contains(u"/nonexistent/config"_s));
}

void TestImportList::meetsWhatIsSaved()
{
    const Profile theirs = itemsOf(write(u"meet"_s, "Host db\nUser u\n")).constFirst().profile;
    QCOMPARE(matchOf(theirs, {}).standing, Standing::New);

    Profile mine = *settled(theirs, {}, Resolution::TakeTheirs);
    mine.name = u"renamed"_s;
    QCOMPARE(matchOf(theirs, {mine}).standing, Standing::Known);
    QVERIFY(!settled(theirs, {mine}, Resolution::TakeTheirs));

    Profile other;
    other.id = newProfileId();
    other.name = u"db"_s;
    other.host = u"elsewhere"_s;
    QCOMPARE(matchOf(theirs, {other}), (ImportMatch{Standing::Conflict, other}));

    Profile byHand = other; // `add db -F FILE db`
    byHand.host = u"db"_s;
    byHand.configFile = theirs.configFile;
    QCOMPARE(matchOf(theirs, {byHand}).standing, Standing::Known);
}

void TestImportList::updatesACopyAndLeavesALinkAlone()
{
    const QString file = write(u"again"_s, "Host db\nHostName one\n");
    Profile copy = itemsOf(file, ImportAs::Copied).constFirst().profile;
    copy.notes = u"mine"_s;
    QCOMPARE(matchOf(itemsOf(file, ImportAs::Copied).constFirst().profile, {copy}).standing,
             Standing::Known);
    Profile link = itemsOf(file).constFirst().profile;
    link.user = u"override"_s;

    write(u"again"_s, "Host db\nHostName two\nLocalForward 1 localhost:2\n");
    const Profile theirs = itemsOf(file, ImportAs::Copied).constFirst().profile;
    QCOMPARE(matchOf(theirs, {copy}).standing, Standing::Changed);
    const std::optional<Profile> updated = settled(theirs, {copy}, Resolution::TakeTheirs);
    QVERIFY(updated);
    QCOMPARE(updated->id, copy.id);
    QCOMPARE(updated->notes, u"mine"_s);
    QCOMPARE(updated->host, u"two"_s);
    QCOMPARE(updated->forwards.size(), 1);
    QVERIFY(!settled(itemsOf(file).constFirst().profile, {link}, Resolution::TakeTheirs));
}

void TestImportList::settlesConflicts()
{
    const Profile theirs =
        importListOfText("{\"id\": \"x\", \"name\": \"n\", \"host\": \"theirs\"}")
            ->items.first()
            .profile;
    Profile mine = theirs;
    mine.source = {};
    QCOMPARE(matchOf(theirs, {mine}).standing, Standing::Known);
    mine.host = u"mine"_s;
    const QList<Profile> saved{mine};
    QCOMPARE(matchOf(theirs, saved).standing, Standing::Conflict);
    QVERIFY(!settled(theirs, saved, Resolution::KeepMine));
    const std::optional<Profile> taken = settled(theirs, saved, Resolution::TakeTheirs);
    QCOMPARE(taken->id, mine.id);
    QCOMPARE(taken->name, u"n"_s);
    QCOMPARE(taken->host, u"theirs"_s);
    const std::optional<Profile> both = settled(theirs, saved, Resolution::KeepBoth);
    QVERIFY(both->id != mine.id);
    QCOMPARE(both->name, u"n 2"_s);
}

void TestImportList::needsConsentForForeignCommands_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<int>("commands");
    QTest::newRow("none") << QByteArray("Host a\nUser x\nProxyCommand none\n") << 0;
    QTest::newRow("ProxyCommand") << QByteArray("Host b\n proxycommand=nc %h %p\nHost a\n") << 1;
    QTest::newRow("Match exec") << QByteArray("Host a\nMatch host a exec \"true\"\n") << 1;
    QTest::newRow("Match !exec") << QByteArray("Host a\nMatch !exec true\n") << 1;
    QTest::newRow("others") << QByteArray("Host a\nLocalCommand x\nKnownHostsCommand /bin/y\n")
                            << 2;
    QTest::newRow("a token's library")
        << QByteArray("Host a\nSecurityKeyProvider /tmp/x.so\n") << 1;
    QTest::newRow("tokens without one")
        << QByteArray("Host a\nSecurityKeyProvider internal\n") << 0;
    QTest::newRow("quoted keyword") << QByteArray("Host a\n\"ProxyCommand\" nc\n") << 1;
}

void TestImportList::needsConsentForForeignCommands()
{
    QFETCH(const QByteArray, config);
    QFETCH(const int, commands);
    const Profile profile = itemsOf(write(u"foreign"_s, config)).constLast().profile;
    const auto found = foreignCommandsOf(profile);
    QCOMPARE(found ? found->commands.size() : 0, commands);

    const Result<Plan> plan = planFor({profile, ProfileKind::Saved, true});
    QCOMPARE(!plan && plan.error().code == ErrorCode::ConsentMissing, commands > 0);
    if (found) {
        QVERIFY(planFor({profile, ProfileKind::Saved, true, {found->fingerprint}}));
        QVERIFY(planFor({profile, ProfileKind::Saved, true}, Execution::Never));
    }
    Profile byHand = profile;
    byHand.source = {};
    QVERIFY(!foreignCommandsOf(byHand));
}

void TestImportList::needsConsentAgainWhenTheFileChanges()
{
    const QString file = write(u"changing"_s, "Host a\nProxyCommand nc %h %p\n");
    const Profile profile = itemsOf(file).constFirst().profile;
    const QStringList consents{foreignCommandsOf(profile)->fingerprint};
    QVERIFY(!missingConsent(profile, consents));
    write(u"changing"_s, "Host a\nProxyCommand evil %h %p\n");
    QVERIFY(missingConsent(profile, consents));

    const Profile mailed =
        importListOfText("ssh -o ProxyCommand='nc %h %p' host")->items.first().profile;
    QCOMPARE(foreignCommandsOf(mailed)->commands, QStringList{u"proxycommand nc %h %p"_s});
}

void TestImportList::consentIsOfTheFileAndItsIncludes()
{
    const QString part = write(u"part"_s, "User x\n");
    const QString file = write(u"whole"_s, "Host a\nProxyCommand nc\nInclude " + part.toUtf8());
    const Profile profile = itemsOf(file).constFirst().profile;
    const QStringList consents{foreignCommandsOf(profile)->fingerprint};
    write(u"part"_s, "Match exec evil\n");
    const auto missing = missingConsent(profile, consents);
    QVERIFY(missing);
    QCOMPARE(missing->commands.size(), 2);
    QVERIFY(missing->commands[1].contains(part));
}

void TestImportList::watchesTheFileAndItsIncludes()
{
    const QString pattern = m_folder.filePath(u"conf.d/*.conf"_s);
    QVERIFY(QDir().mkpath(m_folder.filePath(u"conf.d"_s)));
    const QString file = write(u"watched"_s, "Include " + pattern.toUtf8() + "\nHost one\n");
    ConfigWatch watch(file);
    QSignalSpy spy(&watch, &ConfigWatch::scanned);
    QVERIFY(spy.wait());
    QCOMPARE(spy.takeFirst().constFirst().toStringList(), QStringList{u"one"_s});

    write(u"conf.d/more.conf"_s, "Host two\n"); // a file that was not there
    QVERIFY(spy.wait());
    QCOMPARE(spy.takeFirst().constFirst().toStringList(), QStringList({u"two"_s, u"one"_s}));
    write(u"new"_s, "Host three\n"); // replaced, as editors do it
    QVERIFY(QFile::remove(file) && QFile::rename(m_folder.filePath(u"new"_s), file));
    QVERIFY(spy.wait());
    QCOMPARE(spy.takeFirst().constFirst().toStringList(), QStringList{u"three"_s});
}

void TestImportList::listsALargeFile()
{
    constexpr int hosts = test::isSanitized ? 50 : 500; // each reads the whole file once more
    const QString file = write(u"large"_s, test::largeSshConfig(hosts));
    QCOMPARE(scanConfig(file).aliases.size(), hosts);
    const QList<Importable> items = itemsOf(file);
    QCOMPARE(items.size(), hosts);
    QCOMPARE(items.last().destination, u"10.0.%1.%2"_s.arg((hosts - 1) / 250).arg(hosts - 1));
    QCOMPARE(items.last().forwards.size(), 9);
}

CULVERT_TEST(TestImportList)
#include "tst_importlist.moc"
