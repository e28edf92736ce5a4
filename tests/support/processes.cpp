#include "tests/support/processes.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <csignal>

#include <unistd.h>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace culvert::test {

namespace {

/// /proc/PID/stat: the name stands in parentheses and may hold anything; state and parent follow.
qint64 parentOf(const QString &pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = stat.readAll();
    return line.mid(line.lastIndexOf(')') + 4).split(' ').value(0).toLongLong();
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
    constexpr int utime = 11; // behind the program's name, proc_pid_stat(5)
    constexpr int stime = 12;
    const QString folder = u"/proc/%1/"_s.arg(pid);
    ProcessCost cost;
    cost.kilobytes = numberIn(folder + u"status"_s, "VmRSS");
    if (QFile stat(folder + u"stat"_s); stat.open(QIODevice::ReadOnly)) {
        const QByteArray line = stat.readAll();
        const QList<QByteArray> fields = line.sliced(line.lastIndexOf(')') + 2).split(' ');
        cost.cpuTime = (fields.value(utime).toLongLong() + fields.value(stime).toLongLong()) * 1000
            / sysconf(_SC_CLK_TCK);
    }
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

QList<qint64> descendantsOf(qint64 pid)
{
    QMultiHash<qint64, qint64> children;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        if (const qint64 child = name.toLongLong(); child > 0)
            children.insert(parentOf(name), child);
    }
    QList<qint64> found = children.values(pid);
    for (qsizetype i = 0; i < found.size(); ++i)
        found += children.values(found.at(i));
    return found;
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
