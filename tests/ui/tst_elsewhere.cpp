#include "core/situations/situations.h"
#include "tests/support/netlab.h"
#include "tests/support/otheruser.h"
#include "tests/support/sshserver.h"
#include "tests/ui/plannerfixture.h"
#include "ui/models/profilemodel.h"
#include "ui/questions/admissiondialog.h"
#include "ui/views/profilelist.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTabWidget>
#include <QTcpSocket>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// Situations 4 to 7 from "New tunnel" to a byte through the tunnel, by clicking and typing:
/// the other machine stands behind a router that lets nobody in, its user runs the script that the
/// window shows, by sh and without a terminal, and sshd is a real one at both ends.
class TestElsewhere : public QObject, protected PlannerFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void four_opensAServiceOfAFencedMachine();
    void five_logsInToAFencedMachine();
    void six_throughTheRuleOfOurRouter();
    void seven_meetsAtAThirdHost();

private:
    void openWindow();
    void planFenced(Wish wish, const QString &answers);
    void make();
    void runTheScript();
    void pasteTheKey();
    void letItIn(quint16 port);
    void waitUntilItIsThere();
    void usesTheLogin();
    void takeItBack();
    QString text(const QString &label) const { return child<QLabel>(label)->text(); }
    void click(const QString &pushButton) const;
    QString rowState() const;

    std::unique_ptr<NetLab> m_lab;
    std::unique_ptr<SshServer> m_server; ///< this computer's
    std::unique_ptr<OtherUser> m_pi;
    QString m_script;
    QString m_printed; ///< by the script
};

namespace {

const QString ourAddress = u"203.0.113.100"_s; // on the lab's internet
constexpr int patience = 40'000; // the script dials every 10 s

} // namespace

void TestElsewhere::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    CULVERT_NEEDS(OtherUser::whyImpossible());
    CULVERT_NEEDS(NetLab::missingTools());
    if (!NetLab::isInside())
        QSKIP(qPrintable(NetLab::whyForbidden()));
    if (!OtherUser::hasAnAccount())
        QSKIP("a machine of one's own and its sshd take root");
}

void TestElsewhere::init()
{
    WindowFixture::begin();
    m_lab = std::make_unique<NetLab>();
    DO(NetLab::shell(u"ip address add %1/24 dev internet"_s.arg(ourAddress)));
    DO(m_lab->addHost(u"b"_s, Wall::Router));
    DO(m_lab->startSshd(u"b"_s));
    m_server = std::make_unique<SshServer>(QStringList{u"ListenAddress "_s + ourAddress});
    DO(m_server->start());
    m_pi = std::make_unique<OtherUser>();
    m_pi->setLauncher({u"nsenter"_s, u"--net=/run/netns/b"_s});
}

void TestElsewhere::cleanup()
{
    end();
    m_pi.reset();
    m_server.reset();
    m_lab.reset();
}

/// Of somebody whose ssh_config knows the lab's key and hosts.
void TestElsewhere::openWindow()
{
    m_sshConfig = m_folder->filePath(u"config"_s);
    QFile config(m_sshConfig);
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(u"Host *\n  IdentitiesOnly yes\n  IdentityAgent none\n  IdentityFile %1\n"
                 "  UserKnownHostsFile %2\n  GlobalKnownHostsFile none\n"_s
                     .arg(m_lab->clientKey(), m_lab->knownHostsFile())
                     .toUtf8());
    config.close();
    open();
}

void TestElsewhere::click(const QString &pushButton) const
{
    auto *target = child<QPushButton>(pushButton);
    QVERIFY2(target->isVisible() && target->isEnabled(), qPrintable(pushButton));
    target->setFocus(); // a scrolled page brings it into view
    QTest::mouseClick(target, Qt::LeftButton);
}

QString TestElsewhere::rowState() const
{
    return list()->model()->index(0, 0).data(ProfileModel::StateRole).toString();
}

/// "pi" lets nobody in; one answer for each of the questions.
void TestElsewhere::planFenced(Wish wish, const QString &answers)
{
    const QStringList questions{u"here-reaches-other"_s, u"rule-at-other"_s,
                                u"other-reaches-here"_s, u"rule-at-here"_s, u"third-reachable"_s};
    openWindow();
    pressNewTunnel();
    type(u"other-host"_s, u"pi"_s);
    choose(u"wizard-wish"_s, int(wish));
    for (qsizetype i = 0; i < answers.size(); ++i)
        press(questions[i] + (answers[i] == u'y' ? u"-yes"_s : u"-no"_s));
}

void TestElsewhere::make()
{
    press(u"wizard-create"_s);
    auto *tabs = child<QTabWidget>(u"tabs"_s);
    QTRY_COMPARE(tabs->tabText(tabs->currentIndex()), u"On pi"_s);
    QCOMPARE(text(u"othertitle"_s), u"Waiting for pi\u2026"_s);
}

void TestElsewhere::runTheScript()
{
    auto *system = child<QComboBox>(u"remotesystem"_s);
    system->setFocus();
    QTest::keyClick(system, Qt::Key_End); // a plain shell
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(u"copyscript"_s)->isEnabled(), patience);
    click(u"copyscript"_s);
    m_script = QApplication::clipboard()->text();
    for (int time = 0; time < 2; ++time) {
        const OtherUser::Ended ran = m_pi->runScript(m_script);
        QVERIFY2(ran.code == 0, qPrintable(ran.text));
        m_printed = ran.text;
    }
}

/// As somebody who copies what the script printed.
void TestElsewhere::pasteTheKey()
{
    for (const QString &line : m_printed.split(u'\n')) {
        if (line.startsWith(u"ssh-ed25519"_s))
            QApplication::clipboard()->setText(line);
    }
    auto *field = child<QLineEdit>(u"otherkey"_s);
    field->setFocus();
    QTest::keySequence(field, QKeySequence::Paste);
    QVERIFY(field->text().startsWith(u"ssh-ed25519"_s));
}

void TestElsewhere::letItIn(quint16 port)
{
    click(u"allowkey"_s);
    auto *dialog = child<AdmissionDialog>(u"admissiondialog"_s);
    QVERIFY(dialog->findChild<QPlainTextEdit *>(u"keyline"_s)
                ->toPlainText()
                .startsWith(u"restrict,port-forwarding,permitlisten=\"localhost:%1\""_s.arg(port)));
    auto *file = dialog->findChild<QLineEdit *>(u"keyfile"_s);
    QVERIFY(file->text().endsWith(u"/.ssh/authorized_keys"_s));
    file->selectAll();
    QTest::keyClicks(file, m_server->authorizedKeysFile());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"allow"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_window->findChild<AdmissionDialog *>());
    QVERIFY(text(u"otherkeynote"_s).contains(m_server->authorizedKeysFile()));
}

/// Nobody presses anything.
void TestElsewhere::waitUntilItIsThere()
{
    QTRY_COMPARE_WITH_TIMEOUT(text(u"othertitle"_s), u"pi is there"_s, patience);
    QVERIFY(!child<QPlainTextEdit>(u"remotescript"_s)->isVisible());
}

void TestElsewhere::usesTheLogin()
{
    QVERIFY2(text(u"othersentence"_s).contains(u"It says: SSH-2.0-"_s),
             qPrintable(text(u"othersentence"_s)));
    QCOMPARE(text(u"othergoal"_s), u"ssh -p 12345 localhost"_s);
    click(u"copygoal"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"ssh -p 12345 localhost"_s);
    // a terminal of ours writes down what it is to run
    const QString book = m_folder->filePath(u"book"_s);
    QFile terminal(m_folder->filePath(u"terminal"_s));
    QVERIFY(terminal.open(QIODevice::WriteOnly));
    terminal.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + book.toUtf8() + "'\n");
    terminal.close();
    QVERIFY(terminal.setPermissions(terminal.permissions() | QFile::ExeOwner));
    qputenv("TERMINAL", terminal.fileName().toUtf8());
    click(u"opengoal"_s);
    QFile read(book);
    QTRY_VERIFY_WITH_TIMEOUT(read.exists() && read.size() > 0, patience);
    QVERIFY(read.open(QIODevice::ReadOnly));
    QVERIFY(read.readAll().contains("ssh -p 12345 localhost"));
    // and so does a login
    QProcess login;
    login.start(u"ssh"_s,
                {u"-F"_s, u"none"_s, u"-i"_s, m_lab->clientKey(), u"-o"_s, u"BatchMode=yes"_s,
                 u"-o"_s, u"StrictHostKeyChecking=no"_s, u"-o"_s, u"UserKnownHostsFile=/dev/null"_s,
                 u"-p"_s, u"12345"_s, m_lab->user() + u"@localhost"_s});
    QVERIFY(login.waitForFinished());
    QCOMPARE(login.readAllStandardOutput().trimmed(), QByteArray("this is b"));
}

void TestElsewhere::takeItBack()
{
    QVERIFY(m_pi->runScript(m_script, {u"--undo"_s}).code == 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_pi->processes().isEmpty(), patience);
    QCOMPARE(m_pi->everything(), QStringList{u".ssh"_s});
    click(u"looknow"_s);
    QTRY_VERIFY(text(u"othertitle"_s) != u"pi is there"_s);
}

/// A web page of pi's, on a port that is free here.
void TestElsewhere::four_opensAServiceOfAFencedMachine()
{
    QDir(m_lab->path({})).mkdir(u"web"_s);
    QFile page(m_lab->path(u"web/index.html"_s));
    QVERIFY(page.open(QIODevice::WriteOnly));
    page.write("this is the page of pi");
    page.close();
    m_lab->start(u"b"_s, u"/usr/bin/python3"_s,
                 {u"-m"_s, u"http.server"_s, u"8888"_s, u"--bind"_s, u"127.0.0.1"_s,
                  u"--directory"_s, m_lab->path(u"web"_s)});
    planFenced(Wish::Service, u"nny"_s);
    part<QLineEdit>(u"here-user"_s)->clear();
    type(u"here-host"_s, u"%1@%2:%3"_s.arg(m_server->user(), ourAddress).arg(m_server->port()));
    setPort(8888);
    make();
    QCOMPARE(made().surroundings.situation, 4);
    runTheScript();
    pasteTheKey();
    letItIn(8888);
    waitUntilItIsThere();
    QTRY_COMPARE(rowState(), u"Runs on pi; its port answers here"_s);
    QCOMPARE(text(u"othergoal"_s), u"http://localhost:8888"_s);
    QTcpSocket browser;
    browser.connectToHost(u"localhost"_s, 8888);
    browser.write("GET / HTTP/1.0\r\n\r\n");
    QByteArray got;
    QTRY_VERIFY((got += browser.readAll()).endsWith("this is the page of pi"));
    takeItBack();
    QTRY_COMPARE(rowState(), u"Waiting for pi"_s);
}

void TestElsewhere::five_logsInToAFencedMachine()
{
    planFenced(Wish::Login, u"nny"_s);
    part<QLineEdit>(u"here-user"_s)->clear();
    type(u"here-host"_s, u"%1@%2:%3"_s.arg(m_server->user(), ourAddress).arg(m_server->port()));
    make();
    QCOMPARE(made().surroundings.situation, 5);
    QTRY_COMPARE(rowState(), u"Waiting for pi"_s);
    runTheScript();
    QVERIFY(m_script.contains(u"[%1]:%2 ssh-ed25519 "_s.arg(ourAddress).arg(m_server->port())));
    pasteTheKey();
    letItIn(12345);
    waitUntilItIsThere();
    QTRY_COMPARE(rowState(), u"Runs on pi; its port answers here"_s);
    usesTheLogin();
    takeItBack();
    QTRY_COMPARE(rowState(), u"Waiting for pi"_s);
}

void TestElsewhere::six_throughTheRuleOfOurRouter()
{
    DO(m_lab->addHost(u"gate"_s));
    DO(NetLab::shell(
        u"nsenter --net=/run/netns/gate sh -ec 'echo 1 >/proc/sys/net/ipv4/ip_forward; "
        "nft add table ip culvert; "
        "nft \"add chain ip culvert before { type nat hook prerouting priority -100; }\"; "
        "nft \"add chain ip culvert after { type nat hook postrouting priority 100; }\"; "
        "nft add rule ip culvert before tcp dport 6789 dnat to %1:%2; "
        "nft add rule ip culvert after masquerade'"_s.arg(ourAddress)
            .arg(m_server->port())));
    planFenced(Wish::Login, u"nnny"_s);
    part<QLineEdit>(u"here-user"_s)->clear();
    type(u"here-host"_s, u"%1@gate:6789"_s.arg(m_server->user()));
    make();
    QCOMPARE(made().surroundings.situation, 6);
    runTheScript();
    QVERIFY(m_script.contains(u"[gate]:6789 ssh-ed25519 "_s));
    pasteTheKey();
    letItIn(12345);
    waitUntilItIsThere();
    usesTheLogin();
    takeItBack();
}

void TestElsewhere::seven_meetsAtAThirdHost()
{
    DO(m_lab->addHost(u"c"_s));
    DO(m_lab->startSshd(u"c"_s));
    DO(m_lab->know(u"c"_s, u"c"_s));
    planFenced(Wish::Login, u"nnnny"_s);
    type(u"third-host"_s, m_lab->user() + u"@c"_s);
    make();
    QCOMPARE(made().surroundings.situation, 7);
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->status(made().id).state == SessionState::Established,
                             patience);
    QCOMPARE(text(u"othertitle"_s), u"Waiting for pi\u2026"_s);
    runTheScript();
    QVERIFY(m_script.contains(u"\nc ssh-ed25519 "_s));
    pasteTheKey();
    const auto *line = child<QPlainTextEdit>(u"otherkeyline"_s); // for the one who has the hub
    QVERIFY(line->isVisible());
    QVERIFY(text(u"otherkeynote"_s).contains(m_lab->user() + u"@c"_s));
    QFile keys(m_lab->path(u"authorized_keys"_s));
    QVERIFY(keys.open(QIODevice::Append));
    keys.write(line->toPlainText().toUtf8() + '\n');
    keys.close();
    waitUntilItIsThere();
    usesTheLogin();
    takeItBack();
}

int main(int argc, char **argv)
{
    if (NetLab::missingTools().isEmpty() && NetLab::whyForbidden().isEmpty())
        NetLab::enter(argc, argv);
    QApplication app(argc, argv);
    TestElsewhere test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_elsewhere.moc"
