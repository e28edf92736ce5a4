#include "core/engine/engine.h"
#include "core/engine/tunnels.h"
#include "core/profile/profilestore.h"
#include "tests/support/testprogram.h"
#include "ui/editor/profiledialog.h"
#include "ui/picture/topologyview.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace culvert;

class TestProfileDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void savesWhatWasTyped();
    void takesAProxy();
    void saysProblemsBesideTheFieldWhileTyping();
    void takesWhatAssistiveTechnologySets();
    void doesNotSaveWhatIsNotValid();
    void refusesATakenName();
    void editsForwards();
    void hasNothingToEditOnceEmptied();
    void saysWhatTheForwardComesTo();
    void drawsTheMachines();
    void keepsWhatItDoesNotShow();
    void staysOpenWhereTheStoreFails();
    void readsOptionsLineByLine();
    void showsWhatItInherits();
    void goesBackToWhatItInherits();
    void checksFirst();

private:
    ProfileDialog &open(const Profile &profile);
    void type(const QString &name, const QString &text)
    {
        QTest::keyClicks(m_dialog->findChild<QLineEdit *>(name), text);
    }
    void click(const QString &name)
    {
        QTest::mouseClick(m_dialog->findChild<QPushButton *>(name), Qt::LeftButton);
    }
    Profile aliasProfile();
    QString problem(const QString &field) const
    {
        return m_dialog->findChild<QLabel *>(field + u"problem"_s)->text();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Tunnels> m_tunnels;
    std::unique_ptr<ProfileDialog> m_dialog;
};

void TestProfileDialog::init()
{
    m_dialog.reset();
    m_tunnels.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<ProfileStore>(m_folder->path());
    m_engine = std::make_unique<Engine>();
    m_tunnels = std::make_unique<Tunnels>(*m_store, *m_engine);
}

ProfileDialog &TestProfileDialog::open(const Profile &profile)
{
    m_dialog = std::make_unique<ProfileDialog>(profile, *m_tunnels);
    m_dialog->show();
    return *m_dialog;
}

void TestProfileDialog::savesWhatWasTyped()
{
    Profile fresh;
    fresh.id = newProfileId();
    const QSignalSpy saved(&open(fresh), &ProfileDialog::saved);
    type(u"name"_s, u"NAS"_s);
    type(u"host"_s, u"nas.local"_s);
    type(u"port"_s, u"2222"_s);
    type(u"user"_s, u"ada"_s);
    click(u"save"_s);
    QCOMPARE(saved.count(), 1);
    QVERIFY(!m_dialog->isVisible());
    const std::optional<Profile> stored = m_store->findByName(u"NAS"_s);
    QVERIFY(stored);
    QCOMPARE(stored->host, u"nas.local"_s);
    QCOMPARE(int(stored->port), 2222);
    QCOMPARE(stored->user, u"ada"_s);
    QCOMPARE(stored->id, fresh.id);
}

void TestProfileDialog::takesAProxy()
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = u"NAS"_s;
    profile.host = u"nas.local"_s;
    open(profile);
    type(u"proxy"_s, u"ftp://proxy"_s);
    QVERIFY(!problem(u"proxy"_s).isEmpty());
    m_dialog->findChild<QLineEdit *>(u"proxy"_s)->clear();
    type(u"proxy"_s, u"socks5://proxy:1080"_s);
    QCOMPARE(problem(u"proxy"_s), QString());
    click(u"save"_s);
    QCOMPARE(m_store->findByName(u"NAS"_s)->proxy, u"socks5://proxy:1080"_s);
}

void TestProfileDialog::saysProblemsBesideTheFieldWhileTyping()
{
    open({});
    QCOMPARE(problem(u"name"_s), QString()); // nothing was typed yet
    type(u"port"_s, u"x"_s);
    QVERIFY(!problem(u"port"_s).isEmpty());
    QCOMPARE(problem(u"host"_s), QString());
    type(u"port"_s, u"\b22"_s);
    QCOMPARE(problem(u"port"_s), QString());
    type(u"host"_s, u"-oProxyCommand"_s);
    QVERIFY(!problem(u"host"_s).isEmpty());
}

void TestProfileDialog::takesWhatAssistiveTechnologySets()
{
    Profile profile;
    profile.id = newProfileId();
    profile.forwards = {*parseForward(u'L', u"8080:localhost:80")};
    open(profile);
    const auto set = [this](const QString &field, const QString &text) {
        QAccessibleInterface *access =
            QAccessible::queryAccessibleInterface(m_dialog->findChild<QLineEdit *>(field));
        access->setText(QAccessible::Value, text);
    };
    QCOMPARE(m_dialog->focusWidget()->objectName(), u"name"_s);
    set(u"name"_s, u"Notebook"_s);
    set(u"host"_s, u"-x"_s);
    QVERIFY(!problem(u"host"_s).isEmpty());
    set(u"host"_s, u"lab-7"_s);
    QCOMPARE(problem(u"host"_s), QString());
    set(u"listenport"_s, u"8888"_s);
    QCOMPARE(m_dialog->profile().forwards.first().bind.port, 8888);
    set(u"forwardoption"_s, u"-L 9999:localhost:22"_s);
    QCOMPARE(m_dialog->profile().forwards.first().destination->port, 22);
}

void TestProfileDialog::doesNotSaveWhatIsNotValid()
{
    open({});
    click(u"save"_s);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!problem(u"name"_s).isEmpty());
    QVERIFY(!problem(u"host"_s).isEmpty());
    QVERIFY(m_store->profiles().isEmpty());
    click(u"cancel"_s);
    QVERIFY(!m_dialog->isVisible());
}

void TestProfileDialog::refusesATakenName()
{
    Profile other;
    other.id = newProfileId();
    other.name = u"NAS"_s;
    other.host = u"nas"_s;
    QVERIFY(m_store->save(other));
    open({});
    type(u"name"_s, u"NAS"_s);
    QVERIFY(!problem(u"name"_s).isEmpty());
}

void TestProfileDialog::editsForwards()
{
    Profile fresh;
    fresh.id = newProfileId();
    fresh.name = u"NAS"_s;
    fresh.host = u"nas"_s;
    open(fresh);
    click(u"addforward"_s);
    auto *option = m_dialog->findChild<QLineEdit *>(u"forwardoption"_s);
    option->clear();
    QTest::keyClicks(option, u"-R 12345:localhost:22"_s);
    click(u"addforward"_s);
    auto *list = m_dialog->findChild<QListWidget *>(u"forwardlist"_s);
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), u"nas:12345 → this computer:22"_s);
    list->item(0)->setCheckState(Qt::Unchecked);
    list->setCurrentRow(1);
    click(u"removeforward"_s);
    click(u"save"_s);
    const Profile stored = m_store->profiles().first();
    QCOMPARE(stored.forwards.size(), 1);
    QCOMPARE(specificationOf(stored.forwards[0]), u"12345:localhost:22"_s);
    QVERIFY(!stored.forwards[0].enabled);
}

/// As when what was typed comes into a form that was opened anew.
void TestProfileDialog::hasNothingToEditOnceEmptied()
{
    Profile profile;
    profile.host = u"nas"_s;
    profile.forwards = {*parseForward(u'L', u"8080:localhost:80"_s)};
    open(profile);
    QVERIFY(m_dialog->findChild<QPushButton *>(u"removeforward"_s)->isEnabled());
    profile.forwards.clear();
    m_dialog->enter(profile);
    QVERIFY(!m_dialog->findChild<QPushButton *>(u"removeforward"_s)->isEnabled());
    QVERIFY(!m_dialog->findChild<QLineEdit *>(u"forwardoption"_s)->isVisible());
}

void TestProfileDialog::saysWhatTheForwardComesTo()
{
    Profile profile;
    profile.host = u"nas"_s;
    profile.forwards = {*parseForward(u'L', u"8080:localhost:80"_s),
                        *parseForward(u'R', u"12345:localhost:22"_s)};
    open(profile);
    const auto *sentence = m_dialog->findChild<QLabel *>(u"sentence"_s);
    const auto says = [sentence](const QString &words) {
        return sentence->isVisible() && sentence->text().contains(words);
    };
    QVERIFY2(says(u"that open localhost:8080 reach port 80 on nas"_s),
             qPrintable(sentence->text()));
    auto *option = m_dialog->findChild<QLineEdit *>(u"forwardoption"_s);
    option->setText(u"-L *:8081:localhost:80"_s);
    QVERIFY2(says(u"Everyone who reaches this computer and opens port 8081"_s),
             qPrintable(sentence->text()));
    option->setText(u"-L x"_s);
    QVERIFY(!sentence->isVisible());
    m_dialog->findChild<QListWidget *>(u"forwardlist"_s)->setCurrentRow(1);
    QVERIFY2(says(u"Programs on nas"_s), qPrintable(sentence->text()));
    m_dialog->findChild<QLineEdit *>(u"host"_s)->setText(u"attic"_s);
    QVERIFY2(says(u"Programs on attic"_s), qPrintable(sentence->text()));
}

void TestProfileDialog::drawsTheMachines()
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = u"NAS"_s;
    profile.host = u"nas.example.org"_s;
    profile.surroundings.serviceUser = u"ann"_s; // not on the page
    profile.forwards = {*parseForward(u'L', u"8080:localhost:80"_s)};
    open(profile);
    const auto *picture = m_dialog->findChild<TopologyView *>();
    QVERIFY(picture->isVisible()); // whichever page is being edited
    QCOMPARE(m_dialog->findChild<QLabel *>(u"sshcommand"_s)->text(),
             u"ssh -L 8080:localhost:80 nas.example.org"_s);
    const QRect before = picture->itemRect(u"here"_s);
    m_dialog->findChild<QCheckBox *>(u"ondemand"_s)->setChecked(true);
    m_dialog->findChild<QCheckBox *>(u"startbyitself"_s)->setChecked(true);
    type(u"servermachine"_s, u"NAS"_s);
    QCOMPARE(picture->topology().node(u"there"_s)->name, u"NAS"_s);
    QVERIFY(picture->itemRect(u"here"_s).topLeft() == before.topLeft()); // nothing jumps
    type(u"thererouter"_s, u"office"_s);
    m_dialog->findChild<QSpinBox *>(u"thereport"_s)->setValue(2222);
    QVERIFY(picture->topology().node(u"there-gate"_s));
    m_dialog->findChild<QCheckBox *>(u"herefenced"_s)->click();
    QVERIFY(m_dialog->findChild<QLabel *>(u"sentence"_s)->text().contains(u"on NAS"_s));
    click(u"save"_s);
    QVERIFY(m_store->profiles().constFirst().onDemand);
    QVERIFY(m_store->profiles().constFirst().startAtLogin);
    const Surroundings saved = m_store->profiles().constFirst().surroundings;
    QCOMPARE(saved.serverMachine, u"NAS"_s);
    QCOMPARE(saved.there, (Gate{u"office"_s, 2222, false}));
    QCOMPARE(saved.here, (Gate{{}, 0, true}));
    QCOMPARE(saved.serviceUser, u"ann"_s);
}

void TestProfileDialog::keepsWhatItDoesNotShow()
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = u"NAS"_s;
    profile.host = u"nas"_s;
    profile.notes = u"kept"_s;
    profile.onDemand = true;
    profile.connections = 8;
    profile.surroundings.situation = 3;
    profile.unknown = {{u"later"_s, 1}};
    profile.identities = QStringList{u"~/.ssh/id one"_s, u"/k"_s};
    profile.options = {{u"ServerAliveInterval"_s, u"30"_s}};
    QCOMPARE(open(profile).profile(), profile);
}

void TestProfileDialog::staysOpenWhereTheStoreFails()
{
    QFile file(m_store->filePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ broken");
    file.close();
    Profile profile;
    profile.id = newProfileId();
    profile.name = u"NAS"_s;
    profile.host = u"nas"_s;
    open(profile);
    click(u"save"_s);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!m_dialog->findChild<QLabel *>(u"savefailure"_s)->text().isEmpty());
}

void TestProfileDialog::readsOptionsLineByLine()
{
    open({});
    auto *options = m_dialog->findChild<QPlainTextEdit *>(u"options"_s);
    options->setPlainText(u"Compression yes\n\nCiphers=aes128-ctr\n"_s);
    QCOMPARE(m_dialog->profile().options,
             (QList<ConfigOption>{{u"Compression"_s, u"yes"_s}, {u"Ciphers"_s, u"aes128-ctr"_s}}));
    options->setPlainText(u"Compression"_s);
    QVERIFY(!problem(u"options"_s).isEmpty());
}

Profile TestProfileDialog::aliasProfile()
{
    QFile file(m_folder->filePath(u"ssh_config"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(
            "Host db\n HostName db.lab\n User deploy\n Port 2222\n ProxyJump bastion\n"
            " IdentityFile ~/.ssh/db\n Compression yes\n LocalForward 5432 localhost:5432\n");
    Profile profile;
    profile.id = newProfileId();
    profile.name = u"Database"_s;
    profile.host = u"db"_s;
    profile.configFile = file.fileName();
    return profile;
}

void TestProfileDialog::showsWhatItInherits()
{
    const Profile profile = aliasProfile();
    open(profile);
    const auto placeholder = [this](const QString &field) {
        return m_dialog->findChild<QWidget *>(field)->property("placeholderText").toString();
    };
    QTRY_COMPARE(placeholder(u"user"_s), u"deploy"_s);
    QCOMPARE(placeholder(u"port"_s), u"2222"_s);
    QCOMPARE(placeholder(u"jump"_s), u"bastion"_s);
    QCOMPARE(placeholder(u"identities"_s), u"~/.ssh/db"_s);
    QCOMPARE(problem(u"user"_s), u"from %1 line 3"_s.arg(profile.configFile));
    QVERIFY(problem(u"host"_s).startsWith(u"db.lab, from "_s));
    auto *tree = m_dialog->findChild<QTreeWidget *>(u"inherited"_s);
    QCOMPARE(tree->findItems(u"compression"_s, Qt::MatchExactly).size(), 1);
    QCOMPARE(tree->findItems(u"compression"_s, Qt::MatchExactly).constFirst()->text(3),
             u"Inherited"_s);
    QVERIFY(m_dialog->findChild<QLabel *>(u"inheritedforwards"_s)
                ->text()
                .startsWith(u"Also localforward 5432 "_s));
    QCOMPARE(m_dialog->profile(), profile); // nothing is copied
    const auto *picture = m_dialog->findChild<TopologyView *>();
    QTRY_COMPARE(picture->topology().sshArrows.value(1).port, quint16(2222));
    QCOMPARE(picture->topology().forwardArrows.size(), profile.forwards.size() + 1);

    m_dialog->findChild<QLineEdit *>(u"host"_s)->setText(u"elsewhere"_s);
    QTRY_VERIFY(placeholder(u"user"_s) != u"deploy"_s);
    QCOMPARE(problem(u"user"_s), QString());
}

void TestProfileDialog::goesBackToWhatItInherits()
{
    Profile profile = aliasProfile();
    profile.options = {{u"Compression"_s, u"no"_s}, {u"ServerAliveInterval"_s, u"9"_s}};
    open(profile);
    type(u"user"_s, u"ada"_s);
    QTRY_VERIFY(problem(u"user"_s).startsWith(u"instead of deploy, from "_s));
    click(u"userrevert"_s);
    QCOMPARE(m_dialog->profile().user, QString());
    QVERIFY(problem(u"user"_s).startsWith(u"from "_s));

    m_dialog->findChild<QTabWidget *>()->setCurrentIndex(2);
    auto *tree = m_dialog->findChild<QTreeWidget *>(u"inherited"_s);
    QTreeWidgetItem *item = tree->findItems(u"compression"_s, Qt::MatchExactly).constFirst();
    QCOMPARE(item->text(3), u"Overridden"_s);
    tree->setCurrentItem(item);
    click(u"usefile"_s);
    QCOMPARE(m_dialog->profile().options, (QList{ConfigOption{u"ServerAliveInterval"_s, u"9"_s}}));
}

/// What is typed is examined, saved or not.
void TestProfileDialog::checksFirst()
{
    Profile fresh;
    fresh.id = newProfileId();
    fresh.configFile = u"none"_s;
    ProfileDialog &dialog = open(fresh);
    auto *list = dialog.findChild<QListWidget *>(u"formchecks"_s);
    click(u"checkform"_s); // the form is not valid yet: it says so, and looks at nothing
    QVERIFY(!list->isVisible());
    type(u"name"_s, u"lab"_s);
    type(u"host"_s, u"127.0.0.1"_s);
    type(u"port"_s, u"1"_s); // where nobody listens
    click(u"checkform"_s);
    QVERIFY(list->isVisible());
    const auto *summary = dialog.findChild<QLabel *>(u"formchecksummary"_s);
    QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(u"would keep this tunnel from working"_s),
                             20'000);
    QStringList found;
    for (int row = 0; row < list->count(); ++row)
        found.append(list->item(row)->text());
    QVERIFY2(!found.filter(u"127.0.0.1"_s).isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY(!dialog.findChild<TopologyView *>()->topology().findings.isEmpty()
            || !dialog.findChild<TopologyView *>()->topology().faults.isEmpty());
    QVERIFY(m_store->profiles().isEmpty());
    type(u"host"_s, u"0"_s); // another one: what was found is about something else
    QVERIFY(!list->isVisible());
    QVERIFY(dialog.findChild<TopologyView *>()->topology().findings.isEmpty());
}

CULVERT_WIDGET_TEST(TestProfileDialog)
#include "tst_profiledialog.moc"
