"""Programs under Wine, in a prefix of their own."""
import codecs
import json
import os
import pty
import queue
import re
import select
import shutil
import signal
import subprocess
import threading
import time

PATIENCE = 60  # seconds, for anything that a busy machine should do at once


class Failed(Exception):
    """What was expected did not happen."""


def windows(path):
    """A path of this system, as Windows' programs see it."""
    return 'Z:' + str(path)


class Program:
    """One that runs beside us; its lines arrive as they come."""

    def __init__(self, words, env):
        self.process = subprocess.Popen(words, env=env, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.lines = queue.Queue()
        self.errors = []
        threading.Thread(target=self._read, args=(self.process.stdout, self.lines.put),
                         daemon=True).start()
        threading.Thread(target=self._read, args=(self.process.stderr, self.errors.append),
                         daemon=True).start()

    @staticmethod
    def _read(stream, take):
        for line in stream:
            take(line.decode('utf-8', 'replace').rstrip('\n'))

    def event(self, **wanted):
        """The next of culvert-cli's events that has all these; a tuple: any of it."""
        seen = []
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            try:
                line = self.lines.get(timeout=0.2)
            except queue.Empty:
                if self.process.poll() is not None and self.lines.empty():
                    break
                continue
            seen.append(line)
            event = json.loads(line)
            if all(event.get(key) in (value if isinstance(value, tuple) else (value,))
                   for key, value in wanted.items()):
                return event
            if event.get('event') == 'state' and event.get('state') == 'failed':
                break
        raise Failed(f'no {wanted}; seen: {seen[-4:]} {self.errors[-4:]}')

    def up(self, forwards=1):
        """The ports (or paths) of its forwards, once it is up."""
        ports = {}
        while len(ports) < forwards:
            event = self.event(event='listening')
            ports[event['forward']] = event.get('port') or event.get('path')
        self.event(event='state', state='up')
        return [ports[number] for number in sorted(ports)]

    def end(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()


class Console:
    """One at a terminal, as a person has it."""

    def __init__(self, words, env):
        self.text = ''
        decode = codecs.getincrementaldecoder('utf-8')('replace').decode
        self._decode = decode
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.execvpe(words[0], words, dict(env, TERM='xterm'))
        import fcntl, struct, termios
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack('HHHH', 40, 180, 0, 0))

    def _take(self, seconds):
        if select.select([self.terminal], [], [], seconds)[0]:
            try:
                self.text += self._decode(os.read(self.terminal, 65536))
            except OSError:  # its end is closed
                return False
        return True

    def plain(self):
        """What is shown. Wine moves the cursor over a blank instead of writing it."""
        text = re.sub(r'\x1b\[[0-9]*C', ' ', self.text)
        text = re.sub(r'\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b\][^\x07]*\x07|\x1b.', '', text)
        return re.sub(r'[\s\x00-\x1f]+', ' ', text)

    def expect(self, pattern):
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if re.search(pattern, self.plain()):
                self._settle()
                return
            if not self._take(0.2):
                break
        if re.search(pattern, self.plain()):
            return
        raise Failed(f'not shown: {pattern}; but: {self.plain()[-400:]}')

    def _settle(self):
        """Wine's console forgets what is typed while it still writes."""
        before = None
        while before != self.text:
            before = self.text
            self._take(1)
        self.text = ''

    def type(self, text):
        os.write(self.terminal, text.encode())

    def code(self):
        """What it ended with."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            self._take(0.1)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                os.close(self.terminal)
                return os.waitstatus_to_exitcode(status)
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.terminal)
        raise Failed(f'did not end; shown: {self.plain()[-300:]}')


class Wine:
    def __init__(self, folder, stage):
        self.prefix = folder / 'prefix'
        self.stage = stage
        self.cli = str(stage / 'culvert-cli.exe')
        self.env = {key: value for key, value in os.environ.items()
                    if key in ('PATH', 'HOME', 'USER', 'LOGNAME', 'DISPLAY', 'XAUTHORITY', 'TMPDIR')}
        self.env.update(WINEPREFIX=str(self.prefix), WINEARCH='win64', WINEDEBUG='-all',
                        WINEDLLOVERRIDES='mscoree,mshtml,winemenubuilder.exe=', LC_ALL='C.UTF-8')

    def make(self):
        shutil.rmtree(self.prefix, ignore_errors=True)
        self.run('wineboot', '-i', patience=300)
        self.run('winecfg', '-v', 'win10')  # a new one calls itself Windows 7

    def run(self, *words, input=None, patience=PATIENCE, **env):
        """Runs to the end; its standard output and error are bytes."""
        return subprocess.run(['wine', *words], env=dict(self.env, **env), input=input,
                              stdin=None if input is not None else subprocess.DEVNULL,
                              capture_output=True, timeout=patience)

    def culvert(self, *words, code=0, **more):
        ended = self.run(self.cli, *words, **more)
        if ended.returncode != code:
            raise Failed(f'{words[0]} ended with {ended.returncode}: '
                         f'{(ended.stderr or ended.stdout).decode("utf-8", "replace")[-400:]}')
        return ended.stdout.decode()

    def spawn(self, *words, **env):
        return Program(['wine', *words], dict(self.env, **env))

    def tunnel(self, *words, **env):
        return self.spawn(self.cli, '--json', '--batch', 'run', *words, **env)

    def console(self, *words, **env):
        return Console(['wine', *words], dict(self.env, **env))

    def local(self):
        """The user's %LOCALAPPDATA%."""
        return next(self.prefix.glob('drive_c/users/*/AppData/Local'))

    def end(self):
        subprocess.run(['wineserver', '-k'], env=self.env)
        subprocess.run(['wineserver', '-w'], env=self.env)
