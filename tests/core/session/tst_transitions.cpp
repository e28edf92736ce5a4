#include "core/session/transitions.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;

class TestTransitions : public QObject
{
    Q_OBJECT

private slots:
    void everyPair_data();
    void everyPair();
    void stopIsAcceptedWhereSomethingRuns();
};

namespace {

using S = SessionState;
using E = SessionEvent;

const QList<S> states = {S::Stopped,        S::Standby,         S::Connecting,  S::VerifyingHostKey,
                         S::Authenticating, S::OpeningForwards, S::Established, S::WaitingToRetry,
                         S::Closing,        S::Failed};
const QList<E> events = {E::StartRequested, E::StandbyRequested,
                         E::ClientArrived,  E::TransportReady,
                         E::HostKeyTrusted, E::HopAuthenticated,
                         E::LoggedIn,       E::ForwardsSettled,
                         E::RetryLater,     E::GaveUp,
                         E::RetryDue,       E::Idle,
                         E::StopRequested,  E::Closed};

/// What is allowed; every other pair is refused.
std::optional<S> expected(S state, E event)
{
    const bool linked = state == S::Connecting || state == S::VerifyingHostKey
        || state == S::Authenticating || state == S::OpeningForwards || state == S::Established;
    const auto when = [](bool condition, S next) {
        return condition ? std::optional(next) : std::nullopt;
    };
    switch (event) {
    case E::StartRequested:
        return when(state == S::Stopped, S::Connecting);
    case E::StandbyRequested:
        return when(state == S::Stopped, S::Standby);
    case E::ClientArrived:
        return when(state == S::Standby, S::Connecting);
    case E::TransportReady:
        return when(state == S::Connecting, S::VerifyingHostKey);
    case E::HostKeyTrusted:
        return when(state == S::VerifyingHostKey, S::Authenticating);
    case E::HopAuthenticated:
        return when(state == S::Authenticating, S::Connecting);
    case E::LoggedIn:
        return when(state == S::Authenticating, S::OpeningForwards);
    case E::ForwardsSettled:
        return when(state == S::OpeningForwards, S::Established);
    case E::RetryLater:
        return when(linked, S::WaitingToRetry);
    case E::GaveUp:
        return when(linked || state == S::Standby, S::Failed);
    case E::RetryDue:
        return when(state == S::WaitingToRetry, S::Connecting);
    case E::Idle:
        return when(state == S::Established, S::Standby);
    case E::StopRequested:
        return when(isRunning(state), S::Closing);
    case E::Closed:
        return when(state == S::Closing, S::Stopped);
    }
    Q_UNREACHABLE();
}

} // namespace

void TestTransitions::everyPair_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("event");
    for (const S state : states) {
        for (const E event : events)
            QTest::addRow("%d %s", int(state), nameOf(event)) << int(state) << int(event);
    }
}

void TestTransitions::everyPair()
{
    QFETCH(int, state);
    QFETCH(int, event);
    const auto next = nextState(S(state), E(event));
    const auto wanted = expected(S(state), E(event));
    QCOMPARE(next.has_value(), wanted.has_value());
    if (wanted)
        QCOMPARE(int(*next), int(*wanted));
}

void TestTransitions::stopIsAcceptedWhereSomethingRuns()
{
    for (const S state : states)
        QCOMPARE(nextState(state, E::StopRequested).has_value(), isRunning(state));
}

CULVERT_TEST(TestTransitions)
#include "tst_transitions.moc"
