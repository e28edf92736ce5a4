#include "app/cli/usage.h"

#include "app/cli/commands/nearest.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QStringList commandsOf(const CLI::App &app)
{
    QStringList names;
    for (const CLI::App *command : app.get_subcommands([](const CLI::App *) { return true; }))
        names.append(QString::fromStdString(command->get_name()));
    return names;
}

QStringList optionsOf(const CLI::App &app)
{
    QStringList names;
    for (const CLI::Option *option : app.get_options([](const CLI::Option *) { return true; })) {
        for (const std::string &name : option->get_lnames())
            names.append(u"--"_s + QString::fromStdString(name));
    }
    return names;
}

/// What neither the program nor the commands on its line took.
QStringList leftOver(const CLI::App &program)
{
    QStringList words;
    const CLI::App *app = &program;
    while (app) {
        for (const std::string &word : app->remaining())
            words.append(QString::fromStdString(word));
        app = app->get_subcommands().empty() ? nullptr : app->get_subcommands().front();
    }
    return words;
}

/// CLI11's "--as: markdwn not in {text,svg}".
QString withNearestValue(const QString &message)
{
    static const QRegularExpression form(u": (\\S+) not in \\{([^}]*)\\}"_s);
    const QRegularExpressionMatch match = form.match(message);
    return match.hasMatch() ? message + didYouMean(match.captured(1), match.captured(2).split(u','))
                            : message;
}

} // namespace

bool isAlone(const CLI::App &program)
{
    return program.get_subcommands().empty() && leftOver(program).isEmpty();
}

QString usageProblem(const CLI::App &program, const CLI::ParseError &problem)
{
    const CLI::App *command = &program;
    while (!command->get_subcommands().empty())
        command = command->get_subcommands().front();
    const bool isProgram = command == &program;
    const QString place = isProgram ? QString() : QString::fromStdString(command->get_name());
    const QStringList left = leftOver(program);
    const auto isA = [&problem](CLI::ExitCodes code) {
        return problem.get_exit_code() == int(code); // its name may be the command's
    };
    const bool passedOver = isA(CLI::ExitCodes::RequiredError) || isA(CLI::ExitCodes::ExtrasError);
    const QString what =
        (isProgram ? QString() : place + u": "_s) + QString::fromUtf8(problem.what());
    if (left.isEmpty() || !passedOver)
        return withNearestValue(what);

    const QString &word = left.first();
    if (word.startsWith(u'-')) {
        const QString name = word.section(u'=', 0, 0);
        const QString nearest = didYouMean(name, optionsOf(*command) + optionsOf(program));
        return isProgram ? u"there is no option '%1'%2"_s.arg(name, nearest)
                         : u"%1: there is no option '%2'%3"_s.arg(place, name, nearest);
    }
    const QStringList commands = commandsOf(*command);
    if (commands.isEmpty())
        return u"%1: '%2' is a word too many"_s.arg(place, word);
    const QString nearest = didYouMean(word, commands);
    return isProgram ? u"there is no command '%1'%2"_s.arg(word, nearest)
                     : u"%1: there is no '%2'%3"_s.arg(place, word, nearest);
}

} // namespace culvert
