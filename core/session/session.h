#pragma once

#include "core/base/eventlog.h"
#include "core/forward/forwarder.h"
#include "core/plan/plan.h"
#include "core/session/hopchain.h"
#include "core/session/openquestion.h"
#include "core/session/reconnector.h"
#include "core/session/spread.h"
#include "core/session/trafficsampler.h"
#include "core/session/transitions.h"
#include "core/status/questions.h"
#include "core/status/sessionstatus.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace culvert {

class ForwardSet;

/// Life of one running tunnel: obeys the transition table, owns a HopChain and the forwards. Made,
/// used and destroyed on a thread of its own; everything outside goes through queued calls and
/// signals.
class Session : public QObject, public Speaks<Session>
{
    Q_OBJECT

public:
    /// gate: the engine's, on another thread; only queued calls go there.
    Session(const Plan &plan, AgentGate *gate, const ReconnectPolicy &policy = {});
    ~Session() override;

    /// asked: when that was (UTC); making the Plan may have taken a while. Once.
    void start(const QDateTime &asked = QDateTime::currentDateTimeUtc());
    void stop();
    void retryNow();
    void setForwardEnabled(ForwardId forward, bool enabled);
    void setForwards(const QList<Forward> &forwards); ///< ForwardSet's
    void closeConnection(quint64 connection);
    void prove();
    /// question: its number; an answer to one that is no longer open is dropped.
    void answer(quint64 question, const HostKeyAnswer &answer);
    void answer(quint64 question, const CredentialAnswer &answer);
    void networkChanged(bool online); ///< online: as wokeUp(); offline: connections find out
    void wokeUp(); ///< dials at once while waiting, probes what is connected
    void hostAnswered(const QString &hop); ///< another tunnel has just reached it

signals:
    void statusChanged(const culvert::SessionStatus &status);
    void trafficSampled(const culvert::TrafficSnapshot &traffic);
    void connectionChanged(const culvert::ConnectionInfo &connection);
    void forwardProved(culvert::ForwardId forward, const culvert::Proof &proof);
    void hostKeyAsked(const culvert::HostKeyQuestion &question);
    void hostKeyChanged(const culvert::HostKeyChange &change); ///< it fails with that
    void credentialAsked(const culvert::CredentialQuestion &question);
    void secretAccepted(culvert::CredentialKind kind, const QString &subject);
    /// One of the further connections of a tunnel that is up is let in, or given up.
    void furtherLoginEnded();
    void bannerReceived(const culvert::Banner &banner);
    void questionWithdrawn(); ///< the one asked last needs no answer any more
    void logged(culvert::LogLevel level, const QString &message);
    void eventIgnored(culvert::SessionEvent event); ///< a test asserts that it never comes
    void ended(); ///< Stopped or Failed; emitted last. Connect it queued to delete this.

private:
    void post(SessionEvent event); ///< handled on a later turn, in order
    void handle(SessionEvent event);
    void reportIgnored(SessionEvent event);
    void leave();
    void enter(SessionState from);
    void connectSpread();
    void publish();
    void log(LogLevel level, const QString &message) { emit logged(level, message); }

    void dial();
    void ask(CredentialQuestion question);
    void breakOff(const Error &error); ///< RetryLater or GaveUp, as error and Plan say
    void breakOffCancelled();
    void dropConnection();
    void onForwardsChanged();
    void onForwardFailed();
    void onForwardsSettled();
    bool areForwardsRequired() const
    {
        return m_plan.destination().options.exitOnForwardFailure == OnForwardFailure::CloseSession;
    }
    void onHostAnswers();
    void close(SessionState from);
    void withdrawQuestion()
    {
        if (m_question.withdraw())
            emit questionWithdrawn();
    }

    Plan m_plan;
    AgentGate *m_gate;
    SessionStatus m_status;
    Reconnector m_reconnector;
    std::unique_ptr<HopChain> m_chain;
    std::unique_ptr<ForwardSet> m_forwards;
    TrafficSampler m_sampler;
    Spread m_spread;
    quint64 m_generation = 0; ///< counts the changes of state
    OpenQuestion m_question;
    QDateTime m_asked; ///< start() was
    QTimer m_closeDeadline;
};

} // namespace culvert
