#include "app/desktop/application.h"
#include "core/profile/profilestore.h"
#include "tests/support/farend.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"
#include "tests/support/tunnel.h"
#include "ui/text/language.h"
#include "ui/views/errorblock.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QMenuBar>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace culvert;
using namespace culvert::test;

namespace {

QStringList rowsOf(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                rows.append(model.index(row, column).data(role).toString());
        }
    }
    return rows;
}

} // namespace

/// What a tunnel came to in one language, shown after the switch to another: as if it had come to
/// it in that one. What was logged keeps its words.
class TestStateLanguage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void failuresAndChecksFollow();
    void whatWasLoggedStays();

private:
    std::unique_ptr<Application> startedIn(const QString &language);
    void choose(Application &application, const QString &language);
    void awaitOutcome(Application &application);
    QStringList shown(Application &application);

    QTemporaryDir m_runtime;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SshServer> m_server;
    FarEnd m_holder{echo()}; ///< of the port that a forward wants
    Profile m_failing; ///< its key file is missing
    Profile m_hindered; ///< its port is taken
    Profile m_looked; ///< nobody listens there
    Language m_language;
};

void TestStateLanguage::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
}

void TestStateLanguage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", m_folder->filePath(u"state"_s).toLocal8Bit());
    m_failing = profileTo(*m_server);
    m_failing.name = u"failing"_s;
    m_failing.identities = {u"/nonexistent/key"_s};
    m_hindered = profileTo(*m_server);
    m_hindered.name = u"hindered"_s;
    m_hindered.forwards = {
        *parseForward(u'L', u"127.0.0.1:%1:localhost:80"_s.arg(m_holder.port()))};
    m_hindered.options.prepend({u"ExitOnForwardFailure"_s, u"no"_s});
    m_looked = profileTo(*m_server);
    m_looked.name = u"looked at"_s;
    m_looked.port = freePort();
    QVERIFY(ProfileStore(m_folder->path()).save(QList{m_failing, m_hindered, m_looked}));
}

std::unique_ptr<Application> TestStateLanguage::startedIn(const QString &language)
{
    QSettings(m_folder->filePath(u"desktop.ini"_s), QSettings::IniFormat)
        .setValue(u"language"_s, language);
    m_language.use(language);
    auto application = std::make_unique<Application>(m_folder->path(), m_language);
    application->begin({.start = {m_failing.name, m_hindered.name}});
    return application;
}

void TestStateLanguage::choose(Application &application, const QString &language)
{
    const QPointer<QMenuBar> before = application.window().menuBar();
    Preferences wanted = application.preferences().current();
    wanted.language = language;
    application.preferences().change(wanted);
    QTRY_VERIFY(!before);
}

void TestStateLanguage::awaitOutcome(Application &application)
{
    MainWindow &window = application.window();
    const auto status = [&window](const Profile &profile) {
        return window.model().status(profile.id);
    };
    QTRY_COMPARE_WITH_TIMEOUT(status(m_failing).state, SessionState::Failed, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!status(m_hindered).forwards.isEmpty()
                                 && status(m_hindered).forwards.first().error,
                             20'000);
    QTRY_COMPARE_WITH_TIMEOUT(status(m_hindered).state, SessionState::Established, 20'000);
    window.select(m_looked.id);
    window.actions().check.trigger();
    QTRY_COMPARE_WITH_TIMEOUT(window.records().checks(m_looked.id).progress, Checks::Progress::Done,
                              20'000);
}

QStringList TestStateLanguage::shown(Application &application)
{
    MainWindow &window = application.window();
    QStringList words;
    for (const Profile &profile : {m_failing, m_hindered, m_looked}) {
        window.select(profile.id);
        words.append(window.model().stateTextOf(profile.id));
        const auto *block = window.findChild<ErrorBlock *>(u"error"_s);
        for (const QString &label : {u"errorwhat"_s, u"errorwhere"_s, u"errorremedy"_s})
            words.append(block->findChild<QLabel *>(label)->text()); // details are quoted
        for (const QString &view : {u"forwards"_s, u"checks"_s})
            words += rowsOf(*window.findChild<QAbstractItemView *>(view)->model());
    }
    return words;
}

void TestStateLanguage::failuresAndChecksFollow()
{
    QStringList english;
    QStringList switched;
    {
        const std::unique_ptr<Application> application = startedIn(u"en"_s);
        awaitOutcome(*application);
        english = shown(*application);
        choose(*application, u"de"_s);
        switched = shown(*application);
    }
    const std::unique_ptr<Application> application = startedIn(u"de"_s);
    awaitOutcome(*application);
    const QStringList german = shown(*application);
    QCOMPARE(switched, german);
    const QString port = QString::number(m_holder.port());
    for (const QString &sentence :
         {u"The key file /nonexistent/key does not exist."_s,
          u"Port %1 on this computer is used by "_s.arg(port),
          u"127.0.0.1 answers, but refuses connections on port %1."_s.arg(m_looked.port)}) {
        QVERIFY2(english.join(u'\n').contains(sentence), qPrintable(english.join(u'\n')));
        QVERIFY2(!german.join(u'\n').contains(sentence), qPrintable(german.join(u'\n')));
    }
}

void TestStateLanguage::whatWasLoggedStays()
{
    const std::unique_ptr<Application> application = startedIn(u"en"_s);
    awaitOutcome(*application);
    const auto logged = [&log = application->window().log()] {
        QStringList messages;
        for (int row = 0; row < log.rowCount(); ++row)
            messages.append(log.at(row).message);
        return messages;
    };
    const QStringList before = logged();
    QVERIFY(!before.isEmpty());
    choose(*application, u"de"_s);
    QCOMPARE(logged().mid(0, before.size()), before);
}

CULVERT_WIDGET_TEST(TestStateLanguage)
#include "tst_statelanguage.moc"
