#include "app/desktop/application.h"
#include "core/profile/profilestore.h"
#include "tests/support/farend.h"
#include "tests/support/needs.h"
#include "tests/support/socket.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"
#include "tests/support/tunnel.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/wizard.h"
#include "ui/editor/profiledialog.h"
#include "ui/text/language.h"
#include "ui/views/messagebar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QMetaProperty>
#include <QRegularExpression>
#include <QSettings>
#include <QTabWidget>
#include <QTcpSocket>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace culvert;
using namespace culvert::test;

namespace {

/// Every text among an object's properties.
void addTexts(const QObject &object, const QString &name, QStringList &words)
{
    for (int i = 0; i < object.metaObject()->propertyCount(); ++i) {
        const QMetaProperty property = object.metaObject()->property(i);
        const bool isText = property.metaType() == QMetaType::fromType<QString>();
        if (!isText || QLatin1StringView(property.name()) == "objectName"_L1)
            continue;
        if (const QString text = property.read(&object).toString(); !text.isEmpty())
            words.append(u"%1.%2: %3"_s.arg(name, QString::fromLatin1(property.name()), text));
    }
}

void addRows(const QAbstractItemModel &model, const QString &name, QStringList &words)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        words.append(u"%1 head: %2"_s.arg(
            name, model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
        for (int row = 0; row < model.rowCount(); ++row) {
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                words.append(
                    u"%1 cell: %2"_s.arg(name, model.index(row, column).data(role).toString()));
        }
    }
}

void addMenus(const QWidget &menu, QStringList &words)
{
    for (const QAction *action : menu.actions()) {
        addTexts(*action, u"menu "_s + action->objectName(), words);
        if (action->menu())
            addMenus(*action->menu(), words);
    }
}

/// Like a screen reader, which also finds what is painted.
void addSpoken(QAccessibleInterface *thing, int depth, QStringList &words)
{
    if (!thing || depth > 4)
        return;
    words.append(u"spoken: %1, %2"_s.arg(thing->text(QAccessible::Name),
                                         thing->text(QAccessible::Description)));
    for (int i = 0; i < thing->childCount(); ++i)
        addSpoken(thing->child(i), depth + 1, words);
}

/// All that somebody can read in the window, and which way it is written, but for times of the
/// day. Not what passes by (the message bar), nor what was noted at its time (log, history).
QStringList wordsOf(const QWidget &window)
{
    QStringList words;
    const QList<QWidget *> passing = window.findChildren<QWidget *>(u"messagebar"_s);
    for (const QWidget *each :
         QList<const QWidget *>{&window} + window.findChildren<const QWidget *>()) {
        const bool passes = std::any_of(passing.begin(), passing.end(), [each](const QWidget *bar) {
            return bar == each || bar->isAncestorOf(each);
        });
        if (passes || each->objectName() == u"nomatch"_s
            || (each != &window && each->window() != &window))
            continue;
        const QString name =
            QString::fromLatin1(each->metaObject()->className()) + u' ' + each->objectName();
        addTexts(*each, name, words);
        words.append(name + (each->layoutDirection() == Qt::LeftToRight ? u" >"_s : u" <"_s)
                     + each->locale().name());
        for (const QAction *action : each->actions())
            addTexts(*action, name + u' ' + action->objectName(), words);
        if (const auto *tabs = qobject_cast<const QTabWidget *>(each)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                words.append(name + u" tab: "_s + tabs->tabText(tab));
        }
        if (const auto *choice = qobject_cast<const QComboBox *>(each))
            addRows(*choice->model(), name, words);
        const auto *view = qobject_cast<const QAbstractItemView *>(each);
        const bool isNoted = qobject_cast<const QHeaderView *>(each)
            || each->objectName() == u"log"_s || each->objectName() == u"history"_s;
        if (view && view->model() && !isNoted)
            addRows(*view->model(), name, words);
        if (each->objectName() == u"topology"_s)
            addSpoken(QAccessible::queryAccessibleInterface(const_cast<QWidget *>(each)), 0, words);
    }
    if (const auto *whole = qobject_cast<const QMainWindow *>(&window))
        addMenus(*whole->menuBar(), words);
    static const QRegularExpression time(u"\\d{1,2}:\\d{2}\\b"_s);
    words.replaceInStrings(time, u"TIME"_s);
    words.sort();
    return words;
}

template <typename Dialog>
Dialog *visible(const QWidget &window)
{
    for (Dialog *each : window.findChildren<Dialog *>()) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

} // namespace

/// Another language while the program runs: what is read afterwards is what a start in that
/// language shows.
class TestLanguageSwitch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everyTextFollows_data();
    void everyTextFollows();
    void tunnelsAreNotDisturbed();
    void keepsWhatIsBeingTyped();
    void keepsWhatWasSaidAndTheFocus();
    void theTrayFollows();

private:
    std::unique_ptr<Application> startedIn(const QString &language);
    static void choose(Application &application, const QString &language);
    static void chooseInPreferences(Application &application, const QString &language);
    static QStringList readAll(Application &application);
    bool isUp(Application &application) const;
    QDateTime provedAt(Application &application) const;

    QTemporaryDir m_runtime;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_state;
    std::unique_ptr<SshServer> m_server;
    FarEnd m_service{echo()};
    Profile m_running;
    Language m_language;
};

void TestLanguageSwitch::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
}

void TestLanguageSwitch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_running = profileTo(*m_server);
    m_running.name = u"NAS"_s;
    m_running.group = u"Home"_s;
    m_running.forwards = {
        *parseForward(u'L', u"%1:127.0.0.1:%2"_s.arg(freePort()).arg(m_service.port()))};
    Profile stopped = profileTo(*m_server);
    stopped.name = u"Wiki"_s;
    stopped.forwards = {*parseForward(u'R', u"8080:localhost:80"_s)};
    QVERIFY(ProfileStore(m_folder->path()).save(QList{m_running, stopped}));
}

std::unique_ptr<Application> TestLanguageSwitch::startedIn(const QString &language)
{
    QSettings(m_folder->filePath(u"desktop.ini"_s), QSettings::IniFormat)
        .setValue(u"language"_s, language);
    m_language.use(language);
    m_state = std::make_unique<QTemporaryDir>(); // no history of before
    qputenv("XDG_STATE_HOME", m_state->path().toLocal8Bit());
    auto application = std::make_unique<Application>(m_folder->path(), m_language);
    application->begin({.start = {u"NAS"_s}});
    return application;
}

bool TestLanguageSwitch::isUp(Application &application) const
{
    const SessionStatus status = application.window().model().status(m_running.id);
    return status.state == SessionState::Established && !status.forwards.isEmpty()
        && status.forwards.first().proof.result == ProofResult::Proved;
}

QDateTime TestLanguageSwitch::provedAt(Application &application) const
{
    return application.window().model().status(m_running.id).forwards.first().proof.at;
}

void TestLanguageSwitch::choose(Application &application, const QString &language)
{
    Preferences wanted = application.preferences().current();
    wanted.language = language;
    application.preferences().change(wanted);
}

/// By its field, as a person does.
void TestLanguageSwitch::chooseInPreferences(Application &application, const QString &language)
{
    auto *field =
        visible<PreferencesDialog>(application.window())->findChild<QComboBox *>(u"language"_s);
    field->setCurrentIndex(int(Language::available().indexOf(language)) + 1);
    emit field->activated(field->currentIndex());
}

/// The window with every tunnel and every page of it, and the preferences.
QStringList TestLanguageSwitch::readAll(Application &application)
{
    QStringList words;
    MainWindow &window = application.window();
    for (int row = 0; row < window.model().rowCount(); ++row) {
        const ProfileId id = window.model().idAt(window.model().index(row));
        if (id.value.isEmpty())
            continue;
        window.select(id);
        QStringList now = wordsOf(window);
        for (QStringList before; now != before; now = wordsOf(window)) {
            before = now;
            QTest::qWait(500); // ssh_config is read beside
        }
        words += now;
    }
    if (!visible<PreferencesDialog>(window))
        window.actions().preferences.trigger();
    QTest::qWait(100);
    return words + wordsOf(*visible<PreferencesDialog>(window));
}

void TestLanguageSwitch::everyTextFollows_data()
{
    QTest::addColumn<QStringList>("languages"); // one after another
    QTest::newRow("German") << QStringList{u"en"_s, u"de"_s};
    QTest::newRow("from right to left") << QStringList{u"en"_s, u"ar"_s};
    QTest::newRow("and back") << QStringList{u"en"_s, u"de"_s, u"ar"_s, u"en"_s};
    QTest::newRow("Japanese") << QStringList{u"ar"_s, u"ja"_s};
}

void TestLanguageSwitch::everyTextFollows()
{
    QFETCH(QStringList, languages);
    QStringList switched;
    {
        const std::unique_ptr<Application> application = startedIn(languages.first());
        QTRY_VERIFY_WITH_TIMEOUT(isUp(*application), 20'000);
        application->window().actions().preferences.trigger();
        for (const QString &language : languages.sliced(1)) {
            const QDateTime proved = provedAt(*application);
            const QPointer<PreferencesDialog> before =
                visible<PreferencesDialog>(application->window());
            chooseInPreferences(*application, language);
            QTRY_VERIFY(!before && visible<PreferencesDialog>(application->window()));
            QCOMPARE(provedAt(*application), proved); // nothing is asked anew for the words' sake
        }
        switched = readAll(*application);
    }
    const std::unique_ptr<Application> application = startedIn(languages.last());
    QTRY_VERIFY_WITH_TIMEOUT(isUp(*application), 20'000);
    const QStringList started = readAll(*application);
    for (const QString &line : switched) {
        if (!started.contains(line))
            qWarning("only after switching: %s", qPrintable(line));
    }
    for (const QString &line : started) {
        if (!switched.contains(line))
            qWarning("only after a start: %s", qPrintable(line));
    }
    for (const QString &line : started) // ports are in it, so all digits are ssh's
        QVERIFY2(std::none_of(line.begin(), line.end(),
                              [](QChar each) { return each.isDigit() && each.unicode() > 127; }),
                 qPrintable(line));
    QVERIFY(switched.size() > 500);
    QCOMPARE(switched, started);
}

void TestLanguageSwitch::tunnelsAreNotDisturbed()
{
    const std::unique_ptr<Application> application = startedIn(u"en"_s);
    MainWindow &window = application->window();
    QTRY_VERIFY_WITH_TIMEOUT(isUp(*application), 20'000);
    QTcpSocket client;
    client.connectToHost(u"127.0.0.1"_s, m_running.forwards.first().bind.port);
    QVERIFY(client.waitForConnected(5000));
    client.write("one");
    QTRY_COMPARE(client.bytesAvailable(), 3);
    window.select(m_running.id);
    QTRY_COMPARE(window.findChild<QTreeView *>(u"connections"_s)->model()->rowCount(), 1);
    window.findChild<QTabWidget *>(u"tabs"_s)->setCurrentIndex(1);
    window.findChild<QLineEdit *>(u"filter"_s)->setText(u"a"_s);
    const QDateTime since = window.model().status(m_running.id).since;
    const QByteArray geometry = window.saveGeometry();
    for (const QString &language : {u"de"_s, u"ar"_s, u"en"_s}) {
        const QPointer<QMenuBar> before = window.menuBar();
        choose(*application, language);
        QTRY_VERIFY(!before);
        QCOMPARE(window.current(), m_running.id);
        QCOMPARE(window.findChild<QLineEdit *>(u"filter"_s)->text(), u"a"_s);
        QCOMPARE(window.findChild<QTabWidget *>(u"tabs"_s)->currentIndex(), 1);
        QCOMPARE(window.findChild<QTreeView *>(u"connections"_s)->model()->rowCount(), 1);
        QVERIFY(window.isVisible());
        QCOMPARE(window.saveGeometry(), geometry);
    }
    QCOMPARE(window.model().status(m_running.id).since, since);
    client.write("two");
    QTRY_COMPARE(client.bytesAvailable(), 6);
}

/// Dialogs with a language of their own would be a window in two; what was typed is not lost.
void TestLanguageSwitch::keepsWhatIsBeingTyped()
{
    const std::unique_ptr<Application> application = startedIn(u"en"_s);
    MainWindow &window = application->window();
    window.select(m_running.id);
    window.actions().create.trigger();
    auto *wizard = visible<Wizard>(window);
    QVERIFY(wizard);
    wizard->findChild<QLineEdit *>(u"other-host"_s)->setText(u"lab-7.example.org"_s);
    wizard->findChild<QAbstractButton *>(u"here-reaches-other-no"_s)->click();
    wizard->findChild<QAbstractButton *>(u"rule-at-other-yes"_s)->click();
    const PlannerAnswers answers = wizard->answers();
    QTest::mouseClick(wizard->findChild<QAbstractButton *>(u"wizard-settings"_s), Qt::LeftButton);
    auto *above = visible<ProfileDialog>(window);
    QVERIFY(above && above->parentWidget() == wizard);
    above->findChild<QLineEdit *>(u"name"_s)->setText(u"Typed"_s);
    const Profile typed = above->profile();
    const QPointer<ProfileDialog> before = above;
    choose(*application, u"de"_s);
    QTRY_VERIFY(!before);
    wizard = visible<Wizard>(window);
    above = visible<ProfileDialog>(window);
    QVERIFY(wizard && above && above->parentWidget() == wizard);
    QCOMPARE(wizard->windowTitle(), u"Neuer Tunnel"_s);
    QCOMPARE(wizard->answers().other.address, answers.other.address);
    QCOMPARE(wizard->answers().ruleAtOther, PlannerAnswer::Yes);
    QCOMPARE(above->profile(), typed);
    QCOMPARE(wordsOf(*above).filter(u"&Save"_s), QStringList());
    above->accept();
    QTRY_VERIFY(!visible<Wizard>(window) && !visible<ProfileDialog>(window));
    QVERIFY(window.model().indexOf(typed.id).isValid());

    window.actions().exportTo.trigger();
    window.actions().import.trigger();
    window.actions().keys.trigger();
    visible<ImportDialog>(window)->readText(u"ssh -L 8080:localhost:80 ann@host"_s);
    const QPointer<QDialog> keys = window.findChild<QDialog *>(u"keysbox"_s);
    const QPointer<ExportDialog> exported = visible<ExportDialog>(window);
    QVERIFY(keys && exported);
    choose(*application, u"en"_s);
    QTRY_VERIFY(visible<ImportDialog>(window)
                && visible<ImportDialog>(window)->windowTitle() == u"Import tunnels"_s);
    QTRY_COMPARE(visible<ImportDialog>(window)
                     ->findChild<QTreeView *>(u"importables"_s)
                     ->model()
                     ->rowCount(),
                 1);
    QTRY_VERIFY(!keys && !exported && visible<ExportDialog>(window));
    QTRY_COMPARE(window.findChildren<QDialog *>(u"keysbox"_s).size(), 1);
    QCOMPARE(window.findChild<QDialog *>(u"keysbox"_s)->windowTitle(), u"Keys"_s);
}

/// The message that stands, what may be said later, and where one was.
void TestLanguageSwitch::keepsWhatWasSaidAndTheFocus()
{
    const std::unique_ptr<Application> application = startedIn(u"en"_s);
    MainWindow &window = application->window();
    window.say(u"the port is taken"_s);
    auto *list = window.findChild<QWidget *>(u"tunnels"_s);
    list->setFocus();
    const QPointer<QWidget> before = list;
    choose(*application, u"de"_s);
    QTRY_VERIFY(!before);
    auto *bar = window.findChild<MessageBar *>(u"messagebar"_s);
    QVERIFY(bar && bar->isVisible());
    QTRY_VERIFY(window.focusWidget() && window.focusWidget()->objectName() == u"tunnels"_s);
    emit application->engine().secretNotSaved(u"the keychain said no"_s);
    QStringList shown;
    for (const QLabel *label : bar->findChildren<QLabel *>())
        shown.append(label->text());
    QVERIFY2(shown.join(u' ').contains(u"the keychain said no"_s), qPrintable(shown.join(u' ')));
}

void TestLanguageSwitch::theTrayFollows()
{
    const std::unique_ptr<Application> application = startedIn(u"en"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(*application), 20'000);
    choose(*application, u"de"_s);
    QTRY_COMPARE(application->tray().menu().findChild<QAction *>(u"startall"_s)->text(),
                 u"Alle starten"_s);
    QTRY_VERIFY2(application->tray().toolTip().contains(u"offen: 1"_s),
                 qPrintable(application->tray().toolTip()));
}

CULVERT_WIDGET_TEST(TestLanguageSwitch)
#include "tst_languageswitch.moc"
