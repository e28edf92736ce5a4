#include "core/base/savefile.h"
#include "tests/support/testprogram.h"
#include "tests/ui/madeup.h"
#include "tests/ui/windowfixture.h"
#include "ui/base/dialogs.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/wizard.h"
#include "ui/editor/profiledialog.h"
#include "ui/picture/topologyview.h"
#include "ui/views/profilelist.h"
#include "ui/views/statedelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
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
    void opensWhatABannerNames();
    void leavesAnotherMachinesTunnelToIt();
    void keepsItsLayout();

public slots:
    void noteUrl(const QUrl &url) { m_opened = url; }

private:
    QUrl m_opened;
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
    Profile profile = madeup::profiles().constFirst();
    profile.host = u"db"_s;
    profile.user.clear();
    profile.port = 0;
    profile.configFile = config;
    profile.forwards = {*parseForward(u'L', u"8080:localhost:80"_s)};
    add({profile});
    open();
    const auto *picture = m_window->findChild<TopologyView *>();
    QTRY_COMPARE(picture->topology().forwardArrows.size(), 2);
    QTRY_COMPARE(picture->topology().sshArrows.value(0).port, quint16(2200));
    auto *forwards = m_window->findChild<QTreeView *>(u"forwards"_s);
    const QAbstractItemModel *model = forwards->model();
    QTRY_COMPARE(model->rowCount(), 2);
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

/// cases/login-banner
void TestMainWindow::opensWhatABannerNames()
{
    open();
    auto *bar = m_window->findChild<QFrame *>(u"messagebar"_s);
    const auto *text = bar->findChild<QLabel *>(u"text"_s);
    auto *action = bar->findChild<QPushButton *>(u"action"_s);
    emit m_engine->bannerReceived({{}, u"t"_s, u"gate"_s, u"For members only"_s});
    QVERIFY(bar->isVisible());
    QVERIFY(text->text().contains(u"gate"_s) && text->text().contains(u"For members only"_s));
    QVERIFY(!action->isVisible());

    emit m_engine->bannerReceived(
        {{}, u"t"_s, u"gate"_s, u"Visit (https://login.example/a?b=1) now."_s});
    QVERIFY(text->text().contains(u"https://login.example/a?b=1"_s));
    QVERIFY(text->textInteractionFlags() & Qt::TextSelectableByMouse); // to be copied
    QCOMPARE(action->text(), u"Open login.example"_s);
    QDesktopServices::setUrlHandler(u"https"_s, this, "noteUrl");
    QTest::mouseClick(action, Qt::LeftButton);
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(m_opened, QUrl(u"https://login.example/a?b=1"_s));
}

void TestMainWindow::leavesAnotherMachinesTunnelToIt()
{
    Profile profile = madeup::profiles().constFirst();
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
    QTRY_VERIFY(child<QPlainTextEdit>(u"remotescript"_s)
                    ->toPlainText()
                    .contains(u"-R 12345:localhost:22"_s));
    profile.surroundings.seat = Seat::Dialler;
    profile.group.clear();
    QVERIFY(m_store->save(profile));
    QVERIFY(button(u"start"_s)->isEnabled());
    QCOMPARE(button(u"start"_s)->text(), u"Start"_s);
    QVERIFY(tabs->tabText(0) != u"On pi"_s);
    QVERIFY(commands->toPlainText().startsWith(u"On "_s));
}

void TestMainWindow::keepsItsLayout()
{
    add(madeup::profiles());
    open();
    m_window->resize(withinScreen(*m_window, {1000, 700}));
    const QSize size = m_window->size(); // of a small screen it may need more
    m_window.reset();
    open();
    QCOMPARE(m_window->size(), size);
}

CULVERT_WIDGET_TEST(TestMainWindow)
#include "tst_mainwindow.moc"
