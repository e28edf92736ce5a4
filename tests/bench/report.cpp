#include "tests/bench/report.h"

#include "tests/bench/median.h"

#include <QJsonArray>
#include <QProcess>
#include <QSysInfo>

#include <cmath>

using namespace Qt::StringLiterals;

namespace culvert::test {

namespace {

/// Of Culvert to ssh, run by run: runs side by side had the same machine.
struct Ratio
{
    double middle = 0;
    double least = 0;
    double most = 0;
    size_t runs = 0;

    bool saysSomething() const { return least > 1 || (most < 1 && most > 0); }
};

Ratio ratioOf(const std::vector<double> &ssh, const std::vector<double> &ours)
{
    std::vector<double> ratios;
    for (size_t i = 0; i < std::min(ssh.size(), ours.size()); ++i) {
        if (ssh.at(i) > 0)
            ratios.push_back(ours.at(i) / ssh.at(i));
    }
    if (ratios.empty())
        return {};
    return {median(ratios), std::ranges::min(ratios), std::ranges::max(ratios), ratios.size()};
}

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

QString text(const Ratio &ratio)
{
    return u"%1 (%2 to %3)"_s.arg(number(ratio.middle), number(ratio.least), number(ratio.most));
}

/// "none" where the spread has 1 in it.
QString claim(const Comparison &comparison, const Ratio &ratio)
{
    if (ratio.runs == 1)
        return u"one run"_s;
    if (!ratio.saysSomething())
        return u"none"_s;
    return (ratio.least > 1) == comparison.isMoreBetter ? u"better"_s : u"worse"_s;
}

struct Summary
{
    double ssh;
    double ours;
    Ratio ratio;
    Ratio cpu;
    double calls = 0; ///< a ratio
    double share = 0; ///< of Culvert, in the CPU of all that takes part
};

Summary summaryOf(const Comparison &comparison)
{
    const Figures &ssh = comparison.figures.at(0);
    const Figures &ours = comparison.figures.at(1);
    return {median(ssh.values),
            median(ours.values),
            ratioOf(ssh.values, ours.values),
            ratioOf(ssh.cpu, ours.cpu),
            ssh.calls > 0 ? ours.calls / ssh.calls : 0,
            ours.beside.empty() ? 0 : median(ours.cpu) / (median(ours.cpu) + median(ours.beside))};
}

QString outputOf(const QString &program, const QStringList &words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, words);
    process.waitForFinished();
    return QString::fromUtf8(process.readAll()).trimmed();
}

QString processor()
{
    const QString text = outputOf(u"lscpu"_s, {});
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u"Model name:"_s))
            return line.section(u':', 1).trimmed();
    }
    return QSysInfo::currentCpuArchitecture();
}

QJsonArray toJson(const std::vector<double> &values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

QJsonObject toJson(const Figures &figures)
{
    return {{u"values"_s, toJson(figures.values)},
            {u"cpu"_s, toJson(figures.cpu)},
            {u"cpuBeside"_s, toJson(figures.beside)},
            {u"systemCalls"_s, figures.calls},
            {u"privateKilobytes"_s, figures.privateKilobytes}};
}

constexpr auto introduction =
    R"(# Benchmarks

Written by `./dev bench --write docs/benchmarks.md`; not by hand. The same bytes go through
`culvert-cli run -L …` and through `ssh -N -L …`, in turn and in the same run, to the same sshd with
the same cipher (aes128-gcm@openssh.com where nothing else is said); all of them are compared. A
ratio is Culvert/ssh of two runs side by side: the median, and in brackets the least and the most of
%1 runs, fewer on long lines. Where that spread has 1 in it nothing is claimed. CPU is the client's
own, user and system, a gigabyte or a connection; share is what that is of the CPU of all that takes
part, sshd and both ends with Culvert's tunnel; calls are those of the system, counted by strace in a
run of its own.

Lines with a delay and no loss are a relay in user space that hands bytes on when they are due, with
no bandwidth of its own; where packets are lost it is a TUN device under the system's own TCP, the
same packets of the stream lost for both. "fresh" is the first seconds of a new connection, "aged" one
connection run after run. An upload over a long line is bounded by sshd's window of 2 MiB, for both
programs. Memory is what a process shares with no other, by the tunnel: ssh is a process each, Culvert
one for all.

)";

} // namespace

QStringList conditions(const QString &culvertCli)
{
    return outputOf(culvertCli, {u"--version"_s}).split(u'\n')
        + QStringList{outputOf(u"ssh"_s, {u"-V"_s}), QSysInfo::prettyProductName(),
                      u"Linux "_s + QSysInfo::kernelVersion(), processor(),
                      u"load before: "_s + outputOf(u"cat"_s, {u"/proc/loadavg"_s})};
}

QString heading()
{
    return u"%1 %2 %3        ratio                     CPU                       share calls  claim"_s
        .arg(QString(), -26)
        .arg(u"ssh"_s, 10)
        .arg(u"culvert"_s, 10);
}

QString lineOf(const Comparison &comparison)
{
    const Summary summary = summaryOf(comparison);
    return u"%1 %2 %3 %4   %5 %6 %7 %8  %9"_s.arg(comparison.name, -26)
        .arg(number(summary.ssh), 10)
        .arg(number(summary.ours), 10)
        .arg(comparison.unit, -4)
        .arg(text(summary.ratio), -25)
        .arg(summary.cpu.middle > 0 ? text(summary.cpu) : QString(), -25)
        .arg(summary.share > 0 ? number(summary.share) : QString(), -5)
        .arg(summary.calls > 0 ? number(summary.calls) : QString(), -5)
        .arg(claim(comparison, summary.ratio));
}

QJsonObject toJson(const Comparison &comparison)
{
    const Ratio ratio = summaryOf(comparison).ratio;
    return {{u"name"_s, comparison.name},
            {u"unit"_s, comparison.unit},
            {u"moreIsBetter"_s, comparison.isMoreBetter},
            {u"ratio"_s, ratio.middle},
            {u"leastRatio"_s, ratio.least},
            {u"mostRatio"_s, ratio.most},
            {u"ssh"_s, toJson(comparison.figures.at(0))},
            {u"culvert"_s, toJson(comparison.figures.at(1))}};
}

QString page(const QStringList &conditions, const std::vector<Comparison> &comparisons, int runs)
{
    QString text = QString::fromUtf8(introduction).arg(runs);
    for (const QString &condition : conditions)
        text += u"- %1\n"_s.arg(condition);
    text += u"\n| | ssh | Culvert | | ratio | claim | CPU, ratio | share | calls, ratio |\n"
            "|---|---|---|---|---|---|---|---|---|\n"_s;
    for (const Comparison &comparison : comparisons) {
        const Summary summary = summaryOf(comparison);
        text += u"| %1 | %2 | %3 | %4 | %5 | %6 | %7 | %8 | %9 |\n"_s.arg(
            comparison.name, number(summary.ssh), number(summary.ours), comparison.unit,
            culvert::test::text(summary.ratio), claim(comparison, summary.ratio),
            summary.cpu.middle > 0 ? culvert::test::text(summary.cpu) : QString(),
            summary.share > 0 ? number(summary.share) : QString(),
            summary.calls > 0 ? number(summary.calls) : QString());
    }
    return text;
}

} // namespace culvert::test
