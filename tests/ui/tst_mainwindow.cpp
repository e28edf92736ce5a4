#include "core/base/savefile.h"
#include "tests/support/testprogram.h"
#include "tests/ui/madeup.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/wizard.h"
#include "ui/editor/profiledialog.h"
#include "ui/importcontroller.h"
#include "ui/picture/topologyview.h"
#include "ui/questions/consentdialog.h"
#include "ui/trayicon.h"
#include "ui/views/profilelist.h"
#include "ui/views/statedelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QCheckBox>
#include <QFrame>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace culvert;
using namespace culvert::test;

class TestMainWindow : public QObject, protected WindowFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void keepsItsNamesForAutomation();
    void opensTheDoorsWhileThereIsNothing();
    void opensTheImport();
    void offersNewHostsInPlace();
    void asksBeforeForeignCommandsRun();
    void exports();
    void makesATunnelByClicking();
    void asksToRunByDoubleClickSpaceAndSwitch();
    void enablesWhatMakesSense();
    void deletesWithUndo();
    void duplicates();
    void copiesTheSshCommand();
    void copiesThePicture();
    void showsWhatSshConfigAdds();
    void filters();
    void saysThatNothingMatches();
    void opensTheContextMenuByKey();
    void showsAFailureInPlace();
    void showsABrokenStoreInPlace();
    void opensNormallyWithoutATray();
    void leavesAnotherMachinesTunnelToIt();
    void hidesToTheTrayAndSaysSoOnce();
    void quitsWithoutATrayWhenNothingRuns();
    void asksOnceBeforeTunnelsEnd();
    void closesAsPreferred();
    void keepsItsLayout();
    void listsTunnelsInTheTray();

private:
    QPoint rowCentre(int row)
    {
        return list()->visualRect(list()->model()->index(row, 0)).center();
    }
};

void TestMainWindow::keepsItsNamesForAutomation()
{
    add(madeup::profiles());
    open();
    QCOMPARE(list()->accessibleName(), u"Tunnels"_s);
    for (const auto &[object, name] :
         {std::pair(u"newtunnel"_s, u"New tunnel"_s), std::pair(u"start"_s, u"Start"_s),
          std::pair(u"stop"_s, u"Stop"_s), std::pair(u"edit"_s, u"Edit"_s),
          std::pair(u"delete"_s, u"Delete"_s)}) {
        QVERIFY2(button(object), qPrintable(object));
        QCOMPARE(button(object)->accessibleName(), name);
    }
    m_window->select(m_store->profiles().first().id);
    QTest::mouseClick(button(u"edit"_s), Qt::LeftButton);
    auto *dialog = m_window->findChild<ProfileDialog *>();
    for (const auto &[object, name] :
         {std::pair(u"name"_s, u"Name"_s), std::pair(u"host"_s, u"Host"_s),
          std::pair(u"port"_s, u"Port"_s), std::pair(u"user"_s, u"User"_s),
          std::pair(u"save"_s, u"Save"_s), std::pair(u"cancel"_s, u"Cancel"_s)}) {
        QVERIFY2(dialog->findChild<QWidget *>(object), qPrintable(object));
        QCOMPARE(dialog->findChild<QWidget *>(object)->accessibleName(), name);
    }
}

void TestMainWindow::opensTheDoorsWhileThereIsNothing()
{
    open();
    const QSignalSpy demo(m_window.get(), &MainWindow::demoRequested);
    auto *make = m_window->findChild<QPushButton *>(u"makeatunnel"_s);
    QVERIFY(make->isVisible());
    QTest::mouseClick(m_window->findChild<QPushButton *>(u"trythedemo"_s), Qt::LeftButton);
    QCOMPARE(demo.count(), 1);
    QTest::mouseClick(make, Qt::LeftButton);
    auto *wizard = m_window->findChild<Wizard *>();
    QVERIFY(wizard && wizard->isVisible());
}

void TestMainWindow::opensTheImport()
{
    open();
    const auto dialogs = [this] { return m_window->findChildren<ImportDialog *>(); };
    QTest::mouseClick(m_window->findChild<QPushButton *>(u"importhosts"_s), Qt::LeftButton);
    QCOMPARE(dialogs().size(), 1);
    dialogs().first()->reject();
    QTRY_VERIFY(dialogs().isEmpty());
    QTest::mouseClick(button(u"import"_s), Qt::LeftButton);
    QCOMPARE(dialogs().size(), 1);
    dialogs().first()->readText(u"ssh -D 1080 pi"_s);
    auto *import = dialogs().first()->findChild<QPushButton *>(u"import"_s);
    QTRY_VERIFY(import->isEnabled());
    import->click();
    QCOMPARE(m_store->profiles().size(), 1);
    QCOMPARE(list()->current(), m_store->profiles().first().id);

    QGuiApplication::clipboard()->setText(u"ssh -D 1081 lab-7"_s);
    QTRY_VERIFY(dialogs().isEmpty());
    trigger(u"paste"_s);
    QCOMPARE(dialogs().size(), 1);
}

void TestMainWindow::offersNewHostsInPlace()
{
    add(madeup::profiles());
    open();
    auto *controller = m_window->findChild<ImportController *>();
    emit controller->hostsAdded({u"db"_s, u"web"_s});
    auto *bar = m_window->findChild<QFrame *>(u"messagebar"_s);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->findChild<QLabel *>(u"text"_s)->text(), u"2 new host(s) in ~/.ssh/config"_s);
    QCOMPARE(bar->toolTip(), u"db, web"_s);
    QTest::mouseClick(bar->findChild<QPushButton *>(u"action"_s), Qt::LeftButton);
    QVERIFY(m_window->findChild<ImportDialog *>());
}

void TestMainWindow::asksBeforeForeignCommandsRun()
{
    const QString trace = m_folder->filePath(u"ran"_s);
    Profile foreign;
    foreign.id = newProfileId();
    foreign.name = u"Foreign"_s;
    foreign.host = u"nowhere.invalid"_s;
    foreign.configFile = u"none"_s;
    foreign.options = {{u"ProxyCommand"_s, u"touch "_s + trace}};
    foreign.retrying = Retrying::Off;
    foreign.source = {u"command"_s, {}, u"ssh nowhere.invalid"_s};
    add({foreign});
    open();
    m_window->select(foreign.id);
    const auto answer = [this](const QString &how) {
        trigger(u"start"_s);
        auto *dialog = m_window->findChild<ConsentDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QPlainTextEdit *>(u"commands"_s)
                    ->toPlainText()
                    .contains(u"touch "_s));
        QTest::mouseClick(dialog->findChild<QPushButton *>(how), Qt::LeftButton);
        QTRY_VERIFY(!m_window->findChild<ConsentDialog *>());
    };
    answer(u"cancel"_s);
    QVERIFY(!m_engine->isRunning(foreign.id));
    answer(u"allow"_s);
    QTRY_VERIFY(QFile::exists(trace));
    QTRY_VERIFY(!m_engine->isRunning(foreign.id));
    trigger(u"start"_s); // remembered
    QVERIFY(!m_window->findChild<ConsentDialog *>());
}

void TestMainWindow::exports()
{
    add(madeup::profiles());
    open();
    m_window->select(m_store->profiles().first().id);
    trigger(u"export"_s);
    auto *dialog = m_window->findChild<ExportDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QPlainTextEdit *>(u"text"_s)->toPlainText().startsWith(u"ssh "_s));
}

void TestMainWindow::makesATunnelByClicking()
{
    open();
    QTest::mouseClick(button(u"newtunnel"_s), Qt::LeftButton);
    m_window->findChild<QPushButton *>(u"wizard-settings"_s)->click();
    auto *dialog = m_window->findChild<ProfileDialog *>();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"name"_s), u"NAS"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"host"_s), u"nas"_s);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"host"_s)->text(), u"nas"_s); // none was made up
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
    QCOMPARE(m_store->profiles().size(), 1);
    QVERIFY(list()->isVisible());
    QCOMPARE(list()->current(), m_store->profiles().first().id);
}

void TestMainWindow::asksToRunByDoubleClickSpaceAndSwitch()
{
    add(madeup::profiles());
    open();
    m_window->model().disconnect(m_tunnels.get()); // asked is enough here
    const QSignalSpy asked(&m_window->model(), &ProfileModel::runRequested);
    QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, rowCentre(1));
    QCOMPARE(asked.count(), 1);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(asked.count(), 2);
    const QRect row = list()->visualRect(list()->model()->index(2, 0));
    const QPoint onSwitch = StateDelegate::switchRect(row, Qt::LeftToRight).center();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, onSwitch);
    QCOMPARE(asked.count(), 3);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, rowCentre(0));
    QCOMPARE(asked.count(), 3);
}

void TestMainWindow::enablesWhatMakesSense()
{
    add(madeup::profiles());
    open();
    m_window->select(m_store->profiles()[0].id);
    QVERIFY(button(u"start"_s)->isEnabled());
    QVERIFY(!button(u"stop"_s)->isEnabled());
    madeup::play(*m_engine, m_store->profiles());
    QVERIFY(!button(u"start"_s)->isEnabled());
    QVERIFY(button(u"stop"_s)->isEnabled());
    m_window->select(m_store->profiles()[4].id);
    QVERIFY(button(u"start"_s)->isEnabled());
}

void TestMainWindow::deletesWithUndo()
{
    add(madeup::profiles());
    open();
    const QList<Profile> before = m_store->profiles();
    m_window->select(before[1].id);
    QTest::mouseClick(button(u"delete"_s), Qt::LeftButton);
    QCOMPARE(m_store->profiles().size(), before.size() - 1);
    auto *bar = m_window->findChild<QFrame *>(u"messagebar"_s);
    QVERIFY(bar->isVisible());
    QTest::mouseClick(bar->findChild<QPushButton *>(u"action"_s), Qt::LeftButton);
    QCOMPARE(m_store->profiles(), before);
    QCOMPARE(list()->current(), before[1].id);
    QVERIFY(!bar->isVisible());
}

void TestMainWindow::duplicates()
{
    add(madeup::profiles());
    open();
    m_window->select(m_store->profiles()[0].id);
    trigger(u"duplicate"_s);
    auto *dialog = m_window->findChild<ProfileDialog *>();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
    const std::optional<Profile> copy = m_store->findByName(u"Notebook on lab-7 (copy)"_s);
    QVERIFY(copy);
    QCOMPARE(copy->forwards, m_store->profiles()[0].forwards);
}

void TestMainWindow::copiesTheSshCommand()
{
    add(madeup::profiles());
    open();
    m_window->select(m_store->profiles()[1].id);
    list()->setFocus();
    QTest::keySequence(list(), QKeySequence::Copy);
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY2(command.startsWith(u"ssh "_s) && command.contains(u"12345:localhost:22"_s)
                 && command.endsWith(u"hub.example.org"_s),
             qPrintable(command));
}

void TestMainWindow::copiesThePicture()
{
    add(madeup::profiles());
    open();
    m_window->select(m_store->profiles()[1].id);
    trigger(u"copymermaid"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"hub.example.org"_s));
    QVERIFY(m_window->findChild<QFrame *>(u"messagebar"_s)->isVisible());

    auto *picture = m_window->findChild<TopologyView *>();
    auto *menu = m_window->findChild<QMenu *>(u"picturemenu"_s);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, picture->rect().center(),
                            picture->mapToGlobal(picture->rect().center()));
    QCoreApplication::sendEvent(picture, &asked);
    QVERIFY(menu->isVisible());
    menu->close();
}

void TestMainWindow::showsWhatSshConfigAdds()
{
    const QString config = m_folder->filePath(u"ssh_config"_s);
    QVERIFY(!saveFile(config,
                      "Host db\nUser ann\nProxyJump j1\nLocalForward 5433 localhost:5432\n"
                      "Host j1\nPort 2200\n"));
    Profile profile = madeup::profiles().first();
    profile.host = u"db"_s;
    profile.user.clear();
    profile.port = 0;
    profile.configFile = config;
    profile.forwards = {*parseForward(u'L', u"8080:localhost:80"_s)};
    add({profile});
    open();
    const auto *picture = m_window->findChild<TopologyView *>();
    QTRY_COMPARE(picture->topology().forwardArrows.size(), 2);
    QCOMPARE(picture->topology().sshArrows.constFirst().port, quint16(2200));
    auto *forwards = m_window->findChild<QTreeView *>(u"forwards"_s);
    const QAbstractItemModel *model = forwards->model();
    QCOMPARE(model->rowCount(), 2);
    QVERIFY(model->index(0, 0).flags().testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(!model->index(1, 0).flags().testFlag(Qt::ItemIsUserCheckable));

    const auto *sentence = m_window->findChild<QLabel *>(u"route"_s);
    QVERIFY2(sentence->text().contains(u"localhost:8080"_s), qPrintable(sentence->text()));
    forwards->setCurrentIndex(model->index(1, 0));
    QVERIFY2(sentence->text().contains(u"localhost:5433"_s), qPrintable(sentence->text()));
    profile.notes = u"for Ann"_s; // says nothing to ssh: nothing flickers
    QVERIFY(m_store->save(profile));
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(forwards->currentIndex().row(), 1);
    QVERIFY(m_window->findChild<QPlainTextEdit *>(u"commands"_s)
                ->toPlainText()
                .contains(u"-L 8080:localhost:80 db"_s));
}

void TestMainWindow::filters()
{
    add(madeup::profiles());
    open();
    QTest::keySequence(m_window.get(), QKeySequence::Find);
    auto *filter = m_window->findChild<QLineEdit *>(u"filter"_s);
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"nas"_s);
    QCOMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(m_window->findChild<QLabel *>(u"title"_s)->text(), u"NAS"_s);
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Escape);
    QCOMPARE(list()->model()->rowCount(), int(m_store->profiles().size()));
}

void TestMainWindow::saysThatNothingMatches()
{
    add(madeup::profiles());
    open();
    auto *filter = child<QLineEdit>(u"filter"_s);
    const auto *said = child<QLabel>(u"nomatch"_s);
    QVERIFY(!said->isVisible());
    filter->setFocus();
    QTest::keyClicks(filter, u"zebra"_s);
    QCOMPARE(list()->model()->rowCount(), 0);
    QVERIFY(said->isVisible());
    QVERIFY2(said->text().contains(u"zebra"_s), qPrintable(said->text()));
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(filter->text().isEmpty());
    QVERIFY(!said->isVisible());
    QCOMPARE(list()->model()->rowCount(), int(m_store->profiles().size()));
}

void TestMainWindow::opensTheContextMenuByKey()
{
    add(madeup::profiles());
    open();
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_F10, Qt::ShiftModifier);
    auto *menu = child<QMenu>(u"contextmenu"_s);
    QVERIFY(menu->isVisible());
    QCOMPARE(menu->actions(), list()->actions());
    menu->close();
}

void TestMainWindow::showsAFailureInPlace()
{
    add(madeup::profiles());
    open();
    madeup::play(*m_engine, m_store->profiles());
    m_window->select(m_store->profiles()[4].id);
    auto *error = m_window->findChild<QFrame *>(u"error"_s);
    QVERIFY(error->isVisible());
    QVERIFY(error->findChild<QLabel *>(u"errorwhat"_s)->text().contains(u"changed"_s));
    QVERIFY(!error->findChild<QLabel *>(u"errorremedy"_s)->text().isEmpty());
    auto *detail = error->findChild<QLabel *>(u"errordetail"_s);
    QVERIFY(!detail->isVisible());
    QTest::mouseClick(error->findChild<QToolButton *>(u"details"_s), Qt::LeftButton);
    QVERIFY(detail->isVisible());
    m_window->select(m_store->profiles()[0].id);
    QVERIFY(!error->isVisible());
}

void TestMainWindow::showsABrokenStoreInPlace()
{
    QFile file(m_store->filePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ broken");
    file.close();
    m_store->reload();
    open();
    auto *bar = m_window->findChild<QFrame *>(u"storebar"_s);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->findChild<QLabel *>(u"text"_s)->text().contains(m_store->filePath()));
    QVERIFY(!button(u"newtunnel"_s)->isEnabled());
    QVERIFY(QFile::remove(m_store->filePath()));
    QTest::mouseClick(bar->findChild<QPushButton *>(u"action"_s), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    QVERIFY(button(u"newtunnel"_s)->isEnabled());
}

void TestMainWindow::opensNormallyWithoutATray()
{
    m_window = std::make_unique<MainWindow>(*m_tunnels, *m_store, *m_engine, *m_preferences);
    m_window->setTrayPresent(false); // which is known before the window is shown
    QVERIFY(!m_window->isVisible());
    m_window->show();
    QVERIFY(!m_window->isMinimized());
    m_window->setTrayPresent(true);
    m_window->close();
    QVERIFY(!m_window->isVisible());
    m_window->setTrayPresent(false);
    QVERIFY(m_window->isVisible());
}

void TestMainWindow::leavesAnotherMachinesTunnelToIt()
{
    Profile profile = madeup::profiles().first();
    profile.forwards = {*parseForward(u'R', u"12345:localhost:22")};
    profile.surroundings.seat = Seat::Acceptor;
    profile.surroundings.thisMachine = u"pi"_s;
    add({profile});
    open();
    QCOMPARE(button(u"start"_s)->text(), u"Set up"_s); // instead of a grey "Start"
    QVERIFY(button(u"start"_s)->isEnabled() && button(u"checkfirst"_s)->isEnabled());
    QTRY_COMPARE(list()->model()->index(0, 0).data(ProfileModel::StateRole).toString(),
                 u"Waiting for pi"_s);
    auto *tabs = child<QTabWidget>(u"tabs"_s);
    QCOMPARE(tabs->tabText(0), u"On pi"_s);
    QCOMPARE(tabs->currentIndex(), 0);
    tabs->setCurrentIndex(1);
    QTest::mouseClick(button(u"start"_s), Qt::LeftButton);
    QCOMPARE(tabs->currentIndex(), 0);
    QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, rowCentre(0));
    trigger(u"startall"_s);
    QCOMPARE(m_engine->runningCount(), 0);
    const QSignalSpy refused(m_tunnels.get(), &Tunnels::startRefused);
    QVERIFY(!m_tunnels->start(profile.id));
    QCOMPARE(refused.count(), 1);
    const auto *commands = child<QPlainTextEdit>(u"commands"_s);
    QVERIFY(commands->toPlainText().contains(u"-R 12345:localhost:22"_s));
    QTRY_VERIFY(
        child<QPlainTextEdit>(u"kit"_s)->toPlainText().contains(u"-R 12345:localhost:22"_s));
    profile.surroundings.seat = Seat::Dialler;
    profile.group.clear();
    QVERIFY(m_store->save(profile));
    QVERIFY(button(u"start"_s)->isEnabled());
    QCOMPARE(button(u"start"_s)->text(), u"Start"_s);
    QVERIFY(tabs->tabText(0) != u"On pi"_s);
    QVERIFY(commands->toPlainText().startsWith(u"On "_s));
}

void TestMainWindow::hidesToTheTrayAndSaysSoOnce()
{
    open();
    m_window->setTrayPresent(true);
    const QSignalSpy said(m_window.get(), &MainWindow::firstHiddenToTray);
    const QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    m_window->close();
    QVERIFY(!m_window->isVisible());
    m_window->raiseToFront();
    QVERIFY(m_window->isVisible());
    m_window->close();
    QCOMPARE(said.count(), 1);
    QCOMPARE(quit.count(), 0);
}

void TestMainWindow::quitsWithoutATrayWhenNothingRuns()
{
    open();
    const QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    m_window->close();
    QCOMPARE(quit.count(), 1);
}

void TestMainWindow::asksOnceBeforeTunnelsEnd()
{
    Profile profile = madeup::profiles().first();
    profile.host = u"192.0.2.1"_s; // nobody answers there
    profile.configFile = u"none"_s;
    add({profile});
    open();
    QVERIFY(m_tunnels->start(profile.id));
    const QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    trigger(u"quit"_s);
    trigger(u"quit"_s);
    QCOMPARE(m_window->findChildren<QMessageBox *>(u"quitbox"_s).size(), 1);
    QTest::mouseClick(m_window->findChild<QPushButton *>(u"cancel"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>(u"quitbox"_s));
    QCOMPARE(quit.count(), 0);

    trigger(u"quit"_s);
    auto *never = m_window->findChild<QCheckBox *>(u"neverask"_s);
    never->setChecked(true);
    QTest::mouseClick(
        m_window->findChild<QMessageBox *>(u"quitbox"_s)->findChild<QPushButton *>(u"quit"_s),
        Qt::LeftButton);
    QCOMPARE(quit.count(), 1);
    QVERIFY(!m_preferences->current().askBeforeQuit);
    trigger(u"quit"_s);
    QCOMPARE(quit.count(), 2);
}

void TestMainWindow::closesAsPreferred()
{
    open();
    m_window->setTrayPresent(true);
    Preferences wanted = m_preferences->current();
    wanted.onClose = OnClose::Minimize;
    m_preferences->change(wanted);
    m_window->close();
    QVERIFY(m_window->isMinimized());
    m_window->showNormal();
    wanted.onClose = OnClose::Quit;
    m_preferences->change(wanted);
    const QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    m_window->close();
    QCOMPARE(quit.count(), 1);
}

void TestMainWindow::keepsItsLayout()
{
    add(madeup::profiles());
    open();
    m_window->resize(QSize(1000, 700).boundedTo(m_window->screen()->availableSize()));
    const QSize size = m_window->size(); // of a small screen it may need more
    m_window.reset();
    open();
    QCOMPARE(m_window->size(), size);
}

void TestMainWindow::listsTunnelsInTheTray()
{
    add(madeup::profiles());
    open();
    TrayIcon tray(m_window->model());
    madeup::play(*m_engine, m_store->profiles());
    const auto entries = [&tray](bool running) {
        QStringList texts;
        for (const QAction *entry : tray.menu().actions()) {
            if (entry->isCheckable() && entry->isChecked() == running)
                texts.append(entry->text());
        }
        return texts;
    };
    QTRY_COMPARE(entries(true),
                 (QStringList{u"Notebook on lab-7"_s, u"Reach pi"_s, u"Printer room camera"_s,
                              u"Media centre"_s}));
    QCOMPARE(entries(false), (QStringList{u"Staging database"_s, u"NAS (needs you)"_s}));
    QVERIFY2(tray.toolTip().contains(u"needing you: 1, up: 2"_s), qPrintable(tray.toolTip()));
    QVERIFY2(tray.toolTip().contains(u"NAS: "_s), qPrintable(tray.toolTip()));
    m_window->model().disconnect(m_tunnels.get());
    const QSignalSpy asked(&m_window->model(), &ProfileModel::runRequested);
    tray.menu().actions().at(2)->trigger();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<ProfileId>(), m_store->profiles()[2].id);
}

CULVERT_WIDGET_TEST(TestMainWindow)
#include "tst_mainwindow.moc"
