#include "app/desktop/options.h"

#include "app/desktop/deeplink.h"
#include "core/profile/profilestore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct OptionsText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Options)
};

/// A link as it is; of anything else the file's absolute path.
QString openable(const QString &word)
{
    if (isLink(word))
        return word;
    const QUrl url(word);
    return QFileInfo(url.isLocalFile() ? url.toLocalFile() : word).absoluteFilePath();
}

} // namespace

Options optionsFrom(const QStringList &words, QCommandLineParser &parser)
{
    using Command = Request::Command;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions); // as Qt's own are
    parser.setApplicationDescription(OptionsText::tr("SSH tunnels you can see and trust"));
    const QCommandLineOption configDir(u"config-dir"_s,
                                       OptionsText::tr("Keep tunnels and settings in this folder."),
                                       u"DIR"_s, defaultConfigFolder());
    const QCommandLineOption minimized(
        u"minimized"_s,
        OptionsText::tr("Show no window: only the icon in the tray, or a minimised window."));
    const QCommandLineOption start(
        u"start"_s, OptionsText::tr("Start this tunnel; may be given several times."), u"NAME"_s);
    const std::array commands{
        std::pair{Command::New, OptionsText::tr("Make a new tunnel.")},
        std::pair{Command::StartAll, OptionsText::tr("Start all tunnels.")},
        std::pair{Command::StopAll, OptionsText::tr("Stop all tunnels.")},
    };
    parser.addOption(configDir);
    parser.addOption(minimized);
    parser.addOption(start);
    for (const auto &[command, description] : commands)
        parser.addOption({wordFor(command), description});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(
        u"WHAT"_s,
        OptionsText::tr("Open this: a file with tunnels or hosts, ssh://host or culvert://NAME."),
        u"[WHAT\u2026]"_s);

    Options options;
    if (!parser.parse(words))
        options.problem = parser.errorText();
    options.configFolder = QFileInfo(parser.value(configDir)).absoluteFilePath();
    options.help = parser.isSet(help) || parser.isSet(u"help-all"_s);
    options.version = parser.isSet(version);
    options.request.minimized = parser.isSet(minimized);
    options.request.start = parser.values(start);
    for (const auto &[command, description] : commands) {
        if (parser.isSet(wordFor(command)))
            options.request.command = command;
    }
    for (const QString &word : parser.positionalArguments())
        options.request.open.append(openable(word));
    return options;
}

} // namespace culvert
