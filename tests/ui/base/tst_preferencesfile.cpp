#include "tests/support/testprogram.h"
#include "tests/ui/madeup.h"
#include "ui/base/newtunnel.h"
#include "ui/base/preferences.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace culvert;

class TestPreferencesFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsWhatItDoesNotKnow();
    void namesWhatMeansNothing();
    void survivesItsFile();
    void writesWhatDiffersOnly();
    void newTunnelsBeginWithThem();
    void newTunnelsKeepTheirOwnWords();

private:
    QByteArray text() const;
    void write(const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPreferencesFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QByteArray TestPreferencesFile::text() const
{
    QFile file(m_folder->filePath(u"desktop.ini"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPreferencesFile::write(const QByteArray &text) const
{
    QFile file(m_folder->filePath(u"desktop.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestPreferencesFile::keepsWhatItDoesNotKnow()
{
    write("[General]\nfromTomorrow=7\ntheme=purple\n[notices]\nsound=gong\n");
    {
        QSettings settings(m_folder->filePath(u"desktop.ini"_s), QSettings::IniFormat);
        PreferencesFile file(settings);
        Preferences wanted = file.current();
        wanted.units = Units::Binary;
        file.change(wanted);
    }
    QVERIFY2(text().contains("fromTomorrow=7"), text().constData());
    QVERIFY2(text().contains("sound=gong"), text().constData());
    QVERIFY2(text().contains("theme=purple"), text().constData()); // nobody chose another
    QVERIFY2(text().contains("units=binary"), text().constData());
}

void TestPreferencesFile::namesWhatMeansNothing()
{
    write("[General]\ntheme=purple\naskBeforeQuit=perhaps\n[notices]\nlostAfter=-3\nback=false\n");
    QSettings settings(m_folder->filePath(u"desktop.ini"_s), QSettings::IniFormat);
    PreferencesFile file(settings);
    QCOMPARE(
        file.problems(),
        (QStringList{u"theme=purple"_s, u"askBeforeQuit=perhaps"_s, u"notices/lostAfter=-3"_s}));
    QCOMPARE(file.current().theme, Appearance::System);
    QCOMPARE(file.current().notices.lostAfter, 30);
    QVERIFY(!file.current().notices.back);
    Preferences wanted = file.current();
    wanted.theme = Appearance::Dark;
    file.change(wanted);
    QVERIFY(!file.problems().contains(u"theme=purple"_s));
}

void TestPreferencesFile::survivesItsFile()
{
    Preferences all;
    all.language = u"pt_BR"_s;
    all.theme = Appearance::Light;
    all.units = Units::Binary;
    all.onClose = OnClose::Quit;
    all.askBeforeQuit = false;
    all.startWhatRan = true;
    all.notices = {true, false, 5, false, false};
    all.newTunnel = {15, false, u"192.0.2.1"_s, true, true, {u"~/.ssh/a"_s, u"/b, c"_s}};
    all.terminal = u"konsole -e"_s;
    all.browser = u"firefox 'a, b'"_s;
    all.tellOfUpdates = true;
    {
        QSettings settings(m_folder->filePath(u"desktop.ini"_s), QSettings::IniFormat);
        PreferencesFile(settings).change(all);
    }
    QSettings settings(m_folder->filePath(u"desktop.ini"_s), QSettings::IniFormat);
    const PreferencesFile file(settings);
    QCOMPARE(file.problems(), QStringList());
    QVERIFY(file.current() == all);
}

void TestPreferencesFile::writesWhatDiffersOnly()
{
    QSettings settings(m_folder->filePath(u"desktop.ini"_s), QSettings::IniFormat);
    PreferencesFile file(settings);
    const QSignalSpy changed(&file, &PreferencesFile::changed);
    file.change(file.current());
    QCOMPARE(changed.count(), 0);
    Preferences wanted = file.current();
    wanted.notices.lostAfter = 60;
    file.change(wanted);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(settings.allKeys(), QStringList{u"notices/lostAfter"_s});
}

void TestPreferencesFile::newTunnelsBeginWithThem()
{
    Profile profile;
    profile.host = u"nas"_s;
    profile.forwards = {*parseForward(u'L', u"8080:localhost:80"),
                        *parseForward(u'R', u"2222:localhost:22")};
    profile = withDefaults(profile, {20, false, u"192.0.2.1"_s, true, true, {u"~/.ssh/a"_s}});
    QCOMPARE(optionValue(profile, u"ServerAliveInterval"), u"20"_s);
    QCOMPARE(optionValue(profile, u"Compression"), u"yes"_s);
    QVERIFY(optionValue(profile, u"Ciphers").startsWith(u"^aes"_s));
    QCOMPARE(profile.retrying, Retrying::Off);
    QCOMPARE(profile.identities, QStringList{u"~/.ssh/a"_s});
    QCOMPARE(specificationOf(profile.forwards[0]), u"192.0.2.1:8080:localhost:80"_s);
    QCOMPARE(specificationOf(profile.forwards[1]), u"2222:localhost:22"_s); // not a port here
    QVERIFY(withDefaults(profile, {}) == profile);
}

void TestPreferencesFile::newTunnelsKeepTheirOwnWords()
{
    Profile profile;
    profile.host = u"nas"_s;
    profile.options = {{u"serveraliveinterval"_s, u"5"_s}};
    profile.identities = {u"~/.ssh/own"_s};
    profile.retrying = Retrying::On;
    profile.forwards = {*parseForward(u'D', u"*:1080")};
    QVERIFY(withDefaults(profile, {20, false, u"192.0.2.1"_s, false, false, {u"~/.ssh/a"_s}})
            == profile);
}

CULVERT_TEST(TestPreferencesFile)
#include "tst_preferencesfile.moc"
