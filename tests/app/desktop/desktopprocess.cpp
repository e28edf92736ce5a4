#include "tests/app/desktop/desktopprocess.h"

#include "core/profile/profilestore.h"
#include "tests/support/processes.h"
#include "tests/support/socket.h"
#include "tests/support/tunnel.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace culvert::test {

namespace {

constexpr int patience = 20'000; // ms

QString desktopProgram()
{
    return qEnvironmentVariable("CULVERT_DESKTOP");
}

} // namespace

DesktopProcess::DesktopProcess() : m_environment(QProcessEnvironment::systemEnvironment())
{
    constexpr auto ownerOnlyFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    for (const QString &folder : {configFolder(), m_folder.filePath(u"run"_s), runtimeFolder()}) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, ownerOnlyFolder);
    }
    setVariable(u"XDG_RUNTIME_DIR"_s, m_folder.filePath(u"run"_s));
    setVariable(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"xdg"_s));
    setVariable(u"HOME"_s, m_folder.path());
    setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
}

DesktopProcess::~DesktopProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

QString DesktopProcess::whyMissing()
{
    return QFileInfo(desktopProgram()).isExecutable() ? QString()
                                                      : u"the desktop program is not built"_s;
}

void DesktopProcess::setVariable(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

QList<Profile> DesktopProcess::saveTunnels(const SshServer &server, int count, quint16 target) const
{
    QList<Profile> profiles;
    for (int i = 0; i < count; ++i) {
        Profile profile = profileTo(server);
        profile.name = u"tunnel %1"_s.arg(i);
        profile.options.append({u"ServerAliveInterval"_s, u"0"_s});
        const QString service = u"127.0.0.1:%1"_s.arg(target);
        profile.forwards = {*parseForward(u'L', u"%1:%2"_s.arg(freePort()).arg(service)),
                            *parseForward(u'R', u"127.0.0.1:0:%1"_s.arg(service))};
        profiles.append(profile);
    }
    ProfileStore store(configFolder());
    return store.save(profiles) ? profiles : QList<Profile>();
}

void DesktopProcess::prepare(QProcess &process, const QStringList &options) const
{
    process.setProcessEnvironment(m_environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setChildProcessModifier(&dieWithParent);
    process.setProgram(desktopProgram());
    process.setArguments(QStringList{u"--config-dir"_s, configFolder()} + options);
}

bool DesktopProcess::start(const QStringList &options)
{
    prepare(m_process, options);
    m_process.start();
    return m_process.waitForStarted()
        && QTest::qWaitFor(
               [this] {
                   return !runningInstances(runtimeFolder(), configFolder()).isEmpty()
                       || m_process.state() == QProcess::NotRunning;
               },
               patience)
        && m_process.state() == QProcess::Running;
}

int DesktopProcess::startAgain(const QStringList &options)
{
    QProcess other;
    prepare(other, options);
    other.start();
    const bool ended =
        QTest::qWaitFor([&other] { return other.state() == QProcess::NotRunning; }, patience);
    m_errors += QString::fromUtf8(other.readAll());
    return ended ? other.exitCode() : -1;
}

QString DesktopProcess::errors()
{
    m_errors += QString::fromUtf8(m_process.readAll());
    return m_errors;
}

QList<QJsonObject> DesktopProcess::statuses() const
{
    const QList<Instance> instances = runningInstances(runtimeFolder(), configFolder());
    if (instances.isEmpty())
        return {};
    const Result<ControlReply> reply = askInstance(instances.first(), u"status"_s);
    return reply ? reply->tunnels : QList<QJsonObject>();
}

int DesktopProcess::upCount() const
{
    const QList<QJsonObject> all = statuses();
    return int(std::count_if(all.begin(), all.end(), [](const QJsonObject &status) {
        return status[u"state"].toString() == u"up"_s;
    }));
}

bool DesktopProcess::waitForUp(int count, int timeout) const
{
    return QTest::qWaitFor([this, count] { return upCount() == count; }, timeout);
}

qint64 DesktopProcess::timeToEnd()
{
    QElapsedTimer clock;
    clock.start();
    m_process.terminate();
    return m_process.waitForFinished(patience) ? clock.elapsed() : -1;
}

} // namespace culvert::test
