#include "tests/support/testprogram.h"
#include "tests/ui/madeup.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/importdialog.h"
#include "ui/importcontroller.h"
#include "ui/questions/consentdialog.h"
#include "ui/views/profilelist.h"

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

class TestWindowImport : public QObject, protected WindowFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void opensTheImport();
    void offersNewHostsInPlace();
    void takesBackItsOfferAlone();
    void asksBeforeForeignCommandsRun();
};

void TestWindowImport::opensTheImport()
{
    open();
    const auto dialogs = [this] { return m_window->findChildren<ImportDialog *>(); };
    QTest::mouseClick(m_window->findChild<QPushButton *>(u"importhosts"_s), Qt::LeftButton);
    QCOMPARE(dialogs().size(), 1);
    dialogs().constFirst()->reject();
    QTRY_VERIFY(dialogs().isEmpty());
    QTest::mouseClick(button(u"import"_s), Qt::LeftButton);
    QCOMPARE(dialogs().size(), 1);
    dialogs().constFirst()->readText(u"ssh -D 1080 pi"_s);
    auto *import = dialogs().constFirst()->findChild<QPushButton *>(u"import"_s);
    QTRY_VERIFY(import->isEnabled());
    import->click();
    QCOMPARE(m_store->profiles().size(), 1);
    QCOMPARE(list()->current(), m_store->profiles().first().id);

    QGuiApplication::clipboard()->setText(u"ssh -D 1081 lab-7"_s);
    QTRY_VERIFY(dialogs().isEmpty());
    trigger(u"paste"_s);
    QCOMPARE(dialogs().size(), 1);
}

void TestWindowImport::offersNewHostsInPlace()
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

void TestWindowImport::takesBackItsOfferAlone()
{
    add(madeup::profiles());
    open();
    auto *controller = m_window->findChild<ImportController *>();
    auto *bar = m_window->findChild<QFrame *>(u"messagebar"_s);
    emit controller->hostsAdded({u"db"_s, u"web"_s});
    emit controller->imported({});
    QVERIFY(!bar->isVisible());
    emit controller->hostsAdded({u"db"_s});
    m_window->say(u"The port is taken."_s);
    emit controller->imported({});
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->findChild<QLabel *>(u"text"_s)->text(), u"The port is taken."_s);
}

void TestWindowImport::asksBeforeForeignCommandsRun()
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
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(trace), 20'000);
    QTRY_VERIFY(!m_engine->isRunning(foreign.id));
    trigger(u"start"_s); // remembered
    QVERIFY(!m_window->findChild<ConsentDialog *>());
}

CULVERT_WIDGET_TEST(TestWindowImport)
#include "tst_windowimport.moc"
