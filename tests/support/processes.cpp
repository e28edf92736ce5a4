#include "tests/support/processes.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace culvert::test {

namespace {

/// What stands behind the program's name, proc_pid_stat(5): that one may hold anything.
enum StatField : qsizetype
{
    Parent = 1,
    UserTime = 11,
    SystemTime = 12,
    StartTime = 19,
};

qint64 statOf(const QString &pid, std::initializer_list<StatField> fields)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = stat.readAll();
    const QList<QByteArray> words = line.mid(line.lastIndexOf(')') + 2).split(' ');
    qint64 sum = 0;
    for (const StatField field : fields)
        sum += words.value(field).toLongLong();
    return sum;
}

/// A line "name:  value" of a file like /proc/PID/status.
qint64 numberIn(const QString &path, QByteArrayView name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.sliced(name.size() + 1).trimmed().split(' ').constFirst().toLongLong();
    }
    return 0;
}

} // namespace

ProcessCost costOf(qint64 pid)
{
    const QString folder = u"/proc/%1/"_s.arg(pid);
    ProcessCost cost;
    cost.kilobytes = numberIn(folder + u"status"_s, "VmRSS");
    cost.cpuTime =
        statOf(QString::number(pid), {UserTime, SystemTime}) * 1000 / sysconf(_SC_CLK_TCK);
    cost.descriptors = int(QDir(folder + u"fd"_s)
                               .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
                               .size());
    const QStringList threads =
        QDir(folder + u"task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    cost.threads = int(threads.size());
    for (const QString &thread : threads)
        cost.wakes += numberIn(folder + u"task/%1/status"_s.arg(thread), "voluntary_ctxt_switches");
    return cost;
}

std::chrono::microseconds ownCpuTime()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto of = [](const timeval &time) {
        return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
    };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

QList<qint64> descendantsOf(qint64 pid)
{
    QMultiHash<qint64, qint64> children;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        if (const qint64 child = name.toLongLong(); child > 0)
            children.insert(statOf(name, {Parent}), child);
    }
    QList<qint64> found = children.values(pid);
    for (qsizetype i = 0; i < found.size(); ++i)
        found += children.values(found.at(i));
    return found;
}

qint64 beginningOf(qint64 pid)
{
    return statOf(QString::number(pid), {StartTime});
}

void dieWithParent()
{
#ifdef Q_OS_LINUX
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
}

void execUnshared(const QStringList &options, int argc, char **argv)
{
    QList<QByteArray> words{"unshare"};
    for (const QString &word : options)
        words.append(word.toLocal8Bit());
    words.append(QFile::encodeName(QFile::symLinkTarget(u"/proc/self/exe"_s)));
    for (int i = 1; i < argc; ++i)
        words.append(argv[i]);
    std::vector<char *> raw;
    for (QByteArray &word : words)
        raw.push_back(word.data());
    raw.push_back(nullptr);
    execvp("unshare", raw.data());
    qFatal("unshare cannot be run");
}

} // namespace culvert::test
