#include "app/cli/commands/command.h"
#include "app/cli/console/output.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

/// What a shell can offer behind a command.
struct Offer
{
    QString command;
    QString about;
    QStringList options;
    bool tunnels = false; ///< the names of saved ones
};

// ssh's letters, which CLI11 never sees (app/cli/arguments.h)
const QStringList sshLetters =
    u"-L -R -D -J -p -l -i -F -o -b -c -m -C -4 -6 -g -q -v"_s.split(u' ');

QStringList optionsOf(const CLI::App &app)
{
    QStringList words;
    for (const CLI::Option *option : app.get_options()) {
        for (const std::string &name : option->get_lnames())
            words.append(u"--"_s + QString::fromStdString(name));
    }
    return words;
}

bool namesTunnels(const CLI::App &app)
{
    const auto options = app.get_options();
    return std::any_of(options.begin(), options.end(), [](const CLI::Option *option) {
        const std::string name = option->get_name(true);
        return name.rfind("NAME", 0) == 0 || name.rfind("OLD", 0) == 0;
    });
}

QList<Offer> offersOf(const CLI::App &program)
{
    QList<Offer> offers;
    for (const CLI::App *command : program.get_subcommands([](const CLI::App *) { return true; })) {
        const bool ssh = command->get_footer().find("SSH OPTIONS are") != std::string::npos;
        offers.append({.command = QString::fromStdString(command->get_name()),
                       .about = QString::fromStdString(command->get_description()),
                       .options = optionsOf(*command) + (ssh ? sshLetters : QStringList()),
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

QString forBash(const QList<Offer> &offers, const QStringList &globals)
{
    QString cases;
    for (const Offer &offer : offers)
        cases +=
            u"    %1) words='%2' tunnels=%3 ;;\n"_s.arg(offer.command, offer.options.join(u' '))
                .arg(int(offer.tunnels));
    return uR"sh(# bash completion for culvert-cli, printed by `culvert-cli completion bash`
_culvert_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} command='' words='' tunnels=0 word name
    COMPREPLY=()
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in
        %1) command=$word; break ;;
        esac
    done
    case $command in
    '') words='%2 %3' ;;
%4    esac
    if [[ $current == -* || -z $command ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    elif ((tunnels)); then
        while IFS= read -r name; do
            [[ $name == "$current"* ]] && COMPREPLY+=("$(printf '%q' "$name")")
        done < <(%5)
    fi
}
complete -o default -F _culvert_cli culvert-cli
)sh"_s.arg(commandsIn(offers).join(u'|'), commandsIn(offers).join(u' '), globals.join(u' '), cases,
           listTunnels);
}

QString forZsh(const QList<Offer> &offers, const QStringList &globals)
{
    QString described;
    QString cases;
    for (const Offer &offer : offers) {
        described += u"        '%1:%2'\n"_s.arg(offer.command,
                                                QString(offer.about).replace(u'\'', u"'\\''"_s));
        cases +=
            u"    %1) offered=(%2) tunnels=%3 ;;\n"_s.arg(offer.command, offer.options.join(u' '))
                .arg(int(offer.tunnels));
    }
    return uR"sh(#compdef culvert-cli
# zsh completion for culvert-cli, printed by `culvert-cli completion zsh`
_culvert_cli()
{
    local -a commands offered names
    local command='' tunnels=0 word
    commands=(
%1    )
    for word in "${(@)words[2,CURRENT-1]}"; do
        if (( ${commands[(I)${word}:*]} )); then command=$word; break; fi
    done
    case $command in
    '') offered=(%2) ;;
%3    esac
    if [[ -z $command ]]; then
        _describe 'command' commands
    elif (( tunnels )); then
        names=("${(@f)$(%4)}")
        compadd -a names
    fi
    compadd -a offered
    _files
}
_culvert_cli "$@"
)sh"_s.arg(described, globals.join(u' '), cases, listTunnels);
}

QString forFish(const QList<Offer> &offers, const QStringList &globals)
{
    const auto quoted = [](QString text) { return u'\'' + text.replace(u'\'', u"\\'"_s) + u'\''; };
    QString lines =
        u"# fish completion for culvert-cli, printed by `culvert-cli completion fish`\n"_s;
    for (const QString &option : globals)
        lines += u"complete -c culvert-cli -n __fish_use_subcommand -l %1\n"_s.arg(option.mid(2));
    for (const Offer &offer : offers) {
        lines += u"complete -c culvert-cli -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(
            offer.command, quoted(offer.about));
        const QString here =
            u"complete -c culvert-cli -n '__fish_seen_subcommand_from %1' "_s.arg(offer.command);
        for (const QString &option : offer.options)
            lines += here
                + (option.startsWith(u"--"_s) ? u"-l "_s + option.mid(2) : u"-s "_s + option.mid(1))
                + u'\n';
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
            const QString text = *shell == "bash" ? forBash(offers, globals)
                : *shell == "zsh"                 ? forZsh(offers, globals)
                                                  : forFish(offers, globals);
            printBytes(text.toUtf8());
            return ExitCode::Ok;
        };
    });
}

} // namespace culvert
