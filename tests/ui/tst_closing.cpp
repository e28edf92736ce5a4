#include "tests/support/testprogram.h"
#include "tests/ui/madeup.h"
#include "tests/ui/windowfixture.h"
#include "ui/models/profilemodel.h"
#include "ui/trayicon.h"

#include <QCheckBox>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// What the close button and Quit come to, with a tray and without.
class TestClosing : public QObject, protected WindowFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void opensNormallyWithoutATray();
    void hidesToTheTrayAndSaysSoOnce();
    void quitsWithoutATrayWhenNothingRuns();
    void asksOnceBeforeTunnelsEnd();
    void closesAsPreferred();
    void listsTunnelsInTheTray();
};

void TestClosing::opensNormallyWithoutATray()
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

void TestClosing::hidesToTheTrayAndSaysSoOnce()
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

void TestClosing::quitsWithoutATrayWhenNothingRuns()
{
    open();
    const QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    m_window->close();
    QCOMPARE(quit.count(), 1);
}

void TestClosing::asksOnceBeforeTunnelsEnd()
{
    Profile profile = madeup::profiles().constFirst();
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

void TestClosing::closesAsPreferred()
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

void TestClosing::listsTunnelsInTheTray()
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

CULVERT_WIDGET_TEST(TestClosing)
#include "tst_closing.moc"
