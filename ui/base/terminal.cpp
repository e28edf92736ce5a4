#include "ui/base/terminal.h"

#include "core/openssh/shellwords.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

#if defined(Q_OS_WIN)

/// Without cmd.exe, whose quoting is another one.
QStringList inShell(const QString &command)
{
    return splitShellWords(command).value_or(QStringList());
}

/// A console program that is started without a console gets one of its own.
std::optional<QStringList> systemTerminal(const QString &command)
{
    const QStringList words = inShell(command);
    return words.isEmpty() ? std::nullopt : std::optional(words);
}

#else

QStringList inShell(const QString &command)
{
    return {u"sh"_s, u"-c"_s, command + u"; exec \"${SHELL:-sh}\""_s};
}

#if defined(Q_OS_MACOS)

std::optional<QStringList> systemTerminal(const QString &command)
{
    QString quoted = command;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return QStringList{u"osascript"_s, u"-e"_s,
                       u"tell application \"Terminal\" to do script \"%1\""_s.arg(quoted), u"-e"_s,
                       u"tell application \"Terminal\" to activate"_s};
}

#else

/// A terminal, and what stands between its name and the program to run.
struct Terminal
{
    QString program;
    QStringList before;
};

QList<Terminal> knownTerminals()
{
    QList<Terminal> terminals{{u"x-terminal-emulator"_s, {u"-e"_s}},
                              {u"gnome-terminal"_s, {u"--"_s}},
                              {u"konsole"_s, {u"-e"_s}},
                              {u"kgx"_s, {u"--"_s}},
                              {u"xfce4-terminal"_s, {u"-x"_s}},
                              {u"mate-terminal"_s, {u"-x"_s}},
                              {u"qterminal"_s, {u"-e"_s}},
                              {u"foot"_s, {}},
                              {u"kitty"_s, {}},
                              {u"alacritty"_s, {u"-e"_s}},
                              {u"xterm"_s, {u"-e"_s}}};
    const QString own = qEnvironmentVariable("TERMINAL");
    if (own.isEmpty())
        return terminals;
    const QString name = QFileInfo(own).fileName();
    const auto known =
        std::find_if(terminals.begin(), terminals.end(),
                     [&name](const Terminal &terminal) { return terminal.program == name; });
    terminals.prepend({own, known == terminals.end() ? QStringList{u"-e"_s} : known->before});
    return terminals;
}

std::optional<QStringList> systemTerminal(const QString &command)
{
    for (const Terminal &terminal : knownTerminals()) {
        const QString program = QStandardPaths::findExecutable(terminal.program);
        if (!program.isEmpty())
            return QStringList{program} + terminal.before + inShell(command);
    }
    return {};
}

#endif
#endif

} // namespace

std::optional<QStringList> terminalWords(const QString &command, const QString &preferred)
{
    const QStringList words = splitShellWords(preferred).value_or(QStringList());
    return words.isEmpty() ? systemTerminal(command) : words + inShell(command);
}

bool openTerminal(const QString &command, const QString &preferred)
{
    std::optional<QStringList> words = terminalWords(command, preferred);
    if (!words)
        return false;
    const QString program = words->takeFirst();
    return QProcess::startDetached(program, *words);
}

} // namespace culvert
