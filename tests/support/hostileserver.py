# A server that breaks the rules at a moment of the test's choosing, over a real key exchange: see
# hostileserver.h. Takes one order a line on its standard input and says "done" for each.
import asyncio, asyncssh, ctypes, socket, struct, sys
from asyncssh import connection as c
from asyncssh.packet import String, UInt32

port, host_key = int(sys.argv[1]), sys.argv[2]
UNIMPLEMENTED, USERAUTH_REQUEST, GLOBAL_REQUEST, REQUEST_FAILURE = 3, 50, 80, 82
CHANNEL_OPEN, CHANNEL_OPEN_FAILURE, CHANNEL_DATA = 90, 92, 94
SO_ATTACH_FILTER = 26
orders = []  # a phase, and the words of what to do when a connection comes to it
mode = {'requests': 'answer', 'opens': 'accept', 'login': 'accept',
        'listen': 'accept'}
newest = []  # the connection that orders are meant for


class Program(ctypes.Structure):  # struct sock_fprog
    _fields_ = [('size', ctypes.c_ushort), ('code', ctypes.c_void_p)]


keep_nothing = ctypes.create_string_buffer(struct.pack('HBBI', 6, 0, 0, 0))  # BPF: return 0


class Connection(c.SSHServerConnection):
    flip = None
    deaf = False

    def connection_made(self, transport):
        super().connection_made(transport)
        newest[:] = [self]

    def __init__(self, *args, **words):
        super().__init__(*args, **words)
        self.held, self.opens, self.batch = b'', [], None

    def data_received(self, data, datatype=None):
        self.held += data
        if not self.deaf:
            data, self.held = self.held, b''
            super().data_received(data, datatype)

    def _send(self, data):
        if self.batch is not None:
            self.batch += data
            return
        if self.flip is not None:
            bit, self.flip = self.flip % (8 * len(data)), None
            data = data[:bit // 8] + bytes([data[bit // 8] ^ 1 << bit % 8]) + data[bit // 8 + 1:]
        super()._send(data)

    # (type, payload), before the login's end and during an exchange of keys too, in one write
    def send_at_once(self, packets):
        complete = self._auth_complete, self._kex_complete
        self._auth_complete = self._kex_complete = True
        self.batch = bytearray()
        for kind, payload in packets:
            self.send_packet(kind, payload)
        data, self.batch = self.batch, None
        self._send(bytes(data))
        self._auth_complete, self._kex_complete = complete

    def obey(self, words):
        if words[0] == 'send':  # TYPE PAYLOAD
            self.send_at_once([(int(words[1]), bytes.fromhex(words[2]))])
        elif words[0] == 'flood':  # COUNT TYPE PAYLOAD
            self.send_at_once([(int(words[2]), bytes.fromhex(words[3]))] * int(words[1]))
        elif words[0] == 'flip':  # BIT
            self.flip = int(words[1])
            self.send_at_once([(GLOBAL_REQUEST, String(b'noise@culvert') + bytes(64))])
        elif words[0] == 'deaf':
            self.deaf = True
        elif words[0] == 'hear':
            self.deaf = False
            self.data_received(b'')
        elif words[0] == 'plug':
            self._transport.pause_reading()
        elif words[0] == 'unplug':
            self._transport.resume_reading()
        elif words[0] == 'measure':
            print('unsent', self._transport.get_write_buffer_size(), flush=True)
        elif words[0] == 'vanish':
            program = Program(1, ctypes.cast(keep_nothing, ctypes.c_void_p))
            ours = self._transport.get_extra_info('socket')
            ours.setsockopt(1, SO_ATTACH_FILTER, bytes(program))
        elif words[0] == 'rekey':
            self._send_kexinit()
            self._kexinit_sent = True
            self.send_at_once([(CHANNEL_DATA, UInt32(43) + String(b'data'))])
        elif words[0] == 'answer':
            super().process_packet(*self.unanswered)
        elif words[0] == 'refuse':
            self.send_at_once([(CHANNEL_OPEN_FAILURE, UInt32(number) + UInt32(1 + port % 2)
                                + String(b'refused: %d' % port) + String(b''))
                               for number, port in reversed(self.opens)])
            self.opens = []

    def at(self, phase):
        for index, words in enumerate(orders):
            if words[0] == phase:
                self.obey(orders.pop(index)[1:])
                print('obeyed', flush=True)
                return True
        return False

    def send_newkeys(self, k, h):
        self.at('reply')
        super().send_newkeys(k, h)
        self.at('newkeys')

    def process_packet(self, kind, pktid, packet):
        if kind == USERAUTH_REQUEST and (self.at('login') or mode['login'] == 'wait'):
            self.unanswered = kind, pktid, packet
            return True
        if kind == GLOBAL_REQUEST and mode['requests'] != 'answer' and b'keepalive' in packet._packet:
            if mode['requests'] == 'unimplemented':
                self.send_packet(UNIMPLEMENTED, UInt32(pktid))
            return True
        if kind == CHANNEL_OPEN and mode['opens'] == 'collect':
            packet.get_string()
            number = packet.get_uint32()
            packet.get_uint32(), packet.get_uint32(), packet.get_string()
            self.opens.append((number, packet.get_uint32()))
            print('open', len(self.opens), flush=True)
            return True
        if kind == REQUEST_FAILURE and not self._global_request_waiters:
            return True  # to what it made up
        if kind == CHANNEL_OPEN_FAILURE and packet.get_uint32() not in self._channels:
            return True
        return super().process_packet(kind, pktid, packet)


class Server(asyncssh.SSHServer):
    def begin_auth(self, user): return False
    def connection_requested(self, host, dest, orig_host, orig_port): return True
    def server_requested(self, host, listen): return mode['listen'] == 'accept'


async def main():
    c.SSHServerConnection = Connection
    acceptor = await asyncssh.listen('127.0.0.1', port, server_host_keys=[host_key],
                                     server_factory=Server, reuse_address=True)
    for listener in acceptor._server.sockets:  # small segments: less is kept of what is not read
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG, 1000)
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        words = line.decode().split()
        if words[0] == 'set':
            mode[words[1]] = words[2]
        elif words[0] == 'at':
            orders.append(words[1:])
        elif words[0] == 'forget':
            orders.clear()
        else:
            newest[0].obey(words)
        print('done', flush=True)


asyncio.run(main())
