#include "core/base/savefile.h"
#include "core/system/autostart.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr auto label = "io.github.culvert.Culvert"_L1;

QString agentFile()
{
    return QDir::home().filePath(u"Library/LaunchAgents/%1.plist"_s.arg(label));
}

/// launchd.plist(5)
QByteArray agentFor(const QStringList &words)
{
    QString arguments;
    for (const QString &word : words)
        arguments += u"<string>%1</string>"_s.arg(word.toHtmlEscaped());
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
           "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
           "<plist version=\"1.0\"><dict><key>Label</key><string>%1</string>"
           "<key>ProgramArguments</key><array>%2</array>"
           "<key>RunAtLoad</key><true/></dict></plist>\n"_s.arg(label, arguments)
               .toUtf8();
}

} // namespace

Autostart::State Autostart::state() const
{
    QFile file(agentFile());
    if (!file.open(QIODevice::ReadOnly))
        return State::Off;
    return file.readAll().contains("--minimized") ? State::Minimized : State::On;
}

void Autostart::set(State wanted)
{
    const QString file = agentFile();
    std::optional<QString> problem;
    if (wanted == State::Off) {
        if (QFile agent(file); agent.exists() && !agent.remove())
            problem = agent.errorString();
    } else {
        QDir().mkpath(QFileInfo(file).path());
        problem = saveFile(file, agentFor(wordsFor(wanted)));
    }
    if (problem)
        fail(*problem);
    emit changed(state());
}

} // namespace culvert
