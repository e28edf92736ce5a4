#include "core/net/pipe_windows.h"

#include <QByteArray>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr DWORD chunk = 16 * 1024;
constexpr DWORD busyPatience = 200; // ms; between two clients the server has no instance to give

const wchar_t *wide(const QString &text)
{
    return reinterpret_cast<const wchar_t *>(text.utf16());
}

WindowsHandle newEvent()
{
    return WindowsHandle(CreateEventW(nullptr, TRUE, FALSE, nullptr));
}

/// A read or a write that the system carries out by itself.
struct Transfer
{
    WindowsHandle event = newEvent();
    OVERLAPPED overlapped{};
    std::array<char, chunk> bytes{};
    DWORD size = 0; ///< of what is to be written
    DWORD done = 0; ///< how much of it is
    bool pending = false;

    void prepare()
    {
        overlapped = {};
        overlapped.hEvent = event.get();
    }
    bool began(BOOL ok) { return pending = ok || GetLastError() == ERROR_IO_PENDING; }

    enum class State
    {
        Running,
        Finished,
        Broken
    };
    State look(HANDLE pipe, DWORD &moved)
    {
        if (!GetOverlappedResult(pipe, &overlapped, &moved, FALSE))
            return GetLastError() == ERROR_IO_INCOMPLETE ? State::Running : State::Broken;
        pending = false;
        ResetEvent(event.get());
        return State::Finished;
    }
};

class PipePump
{
public:
    PipePump(net::Socket socket, WindowsHandle pipe);
    ~PipePump();
    Q_DISABLE_COPY_MOVE(PipePump)

    void run();

private:
    bool isClosed();
    bool toSocket();
    bool toPipe();
    bool write();

    net::Socket m_socket;
    WindowsHandle m_pipe;
    WindowsHandle m_stirred = newEvent(); ///< the socket has something to tell
    Transfer m_read;
    Transfer m_write;
    QByteArray m_forSocket;
};

PipePump::PipePump(net::Socket socket, WindowsHandle pipe)
    : m_socket(std::move(socket)), m_pipe(std::move(pipe))
{
    WSAEventSelect(SOCKET(m_socket.handle()), m_stirred.get(), FD_READ | FD_WRITE | FD_CLOSE);
}

PipePump::~PipePump()
{
    CancelIoEx(m_pipe.get(), nullptr);
    DWORD moved = 0;
    for (Transfer *transfer : {&m_read, &m_write}) {
        if (transfer->pending) // the system writes to our memory until it says that it is over
            GetOverlappedResult(m_pipe.get(), &transfer->overlapped, &moved, TRUE);
    }
}

void PipePump::run()
{
    const std::array<HANDLE, 3> events{m_stirred.get(), m_read.event.get(), m_write.event.get()};
    while (!isClosed() && toSocket() && toPipe()) {
        if (WaitForMultipleObjects(events.size(), events.data(), FALSE, INFINITE) == WAIT_FAILED)
            return;
    }
}

bool PipePump::isClosed()
{
    WSANETWORKEVENTS events{};
    return WSAEnumNetworkEvents(SOCKET(m_socket.handle()), m_stirred.get(), &events) != 0
        || (events.lNetworkEvents & FD_CLOSE) != 0;
}

bool PipePump::toSocket()
{
    if (m_read.pending) {
        DWORD size = 0;
        const Transfer::State state = m_read.look(m_pipe.get(), size);
        if (state != Transfer::State::Finished)
            return state == Transfer::State::Running;
        m_forSocket.append(m_read.bytes.data(), qsizetype(size));
    }
    if (!m_forSocket.isEmpty()) {
        const net::Outcome<qsizetype> sent = net::send(
            m_socket.handle(), std::span(m_forSocket.constData(), size_t(m_forSocket.size())));
        if (!sent)
            return false;
        m_forSocket.remove(0, *sent);
    }
    if (!m_forSocket.isEmpty()) // FD_WRITE tells when there is room
        return true;
    m_read.prepare();
    return m_read.began(
        ReadFile(m_pipe.get(), m_read.bytes.data(), chunk, nullptr, &m_read.overlapped));
}

bool PipePump::toPipe()
{
    if (m_write.pending) {
        DWORD size = 0;
        const Transfer::State state = m_write.look(m_pipe.get(), size);
        if (state != Transfer::State::Finished)
            return state == Transfer::State::Running;
        m_write.done += size;
    }
    if (m_write.done < m_write.size)
        return write();
    const net::Received received = net::receive(m_socket.handle(), m_write.bytes);
    if (received.kind != net::Received::Kind::Data)
        return received.kind == net::Received::Kind::WouldBlock;
    m_write.size = DWORD(received.size);
    m_write.done = 0;
    return write();
}

bool PipePump::write()
{
    m_write.prepare();
    return m_write.began(WriteFile(m_pipe.get(), m_write.bytes.data() + m_write.done,
                                   m_write.size - m_write.done, nullptr, &m_write.overlapped));
}

} // namespace

bool isPipeThere(const QString &name)
{
    return WaitNamedPipeW(wide(name), 1) || GetLastError() != ERROR_FILE_NOT_FOUND;
}

net::Outcome<WindowsHandle> openPipe(const QString &name)
{
    const auto open = [&name] { // identification: the server may not act in our name
        return CreateFileW(wide(name), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_EXISTING,
                           FILE_FLAG_OVERLAPPED | SECURITY_SQOS_PRESENT | SECURITY_IDENTIFICATION,
                           nullptr);
    };
    HANDLE handle = open();
    if (handle == INVALID_HANDLE_VALUE && GetLastError() == ERROR_PIPE_BUSY
        && WaitNamedPipeW(wide(name), busyPatience))
        handle = open();
    if (handle == INVALID_HANDLE_VALUE)
        return tl::unexpected(net::SystemError{int(GetLastError())});
    return WindowsHandle(handle);
}

net::Outcome<PipePair> pipePair()
{
    const auto failed = [] { return tl::unexpected(net::SystemError{int(GetLastError())}); };
    const QString name = u"\\\\.\\pipe\\culvert-"_s + QUuid::createUuid().toString(QUuid::Id128);
    const HANDLE ours = CreateNamedPipeW(
        wide(name), PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED | FILE_FLAG_FIRST_PIPE_INSTANCE,
        PIPE_TYPE_BYTE | PIPE_REJECT_REMOTE_CLIENTS, 1, chunk, chunk, 0, nullptr);
    if (ours == INVALID_HANDLE_VALUE)
        return failed();
    PipePair pair{WindowsHandle(ours), {}};
    SECURITY_ATTRIBUTES inherited{sizeof inherited, nullptr, TRUE};
    const HANDLE theirs = CreateFileW(wide(name), GENERIC_READ | GENERIC_WRITE, 0, &inherited,
                                      OPEN_EXISTING, 0, nullptr);
    if (theirs == INVALID_HANDLE_VALUE)
        return failed();
    pair.theirs.reset(theirs);
    return pair;
}

void pumpPipe(net::Socket socket, WindowsHandle pipe)
{
    PipePump(std::move(socket), std::move(pipe)).run();
}

} // namespace culvert
