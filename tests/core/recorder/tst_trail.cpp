#include "core/recorder/trail.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

namespace {

SessionStatus status(SessionState state)
{
    SessionStatus status;
    status.state = state;
    return status;
}

SessionStatus waiting(ErrorCode cause, int attempt)
{
    SessionStatus now = status(SessionState::WaitingToRetry);
    now.reason = Error{.code = cause, .hop = u"bastion"_s, .detail = u"Connection reset by peer"_s};
    now.attempt = attempt;
    return now;
}

ForwardStatus forward(int id, QChar letter, const QString &specification)
{
    ForwardStatus forward;
    forward.id = ForwardId{id};
    forward.forward = *parseForward(letter, specification);
    forward.state = ForwardState::Listening;
    return forward;
}

SessionStatus up(const QList<ForwardStatus> &forwards = {})
{
    SessionStatus now = status(SessionState::Established);
    now.forwards = forwards;
    return now;
}

ForwardStatus proved(ForwardStatus forward, ProofResult result)
{
    forward.proof.result = result;
    if (result == ProofResult::Refuted)
        forward.proof.reason = Error{.code = ErrorCode::TargetRefused};
    return forward;
}

ForwardStatus broken(ForwardStatus forward, ErrorCode code)
{
    forward.state = ForwardState::Failed;
    forward.error = Error{.code = code};
    return forward;
}

ForwardStatus pending(ForwardStatus forward)
{
    forward.state = ForwardState::Pending;
    return forward;
}

} // namespace

/// Statuses in, moments out; each told once.
class TestTrail : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_trail = {}; }
    void tellsALife();
    void tellsFailedAttemptsOnceInAWhile();
    void tellsWhatAPersonIsAskedFor();
    void aCancelledQuestionIsNoFailure();
    void provesOnceForAll();
    void tellsWhatIsBrokenAndMended();
    void aTrialOfABrokenForwardIsNoNews();
    void tellsThatAPortHasBecomeFree();
    void onDemand();

private:
    QStringList follow(const SessionStatus &now)
    {
        m_moments = m_trail.follow(now);
        QStringList words;
        for (const Moment &moment : std::as_const(m_moments))
            words.append(wordFor(moment.kind));
        return words;
    }

    Trail m_trail;
    QList<Moment> m_moments;
};

void TestTrail::tellsALife()
{
    QCOMPARE(follow(status(SessionState::Stopped)), QStringList());
    QCOMPARE(follow(status(SessionState::Connecting)), QStringList{u"started"_s});
    QCOMPARE(follow(status(SessionState::Authenticating)), QStringList());
    QCOMPARE(follow(up()), QStringList{u"up"_s});
    QCOMPARE(follow(up()), QStringList());
    QCOMPARE(follow(waiting(ErrorCode::ConnectionLost, 1)), QStringList{u"lost"_s});
    QVERIFY(m_moments.first().cause == ErrorCode::ConnectionLost);
    QCOMPARE(m_moments.first().hop, u"bastion"_s);
    QCOMPARE(m_moments.first().detail, u"Connection reset by peer"_s);
    QCOMPARE(follow(status(SessionState::Connecting)), QStringList());
    QCOMPARE(follow(up()), QStringList{u"up"_s});
    QCOMPARE(follow(status(SessionState::Closing)), QStringList());
    QCOMPARE(follow(status(SessionState::Stopped)), QStringList{u"stopped"_s});
    QCOMPARE(follow(status(SessionState::Connecting)), QStringList{u"started"_s});
    SessionStatus failed = status(SessionState::Failed);
    failed.reason = Error{.code = ErrorCode::AuthenticationDenied};
    QCOMPARE(follow(failed), QStringList{u"failed"_s});
    QVERIFY(m_moments.first().cause == ErrorCode::AuthenticationDenied);
    QCOMPARE(follow(status(SessionState::Stopped)), QStringList()); // only forgotten
}

void TestTrail::tellsFailedAttemptsOnceInAWhile()
{
    follow(status(SessionState::Connecting));
    QList<int> told;
    for (int attempt = 1; attempt <= 40; ++attempt) {
        if (!follow(waiting(ErrorCode::ConnectTimedOut, attempt)).isEmpty())
            told.append(attempt);
        follow(status(SessionState::Connecting));
    }
    QCOMPARE(told, (QList<int>{1, 2, 4, 8, 16, 32}));
    QCOMPARE(follow(waiting(ErrorCode::NameNotResolved, 41)), QStringList{u"retry"_s});
}

void TestTrail::tellsWhatAPersonIsAskedFor()
{
    SessionStatus asking = status(SessionState::Authenticating);
    asking.awaits = Awaited::Credential;
    asking.hop = u"nas"_s;
    QCOMPARE(follow(asking), (QStringList{u"started"_s, u"asked"_s}));
    QCOMPARE(m_moments.last().hop, u"nas"_s);
    QCOMPARE(follow(asking), QStringList());
}

void TestTrail::aCancelledQuestionIsNoFailure()
{
    follow(status(SessionState::Authenticating));
    SessionStatus failed = status(SessionState::Failed);
    failed.reason = Error{.code = ErrorCode::Cancelled};
    QCOMPARE(follow(failed), QStringList{u"stopped"_s});
}

void TestTrail::provesOnceForAll()
{
    const ForwardStatus one = forward(0, u'L', u"8888:localhost:80"_s);
    const ForwardStatus two = forward(1, u'R', u"9999:localhost:80"_s);
    follow(status(SessionState::Connecting));
    QCOMPARE(follow(up({one, two})), QStringList{u"up"_s});
    const ForwardStatus oneProved = proved(one, ProofResult::Proved);
    QCOMPARE(follow(up({oneProved, two})), QStringList());
    QCOMPARE(follow(up({oneProved, proved(two, ProofResult::NotAllowed)})),
             QStringList{u"proved"_s});
    QCOMPARE(follow(up({oneProved, proved(two, ProofResult::Proved)})), QStringList());
    QCOMPARE(follow(up({proved(one, ProofResult::Refuted), proved(two, ProofResult::Proved)})),
             QStringList{u"degraded"_s});
    QCOMPARE(m_moments.first().forward, u"-L 8888:localhost:80"_s);
    QVERIFY(m_moments.first().cause == ErrorCode::TargetRefused);
    QCOMPARE(follow(up({oneProved, proved(two, ProofResult::Proved)})),
             (QStringList{u"mended"_s, u"proved"_s}));
}

void TestTrail::tellsWhatIsBrokenAndMended()
{
    const ForwardStatus one = forward(0, u'L', u"8888:localhost:80"_s);
    const ForwardStatus two = forward(1, u'D', u"1080"_s);
    follow(status(SessionState::Connecting));
    QCOMPARE(follow(up({broken(one, ErrorCode::BindFailed), two})),
             (QStringList{u"up"_s, u"degraded"_s}));
    QCOMPARE(follow(up({broken(one, ErrorCode::BindFailed), broken(two, ErrorCode::BindFailed)})),
             QStringList{u"degraded"_s});
    QCOMPARE(follow(up({one, broken(two, ErrorCode::BindFailed)})), QStringList());
    QCOMPARE(follow(up({one, two})), QStringList{u"mended"_s});
}

void TestTrail::aTrialOfABrokenForwardIsNoNews()
{
    const ForwardStatus one = forward(0, u'L', u"8888:localhost:80"_s);
    follow(up({broken(one, ErrorCode::BindFailed)}));
    QCOMPARE(follow(up({pending(one)})), QStringList());
    QCOMPARE(follow(up({broken(one, ErrorCode::BindFailed)})), QStringList());
    QCOMPARE(follow(up({one})), QStringList{u"mended"_s});
    QCOMPARE(follow(up({proved(one, ProofResult::Refuted)})), QStringList{u"degraded"_s});
    QCOMPARE(follow(up({one})), QStringList()); // it is looked at again
    QCOMPARE(follow(up({proved(one, ProofResult::Refuted)})), QStringList());
}

void TestTrail::tellsThatAPortHasBecomeFree()
{
    const ForwardStatus one = forward(0, u'R', u"9999:localhost:80"_s);
    follow(up({broken(one, ErrorCode::RemotePortTaken)}));
    QCOMPARE(follow(up({one})), (QStringList{u"port-freed"_s, u"mended"_s}));
    QCOMPARE(m_moments.first().forward, u"-R 9999:localhost:80"_s);
    // with ExitOnForwardFailure the whole connection waits for it
    QCOMPARE(follow(waiting(ErrorCode::RemotePortTaken, 1)), QStringList{u"lost"_s});
    follow(status(SessionState::Connecting));
    QCOMPARE(follow(up({one})), (QStringList{u"up"_s, u"port-freed"_s}));
    QCOMPARE(follow(up({one})), QStringList());
}

void TestTrail::onDemand()
{
    QCOMPARE(follow(status(SessionState::Standby)), (QStringList{u"started"_s, u"standby"_s}));
    QCOMPARE(follow(status(SessionState::Connecting)), QStringList());
    QCOMPARE(follow(up()), QStringList{u"up"_s});
    QCOMPARE(follow(status(SessionState::Standby)), QStringList{u"standby"_s});
}

CULVERT_TEST(TestTrail)
#include "tst_trail.moc"
