#include "app/cli/prompts/askpass.h"

#include "core/net/childprocess.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int killTimeout = 500; // ms
constexpr qint64 longestAnswer = 4096; // four times what ssh takes

QString program()
{
    const QString chosen = qEnvironmentVariable("SSH_ASKPASS");
    return chosen.isEmpty() ? u"ssh-askpass"_s : chosen;
}

} // namespace

Askpass::Askpass(QObject *parent) : Asker(parent)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    net::separate(m_process);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Askpass::onOutput);
    connect(&m_process, &QProcess::finished, this, &Askpass::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, &Askpass::onErrorOccurred);
}

Askpass::~Askpass()
{
    cancel();
}

void Askpass::ask(const QString &text, Echo) // the program decides what it shows
{
    m_process.start(program(), {text});
}

void Askpass::cancel()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    const QSignalBlocker silent(m_process);
    net::killGroup(m_process);
    m_process.waitForFinished(killTimeout);
}

void Askpass::onOutput()
{
    if (m_process.bytesAvailable() <= longestAnswer)
        return;
    cancel();
    emit declined();
}

void Askpass::onFinished(int exitCode, QProcess::ExitStatus status)
{
    QByteArray output = m_process.readAllStandardOutput();
    const auto end =
        std::find_if(output.begin(), output.end(), [](char c) { return c == '\r' || c == '\n'; });
    wipe(&*end, output.end() - end);
    output.truncate(end - output.begin());
    const Secret answer(std::move(output)); // wiped also when it is not used
    if (status == QProcess::NormalExit && exitCode == 0)
        emit answered(answer);
    else
        emit declined();
}

void Askpass::onErrorOccurred(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart) // the others end in finished()
        emit declined();
}

} // namespace culvert
