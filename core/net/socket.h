#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QString>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>
#include <span>
#include <utility>

/// Raw non-blocking stream sockets: what the byte path needs and Qt's own sockets hide. What
/// differs between the systems stands in socketplatform.h. Every descriptor is
/// close-on-exec. Any thread.
namespace culvert::net {

/// Owns one descriptor, and closes it.
class Socket
{
public:
    Socket() = default;
    explicit Socket(qintptr handle) : m_handle(handle) {}
    Socket(Socket &&other) noexcept : m_handle(std::exchange(other.m_handle, -1)) {}
    Socket &operator=(Socket &&other) noexcept
    {
        close();
        m_handle = std::exchange(other.m_handle, -1);
        return *this;
    }
    ~Socket() { close(); }
    Q_DISABLE_COPY(Socket)

    qintptr handle() const { return m_handle; }
    bool isValid() const { return m_handle >= 0; }
    qintptr release() { return std::exchange(m_handle, -1); } ///< the caller's to close
    void close();

private:
    qintptr m_handle = -1;
};

/// The system's error number (errno, WSAGetLastError), with its words.
struct SystemError
{
    int number = 0;

    QString text() const;
    bool isAddressInUse() const;
    bool isPermission() const;
    bool isRefused() const;
    bool isMissing() const; ///< of connecting to a Unix socket: no such file
    bool isTimedOut() const;
    bool isUnreachable() const;
    bool isOutOfResources() const; ///< descriptors, buffers or memory
    bool isQueueFull() const; ///< of connecting to a Unix socket: its listener is busy
    bool isFamilyMissing() const; ///< the address family or address does not exist on this host
};

template <typename T>
using Outcome = tl::expected<T, SystemError>;

Outcome<Socket> listenTcp(const QHostAddress &address, quint16 port); ///< port 0: any free one
Outcome<Socket> listenUnix(const QString &path, int mask); ///< mask: umask for the socket file
Outcome<Socket> accept(qintptr listener); ///< an error also where nobody waits

/// Begins to connect; wait until it can be written to, then ask connectResult().
Outcome<Socket> connectTcp(const QHostAddress &address, quint16 port,
                           const QHostAddress &from = {});
Outcome<Socket> connectUnix(const QString &path);
std::optional<SystemError> connectResult(qintptr socket); ///< none: connected

Outcome<std::pair<Socket, Socket>> socketPair(); ///< connected with each other

/// What receive() has brought: bytes, or why there are none.
struct Received
{
    enum class Kind
    {
        Data,
        WouldBlock,
        End, ///< the peer sends no more (FIN)
        Error
    } kind = Kind::WouldBlock;
    qsizetype size = 0; ///< bytes
};
Received receive(qintptr socket, std::span<char> into);
Received peek(qintptr socket, std::span<char> into); ///< the same; what is read stays in the socket
/// The peer will send no more (FIN) or is gone (RST), whatever of it is still unread: poll(2),
/// POLLRDHUP. Where the platform has no such event: only that it is gone.
bool hasHungUp(qintptr socket);

/// When what send() has taken leaves.
enum class Leave
{
    Now,
    WithEnd, ///< in one segment with shutdownWrite() or close(), which follows (MSG_MORE)
};
/// How many bytes were taken, 0 when it would block; an error ends the socket for writing.
Outcome<qsizetype> send(qintptr socket, std::span<const char> bytes, Leave leave = Leave::Now);

void shutdownWrite(qintptr socket); ///< sends FIN; the other direction stays open
void shutdownBoth(qintptr socket);
void setNonBlocking(qintptr socket);
void setBlocking(qintptr socket);
void setNoDelay(qintptr socket);
void setTcpKeepAlive(qintptr socket); ///< SO_KEEPALIVE, for ssh_config's TCPKeepAlive
void resetOnClose(qintptr socket); ///< close() sends RST: the peer must see that it broke

/// TCP_CORK and TCP_QUICKACK where the platform has them; nothing elsewhere and on other sockets.
void cork(qintptr socket);
void uncork(qintptr socket);
void quickAck(qintptr socket);

/// Whether the peer's TCP confirms what is sent, be its program alive or not (tcp(7), TCP_INFO;
/// RFC 9293, 3.4). Unknown: not TCP, or the platform does not tell.
enum class Delivery
{
    Confirmed, ///< all of it, or some within the last `recent`
    Outstanding,
    Unknown
};
Delivery delivery(qintptr socket, std::chrono::milliseconds recent);

quint16 localPort(qintptr socket);
QString localAddress(qintptr socket);
QString
peerText(qintptr socket); ///< "127.0.0.1:51234", "[::1]:51234"; a Unix socket's is "local process"

/// Is it a Unix socket whose other end belongs to this process's effective user (SO_PEERCRED,
/// getpeereid(3))? Where the system cannot tell, the folder's mode has to do: true on Windows.
bool isOwnUser(qintptr socket);

/// Process-wide, before any of this: a write to a closed socket is an error and not a signal, and
/// Windows has its sockets.
void startSockets();
bool isAlive(const QString &unixPath); ///< somebody listens there, be it with a full queue
bool isLeftBehind(const QString &unixPath); ///< its file is there, and nobody listens

} // namespace culvert::net
