#include "core/openssh/shellwords.h"
#include "core/situations/setupparts.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

/// As a string of PowerShell, whatever is in it; for a cmdlet, not for a program's argument.
QString saidByPowershell(const QString &text, const QString &indent = u"        "_s)
{
    return text.isEmpty() ? QString() : indent + u"Write-Host "_s + powershellLiteral(text) + u'\n';
}

/// One word a line, for splatting. An array's elements are expressions, so that each needs its
/// quotes (about_Parsing).
QString wordList(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words) {
        const QString read = QString(word).replace(u'"', u"\\\""_s); // by the program itself
        quoted.append(u"        "_s + powershellLiteral(read));
    }
    return quoted.join(u",\n"_s);
}

QString knownHosts(const SetupParts &parts)
{
    QStringList lines;
    for (const QString &line : parts.serverKeys)
        lines.append(powershellLiteral(line));
    return lines.isEmpty() ? QString()
                           : u"        Set-Content -Encoding Ascii -Path \"$folder\\known_hosts\" "
                             "-Value @(%1)\n"_s.arg(lines.join(u", "_s));
}

/// Neither quotes nor blanks in them: PowerShell 5 and 7 hand those on differently. ssh itself
/// knows what ~ is.
QStringList sshWords(const SetupParts &parts)
{
    const QString folder = u"~/.ssh/"_s + parts.name;
    QStringList words{u"-i"_s, folder + u"/key"_s, u"-o"_s, u"IdentitiesOnly=yes"_s,
                      u"-o"_s, u"BatchMode=yes"_s, u"-o"_s, u"StrictHostKeyChecking=yes"_s};
    if (!parts.serverKeys.isEmpty())
        words << u"-o"_s << u"UserKnownHostsFile="_s + folder + u"/known_hosts"_s;
    return words + parts.ssh;
}

} // namespace

/// As for a Unix shell: the outer words lay the script down and run it, so that a prompt takes it
/// as one command. Inside no line begins with '@, which would end the text.
QString powershellSetup(const SetupParts &parts)
{
    // by its text: the policy for script files does not matter then, and --undo is a plain argument
    const QString run = u"& ([scriptblock]::Create((Get-Content -Raw -Encoding UTF8 -Path "
                        "\"$env:USERPROFILE\\.ssh\\%1\\kit.ps1\")))"_s.arg(parts.name);
    const QString undo = run + u" --undo"_s;
    QString introduction;
    for (const QString &line : introductionOf(parts) + QStringList{undoTextOf(undo)})
        introduction += u"# "_s + line + u'\n';
    const QString body = introduction
        + uR"ps(param([string]$what = '')
$name = '%1'
$folder = "$env:USERPROFILE\.ssh\$name"
$kit = "$folder\kit.ps1"

# Dials again and again; nothing is asked.
function Keep-Tunnel {
    $words = @(
%2
    )
    while ($true) {
        & ssh.exe @words
        Start-Sleep -Seconds 10
    }
}

# Whatever runs for an earlier version of this script.
function Stop-Service-Of-Kit {
    Stop-ScheduledTask -TaskName $name -ErrorAction SilentlyContinue
    Get-CimInstance Win32_Process -Filter "Name = 'ssh.exe'" |
        Where-Object { $_.CommandLine -and $_.CommandLine.Contains("/$name/key") } |
        ForEach-Object { Stop-Process -Id $_.ProcessId -Force -ErrorAction SilentlyContinue }
}

switch ($what) {
    '--keep' { Keep-Tunnel }
    '--undo' {
        Stop-Service-Of-Kit
        Unregister-ScheduledTask -TaskName $name -Confirm:$false -ErrorAction SilentlyContinue
        Remove-Item -Recurse -Force $folder
%3    }
    default {
        if (-not (Get-Command ssh-keygen.exe -ErrorAction SilentlyContinue)) {
    %4            return
        }
        if (-not (Test-Path "$folder\key")) {
            # one string: PowerShell 5 and 7 pass an empty word on differently
            $options = '-q -t ed25519 -N "" -C {0}@{1} -f "{2}"' -f $name, $env:COMPUTERNAME, "$folder\key"
            Start-Process ssh-keygen.exe -ArgumentList $options -NoNewWindow -Wait
        }
%5        $call = "& ([scriptblock]::Create((Get-Content -Raw -Encoding UTF8 -Path '{0}'))) --keep" -f $kit.Replace("'", "''")
        $options = '-NoProfile -WindowStyle Hidden -ExecutionPolicy Bypass -Command "{0}"' -f $call
        $action = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument $options
        $trigger = New-ScheduledTaskTrigger -AtLogOn -User "$env:USERDOMAIN\$env:USERNAME"
        $settings = New-ScheduledTaskSettingsSet -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries -ExecutionTimeLimit ([TimeSpan]::Zero) -RestartCount 999 -RestartInterval (New-TimeSpan -Minutes 1) -MultipleInstances IgnoreNew
        Stop-Service-Of-Kit
        Register-ScheduledTask -TaskName $name -Action $action -Trigger $trigger -Settings $settings -Force -ErrorAction Stop | Out-Null
        Start-ScheduledTask -TaskName $name -ErrorAction Stop
%6%7        Get-Content "$folder\key.pub"
%8%9    }
}
)ps"_s.arg(parts.name, wordList(sshWords(parts)), saidByPowershell(undoneTextOf(parts)),
           saidByPowershell(missingTextOf(u"ssh-keygen"_s)), knownHosts(parts),
           saidByPowershell(unknownKeyTextOf(parts)), saidByPowershell(keyTextOf(parts)),
           saidByPowershell(waitTextOf(parts)), saidByPowershell(undoTextOf(undo)));
    const QString folder = u"\"$env:USERPROFILE\\.ssh\\%1"_s.arg(parts.name);
    return u"New-Item -ItemType Directory -Force -Path %1\" | Out-Null\n"
           "Set-Content -Encoding UTF8 -Path %1\\kit.ps1\" -Value @'\n%2'@\n"
           "%3 @args\n"_s.arg(folder, body, run);
}

} // namespace culvert
