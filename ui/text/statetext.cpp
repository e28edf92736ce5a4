#include "ui/text/statetext.h"

#include "ui/text/units.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct StateText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::StateText)
};

bool allProved(const SessionStatus &status)
{
    return std::all_of(status.forwards.begin(), status.forwards.end(),
                       [](const ForwardStatus &forward) {
                           return forward.state == ForwardState::Stopped
                               || (forward.state == ForwardState::Listening
                                   && forward.proof.result == ProofResult::Proved);
                       });
}

QString withHop(const QString &withName, const QString &without, const QString &hop)
{
    return hop.isEmpty() ? without : withName.arg(hop);
}

/// A sentence without its full stop, to stand in a list.
QString headline(const Error &error)
{
    QString text = describe(error);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

int failedForwards(const SessionStatus &status)
{
    return int(std::count_if(
        status.forwards.begin(), status.forwards.end(),
        [](const ForwardStatus &forward) { return markFor(forward) == Mark::Trouble; }));
}

QString standbyText(const SessionStatus &status)
{
    const int failed = failedForwards(status);
    if (failed > 0)
        return StateText::tr("On demand, but %n forward(s) do not work", nullptr, failed);
    return StateText::tr("Ready, connects on first use");
}

QString establishedText(const SessionStatus &status)
{
    const int failed = failedForwards(status);
    if (failed > 0)
        return StateText::tr("Up, but %n forward(s) do not work", nullptr, failed);
    return allProved(status) ? StateText::tr("Up") : StateText::tr("Up, not proved");
}

QString pendingText(SessionState session)
{
    switch (session) {
    case SessionState::WaitingToRetry:
        return StateText::tr("Waits for the connection");
    case SessionState::Connecting:
    case SessionState::VerifyingHostKey:
    case SessionState::Authenticating:
        return StateText::tr("Waits for the login");
    case SessionState::Standby:
    case SessionState::OpeningForwards:
    case SessionState::Established:
        return StateText::tr("Being opened");
    case SessionState::Stopped:
    case SessionState::Closing:
    case SessionState::Failed:
        return StateText::tr("Not open");
    }
    Q_UNREACHABLE();
}

int urgency(Mark mark)
{
    switch (mark) {
    case Mark::Trouble:
        return 6;
    case Mark::Waiting:
        return 5;
    case Mark::Working:
        return 4;
    case Mark::Unproved:
        return 3;
    case Mark::Proved:
        return 2;
    case Mark::Standby:
        return 1;
    case Mark::Stopped:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

Mark markFor(const SessionStatus &status)
{
    if (status.awaits != Awaited::Nothing)
        return Mark::Trouble;
    switch (status.state) {
    case SessionState::Stopped:
        return Mark::Stopped;
    case SessionState::Standby:
        return status.isDegraded() ? Mark::Waiting : Mark::Standby;
    case SessionState::Connecting:
    case SessionState::VerifyingHostKey:
    case SessionState::Authenticating:
    case SessionState::OpeningForwards:
    case SessionState::Closing:
        return Mark::Working;
    case SessionState::Established:
        if (status.isDegraded())
            return Mark::Waiting;
        return allProved(status) ? Mark::Proved : Mark::Unproved;
    case SessionState::WaitingToRetry:
        return Mark::Waiting;
    case SessionState::Failed:
        return status.reason && status.reason->code == ErrorCode::Cancelled ? Mark::Stopped
                                                                            : Mark::Trouble;
    }
    Q_UNREACHABLE();
}

Mark markFor(const ForwardStatus &forward, SessionState session)
{
    switch (forward.state) {
    case ForwardState::Pending:
        return session == SessionState::WaitingToRetry ? Mark::Waiting : Mark::Working;
    case ForwardState::Listening:
        if (forward.proof.result == ProofResult::Refuted)
            return Mark::Trouble;
        return forward.proof.result == ProofResult::Proved ? Mark::Proved : Mark::Unproved;
    case ForwardState::Stopped:
        return Mark::Stopped;
    case ForwardState::Failed:
        return Mark::Trouble;
    }
    Q_UNREACHABLE();
}

Mark overallMark(const QList<SessionStatus> &statuses)
{
    Mark worst = Mark::Stopped;
    for (const SessionStatus &status : statuses) {
        if (urgency(markFor(status)) > urgency(worst))
            worst = markFor(status);
    }
    return worst;
}

QString trafficText(const TrafficSnapshot &traffic)
{
    QStringList parts;
    if (traffic.rateIn > 0)
        parts.append(isolated(u"\u2193 %1"_s.arg(rateText(traffic.rateIn))));
    if (traffic.rateOut > 0)
        parts.append(isolated(u"\u2191 %1"_s.arg(rateText(traffic.rateOut))));
    return parts.join(u"  "_s);
}

QString summaryText(const QList<SessionStatus> &members)
{
    const auto running =
        std::count_if(members.begin(), members.end(),
                      [](const SessionStatus &member) { return isRunning(member.state); });
    const auto up = std::count_if(members.begin(), members.end(),
                                  [](const SessionStatus &member) { return member.isReady(); });
    return running == 0 ? QString() : StateText::tr("%1 of %2 up").arg(up).arg(members.size());
}

QString stateText(const SessionStatus &status, std::chrono::milliseconds retryIn)
{
    switch (status.awaits) {
    case Awaited::HostKey:
        return withHop(StateText::tr("Needs you: is this the key of %1?"),
                       StateText::tr("Needs you: is the host's key right?"), status.hop);
    case Awaited::LockedCredential:
        return withHop(StateText::tr("Needs you: the login to %1 waits for the locked keychain"),
                       StateText::tr("Needs you: the login waits for the locked keychain"),
                       status.hop);
    case Awaited::Credential:
        return withHop(StateText::tr("Needs you: the login to %1 asks something"),
                       StateText::tr("Needs you: the login asks something"), status.hop);
    case Awaited::Nothing:
        break;
    }
    switch (status.state) {
    case SessionState::Stopped:
        return StateText::tr("Stopped");
    case SessionState::Standby:
        return standbyText(status);
    case SessionState::Connecting:
        return withHop(StateText::tr("Connecting to %1"), StateText::tr("Connecting"), status.hop);
    case SessionState::VerifyingHostKey:
        return withHop(StateText::tr("Checking the host key of %1"),
                       StateText::tr("Checking the host key"), status.hop);
    case SessionState::Authenticating:
        return withHop(StateText::tr("Logging in to %1"), StateText::tr("Logging in"), status.hop);
    case SessionState::OpeningForwards:
        return StateText::tr("Opening the forwards");
    case SessionState::Established:
        return establishedText(status);
    case SessionState::WaitingToRetry:
        return retryIn.count() > 0
            ? StateText::tr("Waiting, again in %1").arg(durationText(retryIn))
            : StateText::tr("Waiting to try again");
    case SessionState::Closing:
        return StateText::tr("Closing");
    case SessionState::Failed:
        return status.reason ? headline(*status.reason) : StateText::tr("Failed");
    }
    Q_UNREACHABLE();
}

QString stateText(const ForwardStatus &forward, SessionState session)
{
    switch (forward.state) {
    case ForwardState::Pending:
        return pendingText(session);
    case ForwardState::Listening:
        if (!forward.proof.message.isEmpty())
            return forward.proof.message.again();
        return forward.proof.result == ProofResult::Proved ? StateText::tr("Up, proved")
                                                           : StateText::tr("Listening, not proved");
    case ForwardState::Stopped:
        return StateText::tr("Off");
    case ForwardState::Failed:
        return forward.error ? headline(*forward.error) : StateText::tr("Failed");
    }
    Q_UNREACHABLE();
}

QString exposureText(Exposure exposure, const QString &host)
{
    switch (exposure) {
    case Exposure::Unknown:
        return {};
    case Exposure::Loopback:
        return StateText::tr("for programs on %1 only").arg(host);
    case Exposure::Network:
        return StateText::tr("open to the network of %1").arg(host);
    case Exposure::Everyone:
        return StateText::tr("open to all who reach %1").arg(host);
    }
    Q_UNREACHABLE();
}

QString openableAddress(const Endpoint &actual)
{
    if (actual.isSocket())
        return actual.path;
    const bool everywhere = actual.host.isEmpty() || actual.host == u"*"
        || actual.host == u"0.0.0.0" || actual.host == u"::";
    return Endpoint::tcp(everywhere ? u"localhost"_s : actual.host, actual.port).toString();
}

} // namespace culvert
