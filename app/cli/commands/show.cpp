#include "app/cli/commands/saved.h"
#include "app/cli/console/output.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

void printField(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        print(u"%1 %2"_s.arg(name + u':', -12).arg(value));
}

void printFields(const Profile &profile)
{
    printField(u"name"_s, profile.name);
    printField(u"group"_s, profile.group);
    printField(u"host"_s, profile.host);
    printField(u"user"_s, profile.user);
    printField(u"port"_s, profile.port == 0 ? QString() : QString::number(profile.port));
    printField(u"jump"_s, profile.jump);
    printField(u"proxy"_s, profile.proxy);
    printField(u"config file"_s, profile.configFile);
    for (const QString &identity : profile.identities)
        printField(u"identity"_s, identity);
    for (const ConfigOption &option : profile.options)
        printField(u"option"_s, u"%1 %2"_s.arg(option.keyword, option.value));
    for (const Forward &forward : profile.forwards)
        printField(u"forward"_s, optionOf(forward) + (forward.enabled ? u""_s : u" (off)"_s));
    printField(u"connections"_s,
               profile.connections == 1 ? QString() : QString::number(profile.connections));
    printField(u"notes"_s, profile.notes);
}

ExitCode show(const Context &context, const QString &name)
{
    const auto saved = findSaved(context, name);
    if (!saved)
        return saved.error();
    if (context.json)
        printProfile(saved->profile, context);
    else
        printFields(saved->profile);
    return ExitCode::Ok;
}

} // namespace

void addShow(CLI::App &program, Command &chosen)
{
    CLI::App *command = program.add_subcommand("show", "Show one saved tunnel");
    const auto name = std::make_shared<std::string>();
    command->add_option("NAME", *name, "The saved tunnel")->required();
    command->callback([&chosen, name] {
        chosen = [name](const Context &context) {
            return show(context, QString::fromStdString(*name));
        };
    });
}

} // namespace culvert
