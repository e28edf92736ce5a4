#include "core/openssh/configwatch.h"

#include "core/openssh/localuser.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace culvert {

namespace {

constexpr auto settleTime = 200ms; // editors write a file in several steps

} // namespace

ConfigWatch::ConfigWatch(const QString &file, QObject *parent)
    : QObject(parent), m_file(file.isEmpty() ? LocalUser::current().home + u"/.ssh/config"_s : file)
{
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &ConfigWatch::scan);
    const auto settle = [this] { m_settle.start(settleTime); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, settle);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, settle);
    m_settle.start(0ms);
}

void ConfigWatch::scan()
{
    const ConfigScan scan = scanConfig(m_file);
    watch(scan);
    if (scan.fingerprint == m_fingerprint)
        return;
    m_fingerprint = scan.fingerprint;
    QStringList aliases;
    for (const ConfigScan::Alias &alias : scan.aliases)
        aliases.append(alias.name);
    emit scanned(aliases);
}

void ConfigWatch::watch(const ConfigScan &scan)
{
    // a file that is replaced ends the watch on it, and one that comes is seen in its folder
    QStringList paths = scan.files + scan.folders + QStringList{QFileInfo(m_file).path()};
    for (const QString &file : scan.files)
        paths.append(QFileInfo(file).path());
    paths.removeDuplicates();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    if (!paths.isEmpty())
        m_watcher.addPaths(paths);
}

} // namespace culvert
