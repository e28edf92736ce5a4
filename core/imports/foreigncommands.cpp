#include "core/imports/foreigncommands.h"

#include "core/openssh/configscan.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct ForeignCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::ForeignCommands)
};

/// The options as lines of a configuration, for whoever reads those.
QByteArray linesOf(const QList<ConfigOption> &options)
{
    QByteArray lines;
    for (const ConfigOption &option : options)
        lines += QString(option.keyword + u'=' + option.value).toUtf8() + '\n';
    return lines;
}

void addCommands(const ConfigScan &scan, ForeignCommands &found)
{
    for (const LeftOut &command : scan.commands) {
        const QString text = command.keyword + u' ' + command.value;
        found.commands.append(command.place.file.isEmpty()
                                  ? text
                                  : ForeignCommandsText::tr("%1 (%2 line %3)")
                                        .arg(text, command.place.file)
                                        .arg(command.place.line));
    }
}

} // namespace

std::optional<ForeignCommands> foreignCommandsOf(const Profile &profile)
{
    if (!isForeign(profile.source))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    ForeignCommands found;
    const bool ownFile = !profile.configFile.isEmpty()
        && profile.configFile.compare(u"none"_s, Qt::CaseInsensitive) != 0;
    if (ownFile) {
        const ConfigScan scan = scanConfig(profile.configFile);
        addCommands(scan, found);
        hash.addData(scan.fingerprint);
    }
    const ConfigScan options = scanConfigText(linesOf(profile.options));
    addCommands(options, found);
    for (const LeftOut &command : options.commands)
        hash.addData(QString(command.keyword + u' ' + command.value + u'\n').toUtf8());
    if (found.commands.isEmpty())
        return {};
    found.fingerprint = QString::fromLatin1(hash.result().toHex());
    return found;
}

std::optional<ForeignCommands> missingConsent(const Profile &profile, const QStringList &consents)
{
    const std::optional<ForeignCommands> commands = foreignCommandsOf(profile);
    return commands && !consents.contains(commands->fingerprint) ? commands : std::nullopt;
}

} // namespace culvert
