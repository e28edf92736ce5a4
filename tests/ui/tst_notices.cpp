#include "tests/support/testprogram.h"
#include "ui/notices.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace culvert;

namespace {

using std::chrono::milliseconds;

SessionStatus statusOf(const QString &name, SessionState state)
{
    SessionStatus status;
    status.profile = ProfileId{name};
    status.name = name;
    status.state = state;
    return status;
}

} // namespace

/// What a person is told, and what not.
class TestNotices : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsOfTheFirstTimeUpWhereWished();
    void tellsOfALossThatLasts();
    void tellsNothingOfAShortLoss();
    void tellsNothingOfAStop();
    void tellsThatItIsBackOnlyAfterALossThatWasTold();
    void tellsOfManyAtOnce();
    void namesNoneThatIsBack();
    void tellsOfAFailureOnce();
    void takesAQuestionBack();
    void tellsNothingOfWhatIsInSight();
    void tellsOfALossBehindAQuestion();
    void pausesBetweenTwoOfAKind();
    void leavesOutWhatIsSwitchedOff();

private:
    void set(const QString &name, SessionState state)
    {
        m_notices->setStatus(statusOf(name, state));
    }
    void prefer(const NoticePreferences &wanted)
    {
        Preferences all = m_preferences->current();
        all.notices = wanted;
        m_preferences->change(all);
    }
    Notice told(int index) const { return m_told->at(index).first().value<Notice>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<PreferencesFile> m_preferences;
    std::unique_ptr<Notices> m_notices;
    std::unique_ptr<QSignalSpy> m_told;
    ProfileId m_inSight;
    bool m_dialogInSight = false;
};

void TestNotices::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
    m_preferences = std::make_unique<PreferencesFile>(*m_settings);
    m_inSight = {};
    m_dialogInSight = false;
    m_notices = std::make_unique<Notices>(
        *m_preferences,
        [this](const ProfileId &profile, bool isQuestion) {
            return profile == m_inSight || (isQuestion && m_dialogInSight);
        },
        milliseconds(50), milliseconds(400));
    m_told = std::make_unique<QSignalSpy>(m_notices.get(), &Notices::told);
    prefer({.lostAfter = 0});
}

void TestNotices::tellsOfTheFirstTimeUpWhereWished()
{
    set(u"NAS"_s, SessionState::Established);
    QVERIFY(!m_told->wait(200)); // off by default
    prefer({.firstUp = true});
    set(u"pi"_s, SessionState::Established);
    QVERIFY(m_told->wait());
    QCOMPARE(told(0).title, u"'pi' is up"_s);
    set(u"pi"_s, SessionState::Connecting);
    set(u"pi"_s, SessionState::Established);
    QVERIFY(!m_told->wait(600));
}

void TestNotices::tellsOfALossThatLasts()
{
    prefer({.lostAfter = 1});
    set(u"NAS"_s, SessionState::Established);
    SessionStatus lost = statusOf(u"NAS"_s, SessionState::WaitingToRetry);
    lost.reason =
        Error{.code = ErrorCode::ConnectionLost, .message = u"The link to nas is down."_s};
    m_notices->setStatus(lost);
    for (int dial = 0; dial < 3; ++dial) { // which does not begin anew
        set(u"NAS"_s, SessionState::Connecting);
        m_notices->setStatus(lost);
    }
    QVERIFY(!m_told->wait(500));
    QVERIFY(m_told->wait());
    QCOMPARE(told(0).title, u"'NAS' is lost"_s);
    QCOMPARE(told(0).text, describe(*lost.reason));
    QVERIFY(!m_told->wait(1500));
}

void TestNotices::tellsNothingOfAShortLoss()
{
    prefer({.lostAfter = 1});
    set(u"NAS"_s, SessionState::Established);
    set(u"NAS"_s, SessionState::WaitingToRetry);
    set(u"NAS"_s, SessionState::Connecting);
    set(u"NAS"_s, SessionState::Established);
    QVERIFY(!m_told->wait(1500));
}

void TestNotices::tellsNothingOfAStop()
{
    set(u"NAS"_s, SessionState::Established);
    set(u"NAS"_s, SessionState::WaitingToRetry);
    set(u"NAS"_s, SessionState::Closing);
    set(u"NAS"_s, SessionState::Stopped);
    QVERIFY(!m_told->wait(300));
}

void TestNotices::tellsThatItIsBackOnlyAfterALossThatWasTold()
{
    set(u"NAS"_s, SessionState::Established);
    set(u"NAS"_s, SessionState::WaitingToRetry);
    QVERIFY(m_told->wait());
    const QSignalSpy outdated(m_notices.get(), &Notices::outdated);
    set(u"NAS"_s, SessionState::Established);
    QCOMPARE(outdated.count(), 1);
    QVERIFY(m_told->wait());
    QCOMPARE(told(1).title, u"'NAS' is back"_s);
}

void TestNotices::tellsOfManyAtOnce()
{
    for (int i = 0; i < 20; ++i)
        set(u"t%1"_s.arg(i), SessionState::Established);
    for (int i = 0; i < 20; ++i)
        set(u"t%1"_s.arg(i), SessionState::WaitingToRetry);
    QVERIFY(m_told->wait());
    QCOMPARE(told(0).tunnels.size(), 20);
    QVERIFY2(told(0).text.contains(u"16"_s), qPrintable(told(0).text)); // four are named
    QVERIFY(!m_told->wait(600));
}

/// What can be done about a note is done to all that it names.
void TestNotices::namesNoneThatIsBack()
{
    for (const SessionState state : {SessionState::Established, SessionState::WaitingToRetry}) {
        for (const QString &name : {u"NAS"_s, u"pi"_s})
            set(name, state);
    }
    QVERIFY(m_told->wait());
    QCOMPARE(told(0).tunnels.size(), 2);
    const QSignalSpy corrected(m_notices.get(), &Notices::corrected);
    const QSignalSpy outdated(m_notices.get(), &Notices::outdated);
    set(u"NAS"_s, SessionState::Established);
    QCOMPARE(corrected.count(), 1);
    const auto left = corrected.at(0).first().value<Notice>();
    QCOMPARE(left.tunnels, QList{ProfileId{u"pi"_s}});
    QCOMPARE(left.title, u"'pi' is lost"_s);
    QCOMPARE(outdated.count(), 0);
    set(u"pi"_s, SessionState::Established);
    QCOMPARE(corrected.count(), 1);
    QCOMPARE(outdated.count(), 1);
}

void TestNotices::tellsOfAFailureOnce()
{
    SessionStatus failed = statusOf(u"NAS"_s, SessionState::Failed);
    failed.reason = Error{.code = ErrorCode::HostKeyChanged};
    m_notices->setStatus(failed);
    m_notices->setStatus(failed);
    QVERIFY(m_told->wait());
    QCOMPARE(told(0).kind, Notice::Kind::NeedsYou);
    QVERIFY(!told(0).isQuestion);
    QVERIFY(!m_told->wait(600));
    SessionStatus cancelled = statusOf(u"pi"_s, SessionState::Failed);
    cancelled.reason = Error{.code = ErrorCode::Cancelled};
    m_notices->setStatus(cancelled); // by the person himself
    QVERIFY(!m_told->wait(600));
}

void TestNotices::takesAQuestionBack()
{
    m_notices->ask(ProfileId{u"NAS"_s}, u"NAS"_s, u"nas asks for a login."_s);
    QVERIFY(m_told->wait());
    QVERIFY(told(0).isQuestion);
    const QSignalSpy outdated(m_notices.get(), &Notices::outdated);
    set(u"NAS"_s, SessionState::Authenticating); // it was answered
    QCOMPARE(outdated.count(), 1);
}

void TestNotices::tellsNothingOfWhatIsInSight()
{
    m_inSight = ProfileId{u"NAS"_s};
    for (const QString &name : {u"NAS"_s, u"pi"_s}) {
        set(name, SessionState::Established);
        set(name, SessionState::WaitingToRetry);
    }
    QVERIFY(m_told->wait());
    QCOMPARE(told(0).tunnels, QList{ProfileId{u"pi"_s}});
}

void TestNotices::tellsOfALossBehindAQuestion()
{
    m_dialogInSight = true;
    m_notices->ask(ProfileId{u"pi"_s}, u"pi"_s, u"pi asks for a login."_s);
    set(u"NAS"_s, SessionState::Established);
    set(u"NAS"_s, SessionState::WaitingToRetry);
    QVERIFY(m_told->wait());
    QCOMPARE(told(0).kind, Notice::Kind::Lost);
    QVERIFY(!m_told->wait(300)); // the question is seen
}

void TestNotices::pausesBetweenTwoOfAKind()
{
    QElapsedTimer since;
    since.start();
    for (int i = 0; i < 10; ++i) {
        m_notices->ask(ProfileId{QString::number(i)}, QString::number(i), u"what?"_s);
        QTest::qWait(60);
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        [this] {
            int count = 0;
            for (int i = 0; i < m_told->count(); ++i)
                count += int(told(i).tunnels.size());
            return count == 10;
        }(),
        5000);
    QVERIFY2(m_told->count() <= 2 + since.elapsed() / 400,
             qPrintable(QString::number(m_told->count())));
}

void TestNotices::leavesOutWhatIsSwitchedOff()
{
    prefer({.lost = false, .lostAfter = 0, .needsYou = false});
    set(u"NAS"_s, SessionState::Established);
    set(u"NAS"_s, SessionState::WaitingToRetry);
    m_notices->ask(ProfileId{u"NAS"_s}, u"NAS"_s, u"what?"_s);
    QVERIFY(!m_told->wait(300));
}

CULVERT_TEST(TestNotices)
#include "tst_notices.moc"
