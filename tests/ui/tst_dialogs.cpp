#include "tests/support/testprogram.h"
#include "tests/ui/madeup.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/wizard.h"
#include "ui/editor/profiledialog.h"
#include "ui/text/language.h"

#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

namespace {

QChar mnemonicOf(const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QChar() : QChar(char16_t(keys[0].key()));
}

} // namespace

/// What all dialogs, and all menus, keep to.
class TestDialogs : public QObject, protected WindowFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup();
    void askBeforeInputIsLost();
    void closeAtOnceWhenNothingWasEntered();
    void haveEachMnemonicOnce_data();
    void haveEachMnemonicOnce();
    void listTheKeys();

private:
    Language m_language;
};

void TestDialogs::cleanup()
{
    end();
    m_language.use(u"en"_s);
}

void TestDialogs::askBeforeInputIsLost()
{
    ProfileDialog dialog(madeup::profiles().constFirst(), *m_tunnels);
    dialog.show();
    const auto close = [&dialog](const QString &answer) {
        dialog.close();
        auto *box = dialog.findChild<QMessageBox *>(u"discardbox"_s);
        QVERIFY(box && box->isVisible());
        QVERIFY(dialog.isVisible());
        box->findChild<QPushButton *>(answer)->click();
        QTRY_VERIFY(!dialog.findChild<QMessageBox *>());
    };
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"name"_s), u"!"_s);
    close(u"keepediting"_s);
    QVERIFY(dialog.isVisible());
    close(u"discard"_s);
    QVERIFY(!dialog.isVisible());
    QVERIFY(m_store->profiles().isEmpty());
}

void TestDialogs::closeAtOnceWhenNothingWasEntered()
{
    ProfileDialog form(madeup::profiles().constFirst(), *m_tunnels);
    Wizard planner;
    for (QDialog *dialog : std::initializer_list<QDialog *>{&form, &planner}) {
        dialog->show();
        dialog->close();
        QVERIFY2(!dialog->isVisible(), qPrintable(dialog->objectName()));
    }
}

void TestDialogs::haveEachMnemonicOnce_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

void TestDialogs::haveEachMnemonicOnce()
{
    QFETCH(const QString, language);
    m_language.use(language);
    add(madeup::profiles());
    open();
    QList<QWidget *> bars{m_window->menuBar()};
    for (QMenu *menu : m_window->menuBar()->findChildren<QMenu *>())
        bars.append(menu);
    for (const QWidget *bar : std::as_const(bars)) {
        QMap<QChar, QString> seen;
        for (const QAction *action : bar->actions()) {
            const QChar letter = mnemonicOf(action->text());
            if (letter.isNull())
                continue;
            QVERIFY2(!seen.contains(letter),
                     qPrintable(seen.value(letter) + u" / "_s + action->text()));
            seen.insert(letter, action->text());
        }
    }
}

void TestDialogs::listTheKeys()
{
    open();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    const auto *box = child<QMessageBox>(u"keysbox"_s);
    QVERIFY(box->isVisible());
    QVERIFY2(box->text().contains(u"Ctrl+,: Preferences"_s), qPrintable(box->text()));
}

CULVERT_WIDGET_TEST(TestDialogs)
#include "tst_dialogs.moc"
