#include "tests/support/testprogram.h"
#include "tests/ui/text/contrast.h"
#include "ui/text/mark.h"
#include "ui/text/routetext.h"
#include "ui/text/units.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace culvert;
using namespace culvert::test;

namespace {

constexpr Mark marks[] = {Mark::Proved,  Mark::Unproved, Mark::Working, Mark::Waiting,
                          Mark::Trouble, Mark::Stopped,  Mark::Standby};

SessionStatus withForward(SessionState state, ForwardState forwardState, ProofResult proof)
{
    SessionStatus status;
    status.state = state;
    ForwardStatus forward;
    forward.state = forwardState;
    forward.proof.result = proof;
    status.forwards = {forward};
    return status;
}

} // namespace

class TestStateText : public QObject
{
    Q_OBJECT

private slots:
    void hasAMarkAndWordsForEachState_data();
    void hasAMarkAndWordsForEachState();
    void countsDown();
    void showsTheMostUrgentOfSeveral();
    void drawsMarksThatDifferWithoutColour();
    void keepsContrastInLightAndDark();
    void saysDurationsInTwoUnits_data();
    void saysDurationsInTwoUnits();
    void namesTheEndsOfARoute_data();
    void namesTheEndsOfARoute();
    void opensAWildcardAsLocalhost();
};

void TestStateText::hasAMarkAndWordsForEachState_data()
{
    QTest::addColumn<SessionStatus>("status");
    QTest::addColumn<Mark>("mark");
    QTest::addColumn<QString>("words");
    const auto plain = [](SessionState state) {
        SessionStatus status;
        status.state = state;
        status.hop = u"lab-7"_s;
        return status;
    };
    SessionStatus failed = plain(SessionState::Failed);
    failed.reason = Error{.code = ErrorCode::HostKeyChanged};
    using enum SessionState;
    QTest::newRow("stopped") << plain(Stopped) << Mark::Stopped << u"Stopped"_s;
    QTest::newRow("standby") << plain(Standby) << Mark::Standby
                             << u"Ready, connects on first use"_s;
    QTest::newRow("standby, a port taken")
        << withForward(Standby, ForwardState::Failed, ProofResult::Unknown) << Mark::Waiting
        << u"On demand, but 1 forward(s) do not work"_s;
    QTest::newRow("connecting") << plain(Connecting) << Mark::Working << u"Connecting to lab-7"_s;
    QTest::newRow("host key") << plain(VerifyingHostKey) << Mark::Working
                              << u"Checking the host key of lab-7"_s;
    QTest::newRow("login") << plain(Authenticating) << Mark::Working << u"Logging in to lab-7"_s;
    QTest::newRow("opening") << plain(OpeningForwards) << Mark::Working
                             << u"Opening the forwards"_s;
    QTest::newRow("waiting") << plain(WaitingToRetry) << Mark::Waiting << u"Waiting to try again"_s;
    QTest::newRow("closing") << plain(Closing) << Mark::Working << u"Closing"_s;
    QTest::newRow("failed") << failed << Mark::Trouble << u"The host's key has changed"_s;
    QTest::newRow("nothing to prove") << plain(Established) << Mark::Proved << u"Up"_s;
    QTest::newRow("proved") << withForward(Established, ForwardState::Listening,
                                           ProofResult::Proved)
                            << Mark::Proved << u"Up"_s;
    QTest::newRow("unproved") << withForward(Established, ForwardState::Listening,
                                             ProofResult::Unknown)
                              << Mark::Unproved << u"Up, not proved"_s;
    QTest::newRow("not allowed to prove")
        << withForward(Established, ForwardState::Listening, ProofResult::NotAllowed)
        << Mark::Unproved << u"Up, not proved"_s;
    QTest::newRow("switched off") << withForward(Established, ForwardState::Stopped,
                                                 ProofResult::Unknown)
                                  << Mark::Proved << u"Up"_s;
}

void TestStateText::hasAMarkAndWordsForEachState()
{
    QFETCH(SessionStatus, status);
    QTEST(markFor(status), "mark");
    QTEST(stateText(status, {}), "words");
}

void TestStateText::countsDown()
{
    SessionStatus status;
    status.state = SessionState::WaitingToRetry;
    QCOMPARE(stateText(status, std::chrono::milliseconds(11200)), u"Waiting, again in 12 s"_s);
}

void TestStateText::showsTheMostUrgentOfSeveral()
{
    SessionStatus up =
        withForward(SessionState::Established, ForwardState::Listening, ProofResult::Proved);
    SessionStatus failed;
    failed.state = SessionState::Failed;
    const SessionStatus refuted =
        withForward(SessionState::Established, ForwardState::Listening, ProofResult::Refuted);
    QCOMPARE(overallMark({}), Mark::Stopped);
    QCOMPARE(overallMark({{}, up}), Mark::Proved);
    QCOMPARE(overallMark({up, refuted}), Mark::Waiting);
    QCOMPARE(overallMark({failed, refuted, up}), Mark::Trouble);
}

void TestStateText::drawsMarksThatDifferWithoutColour()
{
    QList<QImage> pictures;
    for (const Mark mark : marks) {
        QImage picture(16, 16, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        paintMark(painter, picture.rect(), mark, Qt::black);
        painter.end();
        QVERIFY(!pictures.contains(picture));
        pictures.append(picture);
    }
}

void TestStateText::keepsContrastInLightAndDark()
{
    for (const QColor &base : {QColor(Qt::white), QColor(0x1e, 0x1f, 0x22)}) {
        const QPalette palette(base, base);
        for (const Mark mark : marks)
            QVERIFY2(contrast(markColor(mark, palette), base) >= 3,
                     qPrintable(markColor(mark, palette).name()));
    }
}

void TestStateText::saysDurationsInTwoUnits_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("never zero before its time") << qint64(1) << u"1 s"_s;
    QTest::newRow("seconds") << qint64(59000) << u"59 s"_s;
    QTest::newRow("minutes") << qint64(60000) << u"1 min"_s;
    QTest::newRow("hours") << qint64(8040000) << u"2 h 14 min"_s;
    QTest::newRow("days") << qint64(273600000) << u"3 d 4 h"_s;
}

void TestStateText::saysDurationsInTwoUnits()
{
    QFETCH(qint64, milliseconds);
    QTEST(durationText(std::chrono::milliseconds(milliseconds)), "text");
}

void TestStateText::namesTheEndsOfARoute_data()
{
    QTest::addColumn<QChar>("letter");
    QTest::addColumn<QString>("specification");
    QTest::addColumn<QString>("route");
    QTest::newRow("same port") << QChar(u'L') << u"8888:localhost:8888"_s
                               << u"localhost:8888 → lab-7"_s;
    QTest::newRow("other port") << QChar(u'L') << u"8080:127.0.0.1:80"_s
                                << u"localhost:8080 → lab-7:80"_s;
    QTest::newRow("beyond the server")
        << QChar(u'L') << u"5432:db:5432"_s << u"localhost:5432 → db:5432, from lab-7"_s;
    QTest::newRow("remote") << QChar(u'R') << u"12345:localhost:22"_s
                            << u"lab-7:12345 → this computer:22"_s;
    QTest::newRow("socks") << QChar(u'D') << u"1080"_s
                           << u"localhost:1080 → anywhere, from lab-7"_s;
    QTest::newRow("remote socks") << QChar(u'R') << u"1080"_s
                                  << u"lab-7:1080 → anywhere, from this computer"_s;
    QTest::newRow("sockets") << QChar(u'L') << u"/tmp/a:/run/b"_s << u"/tmp/a → lab-7:/run/b"_s;
}

void TestStateText::namesTheEndsOfARoute()
{
    QFETCH(QChar, letter);
    QFETCH(QString, specification);
    QTEST(routeText(*parseForward(letter, specification), u"this computer"_s, u"lab-7"_s), "route");
}

void TestStateText::opensAWildcardAsLocalhost()
{
    QCOMPARE(openableAddress(Endpoint::tcp(u"*"_s, 80)), u"localhost:80"_s);
    QCOMPARE(openableAddress(Endpoint::tcp(u"0.0.0.0"_s, 80)), u"localhost:80"_s);
    QCOMPARE(openableAddress(Endpoint::tcp(u"::1"_s, 80)), u"[::1]:80"_s);
    QCOMPARE(openableAddress(Endpoint::socket(u"/run/x"_s)), u"/run/x"_s);
}

CULVERT_WIDGET_TEST(TestStateText)
#include "tst_statetext.moc"
