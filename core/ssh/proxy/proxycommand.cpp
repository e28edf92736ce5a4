#include "core/ssh/proxy/proxycommand.h"

#include "core/base/plaintext.h"

#include <QProcess>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int exitPatience = 200; // ms
constexpr qsizetype longestLine = 2000;
constexpr int mostLines = 20; // between two pauses
constexpr std::chrono::seconds errorPause{1};
constexpr qsizetype mostLastWords = 256 * 1024; // what a pipe holds when its writer has ended

} // namespace

ProxyCommand::ProxyCommand(const QString &command, QObject *parent)
    : QObject(parent), m_command(command), m_process(std::make_unique<QProcess>())
{
    m_process->setProcessChannelMode(QProcess::SeparateChannels);
    m_errorPause.setSingleShot(true);
    connect(&m_errorPause, &QTimer::timeout, this, [this] {
        hearErrorOutput(true);
        onErrorOutput();
    });
    connect(m_process.get(), &QProcess::finished, this, &ProxyCommand::onFinished);
}

ProxyCommand::~ProxyCommand()
{
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning)
        return;
    kill();
    m_process->waitForFinished(exitPatience);
}

Error ProxyCommand::explained(const Error &lost)
{
    // its socket tells sooner than the process
    if (m_process->state() != QProcess::NotRunning && !m_process->waitForFinished(exitPatience))
        return lost;
    Error error = lost;
    if (lost.code == ErrorCode::KeyExchangeFailed) { // nobody answered: the host least of all
        error.code = ErrorCode::ConnectFailed;
        error.message = {};
        error.remedy = phrase("Run the proxy command by hand, and see what it says.");
    }
    const Sentence words =
        m_lastWords.isEmpty() ? Sentence() : phrase("It said: %1").arg(m_lastWords);
    error.message = Sentence::joined({error.message, ending(), words});
    return error;
}

/// The program alone: its arguments may hold a password.
Sentence ProxyCommand::ending() const
{
    const QStringList words = QProcess::splitCommand(m_command);
    const auto program = std::find_if(words.begin(), words.end(),
                                      [](const QString &word) { return !word.contains(u'='); });
    const QString name = program == words.end() ? QString() : *program;
    return m_process->exitStatus() == QProcess::CrashExit
        ? phrase("The proxy command %1 was ended by signal %2.")
              .arg(name)
              .arg(m_process->exitCode())
        : phrase("The proxy command %1 ended with code %2.").arg(name).arg(m_process->exitCode());
}

/// Its last words, and no more than the pauses would let through.
void ProxyCommand::onFinished()
{
    m_errorPause.stop();
    hearErrorOutput(false);
    while (m_errorOutput.size() < mostLastWords && readErrorOutput()) {}
    const QByteArrayList lines = m_errorOutput.trimmed().split('\n');
    m_errorOutput.clear();
    for (const QByteArray &line : lines.mid(std::max<qsizetype>(0, lines.size() - mostLines)))
        say(line.left(longestLine));
    emit ended(ending());
}

void ProxyCommand::onErrorOutput()
{
    for (int said = 0; said < mostLines;) {
        const qsizetype end = m_errorOutput.indexOf('\n');
        if (end < 0 && m_errorOutput.size() < longestLine) {
            if (!readErrorOutput())
                return;
            continue;
        }
        const qsizetype size = std::min(end < 0 ? longestLine : end + 1, longestLine);
        say(m_errorOutput.first(size));
        m_errorOutput.remove(0, size);
        ++said;
    }
    hearErrorOutput(false);
    m_errorPause.start(errorPause);
}

void ProxyCommand::say(const QByteArray &line)
{
    const QString text = plainServerText(QString::fromUtf8(line)).simplified();
    if (text.isEmpty())
        return;
    m_lastWords = text;
    emit said(text);
}

} // namespace culvert
