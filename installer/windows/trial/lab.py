"""What the trial connects to, all on loopback: a Linux sshd, a server that wants a password, and
services that give back what they get."""
import asyncio
import ctypes
import getpass
import os
import pathlib
import shutil
import socket
import subprocess
import threading
import time

from wine import Failed, PATIENCE, windows

PASSWORD = 'pässwörd €'


def free_port():
    with socket.socket() as one:
        one.bind(('127.0.0.1', 0))
        return one.getsockname()[1]


def answers(port):
    try:
        with socket.create_connection(('127.0.0.1', port), 1):
            return True
    except OSError:
        return False


def wait_for(condition, what):
    deadline = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > deadline:
            raise Failed(f'{what}: not within {PATIENCE} s')
        time.sleep(0.05)


class Mirror:
    """Sends back what it gets, then ends as its client does."""

    def __init__(self, path=None):
        if path:
            self.listener = socket.socket(socket.AF_UNIX)
            self.listener.bind(str(path))
        else:
            self.listener = socket.socket()
            self.listener.bind(('127.0.0.1', 0))
            self.port = self.listener.getsockname()[1]
        self.listener.listen(64)
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        while True:
            client, _ = self.listener.accept()
            threading.Thread(target=self._reflect, args=(client,), daemon=True).start()

    @staticmethod
    def _reflect(client):
        with client:
            try:
                while data := client.recv(65536):
                    client.sendall(data)
                client.shutdown(socket.SHUT_WR)
            except OSError:
                pass


def reflected(client, size):
    """Sends random bytes and compares what comes back, end included."""
    sent = os.urandom(size)
    client.settimeout(PATIENCE)

    def send():
        try:
            client.sendall(sent)
            client.shutdown(socket.SHUT_WR)
        except OSError:
            pass

    threading.Thread(target=send, daemon=True).start()
    got = bytearray()
    with client:
        while data := client.recv(65536):
            got += data
    if bytes(got) != sent:
        raise Failed(f'{len(got)} of {size} bytes came back, or others')


def through(port, size=1_000_000):
    reflected(socket.create_connection(('127.0.0.1', port), PATIENCE), size)


def through_socks(port, target, size=1_000_000):
    client = socket.create_connection(('127.0.0.1', port), PATIENCE)
    client.settimeout(PATIENCE)
    client.sendall(b'\x05\x01\x00')
    if client.recv(2) != b'\x05\x00':
        raise Failed('SOCKS: no greeting')
    client.sendall(b'\x05\x01\x00\x03\x09localhost' + target.to_bytes(2, 'big'))
    answer = client.recv(10)
    if answer[:2] != b'\x05\x00':
        raise Failed(f'SOCKS: {answer.hex()}')
    reflected(client, size)


class Source:
    """Sends everybody the same bytes, then ends."""

    def __init__(self, size):
        self.bytes = os.urandom(size)
        self.listener = socket.create_server(('127.0.0.1', 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        while True:
            client, _ = self.listener.accept()
            threading.Thread(target=self._send, args=(client,), daemon=True).start()

    def _send(self, client):
        with client:
            try:
                client.sendall(self.bytes)
            except OSError:
                pass

    def compare(self, port):
        """What comes from there is the same, to its end."""
        got = bytearray()
        with socket.create_connection(('127.0.0.1', port), PATIENCE) as client:
            client.settimeout(PATIENCE)
            while data := client.recv(262144):
                got += data
        if bytes(got) != self.bytes:
            raise Failed(f'{len(got)} of {len(self.bytes)} bytes came, or others')


class Watched:
    """Tells whether a file has been read since (inotify(7))."""

    def __init__(self, path):
        libc = ctypes.CDLL(None, use_errno=True)
        self.events = libc.inotify_init1(os.O_NONBLOCK)
        if libc.inotify_add_watch(self.events, os.fsencode(path), 1) < 0:  # IN_ACCESS
            raise OSError(ctypes.get_errno(), f'inotify_add_watch: {path}')

    def is_read(self):
        try:
            return bool(os.read(self.events, 4096))
        except BlockingIOError:
            return False


class Lab:
    def __init__(self, folder):
        self.folder = folder / 'lab'
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.folder.chmod(0o700)
        self.user = getpass.getuser()
        self.servers = []
        self.known = self.folder / 'known_hosts'
        self.known.write_text('')
        self.key = self.keygen('id')
        self.locked = self.keygen('locked', 'open sesame')
        self.agents = self.keygen('agents')
        authorized = ''.join(key.with_suffix('.pub').read_text()
                             for key in (self.key, self.locked, self.agents))
        (self.folder / 'authorized_keys').write_text(authorized)
        self.mirror = Mirror()
        self.port = self.sshd()

    def keygen(self, name, passphrase=''):
        subprocess.run(['ssh-keygen', '-q', '-t', 'ed25519', '-N', passphrase, '-C', name, '-f',
                        self.folder / name], check=True)
        return self.folder / name

    def know(self, port, public):
        with self.known.open('a') as file:
            file.write(f'[127.0.0.1]:{port} {public}\n')

    def sshd(self, port=None):
        """A server on a port of its own, or again on one that it had."""
        if port is None:
            port = free_port()
            host_key = self.keygen(f'host-{port}')
            self.know(port, host_key.with_suffix('.pub').read_text().strip())
            os.makedirs('/run/sshd', exist_ok=True)
        config = self.folder / f'sshd-{port}'
        config.write_text(f'''Port {port}
ListenAddress 127.0.0.1
HostKey {self.folder}/host-{port}
AuthorizedKeysFile {self.folder}/authorized_keys
PidFile none
StrictModes no
UsePAM no
PasswordAuthentication no
''')
        process = subprocess.Popen(['/usr/sbin/sshd', '-D', '-e', '-f', config],
                                   stderr=open(self.folder / f'sshd-{port}.log', 'ab'),
                                   start_new_session=True)
        self.servers.append(process)
        wait_for(lambda: answers(port), 'sshd')
        return port

    def drop(self):
        """Ends the newest server with all its connections."""
        server = self.servers.pop()
        children = subprocess.run(['ps', '-o', 'pid=', '--ppid', str(server.pid)],
                                  capture_output=True, text=True).stdout.split()
        for pid in children:
            subprocess.run(['pkill', '-KILL', '-P', pid])
            subprocess.run(['kill', '-KILL', pid], stderr=subprocess.DEVNULL)
        server.kill()
        server.wait()

    def password_server(self):
        """Asyncssh's, with a user 'ann' and a password beyond ASCII."""
        import asyncssh

        class Server(asyncssh.SSHServer):
            def begin_auth(self, username):
                return True

            def password_auth_supported(self):
                return True

            def validate_password(self, username, password):
                return username == 'ann' and password == PASSWORD

            def connection_requested(self, *_):
                return True

        port = free_port()
        key = asyncssh.generate_private_key('ssh-ed25519')
        self.know(port, key.export_public_key().decode().strip())

        def serve():
            async def start():
                await asyncssh.create_server(Server, '127.0.0.1', port, server_host_keys=[key])
                await asyncio.Event().wait()
            asyncio.run(start())

        threading.Thread(target=serve, daemon=True).start()
        wait_for(lambda: answers(port), 'the server with the password')
        return port

    def agent(self):
        """A real ssh-agent with one key, behind a port."""
        path = self.folder / 'agent'
        process = subprocess.Popen(['ssh-agent', '-D', '-a', path], stdout=subprocess.DEVNULL)
        self.servers.append(process)
        wait_for(path.exists, 'ssh-agent')
        subprocess.run(['ssh-add', '-q', self.agents], check=True,
                       env=dict(os.environ, SSH_AUTH_SOCK=str(path)))
        listener = socket.create_server(('127.0.0.1', 0))

        def copy(source, sink):
            try:
                while data := source.recv(65536):
                    sink.sendall(data)
                sink.shutdown(socket.SHUT_WR)
            except OSError:
                pass

        def serve():
            while True:
                client, _ = listener.accept()
                agent = socket.socket(socket.AF_UNIX)
                agent.connect(str(path))
                for pair in ((client, agent), (agent, client)):
                    threading.Thread(target=copy, args=pair, daemon=True).start()

        threading.Thread(target=serve, daemon=True).start()
        return listener.getsockname()[1]

    def forward(self):
        """For -L: from a free port to the mirror."""
        return f'{free_port()}:127.0.0.1:{self.mirror.port}'

    def options(self, key=True):
        """What every call needs to know no file but ours."""
        words = ['-F', 'none', '-o', f'UserKnownHostsFile={windows(self.known)}',
                 '-o', 'GlobalKnownHostsFile=none', '-o', 'IdentitiesOnly=yes']
        if key:
            words += ['-i', windows(self.key)]
        return words

    def to(self, port=None, user=None):
        return ['-p', str(port or self.port), f'{user or self.user}@127.0.0.1']

    def config(self):
        path = self.folder / 'config'
        path.write_text(f'''Host *
    User {self.user}
    IdentityFile {windows(self.key)}
    IdentitiesOnly yes
    UserKnownHostsFile {windows(self.known)}
    GlobalKnownHostsFile none
''')
        return windows(path)

    def end(self):
        for server in self.servers:
            server.kill()
            server.wait()
