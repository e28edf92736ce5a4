#include "tests/bench/comparison.h"

#include "tests/bench/tunnelprocess.h"
#include "tests/support/chopper.h"
#include "tests/support/processes.h"

#include <QFile>
#include <QStandardPaths>

#include <csignal>

using namespace Qt::StringLiterals;

namespace culvert::test {

namespace {

/// The line is the same host under another name.
void alsoKnownAs(const SshServer &server, const QString &host, quint16 port)
{
    QFile file(server.knownHostsFile());
    if (!file.open(QIODevice::ReadWrite))
        return;
    const QByteArray line = file.readLine();
    file.seek(file.size());
    file.write(u"[%1]:%2"_s.arg(host).arg(port).toUtf8() + line.sliced(line.indexOf(' ')));
}

double amountOf(const Outcome &outcome)
{
    return outcome.connections > 0 ? outcome.connections / 1e6 : outcome.gigabytes;
}

/// strace(1) on a running program: how many system calls it made until stop().
class CallCounter
{
public:
    explicit CallCounter(qint64 process)
    {
        m_strace.setProcessChannelMode(QProcess::MergedChannels);
        m_strace.start(u"strace"_s, {u"-f"_s, u"-c"_s, u"-p"_s, QString::number(process)});
        m_isAttached = m_strace.waitForReadyRead(5000); // "Process N attached"
    }

    double stop()
    {
        if (!m_isAttached)
            return 0;
        ::kill(pid_t(m_strace.processId()), SIGINT);
        m_strace.waitForFinished();
        for (const QByteArray &line : m_strace.readAll().split('\n')) {
            if (line.trimmed().endsWith(" total"))
                return line.simplified().split(' ').value(3).toDouble();
        }
        return 0;
    }

private:
    QProcess m_strace;
    bool m_isAttached = false;
};

class Contest
{
public:
    Contest(const Row &row, const SshServer &server, const QStringList &command, PacketLine &line)
        : m_row(row), m_server(server), m_far(row.farEnd), m_line(server.port()),
          m_packetLine(line), m_commands{QStringList{u"ssh"_s}, command}
    {
        const std::chrono::milliseconds roundTrip(row.roundTrip);
        m_line.setDelay(roundTrip / 2);
        if (row.roundTrip > 0)
            alsoKnownAs(server, host(), port());
        if (row.connections > 1) {
            QStringList &words = m_commands.at(1);
            words = QStringList{words.first(), u"--log-level"_s, u"info"_s} + words.sliced(1)
                + QStringList{u"--connections"_s, QString::number(row.connections)};
        }
    }

    std::optional<Error> measure(int runs)
    {
        const int first = m_row.isFresh ? 1 : 0; // what ages is warmed up
        for (int run = first; run <= std::min(runs, m_row.mostRuns); ++run) {
            for (size_t i = 0; i < m_tunnels.size(); ++i) {
                if (const auto error = measureOnce(i, run > 0))
                    return error;
            }
        }
        for (size_t i = 0; i < m_tunnels.size(); ++i) {
            figures.at(i).privateKilobytes = privateKilobytesOf(m_tunnels.at(i)->processId());
            countCalls(i);
        }
        return {};
    }

    std::array<Figures, 2> figures;

private:
    std::optional<Error> measureOnce(size_t i, bool counts)
    {
        if ((!m_tunnels.at(i) || m_row.isFresh) && !dial(i))
            return Error{.code = ErrorCode::Internal,
                         .message = m_row.name + u": no tunnel: "_s
                             + QString::fromUtf8(m_tunnels.at(i)->output())};
        const double before = m_tunnels.at(i)->cpuSeconds();
        const double besideBefore = secondsBeside();
        const std::optional<Outcome> outcome = m_row.run(way(i));
        if (!outcome)
            return Error{.code = ErrorCode::Internal,
                         .message = m_row.name + u": bytes were wrong or lost"_s};
        if (!counts)
            return {};
        figures.at(i).values.push_back(outcome->value);
        if (const double amount = amountOf(*outcome); amount > 0) {
            figures.at(i).cpu.push_back((m_tunnels.at(i)->cpuSeconds() - before) / amount);
            figures.at(i).beside.push_back((secondsBeside() - besideBefore) / amount);
        }
        return {};
    }

    /// Of all servers of connections, the other program's among them, which has nothing to do.
    double secondsBeside() const
    {
        double seconds = std::chrono::duration<double>(ownCpuTime()).count();
        for (const qint64 session : descendantsOf(m_server.processId()))
            seconds += cpuSecondsOf(session);
        return seconds;
    }

    bool dial(size_t i)
    {
        const QString ready = i == 1 && m_row.connections > 1
            ? u"%1 of %1 SSH connections are up"_s.arg(m_row.connections)
            : QString();
        m_tunnels.at(i).reset(); // before the next takes the line
        if (m_row.lost > 0)
            m_packetLine.spoil(std::chrono::milliseconds(m_row.roundTrip), m_row.lost);
        m_tunnels.at(i) =
            std::make_unique<TunnelProcess>(m_commands.at(i), m_server,
                                            TunnelSetup{host(), port(), m_far.port(), m_row.ciphers,
                                                        m_row.jumps, m_row.isSocks, ready});
        return m_tunnels.at(i)->start();
    }

    QString host() const { return m_row.lost > 0 ? PacketLine::farAddress() : m_server.host(); }
    quint16 port() const
    {
        return m_row.roundTrip > 0 && m_row.lost == 0 ? m_line.port() : m_server.port();
    }

    Way way(size_t i) const
    {
        return {m_tunnels.at(i)->port(), m_row.isSocks ? m_far.port() : quint16(0)};
    }

    /// Once more, under strace: it slows things down, but the calls are the same.
    void countCalls(size_t i)
    {
        if (figures.at(i).cpu.empty() || m_row.roundTrip > 0 || m_row.jumps > 0
            || QStandardPaths::findExecutable(u"strace"_s).isEmpty())
            return;
        CallCounter counter(m_tunnels.at(i)->processId());
        const std::optional<Outcome> outcome = m_row.run(way(i));
        const double calls = counter.stop();
        if (outcome && outcome->connections > 0)
            figures.at(i).calls = calls / outcome->connections;
        else if (outcome && outcome->gigabytes > 0)
            figures.at(i).calls = calls / outcome->gigabytes;
    }

    const Row &m_row;
    const SshServer &m_server;
    FarEnd m_far;
    Chopper m_line; ///< without loss
    PacketLine &m_packetLine;
    std::array<QStringList, 2> m_commands;
    std::array<std::unique_ptr<TunnelProcess>, 2> m_tunnels;
};

} // namespace

Result<Comparison> compare(const Row &row, const SshServer &server, const QStringList &command,
                           int runs, PacketLine &line)
{
    if (row.lost > 0 && !line.problem().isEmpty())
        return failure(ErrorCode::FeatureUnavailable, row.name + u": "_s + line.problem());
    Contest contest(row, server, command, line);
    if (const std::optional<Error> error = contest.measure(runs))
        return failure(*error);
    return Comparison{row.name, row.unit, row.isMoreBetter, contest.figures};
}

} // namespace culvert::test
