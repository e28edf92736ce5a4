#include "core/recorder/recorder.h"
#include "tests/support/farend.h"
#include "tests/support/socket.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"
#include "tests/support/tunnel.h"
#include "tests/ui/windowfixture.h"
#include "ui/historycontroller.h"
#include "ui/models/historymodel.h"
#include "ui/views/detailpanel.h"
#include "ui/views/timestrip.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace culvert;
using namespace culvert::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The window's history, log and report of a real tunnel.
class TestFlightRecords : public QObject, protected WindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void historyGrowsAsItHappens();
    void historyOfAnotherTunnelIsAnother();
    void logIsFiltered();
    void logIsCopiedAndSaved();
    void reportHasNoNames();
    void stripTellsByShape_data();
    void stripTellsByShape();
    void modelKeepsItsWord();

private:
    void openTab(const QString &title);
    void start(const QStringList &forwards);
    int logRows() const { return child<QTreeView>(u"log"_s)->model()->rowCount(); }
    QString historyText() const
    {
        return column(u"history"_s, HistoryModel::WhatColumn).join(u'\n');
    }

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<Recorder> m_recorder;
    std::unique_ptr<HistoryController> m_history;
    FarEnd m_service{echo()};
    Profile m_profile;
};

void TestFlightRecords::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
}

void TestFlightRecords::init()
{
    begin();
    open();
    m_recorder = std::make_unique<Recorder>(m_folder->path(), m_folder->filePath(u"state"_s));
    connect(m_engine.get(), &Engine::statusChanged, m_recorder.get(), &Recorder::note);
    m_history = std::make_unique<HistoryController>(*m_recorder, *m_tunnels, *m_window,
                                                    QStringList{u"culvert 1.2.3"_s});
}

void TestFlightRecords::cleanup()
{
    m_history.reset();
    m_recorder.reset();
    end();
}

void TestFlightRecords::openTab(const QString &title)
{
    auto *tabs = child<QTabWidget>(u"tabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->tabText(tab) == title)
            return tabs->setCurrentIndex(tab);
    }
    QFAIL("no such tab");
}

void TestFlightRecords::start(const QStringList &forwards)
{
    m_profile = profileTo(*m_server, forwards);
    m_profile.name = u"notebook"_s;
    show(m_profile);
    trigger(u"start"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_engine->status(m_profile.id).state, SessionState::Established,
                              15'000);
}

void TestFlightRecords::historyGrowsAsItHappens()
{
    openTab(u"History"_s);
    auto *summary = child<QLabel>(u"historysummary"_s);
    start({u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(freePort()).arg(m_service.port())});
    QTRY_VERIFY2(historyText().endsWith(u"Up\nStarted"_s), qPrintable(historyText()));
    QTRY_VERIFY(historyText().startsWith(u"Proved"_s));
    m_server->killConnections();
    QTRY_VERIFY2(historyText().contains(u"Lost: The connection was lost. (127.0.0.1)"_s)
                     || historyText().contains(u"Lost: "_s),
                 qPrintable(historyText()));
    QTRY_VERIFY_WITH_TIMEOUT(historyText().contains(u"Back after "_s), 15'000);
    m_history.reset(); // reading again says the same as growing did
    openTab(u"Log"_s);
    openTab(u"History"_s);
    QVERIFY(historyText().contains(u"Back after "_s));
    QVERIFY2(summary->text().startsWith(u"Last 24 h: "_s), qPrintable(summary->text()));
    QVERIFY(summary->text().contains(u"longest gap"_s));
    auto *strip = child<TimeStrip>(u"timestrip"_s);
    QCOMPARE(strip->accessibleDescription(), summary->text());
    QVERIFY(!strip->accessibleName().isEmpty());
    QCOMPARE(child<QTreeView>(u"history"_s)->accessibleName(), u"History"_s);
}

void TestFlightRecords::historyOfAnotherTunnelIsAnother()
{
    openTab(u"History"_s);
    start({});
    QTRY_VERIFY(!historyText().isEmpty());
    Profile other;
    other.id = newProfileId();
    other.name = u"other"_s;
    other.host = u"other.example"_s;
    show(other);
    QTRY_COMPARE(historyText(), QString());
    QVERIFY(child<QLabel>(u"historysummary"_s)->text().startsWith(u"Nothing is recorded yet."_s));
    m_window->select(m_profile.id);
    QTRY_VERIFY(historyText().endsWith(u"Started"_s));
}

void TestFlightRecords::logIsFiltered()
{
    Profile one;
    one.id = newProfileId();
    one.name = u"one"_s;
    one.host = u"one.example"_s;
    show(one);
    openTab(u"Log"_s);
    const auto log = [this](LogLevel level, const QString &tunnel, const QString &message) {
        m_window->log().append({QDateTime::currentDateTimeUtc(), level, tunnel, message});
    };
    log(LogLevel::Debug, u"one"_s, u"a detail"_s);
    log(LogLevel::Info, u"one"_s, u"Connecting"_s);
    log(LogLevel::Warning, u"two"_s, u"two is lost"_s);
    log(LogLevel::Error, {}, u"the program itself"_s);
    QCOMPARE(logRows(), 2);
    auto *whose = child<QComboBox>(u"logtunnel"_s);
    auto *level = child<QComboBox>(u"loglevel"_s);
    auto *text = child<QLineEdit>(u"logtext"_s);
    whose->setCurrentIndex(1);
    QCOMPARE(logRows(), 4);
    level->setCurrentIndex(2);
    QCOMPARE(column(u"log"_s, EventLogModel::MessageColumn),
             (QStringList{u"two is lost"_s, u"the program itself"_s}));
    QCOMPARE(column(u"log"_s, EventLogModel::LevelColumn), (QStringList{u"Warning"_s, u"Error"_s}));
    QTest::keyClicks(text, u"LOST"_s);
    QCOMPARE(logRows(), 1);
    level->setCurrentIndex(3);
    QCOMPARE(logRows(), 0);
    level->setCurrentIndex(0);
    text->clear();
    QTest::keyClicks(text, u"two"_s);
    QCOMPARE(logRows(), 1);
    whose->setCurrentIndex(0);
    QCOMPARE(logRows(), 0);
    for (const QWidget *filter : {static_cast<QWidget *>(whose), static_cast<QWidget *>(level),
                                  static_cast<QWidget *>(text)})
        QVERIFY(!filter->accessibleName().isEmpty());
}

void TestFlightRecords::logIsCopiedAndSaved()
{
    Profile one;
    one.id = newProfileId();
    one.name = u"one"_s;
    one.host = u"one.example"_s;
    show(one);
    openTab(u"Log"_s);
    for (const QString &message : {u"first"_s, u"second"_s})
        m_window->log().append(
            {QDateTime::currentDateTimeUtc(), LogLevel::Info, u"one"_s, message});
    child<QPushButton>(u"copylines"_s)->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied.count(u'\n'), 1);
    QVERIFY2(copied.endsWith(u" info one: second"_s), qPrintable(copied));
    child<QPushButton>(u"savelines"_s)->click();
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString path = m_folder->filePath(u"log.txt"_s);
    emit dialog->fileSelected(path);
    dialog->close();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), copied + u'\n');
}

void TestFlightRecords::reportHasNoNames()
{
    start({u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(freePort()).arg(m_service.port())});
    QTRY_VERIFY(m_recorder->history(m_profile.id).moments.size() > 2);
    openTab(u"Log"_s);
    QGuiApplication::clipboard()->clear();
    child<QPushButton>(u"copyreport"_s)->click();
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QString report = QGuiApplication::clipboard()->text();
    for (const QString &part :
         {u"culvert 1.2.3"_s, u" proved\n"_s, u"port %1"_s.arg(m_server->port()),
          u"info: Connecting to "_s, u"\nLog\n"_s})
        QVERIFY2(report.contains(part), qPrintable(part + u" is not in:\n"_s + report));
    for (const QString &original :
         {u"notebook"_s, m_server->user(), QFileInfo(m_server->clientKey()).path()})
        QVERIFY2(!report.contains(original), qPrintable(original + u" is in:\n"_s + report));
}

void TestFlightRecords::stripTellsByShape_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QPalette(Qt::white);
    QTest::newRow("dark") << QPalette(QColor(0x2b, 0x2d, 0x30));
}

/// In one colour, too: how high a column is filled tells the kinds apart.
void TestFlightRecords::stripTellsByShape()
{
    QFETCH(const QPalette, palette);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QList<SpanKind> kinds{SpanKind::Off,  SpanKind::Up,   SpanKind::Impaired,
                                SpanKind::Down, SpanKind::Away, SpanKind::Off};
    QList<Span> spans;
    for (qsizetype i = 0; i < kinds.size(); ++i)
        spans.append({kinds[i], now.addSecs(-(kinds.size() - i) * 4 * 3600), 4h});
    TimeStrip strip;
    strip.setPalette(palette);
    strip.resize(600, 60);
    strip.setSpans(spans, now);
    const QImage image = strip.grab().toImage();
    const QRgb base = palette.color(QPalette::Base).rgb();
    QSet<QString> shapes;
    for (qsizetype i = 0; i < kinds.size() - 1; ++i) {
        QString shape;
        for (int y = 2; y < 24; ++y) {
            bool inked = false;
            for (int x = int(i) * 100 + 30; x < int(i) * 100 + 70; ++x)
                inked = inked || image.pixel(x, y) != base;
            shape += inked ? u'#' : u' ';
        }
        QVERIFY2(!shapes.contains(shape), qPrintable(shape));
        shapes.insert(shape);
    }
    QCOMPARE(shapes.size(), 5);
}

void TestFlightRecords::modelKeepsItsWord()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<Moment> moments;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const MomentKind kind : allMomentKinds()) {
        moments.append({.at = now, .kind = kind});
        model.setMoments(moments);
        QCOMPARE(model.rowCount(), int(moments.size()));
        QVERIFY(!model.index(0, HistoryModel::WhatColumn).data().toString().isEmpty());
    }
    model.setMoments(moments.sliced(3));
    QCOMPARE(model.rowCount(), int(moments.size()) - 3);
    model.setMoments({});
    QCOMPARE(model.rowCount(), 0);
    Moment freed{.at = now, .kind = MomentKind::PortFreed};
    freed.forward = u"-R 12345:localhost:22"_s;
    model.setMoments({freed});
    const auto shown = [&model] { return model.index(0, HistoryModel::WhatColumn).data(); };
    QVERIFY(shown().toString().endsWith(freed.forward));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft); // there the option is kept together
    const QString mirrored = shown().toString();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(mirrored.endsWith(u'\u2068' + freed.forward + u'\u2069'));
}

CULVERT_WIDGET_TEST(TestFlightRecords)
#include "tst_flightrecords.moc"
