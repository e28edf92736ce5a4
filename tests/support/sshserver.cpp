#include "tests/support/sshserver.h"

#include "tests/support/files.h"
#include "tests/support/processes.h"
#include "tests/support/socket.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <csignal>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace culvert::test {

namespace {

QString sshdProgram()
{
    const QString inPath = QStandardPaths::findExecutable(u"sshd"_s);
    return inPath.isEmpty()
        ? QStandardPaths::findExecutable(u"sshd"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s})
        : inPath;
}

void sendSignal(const QList<qint64> &processes, int signal)
{
    for (const qint64 process : processes)
        kill(pid_t(process), signal);
}

} // namespace

SshServer::SshServer(const QStringList &config) : m_config(config)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier(&dieWithParent);
}

SshServer::~SshServer()
{
    resume();
    stop();
    killConnections();
}

QString SshServer::whyMissing()
{
    if (sshdProgram().isEmpty())
        return u"sshd is not installed"_s;
    if (QStandardPaths::findExecutable(u"ssh-keygen"_s).isEmpty())
        return u"ssh-keygen is not installed"_s;
    if (geteuid() == 0 && !QDir().mkpath(u"/run/sshd"_s)) // sshd run by root wants that folder
        return u"/run/sshd cannot be made"_s;
    return {};
}

Result<void> SshServer::start()
{
    if (const Result<void> prepared = prepare(); !prepared)
        return prepared;
    if (m_port != 0)
        return launch();
    m_port = freePort();
    const QByteArray hostKey = contentOf(path(u"host_key.pub"_s));
    writeFile(knownHostsFile(), "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + hostKey);
    return launch();
}

void SshServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_orphans += descendantsOf(m_process.processId());
    m_process.kill();
    m_process.waitForFinished();
}

Result<void> SshServer::restart()
{
    stop();
    killConnections();
    return launch();
}

void SshServer::killConnections()
{
    sendSignal(std::exchange(m_orphans, {}), SIGKILL);
    if (m_process.state() == QProcess::Running)
        sendSignal(descendantsOf(m_process.processId()), SIGKILL);
}

void SshServer::pause()
{
    if (m_process.state() == QProcess::Running)
        sendSignal(QList<qint64>{processId()} + descendantsOf(processId()), SIGSTOP);
}

void SshServer::resume()
{
    if (m_process.state() == QProcess::Running)
        sendSignal(QList<qint64>{processId()} + descendantsOf(processId()), SIGCONT);
}

Result<void> SshServer::replaceHostKey()
{
    QFile::remove(path(u"host_key"_s));
    QFile::remove(path(u"host_key.pub"_s));
    return makeKeyPair(path(u"host_key"_s));
}

QString SshServer::host() const
{
    return u"127.0.0.1"_s;
}

QString SshServer::user() const
{
    return QString::fromLocal8Bit(getpwuid(geteuid())->pw_name);
}

int SshServer::sessionCount() const
{
    return int(descendantsOf(processId()).size());
}

QString SshServer::log() const
{
    return QString::fromUtf8(contentOf(path(u"log"_s)));
}

QStringList SshServer::sshOptions() const
{
    return {u"-F"_s, u"none"_s,
            u"-i"_s, clientKey(),
            u"-p"_s, QString::number(m_port),
            u"-o"_s, u"IdentitiesOnly=yes"_s,
            u"-o"_s, u"BatchMode=yes"_s,
            u"-o"_s, u"StrictHostKeyChecking=yes"_s,
            u"-o"_s, u"UserKnownHostsFile="_s + knownHostsFile()};
}

Result<void> SshServer::prepare()
{
    for (const QString &key : {path(u"host_key"_s), clientKey()}) {
        if (QFile::exists(key))
            continue;
        if (const Result<void> made = makeKeyPair(key); !made)
            return made;
    }
    if (!QFile::exists(authorizedKeysFile())
        && !writeFile(authorizedKeysFile(), contentOf(clientKey() + u".pub"_s)))
        return failure(ErrorCode::Internal, u"authorized_keys cannot be written"_s);
    return {};
}

/// Asked of sshd itself, once.
static bool knowsPenalties()
{
    static const bool known = [] {
        QProcess sshd;
        sshd.start(sshdProgram(),
                   {u"-T"_s, u"-f"_s, u"/dev/null"_s, u"-h"_s, u"/dev/null"_s, u"-o"_s,
                    u"PerSourcePenalties=no"_s});
        return sshd.waitForFinished()
            && !sshd.readAllStandardError().contains("Bad configuration option");
    }();
    return known;
}

bool SshServer::writeConfig() const
{
    QStringList lines = m_config;
    lines += {u"Port %1"_s.arg(m_port),
              u"ListenAddress 127.0.0.1"_s,
              u"HostKey "_s + path(u"host_key"_s),
              u"AuthorizedKeysFile "_s + authorizedKeysFile(),
              u"PidFile none"_s,
              u"StrictModes no"_s,
              u"UsePAM no"_s,
              u"PermitRootLogin yes"_s,
              u"PasswordAuthentication no"_s,
              u"KbdInteractiveAuthentication no"_s,
              u"MaxStartups 1000"_s,
              u"LogLevel VERBOSE"_s};
    if (knowsPenalties()) // since OpenSSH 9.8: the tests' own failed logins are no attack
        lines += u"PerSourcePenalties no"_s;
    return writeFile(path(u"sshd_config"_s), lines.join(u'\n').toLocal8Bit() + '\n');
}

Result<void> SshServer::launch()
{
    if (!writeConfig())
        return failure(ErrorCode::Internal, u"sshd_config cannot be written"_s);
    const qsizetype before = log().size();
    QStringList command = m_launcher + QStringList{sshdProgram(),  u"-D"_s, u"-E"_s,
                                                   path(u"log"_s), u"-f"_s, path(u"sshd_config"_s)};
    const QString program = command.takeFirst();
    m_process.start(program, command);
    const QDeadlineTimer deadline(30s);
    while (!deadline.hasExpired()) {
        if (log().sliced(before).contains(u"Server listening on"_s))
            return {};
        if (m_process.waitForFinished(10)) // else it is still starting
            break;
    }
    return failure(ErrorCode::Internal, u"sshd did not start: "_s + log(),
                   QString::fromUtf8(m_process.readAll()));
}

Result<void> makeKeyPair(const QString &file, const QString &type, const QString &passphrase)
{
    QProcess keygen;
    keygen.start(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, type, u"-N"_s, passphrase, u"-f"_s, file});
    if (!keygen.waitForFinished(-1) || keygen.exitCode() != 0)
        return failure(ErrorCode::Internal, u"ssh-keygen failed"_s,
                       QString::fromUtf8(keygen.readAllStandardError()));
    return {};
}

} // namespace culvert::test
