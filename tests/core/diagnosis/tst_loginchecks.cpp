#include "core/diagnosis/loginchecks.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

namespace {

SessionStatus statusAt(SessionState state, const QString &hop = {})
{
    SessionStatus status;
    status.state = state;
    status.hops = {u"first"_s, u"second"_s};
    status.hop = hop;
    status.forwards = {{{0}, *parseForward(u'R', u"7000:localhost:80"), {}, {}, {}, {}},
                       {{1}, *parseForward(u'L', u"8000:localhost:80"), {}, {}, {}, {}}};
    return status;
}

QStringList words(const QList<Check> &checks)
{
    QStringList texts;
    for (const Check &check : checks)
        texts.append(u"%1 %2 %3"_s.arg(wordFor(check.kind), wordFor(check.outcome), check.hop));
    return texts;
}

} // namespace

/// A tunnel's start, retold as checks.
class TestLoginChecks : public QObject
{
    Q_OBJECT

private slots:
    void passesEachHopOnce();
    void namesTheHopThatFails();
    void looksAtEveryForward();
    void failsWhereAProofHasAReason();
    void tellsUnreadableKeysWhereALoginIsDenied();
    void everyFailureIsOfAKind();
};

void TestLoginChecks::passesEachHopOnce()
{
    LoginChecks checks;
    QVERIFY(checks.take(statusAt(SessionState::Connecting, u"first"_s)).isEmpty());
    QVERIFY(checks.take(statusAt(SessionState::Authenticating, u"first"_s)).isEmpty());
    QCOMPARE(words(checks.take(statusAt(SessionState::Connecting, u"second"_s))),
             QStringList{u"login passed first"_s});
    QVERIFY(checks.take(statusAt(SessionState::Authenticating, u"second"_s)).isEmpty());
    QCOMPARE(words(checks.take(statusAt(SessionState::OpeningForwards, u"second"_s))),
             QStringList{u"login passed second"_s});
    QVERIFY(checks.take(statusAt(SessionState::Established, u"second"_s)).isEmpty());
}

void TestLoginChecks::namesTheHopThatFails()
{
    LoginChecks checks;
    SessionStatus failed = statusAt(SessionState::Failed);
    failed.reason = Error{.code = ErrorCode::AuthenticationDenied, .hop = u"second"_s};
    QCOMPARE(words(checks.take(failed)),
             (QStringList{u"login passed first"_s, u"login failed second"_s}));
}

void TestLoginChecks::looksAtEveryForward()
{
    LoginChecks checks;
    SessionStatus status = statusAt(SessionState::OpeningForwards);
    checks.take(status);
    status.forwards[0].state = ForwardState::Failed;
    status.forwards[0].error = Error{.code = ErrorCode::ForwardProhibited};
    const QList<Check> prohibited = checks.take(status);
    QCOMPARE(words(prohibited), QStringList{u"remote-port failed "_s});
    QCOMPARE(prohibited[0].forward, ForwardId{0});
    status.state = SessionState::Established;
    status.forwards[1].state = ForwardState::Listening;
    QVERIFY(checks.take(status).isEmpty()); // its port was looked at before
    QVERIFY(!checks.isComplete()); // not yet whether it leads anywhere
    const Proof notAllowed{ProofResult::NotAllowed, Exposure::Loopback, u"forbidden"_s, {}, {}};
    QCOMPARE(words(checks.take({1}, notAllowed)), QStringList{u"proof unknown "_s});
    QVERIFY(checks.isComplete());
}

/// A port that leads there, but to others than it was asked to, is no success.
void TestLoginChecks::failsWhereAProofHasAReason()
{
    LoginChecks checks;
    checks.take(statusAt(SessionState::Established));
    const Error open{.code = ErrorCode::ForwardDenied, .message = u"open to all"_s};
    const QList<Check> lie = checks.take(
        ForwardId{0}, Proof{ProofResult::Proved, Exposure::Everyone, open.message, {}, open});
    QCOMPARE(words(lie), QStringList{u"proof failed "_s});
    QCOMPARE(lie[0].reason, open);
    const Error forbidden{.code = ErrorCode::TargetProhibited, .message = u"forbidden"_s};
    QCOMPARE(
        words(checks.take(
            ForwardId{1},
            Proof{ProofResult::Refuted, Exposure::Loopback, forbidden.message, {}, forbidden})),
        QStringList{u"proof failed "_s});
}

void TestLoginChecks::tellsUnreadableKeysWhereALoginIsDenied()
{
    const auto unreadable = [](const QString &hop) {
        Check check =
            failed(CheckKind::Identity,
                   {.code = ErrorCode::IdentityUnreadable, .message = u"missing"_s, .hop = hop});
        check.outcome = CheckOutcome::Warning;
        return check;
    };
    const QList<Check> before{unreadable(u"first"_s), unreadable(u"second"_s),
                              passed(CheckKind::Identity, u"good"_s)};
    const auto denied = [](ErrorCode code) {
        return failed(CheckKind::Login, {.code = code, .hop = u"second"_s});
    };
    const QList<Check> identities =
        faultyIdentitiesFor(denied(ErrorCode::AuthenticationDenied), before);
    QCOMPARE(identities.size(), 1);
    QCOMPARE(identities[0].outcome, CheckOutcome::Failed);
    QCOMPARE(identities[0].reason->hop, u"second"_s);
    QVERIFY(faultyIdentitiesFor(denied(ErrorCode::ConnectionLost), before).isEmpty());
}

void TestLoginChecks::everyFailureIsOfAKind()
{
    for (const ErrorCode code : allErrorCodes())
        QVERIFY(!wordFor(checkKindFor(code)).isEmpty());
    QCOMPARE(checkKindFor(ErrorCode::NameNotResolved), CheckKind::Name);
    QCOMPARE(checkKindFor(ErrorCode::HostKeyRevoked), CheckKind::HostKey);
    QCOMPARE(checkKindFor(ErrorCode::TargetRefused), CheckKind::Proof);
}

CULVERT_TEST(TestLoginChecks)
#include "tst_loginchecks.moc"
