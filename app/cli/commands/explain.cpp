#include "app/cli/commands/saved.h"
#include "app/cli/console/output.h"
#include "core/plan/spelledout.h"
#include "core/topology/drawing/mermaid.h"
#include "core/topology/drawing/svg.h"
#include "core/topology/drawing/text.h"

#include <CLI/CLI.hpp>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct ExplainOptions
{
    std::string as = "text";
    bool ascii = false;
};

QString picture(const Topology &topology, const ExplainOptions &options)
{
    if (options.as == "svg")
        return svgOf(topology);
    if (options.as == "mermaid")
        return mermaidOf(topology);
    if (options.as == "json")
        return QString::fromUtf8(QJsonDocument(jsonOf(topology)).toJson(QJsonDocument::Compact));
    return textOf(topology, options.ascii ? TextStyle::Ascii : TextStyle::BoxDrawing);
}

ExitCode explain(const Context &context, ExplainOptions options)
{
    if (context.json)
        options.as = "json";
    const auto profile = savedOrHost(context);
    if (!profile)
        return profile.error();
    const Result<SpelledProfile> spelled = spelledOut(*profile);
    if (!spelled)
        return fail(spelled.error());
    QString text = picture(topologyOf(*profile, {}, {}, *spelled), options);
    if (!text.endsWith(u'\n'))
        text += u'\n';
    printBytes(text.toUtf8());
    return ExitCode::Ok;
}

} // namespace

void addExplain(CLI::App &program, Command &chosen)
{
    CLI::App *command =
        program.add_subcommand("explain", "Draw the machines of a tunnel and say what runs where");
    const auto options = std::make_shared<ExplainOptions>();
    command->add_option("--as", options->as, "How it is drawn (default: text)")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"text", "svg", "mermaid", "json"}));
    command->add_flag("--ascii", options->ascii, "Text without box drawing characters");
    command->add_option("NAME")->description("A saved tunnel; or [SSH OPTIONS] [user@]host");
    describeSshOptions(*command);
    command->callback([&chosen, options] {
        chosen = [options](const Context &context) { return explain(context, *options); };
    });
}

} // namespace culvert
