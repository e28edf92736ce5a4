#include "core/exports/exportable.h"

#include "app/cli/commands/saved.h"
#include "app/cli/console/output.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct ExportOptions
{
    std::string name;
    std::string as;
    std::string machine = "here";
    std::string with;
};

std::vector<std::string> kindWords()
{
    std::vector<std::string> words;
    for (const ExportKind kind : allExportKinds())
        words.push_back(wordFor(kind).toStdString());
    return words;
}

ExitCode exportTo(const Context &context, const ExportOptions &options)
{
    const auto saved = findSaved(context, QString::fromStdString(options.name));
    if (!saved)
        return saved.error();
    const ExportKind kind = *exportKindFor(QString::fromStdString(options.as));
    const auto machine = options.machine == "there" ? ExportFor::There : ExportFor::Here;
    const Result<Profile> profile =
        keepsConfiguration(kind, machine) ? saved->profile : exportable(saved->profile);
    if (!profile)
        return fail(profile.error());
    const bool usual = context.configFolder == defaultConfigFolder();
    const Result<Exported> exported =
        exportProfile(*profile, kind, machine,
                      options.with.empty() ? ExportWith::Default : ExportWith::CulvertCli,
                      usual ? QString() : context.configFolder);
    if (!exported)
        return fail(ExitCode::Invalid, describe(exported.error()));
    printBytes(exported->text.toUtf8());
    for (const QString &note : exported->notes)
        printNote(note);
    return ExitCode::Ok;
}

} // namespace

void addExport(CLI::App &program, Command &chosen)
{
    CLI::App *command =
        program.add_subcommand("export", "Print a saved tunnel in another program's words");
    const auto options = std::make_shared<ExportOptions>();
    command->add_option("NAME", options->name, "The saved tunnel")->required();
    command->add_option("--as", options->as, "What it becomes")
        ->type_name("FORMAT")
        ->check(CLI::IsMember(kindWords()))
        ->required();
    command->add_option("--for", options->machine, "This machine, or the one at the far end")
        ->check(CLI::IsMember({"here", "there"}));
    command->add_option("--with", options->with, "What a service for the far end runs")
        ->check(CLI::IsMember({"culvert-cli"}));
    command->callback([&chosen, options] {
        chosen = [options](const Context &context) { return exportTo(context, *options); };
    });
}

} // namespace culvert
