#include "app/cli/events/eventfeed.h"

#include "core/engine/engine.h"

namespace culvert {

namespace {

/// A state event comes at every change of what it says, not of what other events say.
bool sameState(const SessionStatus &a, const SessionStatus &b)
{
    return wordFor(a) == wordFor(b) && reasonOf(a) == reasonOf(b) && a.attempt == b.attempt
        && a.since == b.since;
}

bool isNews(const ForwardStatus &now, const ForwardStatus &before)
{
    if (now.state != before.state)
        return true;
    return now.state == ForwardState::Listening ? now.actual != before.actual
                                                : now.error != before.error;
}

} // namespace

EventFeed::EventFeed(Engine &engine, EventSink &sink, LogLevel level, QObject *parent)
    : QObject(parent), m_sink(sink), m_level(level)
{
    connect(&engine, &Engine::statusChanged, this, &EventFeed::onStatusChanged);
    connect(&engine, &Engine::trafficSampled, this, &EventFeed::onTrafficSampled);
    connect(&engine, &Engine::logged, this, &EventFeed::onLogged);
    connect(&engine, &Engine::bannerReceived, this, [this](const Banner &banner) {
        m_sink.banner(banner, m_level <= LogLevel::Info ? BannerInLog::Shown : BannerInLog::Hidden);
    });
    connect(&engine, &Engine::connectionChanged, this,
            [this](ProfileId profile, const ConnectionInfo &connection) {
                m_sink.connection(m_names.value(profile), connection);
            });
    connect(&engine, &Engine::forwardProved, this,
            [this](ProfileId profile, ForwardId forward, const Proof &proof) {
                m_sink.proof(m_names.value(profile), forward, proof);
            });
}

void EventFeed::setName(ProfileId profile, const QString &name)
{
    m_names.insert(profile, name);
}

void EventFeed::onStatusChanged(const SessionStatus &status)
{
    const bool first = !m_last.contains(status.profile);
    if (first && status.state == SessionState::Stopped)
        return; // a tunnel's story begins with what it does
    const SessionStatus before = m_last.value(status.profile);
    m_last.insert(status.profile, status);
    tellForwards(status, before);
    if (first || !sameState(status, before))
        m_sink.state(status);
    if (status.state == SessionState::Stopped || status.state == SessionState::Failed)
        m_last.remove(status.profile); // a new start is told from its beginning
}

void EventFeed::tellForwards(const SessionStatus &status, const SessionStatus &before)
{
    for (const ForwardStatus &now : status.forwards) {
        const ForwardStatus *known = before.find(now.id);
        if (!isNews(now, known ? *known : ForwardStatus()))
            continue;
        if (now.state == ForwardState::Listening)
            m_sink.listening(status.name, now);
        else if (now.state == ForwardState::Failed)
            m_sink.forwardFailed(status.name, now);
    }
    if (!isRunning(status.state))
        return; // all go, which the state says
    for (const ForwardStatus &was : before.forwards) {
        const ForwardStatus *now = status.find(was.id);
        const bool gone = !now || now->state == ForwardState::Stopped;
        if (gone && was.state != ForwardState::Stopped)
            m_sink.forwardStopped(status.name, was);
    }
}

void EventFeed::onTrafficSampled(ProfileId profile, const TrafficSnapshot &traffic)
{
    if (!m_last.contains(profile) || m_traffic.value(profile) == traffic)
        return; // nothing follows the last state
    m_traffic.insert(profile, traffic);
    m_sink.traffic(m_names.value(profile), traffic);
}

void EventFeed::onLogged(const LogEntry &entry)
{
    if (entry.level >= m_level)
        m_sink.log(entry);
}

} // namespace culvert
