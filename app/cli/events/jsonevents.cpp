#include "app/cli/events/jsonevents.h"

#include "app/cli/events/eventline.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QJsonValue number(quint64 value)
{
    return qint64(value);
}

QString wordFor(ConnectionPhase phase)
{
    switch (phase) {
    case ConnectionPhase::Opened:
        return u"opened"_s;
    case ConnectionPhase::Closed:
        return u"closed"_s;
    case ConnectionPhase::Refused:
        return u"refused"_s;
    }
    Q_UNREACHABLE();
}

JsonLine logLine(const LogEntry &entry)
{
    JsonLine line = eventLine(u"log"_s, entry.time, entry.tunnel);
    line.add("level"_L1, wordFor(entry.level)).add("message"_L1, entry.message);
    return line;
}

QByteArray gapLine(quint64 dropped)
{
    const QString message = u"%1 events were not read in time and are missing here"_s.arg(dropped);
    return logLine({.time = QDateTime::currentDateTimeUtc(),
                    .level = LogLevel::Warning,
                    .message = message})
               .toJson()
        + '\n';
}

} // namespace

JsonEvents::JsonEvents() : m_output(gapLine) {}

void JsonEvents::write(const JsonLine &line, Importance importance)
{
    m_output.write(line.toJson() + '\n', importance);
}

void JsonEvents::state(const SessionStatus &status)
{
    JsonLine line = eventLine(u"state"_s, status.name);
    line.add("state"_L1, wordFor(status));
    addReason(line, reasonOf(status));
    if (status.state == SessionState::WaitingToRetry)
        line.add("retry_in_ms"_L1, qint64(status.retryIn.count()))
            .add("attempt"_L1, status.attempt);
    write(line);
}

void JsonEvents::listening(const QString &tunnel, const ForwardStatus &forward)
{
    JsonLine line = eventLine(u"listening"_s, tunnel);
    line.add("forward"_L1, forward.id.value).add("kind"_L1, wordFor(forward.forward.kind));
    const Endpoint &at = forward.actual;
    if (at.isSocket())
        line.add("path"_L1, at.path);
    else
        line.add("bind"_L1, at.host.isEmpty() ? u"localhost"_s : at.host).add("port"_L1, at.port);
    write(line);
}

void JsonEvents::forwardFailed(const QString &tunnel, const ForwardStatus &forward)
{
    JsonLine line = eventLine(u"forward-failed"_s, tunnel);
    line.add("forward"_L1, forward.id.value);
    addReason(line, forward.error);
    write(line);
}

void JsonEvents::forwardStopped(const QString &tunnel, const ForwardStatus &forward)
{
    JsonLine line = eventLine(u"forward-stopped"_s, tunnel);
    line.add("forward"_L1, forward.id.value);
    write(line);
}

void JsonEvents::connection(const QString &tunnel, const ConnectionInfo &connection)
{
    JsonLine line = eventLine(u"connection"_s, tunnel);
    line.add("forward"_L1, connection.forward.value)
        .add("id"_L1, number(connection.id))
        .add("phase"_L1, wordFor(connection.phase))
        .add("peer"_L1, connection.peer)
        .add("target"_L1, connection.target);
    if (connection.phase == ConnectionPhase::Closed)
        line.add("bytes_in"_L1, number(connection.bytesIn))
            .add("bytes_out"_L1, number(connection.bytesOut))
            .add("duration_ms"_L1, qint64(connection.duration.count()));
    if (connection.phase == ConnectionPhase::Refused)
        addReason(line, connection.reason);
    write(line);
}

void JsonEvents::proof(const QString &tunnel, ForwardId forward, const Proof &proof)
{
    JsonLine line = eventLine(u"proof"_s, tunnel);
    line.add("forward"_L1, forward.value)
        .add("result"_L1, wordFor(proof.result))
        .add("message"_L1, proof.message)
        .add("exposure"_L1, wordFor(proof.exposure));
    write(line);
}

void JsonEvents::traffic(const QString &tunnel, const TrafficSnapshot &traffic)
{
    JsonLine line = eventLine(u"traffic"_s, tunnel);
    line.add("bytes_in"_L1, number(traffic.bytesIn))
        .add("bytes_out"_L1, number(traffic.bytesOut))
        .add("rate_in"_L1, number(traffic.rateIn))
        .add("rate_out"_L1, number(traffic.rateOut))
        .add("connections"_L1, traffic.connections)
        .add("rtt_ms"_L1,
             traffic.roundTrip ? QJsonValue(qint64(traffic.roundTrip->count())) : QJsonValue());
    write(line, Importance::Passing);
}

void JsonEvents::banner(const Banner &banner, BannerInLog)
{
    JsonLine line = eventLine(u"banner"_s, banner.tunnel);
    line.add("hop"_L1, banner.hop).add("text"_L1, banner.text);
    write(line);
}

void JsonEvents::log(const LogEntry &entry)
{
    write(logLine(entry), Importance::Passing);
}

} // namespace culvert
