#include "core/exports/exportwriters.h"
#include "core/openssh/shellwords.h"
#include "core/situations/setupparts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct PosixSetupText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::PosixSetup)
};

QString said(const QString &text, const QString &indent = u"    "_s)
{
    return text.isEmpty() ? QString() : indent + u"say "_s + posixQuoted(text) + u'\n';
}

/// Writes `text` into a file as it is; `name` is the word that ends it.
QString written(const QString &file, const QString &text, const QString &name)
{
    const QString lines = text.endsWith(u'\n') ? text : text + u'\n';
    return u"    cat > \"%1\" <<'END_OF_%2'\n%3END_OF_%2\n"_s.arg(file, name, lines);
}

/// What a service manager runs: this script again. It is the shell that knows the user's home.
ServiceCommand runningTheScript(const SetupParts &parts)
{
    return {u"/bin/sh"_s,
            {u"-c"_s, u"exec sh \"$HOME/.ssh/%1/kit.sh\" --run"_s.arg(parts.name)},
            {},
            false};
}

QString linuxService(const SetupParts &parts)
{
    return uR"sh(unit='%1.service'
units="$HOME/.config/systemd/user"
lingering="/var/lib/systemd/linger/$(id -un)"

manager() {
    XDG_RUNTIME_DIR="${XDG_RUNTIME_DIR:-/run/user/$(id -u)}" systemctl --user "$@"
}

start() {
    # without that it ends when its user logs out
    if [ -e "$lingering" ]; then
        :
    elif loginctl --no-ask-password enable-linger 2>/dev/null; then
        : > "$folder/lingers"
    else
    %2    fi
    mkdir -p "$units"
%3    if manager daemon-reload && manager enable "$unit" && manager restart "$unit"; then
        return 0
    fi
%4    return 1
}

stop() {
    manager disable --now "$unit" 2>/dev/null
    rm -f "$units/$unit"
    manager daemon-reload 2>/dev/null
    if [ -e "$folder/lingers" ]; then
        loginctl --no-ask-password disable-linger 2>/dev/null
        rm -f "$folder/lingers"
    fi
}
)sh"_s.arg(
        parts.name,
        said(PosixSetupText::tr(
            "It ends when you log out. To keep it: sudo loginctl enable-linger $(id -un)")),
        written(u"$units/$unit"_s,
                systemdUnit(parts.profile, runningTheScript(parts), SystemdScope::User), u"UNIT"_s),
        said(PosixSetupText::tr("systemd has no manager for this user (systemctl --user). Take the "
                                "script for a plain shell.")));
}

QString macService(const SetupParts &parts)
{
    Profile named = parts.profile;
    named.name = parts.tunnel; // label and file are made of it
    return uR"sh(agents="$HOME/Library/LaunchAgents"
agent="$agents/%1"

start() {
    mkdir -p "$agents"
    launchctl unload "$agent" 2>/dev/null
%2    launchctl load -w "$agent"
}

stop() {
    launchctl unload "$agent" 2>/dev/null
    rm -f "$agent"
}
)sh"_s.arg(fileNameFor(named, ExportKind::Launchd),
           written(u"$agent"_s, launchdPlist(named, runningTheScript(parts)), u"AGENT"_s));
}

QString shellService(const SetupParts &parts)
{
    return uR"sh(# Dials again and again; its log has the last attempt's words.
keep() {
    echo $$ > "$folder/pid"
    trap 'kill "$child" 2>/dev/null; exit' HUP INT TERM
    while :; do
        tunnel 2> "$folder/log" &
        child=$!
        wait "$child"
        sleep 10 &
        child=$!
        wait "$child"
    done
}

# The words that the process runs with; without any it is gone.
words_of() {
    if [ -r "/proc/$1/cmdline" ]; then
        tr '\0' ' ' < "/proc/$1/cmdline"
    else
        ps -o args= -p "$1" 2>/dev/null
    fi
}

end_keeping() {
    pid=$(cat "$folder/pid" 2>/dev/null) || return 0
    case $(words_of "$pid") in
    *"$kit --keep"*)
        kill "$pid"
        for second in 1 2 3 4 5; do
            kill -0 "$pid" 2>/dev/null || break
            sleep 1
        done
        ;;
    esac
    rm -f "$folder/pid"
}

# The user's crontab, without our line in it.
crontab_without() {
    crontab -l 2>/dev/null | grep -v '# %1$'
}

start() {
    end_keeping
    nohup sh "$kit" --keep > /dev/null 2>&1 &
    echo $! > "$folder/pid"
    for second in 1 2 3 4 5; do # until it can be told by its words
        case $(words_of $!) in *"$kit --keep"*) break ;; esac
        sleep 1
    done
    if command -v crontab > /dev/null; then
        { crontab_without; echo '@reboot sh "$HOME/.ssh/%1/kit.sh" --keep # %1'; } | crontab -
    else
    %2    fi
}

stop() {
    end_keeping
    if command -v crontab > /dev/null && crontab -l 2>/dev/null | grep -q '# %1$'; then
        crontab_without | crontab -
    fi
}
)sh"_s.arg(parts.name,
           said(PosixSetupText::tr(
               "There is no crontab here: start it again by hand after a restart of "
               "the machine.")));
}

QString serviceOf(const SetupParts &parts, RemoteSystem system)
{
    switch (system) {
    case RemoteSystem::Linux:
        return linuxService(parts);
    case RemoteSystem::MacOs:
        return macService(parts);
    case RemoteSystem::Shell:
        return shellService(parts);
    case RemoteSystem::Windows:
        break; // has no sh
    }
    Q_UNREACHABLE();
}

QString comments(const QStringList &lines)
{
    QString text;
    for (const QString &line : lines)
        text += u"# "_s + line + u'\n';
    return text;
}

QString undoCommand(const SetupParts &parts)
{
    return u"sh ~/.ssh/%1/kit.sh --undo"_s.arg(parts.name);
}

/// With a key and known hosts of its own: nothing that is there already is changed.
QString tunnelFunction(const SetupParts &parts)
{
    const QString known = parts.serverKeys.isEmpty()
        ? QString()
        : u" \\\n        -o \"UserKnownHostsFile=\\\"$folder/known_hosts\\\"\""_s;
    return uR"sh(tunnel() {
    exec ssh -i "$folder/key" -o IdentitiesOnly=yes -o BatchMode=yes \
        -o StrictHostKeyChecking=yes%1 \
        %2
}
)sh"_s.arg(known, posixCommand(parts.ssh));
}

QString setUpFunction(const SetupParts &parts)
{
    const QString keys = parts.serverKeys.isEmpty()
        ? QString()
        : written(u"$folder/known_hosts"_s, parts.serverKeys.join(u'\n'), u"KEYS"_s);
    return uR"sh(set_up() {
    if command -v ssh-keygen > /dev/null; then :; else
    %1        return 1
    fi
    if [ -f "$folder/key" ]; then :; else
        ssh-keygen -q -t ed25519 -N '' -C "%2@$(uname -n)" -f "$folder/key" || return 1
    fi
%3    start || return 1
%4%5    cat "$folder/key.pub"
%6%7}
)sh"_s.arg(said(missingTextOf(u"ssh-keygen"_s)), parts.name, keys, said(unknownKeyTextOf(parts)),
           said(keyTextOf(parts)), said(waitTextOf(parts)), said(undoTextOf(undoCommand(parts))));
}

} // namespace

/// The outer words lay the script down and run it, so that a shell takes it as one command, and no
/// line of it is left to be read as input by a program.
QString posixSetup(const SetupParts &parts, RemoteSystem system)
{
    const QString head = uR"sh(umask 077
folder="$HOME/.ssh/%1"
kit="$folder/kit.sh"

say() {
    printf '%s\n' "$*"
}

)sh"_s.arg(parts.name);
    const QString tail = uR"sh(take_back() {
    stop
    rm -f "$folder/key" "$folder/key.pub" "$folder/known_hosts" "$folder/log" "$kit"
    rmdir "$folder"
%1}

main() {
    case ${1-} in
    --run) tunnel ;;
    --keep) keep ;;
    --undo) take_back ;;
    *) set_up ;;
    esac
}
main "$@" < /dev/null; exit
)sh"_s.arg(said(undoneTextOf(parts)));
    const QString keep = system == RemoteSystem::Shell ? QString() : u"keep() { tunnel; }\n\n"_s;
    const QString body = u"#!/bin/sh\n"_s + comments(introductionOf(parts))
        + comments({undoTextOf(undoCommand(parts))}) + head + tunnelFunction(parts) + u'\n' + keep
        + serviceOf(parts, system) + u'\n' + setUpFunction(parts) + u'\n' + tail;
    const QString folder = u"\"$HOME/.ssh/%1"_s.arg(parts.name);
    return u"mkdir -p -m 700 \"$HOME/.ssh\" %1\" && cat > %1/kit.new\" <<'END_OF_KIT' && "
           "mv %1/kit.new\" %1/kit.sh\" && sh %1/kit.sh\" \"$@\"\n%2END_OF_KIT\n"_s.arg(folder,
                                                                                        body);
}

} // namespace culvert
