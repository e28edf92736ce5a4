#include "core/ssh/connection.h"

#include "core/base/plaintext.h"
#include "core/ssh/algorithms.h"
#include "core/ssh/sessionoptions.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QPointer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

using Clock = std::chrono::steady_clock;
constexpr int pumpsPerTurn = 64; // × 4096 bytes: libssh's reads
constexpr quint64 bulk = 64 * 1024; // a turn that read more than this needs no prompt ACK
constexpr quint64 answered = 16 * 1024; // and what answers one that read less carries it
constexpr size_t scratchSize = 256 * 1024;
constexpr int settleRounds = 8;

} // namespace

Connection::Connection(net::Socket socket, const HostOptions &options, QObject *parent)
    : QObject(parent), m_socket(std::move(socket)), m_session(ssh_new()),
      m_transfer(m_session.get()), m_hook(m_session.get(), m_transfer),
      m_held(m_session.get(), m_hook), m_requests(m_session.get(), m_hook, m_accepted),
      m_channels(m_session.get(), m_hook, m_transfer, m_wire),
      m_keepAlive(
          m_session.get(), [this](auto recent) { return delivery(recent); }, m_requests,
          m_accepted),
      m_readNotifier(m_socket.handle(), QSocketNotifier::Read),
      m_writeNotifier(m_socket.handle(), QSocketNotifier::Write), m_options(options),
      m_hostName(options.originalHost)
{
    net::setNoDelay(m_socket.handle());
    if (options.tcpKeepAlive != TcpKeepAlive::No)
        net::setTcpKeepAlive(m_socket.handle());
    m_peerAddress = net::peerText(m_socket.handle());
    if (const Result<void> applied = applyOptions(m_session.get(), m_socket.handle(), options);
        !applied)
        m_startError = applied.error();

    m_readNotifier.setEnabled(false);
    m_writeNotifier.setEnabled(false);
    connect(&m_readNotifier, &QSocketNotifier::activated, this, &Connection::onActivity);
    connect(&m_writeNotifier, &QSocketNotifier::activated, this, &Connection::onActivity);
    const auto *loop = QAbstractEventDispatcher::instance(QThread::currentThread());
    connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, &Connection::settle);
    connect(loop, &QAbstractEventDispatcher::awake, this,
            &Connection::settle); // a loop that never blocks
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        loseBecause(m_identification.problem(m_hostName)
                        .value_or(describeKeyExchangeSilence(serverIdentification(), m_hostName)));
    });
    connect(&m_keepAlive, &KeepAlive::probed, this, &Connection::wake);
    connect(&m_keepAlive, &KeepAlive::wentSilent, this, &Connection::onWentSilent);
    connect(&m_keepAlive, &KeepAlive::roundTripMeasured, this, &Connection::roundTripMeasured);
    m_hook.onDebug = [this](const QString &text) { emit serverSaid(text); };
    m_hook.onBanner = [this](const QString &text) { emit bannerReceived(text); };
    m_hook.onUnimplemented = [this](quint32 number) { m_requests.onUnimplemented(number); };
    m_hook.onNewKeys = [this] { m_requests.noteNewKeys(); };
    m_requests.onRoundTrip = [this](std::chrono::nanoseconds roundTrip) {
        m_channels.noteRoundTrip(roundTrip);
    };
    m_hook.isLateAnswer = [this] { return m_requests.isLateAnswer(); };
}

Connection::~Connection()
{
    disconnectFromHost();
}

void Connection::start(std::chrono::milliseconds deadline)
{
    if (m_startError) {
        loseBecause(*m_startError);
        return;
    }
    m_deadline.start(deadline);
    ssh_set_counters(m_session.get(), &m_counter, &m_accepted);
    m_readNotifier.setEnabled(true);
    m_writeNotifier.setEnabled(true); // libssh takes "can be written" as "is connected"
}

void Connection::onActivity()
{
    if (m_phase == Phase::KeyExchange)
        continueKeyExchange();
    else if (m_phase == Phase::Ready)
        pump();
#ifdef Q_OS_WIN // where a loop would go on with sockets alone, until all of them are silent
    QAbstractEventDispatcher::instance()->interrupt();
#endif
}

/// Not before the server's identification is next, but for what lets ours leave.
bool Connection::mayLibraryRead()
{
    if (m_counter.in_bytes > 0)
        m_identification.leaveToLibrary();
    m_identification.readFrom(m_socket.handle());
    return m_identification.isOver() || !std::exchange(m_introduced, true) || isWritePending();
}

void Connection::continueKeyExchange()
{
    const bool mayRead = mayLibraryRead();
    if (m_identification.isTooMuch()) {
        loseBecause(keyExchangeError());
        return;
    }
    if (!mayRead) {
        updateInterest();
        return;
    }
    if (!m_offer) // libssh may find the connection closed before it looks at what the server sent
        m_offer = serverOfferOn(m_socket.handle());
    const int rc = ssh_connect(m_session.get());
    if (rc == SSH_ERROR) {
        const Error error = m_hook.hasNewKeys() ? connectionError() : keyExchangeError();
        releaseIfClosed();
        loseBecause(error);
        return;
    }
    net::setNonBlocking(m_socket.handle()); // libssh makes it blocking when it finds it connected
    m_active = true;
    if (rc == SSH_AGAIN) {
        updateInterest();
        return;
    }
    m_deadline.stop();
    m_offer.reset();
    m_phase = Phase::Ready;
    m_channels.acceptIncoming();
    m_event.reset(ssh_event_new());
    ssh_event_add_session(m_event.get(), m_session.get());
    m_wire.attach(int(m_socket.handle()));
    if (!Wire::available())
        net::cork(m_socket.handle());
    m_dirty = true;
    emit keyExchanged();
}

/// What the wire brings goes straight to libssh's packet layer; not before the login, where libssh
/// waits for some answers by itself, nor behind part of a packet that it has read itself.
bool Connection::isDelivering() const
{
    return m_keepAlive.isLoggedIn() && Wire::available() && DataTransfer::available()
        && !m_wire.hasEnded() && (ssh_get_status(m_session.get()) & SSH_READ_PENDING) == 0;
}

void Connection::pump()
{
    if (releaseIfClosed())
        return;
    if (isWritePending())
        m_wire.flush(); // the socket may take it by now
    const quint64 before = m_counter.in_bytes;
    {
        const HeldPackets::Reading reading(
            m_keepAlive.isLoggedIn() && !m_options.compression ? &m_held : nullptr);
        const bool delivering = isDelivering();
        m_wire.setDelivering(delivering);
        if (delivering && !isSwamped())
            m_counter.in_bytes += quint64(m_wire.deliver(m_session.get(), m_channels.count() == 1));
        for (int i = 0; i < pumpsPerTurn && !isDelivering(); ++i) {
            m_wire.setDelivering(false);
            if (ssh_event_dopoll(m_event.get(), 0) != SSH_OK || isBroken() || isSwamped())
                break; // once broken it would only hoard what comes
        }
    }
    if (!isBroken())
        m_held.release();
    m_wire.setDelivering(isDelivering());
    const quint64 bytes = m_counter.in_bytes - before;
    m_active = true;
    if (releaseIfClosed() || bytes == 0)
        return;
    m_isAckDue = bytes < bulk;
    if (bytes > answered) // it takes a while to pass on
        acknowledge();
}

/// True when libssh has closed the descriptor (it does on errors): then it is nobody's any more.
bool Connection::releaseIfClosed()
{
    if (ssh_get_fd(m_session.get()) != SSH_INVALID_SOCKET)
        return false;
    m_readNotifier.setEnabled(false);
    m_writeNotifier.setEnabled(false);
    m_wire.detach();
    m_socket.release();
    return true;
}

void Connection::wake()
{
    m_dirty = true;
    QMetaObject::invokeMethod(
        this, [] {}, Qt::QueuedConnection); // one more turn
}

bool Connection::isUnsettled()
{
    return m_dirty || m_active || !m_doomed.empty() || m_channels.isUnsettled()
        || (m_wire.isPending() && !isSwamped())
        || m_counter.in_bytes != m_settledBytes; // any call of libssh may have read
}

/// Just before the loop sleeps, and between turns of one that does not.
void Connection::settle()
{
    if (m_phase != Phase::Ready || !(isUnsettled() || m_wire.isUnsent()))
        return;
    for (int i = 0; i < settleRounds && isUnsettled(); ++i)
        settleOnce();
    if (isUnsettled())
        wake();
    if (const std::optional<Error> error = failure()) {
        releaseIfClosed();
        loseBecause(*error);
        return;
    }
    const bool held = isWritePending();
    flush();
    acknowledge();
    if (!isWritePending() && (m_channels.werePassedBy() || (held && m_wire.isPending())))
        wake();
    updateInterest();
    if (m_channels.count() == 0) { // nothing is carried
        m_wire.giveBack();
        m_scratch.reset();
    }
}

void Connection::settleOnce()
{
    if (m_wire.isPending() && !isBroken() && !isSwamped())
        pump();
    m_dirty = false;
    m_active = false;
    std::exchange(m_doomed, {}).clear();
    const quint64 bytes = m_counter.in_bytes;
    const bool read = std::exchange(m_settledBytes, bytes) != bytes;
    if (m_stepper)
        m_stepper();
    if (m_requests.advance())
        m_active = true;
    m_channels.settle(read);
}

/// As long as the peer does not read the answers to what it sends, nothing more is read from it.
bool Connection::isSwamped()
{
    return m_answers.isTooMuch(isWritePending(), m_accepted, m_channels.dataWritten());
}

void Connection::updateInterest()
{
    m_readNotifier.setEnabled(!isSwamped());
    const bool pending = isWritePending();
    if (m_writeNotifier.isEnabled() != pending)
        m_writeNotifier.setEnabled(pending);
}

/// All small packets of a turn leave together.
void Connection::flush()
{
    if (!Wire::available()) {
        net::uncork(m_socket.handle());
        net::cork(m_socket.handle());
        return;
    }
    if (isDelivering() && (ssh_get_status(m_session.get()) & SSH_WRITE_PENDING) != 0)
        ssh_blocking_flush(m_session.get(), 0); // out of its own buffer; it does not wait
    m_wire.flush();
}

/// Else the server's Nagle waits 40 ms for our delayed ACK. What we send carries one.
void Connection::acknowledge()
{
    if (std::exchange(m_isAckDue, false) && !m_wire.isAnswered())
        net::quickAck(m_socket.handle());
}

void Connection::loseBecause(const Error &error)
{
    if (m_phase == Phase::Lost)
        return;
    m_phase = Phase::Lost;
    m_deadline.stop();
    m_keepAlive.stop();
    m_readNotifier.setEnabled(false);
    m_writeNotifier.setEnabled(false);
    QMetaObject::invokeMethod(
        this, [this, error] { emit lost(error); }, Qt::QueuedConnection);
}

/// A packet that cannot be decrypted, or has no place here (RFC 4253, 11.4 and 7.1), makes libssh
/// give up; the socket stays open.
bool Connection::isBroken() const
{
    const ssh_session session = m_session.get();
    return ssh_get_fd(session) == SSH_INVALID_SOCKET || !ssh_is_connected(session)
        || m_transfer.isWindowExceeded()
        || (ssh_get_status(session) & (SSH_CLOSED | SSH_CLOSED_ERROR)) != 0;
}

std::optional<Error> Connection::failure() const
{
    if (m_phase == Phase::KeyExchange || (m_socket.isValid() && !isBroken()))
        return {};
    return connectionError();
}

Error Connection::connectionError() const
{
    Error error{.code = ErrorCode::ConnectionLost,
                .message = phrase("The connection to %1 was lost.").arg(m_hostName),
                .hop = m_hostName,
                .detail = libraryWords(m_session.get())};
    if (const std::optional<DisconnectMessage> message = m_hook.disconnectMessage()) {
        if (!message->text.isEmpty())
            error.message = phrase("%1 ended the connection: %2").arg(m_hostName, message->text);
        error.detail = u"SSH_MSG_DISCONNECT: %1:%2"_s
                           .arg(message->reason) // as libssh words it
                           .arg(message->text);
    } else if (m_transfer.isWindowExceeded()) {
        error.detail = u"more data than the channel's window allows (RFC 4254, 5.2)"_s;
    } else if (m_hook.isExchangingKeys() && m_socket.isValid()
               && ssh_is_connected(m_session.get())) { // libssh refuses what OpenSSH bears
        error.remedy =
            phrase("The server may have sent data while it exchanged keys anew, which RFC "
                   "4253 forbids; older versions of AsyncSSH do. Update it, or let it "
                   "exchange keys less often.");
    }
    return error;
}

Error Connection::keyExchangeError() const
{
    const QString words = m_hook.disconnectMessage() ? m_hook.disconnectMessage()->text
                                                     : libraryWords(m_session.get());
    if (const std::optional<Error> problem = m_identification.problem(m_hostName, words))
        return *problem;
    const std::optional<QString> mismatch =
        m_offer ? mismatchWith(*m_offer, m_options) : std::nullopt;
    return describeKeyExchangeFailure(mismatch.value_or(words), m_hostName);
}

void Connection::disconnectFromHost()
{
    m_phase = Phase::Lost;
    m_deadline.stop();
    m_keepAlive.stop();
    m_doomed.clear();
    m_channels.abandon();
    if (!m_socket.isValid() || releaseIfClosed())
        return;
    m_readNotifier.setEnabled(false);
    m_writeNotifier.setEnabled(false);
    if (m_event) {
        ssh_event_dopoll(m_event.get(), 0); // what can still leave, leaves
        ssh_event_remove_session(m_event.get(), m_session.get());
        if (releaseIfClosed())
            return;
    }
    ssh_disconnect(m_session.get()); // it forgets the descriptor and leaves it open
    m_wire.flush();
    m_wire.detach();
    m_socket.close();
}

QString Connection::serverIdentification() const
{
    return plainServerText(QString::fromUtf8(ssh_get_serverbanner(m_session.get())));
}

void Connection::sendKeepAliveNow()
{
    if (m_phase == Phase::Ready)
        m_keepAlive.sendNow();
}

/// Between two hops there are descriptors of this process alone; the line is the carrier's.
net::Delivery Connection::delivery(std::chrono::milliseconds recent) const
{
    return m_carrier ? m_carrier->delivery(recent) : net::delivery(m_socket.handle(), recent);
}

void Connection::onWentSilent(int unanswered)
{
    loseBecause({.code = ErrorCode::KeepAliveTimedOut,
                 .message = phrase("%1 went silent: %2 signs of life were not answered.")
                                .arg(m_hostName)
                                .arg(unanswered),
                 .hop = m_hostName});
}

std::span<char> Connection::scratch()
{
    if (!m_scratch)
        m_scratch.reset(new char[scratchSize]);
    return {m_scratch.get(), scratchSize};
}

} // namespace culvert
