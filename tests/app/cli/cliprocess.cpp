#include "tests/app/cli/cliprocess.h"

#include "tests/support/processes.h"
#include "tests/support/sshserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <csignal>

#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace culvert::test {

namespace {

// ms; only a failing test waits so long. Each start under a sanitizer costs half a second of CPU,
// and a hundred may be wanted at once.
constexpr int patience = isSanitized ? 200'000 : 40'000;

QList<QJsonObject> objectsOf(const QByteArray &lines)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

} // namespace

QStringList wordsTo(const SshServer &server, const QStringList &options)
{
    return QStringList{u"-F"_s, u"none"_s} + options
        + QStringList{u"-p"_s,
                      QString::number(server.port()),
                      u"-i"_s,
                      server.clientKey(),
                      u"-o"_s,
                      u"UserKnownHostsFile="_s + server.knownHostsFile(),
                      u"-o"_s,
                      u"GlobalKnownHostsFile=none"_s,
                      server.user() + u'@' + server.host()};
}

QList<QJsonObject> Outcome::objects() const
{
    return objectsOf(out.toUtf8());
}

CliProcess::CliProcess(const QString &program, const QStringList &arguments,
                       const QProcessEnvironment &environment, int terminal, const QString &input)
{
    m_process.setProcessEnvironment(environment);
    m_process.setStandardInputFile(input.isEmpty() ? QProcess::nullDevice() : input);
    m_process.setChildProcessModifier([terminal] {
        ::setsid(); // no terminal but the one we give
        if (terminal >= 0)
            ::ioctl(terminal, TIOCSCTTY, 0);
    });
    m_process.start(program, arguments);
    if (!m_process.waitForStarted())
        qFatal("'%s' does not start; CULVERT_CLI says where it is", qPrintable(program));
}

CliProcess::~CliProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(3000))
        m_process.kill();
    m_process.waitForFinished();
}

void CliProcess::read()
{
    m_out += m_process.readAllStandardOutput();
    m_err += m_process.readAllStandardError();
}

std::optional<QJsonObject>
CliProcess::waitFor(const std::function<bool(const QJsonObject &)> &wanted)
{
    QElapsedTimer elapsed;
    elapsed.start();
    do {
        read();
        const QList<QJsonObject> events = objectsOf(m_out.left(m_out.lastIndexOf('\n') + 1));
        for (const QJsonObject &event : events) {
            if (wanted(event))
                return event;
        }
    } while (elapsed.elapsed() < patience
             && (m_process.waitForReadyRead(100) || m_process.state() == QProcess::Running));
    qWarning("It did not come. What came:\n%s%s", m_out.constData(), m_err.constData());
    return {};
}

std::optional<QJsonObject> CliProcess::waitForState(const QString &state, const QString &tunnel)
{
    return waitFor([&](const QJsonObject &event) {
        return event.value(u"event"_s) == u"state"_s && event.value(u"state"_s) == state
            && (tunnel.isEmpty() || event.value(u"tunnel"_s) == tunnel);
    });
}

bool CliProcess::waitForOutput(const QString &text)
{
    QElapsedTimer elapsed;
    elapsed.start();
    const auto seen = [&] {
        read();
        return (m_out + m_err).contains(text.toUtf8());
    };
    while (!seen() && elapsed.elapsed() < patience && m_process.state() == QProcess::Running)
        m_process.waitForReadyRead(100);
    return seen();
}

void CliProcess::signal(int number)
{
    if (const qint64 id = m_process.processId(); id > 0) // 0: it has ended
        ::kill(pid_t(id), number);
}

Outcome CliProcess::wait()
{
    const bool ended =
        m_process.state() == QProcess::NotRunning || m_process.waitForFinished(patience);
    read();
    const bool itself = ended && m_process.exitStatus() == QProcess::NormalExit;
    return {itself ? m_process.exitCode() : -1, QString::fromUtf8(m_out), QString::fromUtf8(m_err)};
}

Cli::Cli()
{
    for (const QString &variable : {u"PATH"_s, u"HOME"_s, u"LSAN_OPTIONS"_s, u"ASAN_OPTIONS"_s})
        set(variable, qEnvironmentVariable(variable.toLatin1().constData()));
    QDir(m_folder.path()).mkdir(u"run"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    set(u"XDG_RUNTIME_DIR"_s, path(u"run"_s));
    set(u"XDG_STATE_HOME"_s, path(u"state"_s));
}

QString Cli::write(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                              : QString();
}

QJsonObject Cli::shown(const QString &tunnel) const
{
    return run({u"--json"_s, u"show"_s, tunnel}).objects().value(0);
}

QString Cli::program()
{
    return qEnvironmentVariable("CULVERT_CLI");
}

void Cli::set(const QString &variable, const QString &value)
{
    m_environment.insert(variable, value);
}

std::unique_ptr<CliProcess> Cli::start(const QStringList &arguments) const
{
    return startOn(-1, arguments);
}

std::unique_ptr<CliProcess> Cli::startOn(int terminal, const QStringList &arguments) const
{
    const QStringList all = QStringList{u"--config-dir"_s, path(u"config"_s)} + arguments;
    QStringList words = m_wrapper + QStringList{program()} + all;
    const QString first = words.takeFirst();
    return std::make_unique<CliProcess>(first, words, m_environment, terminal, m_input);
}

} // namespace culvert::test
