#include "app/cli/commands/command.h"
#include "app/cli/console/output.h"

#include <QRegularExpression>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

/// An option that takes one of some words.
struct Choice
{
    QString option;
    QStringList values;
};

/// What a shell can offer behind a command.
struct Offer
{
    QString command;
    QString about;
    QStringList options;
    QList<Choice> choices;
    QStringList words; ///< commands of its own, and what stands without an option
    bool tunnels = false; ///< the names of saved ones
};

// ssh's letters, which CLI11 never sees (app/cli/arguments.h)
const QStringList sshLetters =
    u"-L -R -D -J -p -l -i -F -o -b -c -m -C -4 -6 -g -q -v"_s.split(u' ');

std::vector<const CLI::App *> commandsOf(const CLI::App &app)
{
    return app.get_subcommands([](const CLI::App *) { return true; });
}

QStringList namesOf(const CLI::Option &option)
{
    QStringList names;
    for (const std::string &name : option.get_lnames())
        names.append(u"--"_s + QString::fromStdString(name));
    return names;
}

QStringList optionsOf(const CLI::App &app)
{
    QStringList words;
    for (const CLI::Option *option : app.get_options())
        words += namesOf(*option);
    return words;
}

/// What CLI::IsMember allows, as CLI11 tells it: "TEXT:{one,other}".
QStringList valuesOf(const CLI::Option &option)
{
    static const QRegularExpression set(u"\\{([^}]*)\\}"_s);
    return set.match(QString::fromStdString(option.get_type_name()))
        .captured(1)
        .split(u',', Qt::SkipEmptyParts);
}

QList<Choice> choicesOf(const CLI::App &app)
{
    QList<Choice> choices;
    for (const CLI::Option *option : app.get_options()) {
        const QStringList values = valuesOf(*option);
        const QStringList names = values.isEmpty() ? QStringList() : namesOf(*option);
        for (const QString &name : names)
            choices.append({name, values});
    }
    return choices;
}

QStringList wordsOf(const CLI::App &app)
{
    QStringList words;
    for (const CLI::App *command : commandsOf(app))
        words.append(QString::fromStdString(command->get_name()));
    for (const CLI::Option *option : app.get_options()) {
        if (option->get_positional())
            words += valuesOf(*option);
    }
    return words;
}

bool namesTunnels(const CLI::App &app)
{
    const auto options = app.get_options();
    const auto commands = commandsOf(app);
    return std::any_of(options.begin(), options.end(),
                       [](const CLI::Option *option) {
                           const std::string name = option->get_name(true);
                           return name.rfind("NAME", 0) == 0 || name.rfind("OLD", 0) == 0
                               || name.rfind("SUBJECT", 0) == 0;
                       })
        || std::any_of(commands.begin(), commands.end(),
                       [](const CLI::App *command) { return namesTunnels(*command); });
}

QList<Offer> offersOf(const CLI::App &program)
{
    QList<Offer> offers;
    for (const CLI::App *command : commandsOf(program)) {
        const bool ssh = command->get_footer().find("SSH OPTIONS are") != std::string::npos;
        QStringList options = optionsOf(*command);
        for (const CLI::App *inner : commandsOf(*command))
            options += optionsOf(*inner);
        options.removeDuplicates();
        offers.append({.command = QString::fromStdString(command->get_name()),
                       .about = QString::fromStdString(command->get_description()),
                       .options = options + (ssh ? sshLetters : QStringList()),
                       .choices = choicesOf(*command),
                       .words = wordsOf(*command),
                       .tunnels = ssh || namesTunnels(*command)});
    }
    return offers;
}

QStringList commandsIn(const QList<Offer> &offers)
{
    QStringList commands;
    for (const Offer &offer : offers)
        commands.append(offer.command);
    return commands;
}

// Saved tunnels, one a line: the program's own JSON, of which sed takes the name.
const QString listTunnels =
    uR"sh(culvert-cli --json list 2>/dev/null | sed -n 's/.*"name":"\([^"\\]*\)".*/\1/p')sh"_s;

/// The cases of "COMMAND:OPTION" in bash and zsh. An option of the program stands before a command.
QString casesOf(const QList<Offer> &offers, const QList<Choice> &globals, const QString &assignment)
{
    QString cases;
    const auto add = [&](const QString &command, const QList<Choice> &choices) {
        for (const Choice &choice : choices)
            cases += u"    %1:%2) %3 ;;\n"_s.arg(command, choice.option,
                                                 assignment.arg(choice.values.join(u' ')));
    };
    add({}, globals);
    for (const Offer &offer : offers)
        add(offer.command, offer.choices);
    return cases;
}

QString forBash(const QList<Offer> &offers, const QStringList &globals,
                const QList<Choice> &globalChoices)
{
    QString cases;
    for (const Offer &offer : offers)
        cases += u"    %1) options='%2' words='%3' tunnels=%4 ;;\n"_s
                     .arg(offer.command, offer.options.join(u' '), offer.words.join(u' '))
                     .arg(int(offer.tunnels));
    return uR"sh(# bash completion for culvert-cli, printed by `culvert-cli completion bash`
_culvert_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} command='' options='' words='' tunnels=0 word name
    COMPREPLY=()
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in
        %1) command=$word; break ;;
        esac
    done
    case $command in
    '') options='%3' words='%2' ;;
%4    esac
    case $command:${COMP_WORDS[COMP_CWORD-1]} in
%5    esac
    if [[ $current == -* ]]; then
        words=$options tunnels=0
    elif [[ -z $command$current ]]; then
        words+=" $options"
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    if ((tunnels)); then
        while IFS= read -r name; do
            [[ $name == "$current"* ]] && COMPREPLY+=("$(printf '%q' "$name")")
        done < <(%6)
    fi
}
complete -o default -F _culvert_cli culvert-cli
)sh"_s.arg(commandsIn(offers).join(u'|'), commandsIn(offers).join(u' '), globals.join(u' '), cases,
           casesOf(offers, globalChoices, u"options='' words='%1' tunnels=0"_s), listTunnels);
}

QString forZsh(const QList<Offer> &offers, const QStringList &globals,
               const QList<Choice> &globalChoices)
{
    QString described;
    QString cases;
    for (const Offer &offer : offers) {
        described += u"        '%1:%2'\n"_s.arg(offer.command,
                                                QString(offer.about).replace(u'\'', u"'\\''"_s));
        cases += u"    %1) offered=(%2) tunnels=%3 ;;\n"_s
                     .arg(offer.command, (offer.words + offer.options).join(u' '))
                     .arg(int(offer.tunnels));
    }
    return uR"sh(#compdef culvert-cli
# zsh completion for culvert-cli, printed by `culvert-cli completion zsh`
_culvert_cli()
{
    local -a commands offered names
    local command='' chosen='' tunnels=0 word
    commands=(
%1    )
    for word in "${(@)words[2,CURRENT-1]}"; do
        if (( ${commands[(I)${word}:*]} )); then command=$word; break; fi
    done
    case $command in
    '') offered=(%2) ;;
%3    esac
    case $command:${words[CURRENT-1]} in
%4    esac
    if [[ -n $chosen ]]; then
        compadd -- ${=chosen}
        return
    fi
    if [[ -z $command ]]; then
        _describe 'command' commands
    elif (( tunnels )); then
        names=("${(@f)$(%5)}")
        compadd -a names
    fi
    compadd -a offered
    _files
}
_culvert_cli "$@"
)sh"_s.arg(described, globals.join(u' '), cases, casesOf(offers, globalChoices, u"chosen='%1'"_s),
           listTunnels);
}

QString forFish(const QList<Offer> &offers, const QStringList &globals,
                const QList<Choice> &globalChoices)
{
    const auto valuesFor = [](const QList<Choice> &choices, const QString &option) {
        for (const Choice &choice : choices) {
            if (choice.option == option)
                return u" -x -a '%1'"_s.arg(choice.values.join(u' '));
        }
        return QString();
    };
    const auto quoted = [](QString text) { return u'\'' + text.replace(u'\'', u"\\'"_s) + u'\''; };
    QString lines =
        u"# fish completion for culvert-cli, printed by `culvert-cli completion fish`\n"_s;
    for (const QString &option : globals)
        lines += u"complete -c culvert-cli -n __fish_use_subcommand -l %1%2\n"_s.arg(
            option.mid(2), valuesFor(globalChoices, option));
    for (const Offer &offer : offers) {
        lines += u"complete -c culvert-cli -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(
            offer.command, quoted(offer.about));
        const QString here =
            u"complete -c culvert-cli -n '__fish_seen_subcommand_from %1' "_s.arg(offer.command);
        for (const QString &option : offer.options)
            lines += here
                + (option.startsWith(u"--"_s) ? u"-l "_s + option.mid(2) : u"-s "_s + option.mid(1))
                + valuesFor(offer.choices, option) + u'\n';
        if (!offer.words.isEmpty())
            lines += here + u"-a '%1'\n"_s.arg(offer.words.join(u' '));
        if (offer.tunnels)
            lines += here
                + u"-a \"(%1)\"\n"_s.arg(
                    QString(listTunnels).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s));
    }
    return lines;
}

} // namespace

void addCompletion(CLI::App &program, Command &chosen)
{
    CLI::App *command =
        program.add_subcommand("completion", "Print what a shell needs to complete these words");
    const auto shell = std::make_shared<std::string>();
    command->add_option("SHELL", *shell, "Whose")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}));
    command->callback([&program, &chosen, shell] {
        chosen = [&program, shell](const Context &) {
            const QList<Offer> offers = offersOf(program);
            const QStringList globals = optionsOf(program);
            const QList<Choice> choices = choicesOf(program);
            const QString text = *shell == "bash" ? forBash(offers, globals, choices)
                : *shell == "zsh"                 ? forZsh(offers, globals, choices)
                                                  : forFish(offers, globals, choices);
            printBytes(text.toUtf8());
            return ExitCode::Ok;
        };
    });
}

} // namespace culvert
