#include "core/engine/savedsecrets.h"
#include "core/openssh/authorizedkeys.h"
#include "core/secrets/keychainstore.h"
#include "core/situations/situations.h"
#include "core/system/autostart.h"
#include "tests/support/testprogram.h"
#include "tests/ui/madeup.h"
#include "tests/ui/windowfixture.h"
#include "ui/base/dialogs.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/wizard.h"
#include "ui/editor/profiledialog.h"
#include "ui/questions/admissiondialog.h"
#include "ui/questions/changedkeydialog.h"
#include "ui/questions/consentdialog.h"
#include "ui/questions/credentialdialog.h"
#include "ui/questions/hostkeydialog.h"
#include "ui/text/language.h"
#include "ui/views/detailpanel.h"
#include "ui/windowboxes.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStyleOptionComboBox>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// Every dialog and every page of the window, on a small screen and on one that is scaled, in
/// German and with large fonts: all buttons inside, no text cut.
class TestGeometry : public QObject, protected WindowFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void dialogIsWhole_data();
    void dialogIsWhole();
    void caseIsWhole_data() { addScreens(); }
    void caseIsWhole();
    void pageIsWhole_data() { addScreens(); }
    void pageIsWhole();
    void firstScreenIsWhole_data() { addScreens(); }
    void firstScreenIsWhole();
    void forwardsTakeTheHeightTheyNeed();

private:
    static void addScreens();
    void dress(); ///< as the row says
    std::unique_ptr<QDialog> make(const QString &name);

    Language m_language;
    QFont m_font = QApplication::font();
    KeychainStore m_keychain;
    Autostart m_autostart;
    std::unique_ptr<SavedSecrets> m_secrets;
};

namespace {

constexpr QSize frames(0, 28 + 32); // a title bar and a panel

bool isScrolled(const QWidget &widget)
{
    const QWidget *around = widget.parentWidget();
    while (around && !around->inherits("QAbstractScrollArea") && !around->isWindow())
        around = around->parentWidget();
    return around && !around->isWindow();
}

QString cutText(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    const bool low = label.wordWrap() ? label.heightForWidth(label.width()) > label.height() + 1
                                      : label.sizeHint().height() > label.height() + 1;
    const bool narrow = label.minimumSizeHint().width() > label.width() + 1;
    return low || narrow
        ? u"%1 x %2 for: %3"_s.arg(label.width()).arg(label.height()).arg(label.text())
        : QString();
}

/// More than its layout has room for: a mnemonic's line is no part of what is measured.
bool paintsBeyond(QLabel &label)
{
    const QSize given = label.size();
    label.resize(given + QSize(10, 0));
    const QImage all = label.grab().toImage();
    label.resize(given);
    const QImage beyond =
        all.copy(all.rect().adjusted(int(given.width() * all.devicePixelRatio()), 0, 0, 0));
    QImage plain(beyond.size(), beyond.format());
    plain.fill(all.pixelColor(all.width() - 1, 0));
    return beyond != plain;
}

/// In the part of it that is not the arrow's.
bool holdsItsText(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                   QStyle::SC_ComboBoxEditField, &box);
    const QRect text = box.fontMetrics().boundingRect(room.adjusted(2, 0, -2, QWIDGETSIZE_MAX),
                                                      Qt::TextWordWrap, box.currentText());
    return text.height() <= room.height() && text.width() <= room.width();
}

QString cutButton(const QAbstractButton &button)
{
    const QSize least = button.minimumSizeHint();
    if (button.width() < least.width() || button.height() < least.height())
        return u"%1 is %2 x %3, not %4 x %5"_s
            .arg(button.text().isEmpty() ? button.objectName() : button.text())
            .arg(button.width())
            .arg(button.height())
            .arg(least.width())
            .arg(least.height());
    const bool outside = !isScrolled(button) && button.visibleRegion() != button.rect();
    return outside ? u"%1 is outside"_s.arg(button.text()) : QString();
}

/// The first thing that is cut or lies outside; empty: all is whole.
QString whatIsCut(const QWidget &window)
{
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        QString cut;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            cut = cutText(*label);
        else if (const auto *button = qobject_cast<const QPushButton *>(widget))
            cut = cutButton(*button);
        else if (widget->inherits("QCheckBox") || widget->inherits("QRadioButton"))
            cut = cutButton(*qobject_cast<const QAbstractButton *>(widget));
        if (!cut.isEmpty())
            return u"%1: %2"_s.arg(widget->objectName(), cut);
    }
    return {};
}

/// One that another machine runs, with its page.
Profile elsewhere(int situation)
{
    Cast cast;
    cast.wish = situation == 4 ? Wish::Service : Wish::Login;
    cast.a = {u"desk"_s, {}, u"127.0.0.1"_s, {}, 0};
    cast.b = {u"pi"_s, u"pi"_s, {}, u"their router"_s, 0};
    cast.c = {u"hub"_s, {}, u"127.0.0.1"_s, {}, 0};
    Profile profile = situationOf(situation, cast).halves.constFirst().profile;
    profile.name += u" %1"_s.arg(situation);
    return profile;
}

/// Each tab, each page.
QString whatIsCutOnAnyPage(QWidget &window)
{
    for (QTabWidget *tabs : window.findChildren<QTabWidget *>()) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (!tabs->isTabVisible(tab))
                continue;
            tabs->setCurrentIndex(tab);
            QApplication::processEvents();
            if (const QString cut = whatIsCut(window); !cut.isEmpty())
                return tabs->tabText(tab) + u" > "_s + cut;
        }
    }
    return whatIsCut(window);
}

} // namespace

void TestGeometry::init()
{
    begin();
}

void TestGeometry::cleanup()
{
    end();
    m_language.use(u"en"_s);
    QApplication::setFont(m_font);
}

void TestGeometry::addScreens()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    QTest::addColumn<qreal>("fonts");
    QTest::addColumn<QSize>("screen");
    constexpr QSize small(1366, 768);
    constexpr QSize scaled(1920 / 2, 1080 / 2);
    QTest::newRow("English") << QString() << u"en"_s << 1.0 << small;
    QTest::newRow("German") << QString() << u"de"_s << 1.0 << small;
    QTest::newRow("German, large fonts") << QString() << u"de"_s << 1.5 << small;
    QTest::newRow("German, scaled") << QString() << u"de"_s << 1.0 << scaled;
}

void TestGeometry::dress()
{
    QFETCH(const QString, language);
    QFETCH(const qreal, fonts);
    m_language.use(language);
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * fonts);
    QApplication::setFont(font);
}

std::unique_ptr<QDialog> TestGeometry::make(const QString &name)
{
    const Profile profile = madeup::profiles().constFirst();
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
    if (name == u"locked") {
        CredentialQuestion question = madeup::passwordQuestion();
        question.mayRemember = true;
        question.keychainLocked = true;
        question.keychainNote = describe(KeychainProblem::Locked);
        return std::make_unique<CredentialDialog>(question);
    }
    if (name == u"admission") {
        const PublicKey key{u"ssh-ed25519"_s, QByteArray(51, 'k').toBase64(), u"ada@pi"_s};
        return std::make_unique<AdmissionDialog>(
            u"pi"_s, key, u"restrict,port-forwarding,permitlisten=\"localhost:12345\""_s, nullptr);
    }
    if (name == u"codes")
        return std::make_unique<CredentialDialog>(madeup::codesQuestion());
    return std::make_unique<ConsentDialog>(
        u"Database"_s, ForeignCommands{{u"proxycommand nc -x socks:1080 %h %p"_s}, {}});
}

void TestGeometry::dialogIsWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    QTest::addColumn<qreal>("fonts");
    QTest::addColumn<QSize>("screen");
    constexpr QSize small(1366, 768);
    constexpr QSize scaled(1920 / 2, 1080 / 2);
    for (const char *name : {"profile", "wizard", "import", "export", "preferences", "hostkey",
                             "changedkey", "password", "locked", "codes", "consent", "admission"}) {
        const QString dialog = QString::fromLatin1(name);
        QTest::addRow("%s", name) << dialog << u"en"_s << 1.0 << small;
        QTest::addRow("%s, German", name) << dialog << u"de"_s << 1.0 << small;
        QTest::addRow("%s, German, large fonts", name) << dialog << u"de"_s << 1.5 << small;
        QTest::addRow("%s, German, scaled", name) << dialog << u"de"_s << 1.0 << scaled;
    }
}

/// The screen of the tests is smaller still, so the dialog is given the size that it would have.
void TestGeometry::dialogIsWhole()
{
    QFETCH(const QString, name);
    QFETCH(const QSize, screen);
    const QSize room = screen - frames;
    dress();
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
    const QString cut = whatIsCutOnAnyPage(*dialog);
    QVERIFY2(cut.isEmpty(), qPrintable(cut));
}

/// The sentence of each case, however long.
void TestGeometry::caseIsWhole()
{
    QFETCH(const QSize, screen);
    dress();
    Wizard wizard;
    wizard.show();
    wizard.resize(wizard.size().boundedTo(screen - frames));
    auto *box = wizard.findChild<QComboBox *>(u"wizard-template"_s);
    QList<QLabel *> labels = box->parentWidget()->findChildren<QLabel *>();
    labels.removeIf([box](QLabel *label) { return label->buddy() != box; });
    QCOMPARE(labels.size(), 1);
    QVERIFY2(!paintsBeyond(*labels.first()), qPrintable(labels.first()->text()));
    for (int row = 0; row < box->count(); ++row) {
        box->setCurrentIndex(row);
        emit box->activated(row);
        QTRY_VERIFY2(holdsItsText(*box), qPrintable(box->currentText()));
        QTRY_VERIFY2(whatIsCut(wizard).isEmpty(), qPrintable(whatIsCut(wizard)));
    }
}

/// Each tab of the window, for a tunnel of each state, for one that another machine runs, and with
/// the boxes that open over it.
void TestGeometry::pageIsWhole()
{
    QFETCH(const QSize, screen);
    dress();
    QList<Profile> profiles = madeup::profiles();
    for (const int situation : {4, 5, 7})
        profiles.append(elsewhere(situation));
    add(profiles);
    open();
    const QSize room = screen - frames;
    m_window->setMinimumSize(m_window->minimumSize().boundedTo(room)); // as that screen would
    m_window->resize(m_window->size().boundedTo(room));
    QVERIFY2(m_window->width() <= room.width() && m_window->height() <= room.height(),
             qPrintable(u"at least %1 x %2"_s.arg(m_window->width()).arg(m_window->height())));
    m_window->resize(room);
    madeup::play(*m_engine, profiles);
    madeup::playChecks(*m_engine, profiles.first());
    for (const Profile &profile : profiles) {
        m_window->select(profile.id);
        QApplication::processEvents();
        const QString cut = whatIsCutOnAnyPage(*m_window);
        QVERIFY2(cut.isEmpty(), qPrintable(profile.name + u" > "_s + cut));
    }
    showKeys(*m_window);
    showAbout(*m_window);
    QApplication::processEvents();
    const QList<QMessageBox *> boxes = m_window->findChildren<QMessageBox *>();
    QCOMPARE(boxes.size(), 2);
    for (const QMessageBox *box : boxes) {
        QVERIFY2(box->height() <= room.height() && box->width() <= room.width(),
                 qPrintable(box->objectName()));
        QVERIFY2(whatIsCut(*box).isEmpty(), qPrintable(whatIsCut(*box)));
    }
}

/// The three choices of the empty page.
void TestGeometry::firstScreenIsWhole()
{
    QFETCH(const QSize, screen);
    dress();
    open();
    m_window->resize(screen - frames);
    QApplication::processEvents();
    QVERIFY(child<QPushButton>(u"trythedemo"_s)->isVisible());
    const QString cut = whatIsCut(*m_window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut));
}

void TestGeometry::forwardsTakeTheHeightTheyNeed()
{
    Profile profile = madeup::profiles().constFirst();
    const qsizetype few = profile.forwards.size();
    add({profile});
    open();
    m_window->resize(1280, 900);
    m_window->select(profile.id);
    const auto *view = child<QTreeView>(u"forwards"_s);
    const auto rows = [&] { return view->model()->rowCount(); };
    QTRY_COMPARE(rows(), int(few));
    const int row = view->visualRect(view->model()->index(0, 0)).height();
    QTRY_VERIFY(view->viewport()->height() >= row * few);
    QVERIFY(view->height() < row * (few + 3));
    for (quint16 port = 9001; port < 9041; ++port) {
        profile.forwards.append(profile.forwards.first());
        profile.forwards.last().bind.port = port;
    }
    QVERIFY(m_tunnels->save(profile));
    QTRY_COMPARE(rows(), int(profile.forwards.size()));
    QVERIFY(child<QPushButton>(u"copyaddress"_s)->isVisible());
    const QString cut = whatIsCut(*m_window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut)); // it scrolls
}

CULVERT_WIDGET_TEST(TestGeometry)
#include "tst_geometry.moc"
