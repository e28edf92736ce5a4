#include "tests/bench/comparison.h"

#include "tests/bench/tunnelprocess.h"
#include "tests/support/chopper.h"

#include <QFile>
#include <QStandardPaths>

#include <csignal>

using namespace Qt::StringLiterals;

namespace culvert::test {

namespace {

/// The slow line is the same host under another port.
void alsoKnownAs(const SshServer &server, quint16 port)
{
    QFile file(server.knownHostsFile());
    if (!file.open(QIODevice::ReadWrite))
        return;
    QByteArray line = file.readLine();
    file.seek(file.size());
    file.write(line.replace(QByteArray::number(server.port()), QByteArray::number(port)));
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
    Contest(const Row &row, const SshServer &server, const QStringList &command)
        : m_row(row), m_server(server), m_far(row.farEnd),
          m_line(server.port()), m_commands{QStringList{u"ssh"_s}, command}
    {
        m_line.setDelay(std::chrono::milliseconds(row.roundTrip / 2));
        if (row.roundTrip > 0)
            alsoKnownAs(server, m_line.port());
    }

    std::optional<Error> measure(int runs)
    {
        for (int run = 0; run <= runs; ++run) {
            for (size_t i = 0; i < m_tunnels.size(); ++i) {
                if (const auto error = measureOnce(i, run > 0))
                    return error;
            }
        }
        for (size_t i = 0; i < m_tunnels.size(); ++i) {
            figures.at(i).privateKilobytes = m_tunnels.at(i)->privateKilobytes();
            countCalls(i);
        }
        return {};
    }

    std::array<Figures, 2> figures;

private:
    std::optional<Error> measureOnce(size_t i, bool counts)
    {
        if ((!m_tunnels.at(i) || m_row.isFresh) && !dial(i))
            return Error{ErrorCode::Internal,
                         m_row.name + u": no tunnel: "_s
                             + QString::fromUtf8(m_tunnels.at(i)->output())};
        const double before = m_tunnels.at(i)->cpuSeconds();
        const std::optional<Outcome> outcome = m_row.run(way(i));
        if (!outcome)
            return Error{ErrorCode::Internal, m_row.name + u": bytes were wrong or lost"_s};
        if (!counts)
            return {};
        figures.at(i).values.push_back(outcome->value);
        if (outcome->gigabytes > 0)
            figures.at(i).cpuPerGigabyte.push_back((m_tunnels.at(i)->cpuSeconds() - before)
                                                   / outcome->gigabytes);
        return {};
    }

    bool dial(size_t i)
    {
        const quint16 server = m_row.roundTrip > 0 ? m_line.port() : m_server.port();
        m_tunnels.at(i) = std::make_unique<TunnelProcess>(
            m_commands.at(i), m_server,
            TunnelSetup{server, m_far.port(), m_row.ciphers, m_row.jumps, m_row.isSocks});
        return m_tunnels.at(i)->start();
    }

    Way way(size_t i) const
    {
        return {m_tunnels.at(i)->port(), m_row.isSocks ? m_far.port() : quint16(0)};
    }

    /// Once more, under strace: it slows things down, but the calls are the same.
    void countCalls(size_t i)
    {
        if (figures.at(i).cpuPerGigabyte.empty() || m_row.roundTrip > 0 || m_row.jumps > 0
            || QStandardPaths::findExecutable(u"strace"_s).isEmpty())
            return;
        CallCounter counter(m_tunnels.at(i)->processId());
        const std::optional<Outcome> outcome = m_row.run(way(i));
        const double calls = counter.stop();
        if (outcome && outcome->gigabytes > 0)
            figures.at(i).callsPerGigabyte = calls / outcome->gigabytes;
    }

    const Row &m_row;
    const SshServer &m_server;
    FarEnd m_far;
    Chopper m_line;
    std::array<QStringList, 2> m_commands;
    std::array<std::unique_ptr<TunnelProcess>, 2> m_tunnels;
};

} // namespace

Result<Comparison> compare(const Row &row, const SshServer &server, const QStringList &command,
                           int runs)
{
    Contest contest(row, server, command);
    if (const std::optional<Error> error = contest.measure(runs))
        return failure(*error);
    return Comparison{row.name, row.unit, row.isMoreBetter, contest.figures};
}

} // namespace culvert::test
