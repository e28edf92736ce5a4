#!/usr/bin/env python3
"""Tries Culvert for Windows under Wine: the staged folder, the setup program, the tests of core.

trial.py FOLDER [PART...]: FOLDER is the cross-build's, with stage/ and the setup program in it; a
PART is a function's name below. What cannot be had under this Wine is said, and is no failure.
"""
import json
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import time

from lab import (Lab, Mirror, PASSWORD, Source, Watched, free_port, reflected, through,
                 through_socks, wait_for)
from wine import Failed, Wine, windows

PARTS = []


class NotPossible(Exception):
    """Wine cannot do it; why."""


def part(function):
    PARTS.append(function)
    return function


def stopped_by_ctrl_c(console):
    console.expect(r'\bup\b')
    console.type('\x03')
    if console.code() != 0:
        raise Failed('Ctrl-C is no proper end')


def asks_for_passphrase(t):
    console = t.wine.console(t.wine.cli, 'run', *t.lab.options(key=False), '-i',
                             windows(t.lab.locked), '-L', t.lab.forward(),
                             *t.lab.to())
    console.expect('Enter passphrase for key')
    return console


class Trial:
    def __init__(self, folder):
        self.folder = folder
        shutil.rmtree(folder / 'trial', ignore_errors=True)
        self.wine = Wine(folder / 'trial', folder / 'stage')
        self.lab = Lab(folder / 'trial')
        self.running = []

    def tunnel(self, *words, forwards=1, **env):
        """A running one, and its ports."""
        program = self.wine.tunnel(*words, **env)
        self.running.append(program)
        return program, program.up(forwards)

    def rest(self):
        for program in self.running:
            program.end()
        self.running.clear()


@part
def version(t):
    text = t.wine.culvert('--version')
    for word in ('culvert-cli', 'libssh', "Unix sockets on the server's side: yes"):
        if word not in text:
            raise Failed(text)
    return text.split('\n')[2]


@part
def demo(t):
    began = time.monotonic()
    for _ in range(10):
        t.wine.culvert('demo', '--once')
    return f'10 times in {time.monotonic() - began:.0f} s'


@part
def text(t):
    """What is beyond the code page, in both directions."""
    name = 'Tür €→日本'
    config = windows(t.folder / 'trial' / 'text')
    t.wine.culvert('--config-dir', config, 'add', name, '-L', '8080:localhost:80', 'host')
    listed = t.wine.culvert('--config-dir', config, 'list')
    if name not in listed:
        raise Failed(listed)
    if '\r' in listed:
        raise Failed('lines end as on Windows')


@part
def local_forward(t):
    _, (port,) = t.tunnel(*t.lab.options(), '-L', t.lab.forward(), *t.lab.to())
    began = time.monotonic()
    through(port, 60_000_000)
    return f'60 MB there and back in {time.monotonic() - began:.1f} s'


@part
def download(t):
    """One way, as much as comes at once: twice, and again while keys are exchanged anew."""
    source = Source(200_000_000)
    words = ('-L', f'{free_port()}:127.0.0.1:{source.port}')
    _, (port,) = t.tunnel(*t.lab.options(), *words, *t.lab.to())
    began = time.monotonic()
    source.compare(port)
    took = time.monotonic() - began
    source.compare(port)
    t.rest()
    _, (port,) = t.tunnel(*t.lab.options(), '-o', 'RekeyLimit=16M', *words, *t.lab.to())
    source.compare(port)
    return f'200 MB in {took:.1f} s'


@part
def many_clients(t):
    import concurrent.futures
    _, (port,) = t.tunnel(*t.lab.options(), '-L', t.lab.forward(), *t.lab.to())
    with concurrent.futures.ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda _: through(port, 200_000), range(64)))
    return '64 clients, 16 at a time'


@part
def remote_forward(t):
    _, (port,) = t.tunnel(*t.lab.options(), '-R', f'0:127.0.0.1:{t.lab.mirror.port}', *t.lab.to())
    through(port, 5_000_000)


@part
def dynamic_forward(t):
    _, (port,) = t.tunnel(*t.lab.options(), '-D', str(free_port()), *t.lab.to())
    through_socks(port, t.lab.mirror.port, 5_000_000)


@part
def jump(t):
    second = t.lab.sshd()
    _, (port,) = t.tunnel('-F', t.lab.config(), '-J', f'127.0.0.1:{t.lab.port}', '-L',
                          t.lab.forward(), *t.lab.to(second))
    through(port, 5_000_000)


@part
def proxy_command(t):
    helper = windows(t.folder / 'helper.exe')
    _, (port,) = t.tunnel(*t.lab.options(), '-o', f'ProxyCommand={helper} connect %p', '-L',
                          t.lab.forward(), *t.lab.to())
    through(port, 5_000_000)


@part
def server_sockets(t):
    """AF_UNIX at the server: its own sockets, forwarded to and from."""
    path = t.lab.folder / 'mirror.sock'
    Mirror(path)
    theirs = t.lab.folder / 'theirs.sock'
    _, (port, _) = t.tunnel(*t.lab.options(), '-L', f'{free_port()}:{path}', '-R',
                            f'{theirs}:127.0.0.1:{t.lab.mirror.port}', *t.lab.to(), forwards=2)
    through(port)
    client = socket.socket(socket.AF_UNIX)
    client.connect(str(theirs))
    reflected(client, 1_000_000)


@part
def own_sockets(t):
    """AF_UNIX here: what Windows has since 10, and Wine since 9."""
    path = t.lab.folder / 'here.sock'
    program = t.wine.tunnel(*t.lab.options(), '-L', f'{path}:127.0.0.1:{t.lab.mirror.port}',
                            *t.lab.to())
    t.running.append(program)
    event = program.event(event=('listening', 'forward-failed'))
    if event['event'] == 'forward-failed':
        raise NotPossible(f'this Wine has no AF_UNIX: {event["reason"]["message"]}')
    client = socket.socket(socket.AF_UNIX)
    client.connect(str(path))
    reflected(client, 1_000_000)


@part
def reconnect(t):
    port = t.lab.sshd()
    program, (local,) = t.tunnel('--retry', *t.lab.options(), '-L',
                                 t.lab.forward(), *t.lab.to(port))
    through(local)
    t.lab.drop()
    program.event(event='state', state='waiting')
    t.lab.sshd(port)
    program.event(event='state', state='up')
    through(local)


@part
def password_prompt(t):
    port = t.lab.password_server()
    console = t.wine.console(t.wine.cli, 'run', *t.lab.options(key=False), '-o',
                             'PreferredAuthentications=password', '-L',
                             t.lab.forward(), *t.lab.to(port, 'ann'))
    console.expect("ann@127.0.0.1's password:")
    console.type('wrong\r')
    console.expect("ann@127.0.0.1's password:")
    console.type(PASSWORD + '\r')
    stopped_by_ctrl_c(console)


@part
def passphrase_prompt(t):
    console = asks_for_passphrase(t)
    console.type('open sesame\r')
    stopped_by_ctrl_c(console)


@part
def interrupted_prompt(t):
    """Ctrl-C while a question stands."""
    console = asks_for_passphrase(t)
    began = time.monotonic()
    console.type('\x03')
    code = console.code()
    return f'ended with {code} after {time.monotonic() - began:.1f} s'


@part
def askpass(t):
    port = t.lab.password_server()
    program = t.lab.folder / 'askpass.bat'
    (t.lab.folder / 'answer').write_bytes(PASSWORD.encode() + b'\r\n')
    program.write_text(f'@type {windows(t.lab.folder / "answer")}\r\n'.replace('/', '\\'))
    tunnel = t.wine.spawn(t.wine.cli, '--json', 'run', *t.lab.options(key=False), '-L',
                          t.lab.forward(), *t.lab.to(port, 'ann'),
                          SSH_ASKPASS=windows(program), SSH_ASKPASS_REQUIRE='force')
    t.running.append(tunnel)
    through(*tunnel.up())


@part
def secrets(t):
    """Kept by the Credential Manager, listed, used for a login, taken away."""
    port = t.lab.password_server()
    config = ['--config-dir', windows(t.folder / 'trial' / 'secrets')]
    login = f'ann@127.0.0.1:{port}'
    t.wine.culvert(*config, '--batch', 'secret', 'set', login, input=PASSWORD.encode() + b'\n')
    if login not in t.wine.culvert(*config, 'secret', 'list'):
        raise Failed('not listed')
    program = t.wine.spawn(t.wine.cli, *config, '--json', '--batch', 'run',
                           *t.lab.options(key=False), '-L',
                           t.lab.forward(), *t.lab.to(port, 'ann'))
    t.running.append(program)
    through(*program.up())
    t.wine.culvert(*config, 'secret', 'delete', login)
    if login in t.wine.culvert(*config, 'secret', 'list'):
        raise Failed('still listed')


@part
def putty(t):
    file = t.lab.folder / 'sessions.reg'
    file.write_text(r'''Windows Registry Editor Version 5.00

[HKEY_CURRENT_USER\Software\SimonTatham\PuTTY\Sessions\web%20server]
"HostName"="web.example.org"
"Protocol"="ssh"
"PortNumber"=dword:00000016
"UserName"="ann"
"PortForwardings"="L8080=localhost:80,R9090=localhost:90"
'''.replace('\n', '\r\n'))
    t.wine.run('regedit', '/S', windows(file))
    config = ['--config-dir', windows(t.folder / 'trial' / 'putty')]
    t.wine.culvert(*config, 'import', '--putty')
    shown = t.wine.culvert(*config, 'export', 'web server', '--as', 'ssh-command')
    for word in ('8080:localhost:80', '9090:localhost:90', 'ann', 'web.example.org'):
        if word not in shown:
            raise Failed(shown)


@part
def agent(t):
    """At the pipe of OpenSSH's service; a real ssh-agent outside has the key."""
    port = t.lab.agent()
    t.running.append(t.wine.spawn(windows(t.folder / 'helper.exe'), 'agent', str(port)))
    checked = ''

    def answered():
        nonlocal checked
        checked = t.wine.run(t.wine.cli, 'doctor', *t.lab.options(key=False), '-o',
                             'IdentitiesOnly=no', *t.lab.to()).stdout.decode()
        return 'agent answers' in checked
    wait_for(answered, 'the agent')
    words = [word for word in t.lab.options(key=False)]
    words[words.index('IdentitiesOnly=yes')] = 'IdentitiesOnly=no'
    _, (local,) = t.tunnel(*words, '-L', t.lab.forward(), *t.lab.to())
    through(local)


@part
def open_key(t):
    """A private key that others may read is not used, as by ssh."""
    key = t.lab.folder / 'open'
    shutil.copy(t.lab.key, key)
    key.chmod(0o644)
    ended = t.wine.run(t.wine.cli, '--batch', 'run', *t.lab.options(key=False), '-i', windows(key),
                       '-L', t.lab.forward(), *t.lab.to())
    text = (ended.stdout + ended.stderr).decode()
    if ended.returncode != 5 or 'open to other users' not in text:
        raise Failed(f'{ended.returncode}: {text[-300:]}')


@part
def start_stop_status(t):
    config = ['--config-dir', windows(t.folder / 'trial' / 'control')]
    for name in ('one', 'two'):
        t.wine.culvert(*config, 'add', name, *t.lab.options(), '-L',
                       t.lab.forward(), *t.lab.to())
    if t.wine.culvert(*config, 'status').strip():
        raise Failed('something runs already')
    program = t.wine.spawn(t.wine.cli, *config, '--json', '--batch', 'run', 'one', 'two')
    t.running.append(program)
    wait_for(lambda: t.wine.culvert(*config, 'status').count(' up') >= 2, 'status')
    t.wine.culvert(*config, 'stop', 'one')
    shown = t.wine.culvert(*config, 'status')
    if 'two' not in shown:
        raise Failed(shown)
    t.wine.culvert(*config, 'run', 'two', code=9)  # it runs already
    program.end()
    if t.wine.culvert(*config, 'status').strip():
        raise Failed('a killed one is still shown')


@part
def core_tests(t):
    program = t.folder / 'tests' / 'tests-core.exe'
    if not program.exists():
        raise NotPossible('not built')
    libraries = {'WINEPATH': ';'.join(windows(path) for path in
                                      (t.wine.stage, t.folder / 'sysroot/qt/bin'))}
    usage = t.wine.run(windows(program), **libraries).stderr.decode()
    names = [line.strip() for line in usage.split('\n')[1:] if line.strip()]
    if not names:
        raise Failed(f'no tests: {usage}')
    failed = []
    said = t.folder / 'trial' / 'test.txt'  # on Windows the console is not told
    for name in names:
        said.write_text('')
        ended = t.wine.run(windows(program), name, '-o', f'{windows(said)},txt', patience=300,
                           **libraries)
        if ended.returncode != 0:
            lines = [line for line in said.read_text().split('\n') if line.startswith('FAIL')]
            failed.append(f'{name} ended with {ended.returncode}: {lines[:6]}')
    if failed:
        raise Failed('; '.join(failed))
    return f'{len(names)} classes'


ENVIRONMENT = r'HKCU\Environment'


def user_path(wine):
    """The user's own part of PATH as it is kept, its type before it; None: there is none."""
    ended = wine.run('reg', 'query', ENVIRONMENT, '/v', 'Path')
    found = re.search(r'Path    (REG_\w+)    (.*)', ended.stdout.decode().replace('\r', ''))
    return found.groups() if found else None


def set_user_path(wine, kept):
    if kept:
        kind, text = kept
        wine.run('reg', 'add', ENVIRONMENT, '/v', 'Path', '/t', kind, '/d', text, '/f')
    else:
        wine.run('reg', 'delete', ENVIRONMENT, '/v', 'Path', '/f')


@part
def path_entry(t):
    """The setup program's folder in the user's PATH: once, behind the rest, and taken back."""
    program, folder = windows(t.folder / 'userpath.exe'), r'C:\Some where\Culvert'
    long, too_long = ('a;' * 700 + 'b', 'a;' * 1015 + 'b')  # makensis' own strings end at 1024
    for kind, text, added, removed in (
            ('REG_SZ', r'C:\a', rf'C:\a;{folder}', r'C:\a'),
            ('REG_EXPAND_SZ', r'%TEMP%\a;', rf'%TEMP%\a;;{folder}', r'%TEMP%\a;'),
            ('REG_SZ', r'c:\some WHERE\culvert\;C:\a', r'c:\some WHERE\culvert\;C:\a', r'C:\a'),
            ('REG_SZ', rf'C:\a;{folder};C:\b', rf'C:\a;{folder};C:\b', r'C:\a;C:\b'),
            ('REG_EXPAND_SZ', long, f'{long};{folder}', long),
            ('REG_EXPAND_SZ', too_long, too_long, too_long),
            ('REG_EXPAND_SZ', None, folder, None)):
        set_user_path(t.wine, text and (kind, text))
        for verb, wanted in (('add', added), ('remove', removed)):
            ended = t.wine.run(program, verb, folder)
            if (ended.returncode != 0) != (verb == 'add' and text == too_long):
                raise Failed(f'{verb} to {text} ended with {ended.returncode}')
            if user_path(t.wine) != (wanted and (kind, wanted)):
                raise Failed(f'{verb} to {text}: {user_path(t.wine)}')


def files_of(wine):
    return {str(path.relative_to(wine.prefix)) for path in (wine.prefix / 'drive_c').rglob('*')
            if '/Temp/' not in str(path)}


@part
def setup(t):
    program = max(t.folder.glob('culvert-*-setup.exe'))
    before = files_of(t.wine)
    theirs = ('REG_EXPAND_SZ', r'%TEMP%\a')
    set_user_path(t.wine, theirs)
    t.wine.run(windows(program), '/S', patience=300)
    installed = t.wine.local() / 'Programs' / 'Culvert'
    kind, text = user_path(t.wine)
    if t.wine.run('cmd', '/c', 'culvert-cli', '--version').returncode != 0:
        raise Failed(f'culvert-cli is not found by its name; PATH: {text[-80:]}')
    cli = str(installed / 'culvert-cli.exe')
    if not (installed / 'culvert.exe').exists():
        raise Failed('nothing installed')
    if t.wine.run(cli, 'demo', '--once').returncode != 0:
        raise Failed('what was installed does not run')
    t.wine.run(cli, 'add', 'kept', '-L', '8080:localhost:80', 'host')
    (installed / 'older.dll').write_text('of an older version')
    t.wine.run(windows(program), '/S', patience=300)  # an upgrade
    if 'kept' not in t.wine.run(cli, 'list').stdout.decode():
        raise Failed('an upgrade lost the tunnel')
    if user_path(t.wine) != (kind, text):
        raise Failed(f'an upgrade changed PATH: {user_path(t.wine)}')
    (installed / 'older.dll').unlink()
    t.wine.run(str(installed / 'uninstall.exe'), '/S')
    wait_for(lambda: not installed.exists(), 'the uninstaller')
    left = files_of(t.wine) - before
    if any(not pathlib.Path(path).parts[-1] in ('culvert', 'profiles.json', 'Programs')
           for path in left):
        raise Failed(f'left behind: {sorted(left)}')
    key = r'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Culvert'
    if t.wine.run('reg', 'query', key).returncode == 0:
        raise Failed('still in the list of programs')
    if user_path(t.wine) != theirs:
        raise Failed(f'PATH after the uninstaller: {user_path(t.wine)}')
    set_user_path(t.wine, None)
    return f'left: {sorted(pathlib.Path(path).name for path in left)}'


def shown_windows(t):
    listed = subprocess.run(['xwininfo', '-root', '-children'], env=t.wine.env, check=True,
                            capture_output=True, text=True).stdout
    return [line for line in listed.splitlines() if '("culvert.exe"' in line]


def pictured(t, name):
    """The screen, to be looked at."""
    picture = t.folder / f'{name}.png'
    subprocess.run(['import', '-window', 'root', picture], env=t.wine.env, check=True)
    return str(picture)


@part
def window(t):
    """The desktop program with a tunnel that the command line starts in it; a picture of it."""
    config = ['--config-dir', windows(t.folder / 'trial' / 'window')]
    t.wine.culvert(*config, 'add', 'web', *t.lab.options(), '-L',
                   t.lab.forward(), *t.lab.to())
    program = t.wine.spawn(str(t.wine.stage / 'culvert.exe'), *config)
    t.running.append(program)

    def started():
        try:
            ended = t.wine.run(t.wine.cli, *config, 'start', 'web', patience=15)
        except subprocess.TimeoutExpired:  # Wine may hold on to a pipe whose server is not ready
            return False
        return ended.returncode in (0, 9)
    wait_for(started, 'the window')

    def port():
        for line in t.wine.culvert('--json', *config, 'status').splitlines():
            status = json.loads(line)
            for forward in status.get('forwards', []):
                if status.get('state') == 'up' and forward.get('port'):
                    return forward['port']
        return None
    wait_for(port, 'the tunnel in the window')
    through(port(), 5_000_000)  # meanwhile the window draws it
    picture = pictured(t, 'window')
    t.wine.culvert(*config, 'stop', 'web')
    return picture


@part
def german_window(t):
    """Another language: Culvert's own words are in the program, Qt's in files beside it."""
    folder = t.folder / 'trial' / 'german'
    folder.mkdir()
    (folder / 'desktop.ini').write_text('[General]\nlanguage=de\n')
    words = Watched(t.wine.stage / 'translations' / 'qtbase_de.qm')
    t.running.append(t.wine.spawn(str(t.wine.stage / 'culvert.exe'), '--config-dir',
                                  windows(folder), '--new'))
    wait_for(words.is_read, "Qt's German words")
    wait_for(lambda: len(shown_windows(t)) >= 2, 'the window and its dialog')
    time.sleep(3)  # they are there, and draw
    return pictured(t, 'german')


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    wanted = sys.argv[2:]
    t = Trial(folder)
    failures = 0
    try:
        began = time.monotonic()
        t.wine.make()
        print(f'A new prefix: {time.monotonic() - began:.0f} s', flush=True)
        for function in PARTS:
            if wanted and function.__name__ not in wanted:
                continue
            began = time.monotonic()
            try:
                said, outcome = function(t) or '', 'ok'
            except NotPossible as why:
                said, outcome = why, 'not possible here'
            except (Failed, OSError, ValueError, subprocess.SubprocessError) as problem:
                said, outcome = f'{type(problem).__name__}: {problem}', 'FAILED'
                failures += 1
            t.rest()
            print(f'{function.__name__:20} {outcome} ({time.monotonic() - began:.0f} s) {said}',
                  flush=True)
    finally:
        t.rest()
        t.lab.end()
        t.wine.end()
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
