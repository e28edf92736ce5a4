#include "core/openssh/inherited.h"

#include "core/openssh/dumpoptions.h"
#include "core/openssh/localuser.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct InheritedText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Inherited)
};

} // namespace

QList<InheritedValue> inheritedValues(const Profile &profile)
{
    CommandLineOptions commandLine;
    commandLine.host = profile.host;
    commandLine.configFile = profile.configFile;
    const Result<HostOptions> options =
        resolveHost(commandLine, Execution::Never, Checking::ActiveLines);
    if (!options)
        return {};
    QList<InheritedValue> values;
    for (const QString &line : dumpOptions(*options, commandLine)) {
        const QString keyword = line.section(u' ', 0, 0);
        const ConfigPlace place = options->places.value(keyword);
        if (place.line != 0)
            values.append({.keyword = keyword, .value = line.section(u' ', 1), .place = place});
    }
    return values;
}

bool overrides(const Profile &profile, const QString &keyword)
{
    const auto says = [&profile](QStringView name) {
        return !optionValue(profile, name).isEmpty();
    };
    if (keyword == u"user")
        return !profile.user.isEmpty() || says(u"user");
    if (keyword == u"port")
        return profile.port != 0 || says(u"port");
    if (keyword == u"proxyjump" || keyword == u"proxycommand") // whichever comes first
        return !profile.jump.isEmpty() || says(u"proxyjump") || says(u"proxycommand");
    const bool addsUp =
        keyword == u"identityfile" || keyword == u"certificatefile" || keyword.endsWith(u"forward");
    return !addsUp && says(keyword);
}

Profile withInherited(Profile profile, const QString &keyword)
{
    const bool jump = keyword == u"proxyjump" || keyword == u"proxycommand";
    if (keyword == u"user")
        profile.user.clear();
    if (keyword == u"port")
        profile.port = 0;
    if (jump)
        profile.jump.clear();
    profile.options.removeIf([&](const ConfigOption &option) {
        const QString name = option.keyword.toLower();
        return name == keyword || (jump && (name == u"proxyjump" || name == u"proxycommand"));
    });
    return profile;
}

QString placeText(const ConfigPlace &place)
{
    const QString home = LocalUser::current().home + u'/';
    const QString file =
        place.file.startsWith(home) ? u"~/"_s + place.file.sliced(home.size()) : place.file;
    return InheritedText::tr("%1 line %2").arg(file).arg(place.line);
}

} // namespace culvert
