#include "core/engine/engine.h"
#include "core/engine/savedsecrets.h"
#include "core/engine/tunnels.h"
#include "core/profile/profilestore.h"
#include "core/secrets/keychainstore.h"
#include "core/system/autostart.h"
#include "tests/support/testprogram.h"
#include "tests/ui/madeup.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/wizard.h"
#include "ui/editor/profiledialog.h"
#include "ui/questions/changedkeydialog.h"
#include "ui/questions/consentdialog.h"
#include "ui/questions/credentialdialog.h"
#include "ui/questions/hostkeydialog.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize frames(0, 28 + 32); // a title bar and a panel

QChar mnemonicOf(const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QChar() : QChar(keys[0].key());
}

} // namespace

/// What all dialogs, and all menus, keep to.
class TestDialogs : public QObject, protected WindowFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup();
    void fitASmallScreen_data();
    void fitASmallScreen();
    void askBeforeInputIsLost();
    void closeAtOnceWhenNothingWasEntered();
    void haveEachMnemonicOnce_data();
    void haveEachMnemonicOnce();
    void listTheKeys();

private:
    std::unique_ptr<QDialog> make(const QString &name);

    Language m_language;
    QFont m_font = QApplication::font();
    KeychainStore m_keychain;
    Autostart m_autostart;
    std::unique_ptr<SavedSecrets> m_secrets;
};

void TestDialogs::cleanup()
{
    end();
    m_language.use(u"en"_s);
    QApplication::setFont(m_font);
}

std::unique_ptr<QDialog> TestDialogs::make(const QString &name)
{
    const Profile profile = madeup::profiles().first();
    if (name == u"profile")
        return std::make_unique<ProfileDialog>(profile, *m_tunnels);
    if (name == u"wizard")
        return std::make_unique<Wizard>();
    if (name == u"import")
        return std::make_unique<ImportDialog>(*m_store);
    if (name == u"export")
        return std::make_unique<ExportDialog>(profile);
    if (name == u"preferences") {
        m_secrets = std::make_unique<SavedSecrets>(m_keychain, m_folder->path());
        return std::make_unique<PreferencesDialog>(*m_tunnels, *m_secrets, *m_preferences,
                                                   m_autostart);
    }
    if (name == u"hostkey")
        return std::make_unique<HostKeyDialog>(madeup::hostKeyQuestion());
    if (name == u"changedkey")
        return std::make_unique<ChangedKeyDialog>(madeup::hostKeyChange());
    if (name == u"password")
        return std::make_unique<CredentialDialog>(madeup::passwordQuestion());
    if (name == u"codes")
        return std::make_unique<CredentialDialog>(madeup::codesQuestion());
    return std::make_unique<ConsentDialog>(
        u"Database"_s, ForeignCommands{{u"proxycommand nc -x socks:1080 %h %p"_s}, {}});
}

void TestDialogs::fitASmallScreen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    QTest::addColumn<qreal>("fonts");
    QTest::addColumn<QSize>("screen");
    constexpr QSize small(1366, 768);
    constexpr QSize scaled(1920 / 2, 1080 / 2);
    for (const char *name : {"profile", "wizard", "import", "export", "preferences", "hostkey",
                             "changedkey", "password", "codes", "consent"}) {
        const QString dialog = QString::fromLatin1(name);
        QTest::addRow("%s", name) << dialog << u"en"_s << 1.0 << small;
        QTest::addRow("%s, German", name) << dialog << u"de"_s << 1.0 << small;
        QTest::addRow("%s, German, large fonts", name) << dialog << u"de"_s << 1.5 << small;
        QTest::addRow("%s, German, scaled", name) << dialog << u"de"_s << 1.0 << scaled;
    }
}

/// The screen of the tests is smaller still, so the dialog is given the size that it would have.
void TestDialogs::fitASmallScreen()
{
    QFETCH(const QString, name);
    QFETCH(const QString, language);
    QFETCH(const qreal, fonts);
    QFETCH(const QSize, screen);
    const QSize room = screen - frames;
    m_language.use(language);
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * fonts);
    QApplication::setFont(font);
    const std::unique_ptr<QDialog> dialog = make(name);
    dialog->show();
    QApplication::processEvents();
    const QSize least = dialog->minimumSizeHint().expandedTo(dialog->minimumSize());
    QVERIFY2(least.width() <= room.width() && least.height() <= room.height(),
             qPrintable(u"at least %1 x %2"_s.arg(least.width()).arg(least.height())));
    const QSize here = dialog->screen()->availableSize();
    QVERIFY(dialog->width() <= std::max(here.width(), least.width()));
    QVERIFY(dialog->height() <= std::max(here.height(), least.height()));
    dialog->resize(dialog->size().boundedTo(room));
    QApplication::processEvents();
    for (const QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (!button->isVisible() || button->window() != dialog.get()
            || button->parentWidget()->window() != dialog.get())
            continue;
        const QWidget *scrolled = button->parentWidget();
        while (scrolled && !scrolled->inherits("QAbstractScrollArea") && !scrolled->isWindow())
            scrolled = scrolled->parentWidget();
        if (scrolled && !scrolled->isWindow())
            continue; // one can scroll to it
        const QRect place(button->mapTo(dialog.get(), QPoint()), button->size());
        QVERIFY2(dialog->rect().contains(place), qPrintable(button->text()));
        QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }
}

void TestDialogs::askBeforeInputIsLost()
{
    ProfileDialog dialog(madeup::profiles().first(), *m_tunnels);
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
    for (const QString &name : {u"profile"_s, u"wizard"_s}) {
        const std::unique_ptr<QDialog> dialog = make(name);
        dialog->show();
        dialog->close();
        QVERIFY2(!dialog->isVisible(), qPrintable(name));
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
