#include "core/profile/profilestore.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

namespace {

Profile fullProfile()
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = u"Notebook"_s;
    profile.group = u"Work"_s;
    profile.notes = u"line\nline"_s;
    profile.host = u"lab-7"_s;
    profile.user = u"ada"_s;
    profile.port = 2222;
    profile.jump = u"gate"_s;
    profile.proxy = u"socks5://ada@proxy:1080"_s;
    profile.identities = {u"~/.ssh/lab"_s};
    profile.configFile = u"none"_s;
    profile.options = {{u"ServerAliveInterval"_s, u"5"_s}};
    profile.forwards = {*parseForward(u'L', u"8888:localhost:8888"), *parseForward(u'R', u"0"),
                        *parseForward(u'L', u"/a:/b")};
    profile.forwards[1].enabled = false;
    profile.retrying = Retrying::Off;
    profile.onDemand = true;
    profile.connections = 4;
    profile.surroundings.situation = 6;
    profile.surroundings.there.fenced = true;
    return profile;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestProfileStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void roundTrips();
    void writesPrivately();
    void keepsUnknownKeys();
    void leavesABrokenFileAlone();
    void namesTheField_data();
    void namesTheField();
    void namesThePlace_data();
    void namesThePlace();
    void savesAllOrNone();
    void remembersConsents();
    void knowsWhatABrokenFileMentions();
    void twoProcessesLoseNothing();
    void noticesOtherProcesses();
    void refusesASecondOfTheSameName();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestProfileStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"profiles.json"_s);
}

void TestProfileStore::roundTrips()
{
    const Profile profile = fullProfile();
    QVERIFY(ProfileStore(m_folder->path()).save(profile));
    const ProfileStore again(m_folder->path());
    QCOMPARE(again.profiles(), QList<Profile>{profile});
    QCOMPARE(again.findByName(u"Notebook"_s), std::optional(profile));
}

void TestProfileStore::writesPrivately()
{
#ifdef Q_OS_WIN
    QSKIP("Who may read it is what the user's own folder says");
#endif
    ProfileStore store(m_folder->filePath(u"deep/er"_s));
    QVERIFY(store.save(fullProfile()));
    QCOMPARE(QFile::permissions(store.filePath()) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
}

void TestProfileStore::keepsUnknownKeys()
{
    put(m_path, R"({"version": 7, "theme": "x", "profiles": [
        {"id": "1", "name": "n", "host": "h", "colour": "red", "forwards": [
            {"kind": "local", "bind": {"port": 1}, "destination": {"host": "h", "port": 2}, "label": "web"}]}]})");
    ProfileStore store(m_folder->path());
    Profile profile = store.profiles().at(0);
    profile.user = u"ada"_s;
    QVERIFY(store.save(profile));
    const QJsonObject written = QJsonDocument::fromJson(contentsOf(m_path)).object();
    QCOMPARE(written[u"version"_s].toInt(), 7);
    QCOMPARE(written[u"theme"_s].toString(), u"x"_s);
    const QJsonObject saved = written[u"profiles"_s][0].toObject();
    QCOMPARE(saved[u"colour"_s].toString(), u"red"_s);
    QCOMPARE(saved[u"user"_s].toString(), u"ada"_s);
    QCOMPARE(saved[u"forwards"_s][0][u"label"_s].toString(), u"web"_s);
}

void TestProfileStore::leavesABrokenFileAlone()
{
    const QByteArray broken = "{\n  \"profiles\": [\n    {\"name\": nonsense}\n]}";
    put(m_path, broken);
    ProfileStore store(m_folder->path());
    QVERIFY(store.problem());
    QVERIFY2(store.problem()->message.contains(u"line 3, column"_s),
             qPrintable(store.problem()->message));
    QVERIFY(store.problem()->message.contains(m_path));
    QVERIFY(!store.save(fullProfile()));
    QCOMPARE(contentsOf(m_path), broken);

    put(m_path, R"({"version": 1, "profiles": []})");
    QTRY_VERIFY(!store.problem());
    QVERIFY(store.save(fullProfile()));
}

void TestProfileStore::namesTheField_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::newRow("no profiles") << QByteArray(R"({"version": 1})") << u"profiles is missing"_s;
    QTest::newRow("no host") << QByteArray(R"({"profiles": [{"name": "n"}]})")
                             << u"profiles[0].host is missing"_s;
    QTest::newRow("port") << QByteArray(
        R"({"profiles": [{"name": "n", "host": "h", "port": 70000}]})")
                          << u"profiles[0].port is not a port"_s;
    for (const char *count : {"0", "17", "1.5"})
        QTest::addRow("connections %s", count)
            << QByteArray(R"({"profiles": [{"name": "n", "host": "h", "connections": )") + count
                + "}]}"
            << u"profiles[0].connections is not a whole number from 1 to 16"_s;
    QTest::newRow("empty key name")
        << QByteArray(R"({"profiles": [{"name": "n", "host": "h", "identities": [""]}]})")
        << u"profiles[0].identities must hold no empty text"_s;
    QTest::newRow("forward kind") << QByteArray(
        R"({"profiles": [{"name": "n", "host": "h", "forwards": [{"kind": "x", "bind": {}}]}]})")
                                  << u"profiles[0].forwards[0].kind 'x'"_s;
    QTest::newRow("type") << QByteArray(R"({"profiles": [{"name": 1, "host": "h"}]})")
                          << u"profiles[0].name has"_s;
}

void TestProfileStore::namesTheField()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const Result<ProfileSet> set = profileSetFromJson(json);
    QVERIFY(!set);
    QVERIFY2(set.error().message.contains(field), qPrintable(set.error().message));
}

void TestProfileStore::namesThePlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("a value") << QByteArray("{\"profiles\": [\n  {\"name\": 1, \"host\": \"h\"}]}")
                             << u"line 2, column 12: "_s;
    QTest::newRow("deep") << QByteArray("{\"a\": [{\"]\": \"\\\"}\"}], \"profiles\": [\n"
                                        "{\"name\": \"n\", \"host\": \"h\", \"forwards\": [\n"
                                        "{\"kind\": \"local\", \"bind\": {\"port\": 1}},\n"
                                        "{\"kind\": \"local\", \"bind\": {\n\"port\": true}}]}]}")
                          << u"line 5, column 9: "_s;
    QTest::newRow("what is missing, by what it is missing in")
        << QByteArray("{\"profiles\": [\n\n  {\"name\": \"n\"}]}") << u"line 3, column 3: "_s;
    QTest::newRow("an escaped key")
        << QByteArray("{\"profiles\": [{\"n\\u0061me\":\n 1, \"host\": \"h\"}]}")
        << u"line 2, column 2: "_s;
}

void TestProfileStore::namesThePlace()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, place);
    const Result<ProfileSet> set = profileSetFromJson(json);
    QVERIFY(!set);
    QVERIFY2(set.error().message.startsWith(place), qPrintable(set.error().message));
}

void TestProfileStore::savesAllOrNone()
{
    ProfileStore store(m_folder->path());
    Profile one = fullProfile();
    Profile two = fullProfile();
    two.name = u"Two"_s;
    QVERIFY(store.save(QList{one, two}));
    QCOMPARE(store.profiles().size(), 2);
    Profile three = fullProfile();
    three.name = u"Three"_s;
    Profile clash = fullProfile(); // another id, a name that is taken
    QVERIFY(!store.save(QList{three, clash}));
    QCOMPARE(store.profiles().size(), 2);
}

void TestProfileStore::remembersConsents()
{
    ProfileStore store(m_folder->path());
    QVERIFY(store.addConsent(u"ab12"_s));
    QVERIFY(store.addConsent(u"ab12"_s));
    QVERIFY(store.save(fullProfile()));
    QCOMPARE(ProfileStore(m_folder->path()).consents(), QStringList{u"ab12"_s});
}

void TestProfileStore::knowsWhatABrokenFileMentions()
{
    put(m_path, "{ \"profiles\": [ {\"name\": \"a \\\"b\\\"\" broken");
    const ProfileStore store(m_folder->path());
    QVERIFY(store.problem());
    QVERIFY(store.mentions(u"a \"b\""_s));
    QVERIFY(!store.mentions(u"b"_s));
}

void TestProfileStore::twoProcessesLoseNothing()
{
    ProfileStore one(m_folder->path());
    ProfileStore two(m_folder->path());
    Profile a = fullProfile();
    Profile b = fullProfile();
    b.name = u"Other"_s;
    QVERIFY(one.save(a));
    QVERIFY(two.save(b)); // has not seen a yet
    a.user = u"changed"_s;
    QVERIFY(one.save(a));
    const ProfileStore third(m_folder->path());
    QCOMPARE(third.profiles().size(), 2);
    QCOMPARE(third.find(a.id)->user, u"changed"_s);
}

void TestProfileStore::noticesOtherProcesses()
{
    ProfileStore one(m_folder->path());
    ProfileStore two(m_folder->path());
    QVERIFY(one.save(fullProfile()));
    QTRY_COMPARE(two.profiles().size(), 1);
    QVERIFY(one.remove(one.profiles().at(0).id));
    QTRY_COMPARE(two.profiles().size(), 0);
}

void TestProfileStore::refusesASecondOfTheSameName()
{
    ProfileStore store(m_folder->path());
    QVERIFY(store.save(fullProfile()));
    const Result<void> saved = store.save(fullProfile());
    QVERIFY(!saved);
    QVERIFY(saved.error().message.contains(u"Notebook"_s));
}

CULVERT_TEST(TestProfileStore)
#include "tst_profilestore.moc"
