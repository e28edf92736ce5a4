#include "core/ssh/connection.h"

#include "core/base/plaintext.h"
#include "core/ssh/algorithms.h"

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
constexpr size_t scratchSize = 256 * 1024;
constexpr int settleRounds = 8;

QString errorText(ssh_session session)
{
    return plainServerText(QString::fromUtf8(ssh_get_error(session)));
}

} // namespace

Connection::Connection(net::Socket socket, const HostOptions &options, QObject *parent)
    : QObject(parent), m_socket(std::move(socket)), m_session(ssh_new()), m_hook(m_session.get()),
      m_requests(m_session.get(), m_hook), m_readNotifier(m_socket.handle(), QSocketNotifier::Read),
      m_writeNotifier(m_socket.handle(), QSocketNotifier::Write), m_hostName(options.originalHost)
{
    net::setNoDelay(m_socket.handle());
    if (options.tcpKeepAlive)
        net::setTcpKeepAlive(m_socket.handle());
    m_peerAddress = net::peerText(m_socket.handle());
    if (const Result<void> applied = applyOptions(options); !applied)
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
        loseBecause(
            {ErrorCode::ConnectTimedOut,
             tr("%1 accepted the connection, but no SSH greeting came in time.").arg(m_hostName),
             tr("A proxy, an overloaded server or a half-dead tunnel in between may hold the "
                "port."),
             m_hostName,
             {}});
    });
    connect(&m_keepAliveTimer, &QTimer::timeout, this, &Connection::onKeepAliveDue);
    m_hook.onDebug = [this](const QString &text) { emit serverSaid(text); };
    m_hook.onUnimplemented = [this] { m_requests.onUnimplemented(); };
}

Connection::~Connection()
{
    disconnectFromHost();
}

Result<void> Connection::applyOptions(const HostOptions &options)
{
    const ssh_session session = m_session.get();
    const auto set = [session](ssh_options_e option, const QString &value) {
        return value.isEmpty()
            || ssh_options_set(session, option, value.toUtf8().constData()) == SSH_OK;
    };
    const bool no = false;
    const int fd = int(m_socket.handle());
    const int silent = SSH_LOG_NOLOG;
    const unsigned int port = options.port;
    ssh_set_blocking(session, 0);
    ssh_options_set(session, SSH_OPTIONS_PROCESS_CONFIG, &no); // ssh_config is read by us, once
    ssh_options_set(session, SSH_OPTIONS_LOG_VERBOSITY, &silent);
    ssh_options_set(session, SSH_OPTIONS_FD, &fd);
    ssh_options_set(session, SSH_OPTIONS_PORT, &port);
    set(SSH_OPTIONS_KNOWNHOSTS, u"/dev/null"_s); // known_hosts is read by us
    set(SSH_OPTIONS_GLOBAL_KNOWNHOSTS, u"/dev/null"_s);
    if (!set(SSH_OPTIONS_HOST, options.hostname) || !set(SSH_OPTIONS_USER, options.user))
        return failure({ErrorCode::ProfileInvalid,
                        tr("The host or user name of %1 is not acceptable.").arg(m_hostName),
                        {},
                        m_hostName,
                        errorText(session)});
    set(SSH_OPTIONS_COMPRESSION, options.compression ? u"yes"_s : u"no"_s);
    const struct
    {
        ssh_options_e option;
        QString value;
        QLatin1String keyword;
    } algorithms[] = {
        {SSH_OPTIONS_CIPHERS_C_S, cipherList(options.ciphers), "Ciphers"_L1},
        {SSH_OPTIONS_CIPHERS_S_C, cipherList(options.ciphers), "Ciphers"_L1},
        {SSH_OPTIONS_HMAC_C_S, options.macs, "MACs"_L1},
        {SSH_OPTIONS_HMAC_S_C, options.macs, "MACs"_L1},
        {SSH_OPTIONS_KEY_EXCHANGE, options.kexAlgorithms, "KexAlgorithms"_L1},
        {SSH_OPTIONS_HOSTKEYS, options.hostKeyAlgorithms, "HostKeyAlgorithms"_L1},
        {SSH_OPTIONS_PUBLICKEY_ACCEPTED_TYPES, options.pubkeyAcceptedAlgorithms,
         "PubkeyAcceptedAlgorithms"_L1},
    };
    for (const auto &entry : algorithms) {
        if (!set(entry.option, entry.value))
            return failure({ErrorCode::FeatureUnavailable,
                            tr("None of the algorithms in '%1 %2' is one that this build knows.")
                                .arg(entry.keyword, entry.value),
                            tr("Name at least one algorithm that 'culvert-cli --version' lists."),
                            m_hostName, errorText(session)});
    }
    if (options.rekeyLimit.bytes > 0) {
        const uint64_t bytes = options.rekeyLimit.bytes;
        ssh_options_set(session, SSH_OPTIONS_REKEY_DATA, &bytes);
    }
    if (options.rekeyLimit.time.count() > 0) {
        const auto seconds = uint32_t(options.rekeyLimit.time.count());
        ssh_options_set(session, SSH_OPTIONS_REKEY_TIME, &seconds);
    }
    return {};
}

void Connection::start(std::chrono::milliseconds deadline)
{
    if (m_startError) {
        loseBecause(*m_startError);
        return;
    }
    m_deadline.start(deadline);
    m_readNotifier.setEnabled(true);
    m_writeNotifier.setEnabled(true); // libssh takes "can be written" as "is connected"
}

void Connection::onActivity()
{
    if (m_phase == Phase::KeyExchange)
        continueKeyExchange();
    else if (m_phase == Phase::Ready)
        pump();
}

void Connection::continueKeyExchange()
{
    const int rc = ssh_connect(m_session.get());
    if (rc == SSH_ERROR) {
        const Error error = keyExchangeError();
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
    m_phase = Phase::Ready;
    ssh_set_counters(m_session.get(), &m_counter, nullptr);
    ssh_set_message_callback(m_session.get(), &Connection::onMessage, this);
    m_event.reset(ssh_event_new());
    ssh_event_add_session(m_event.get(), m_session.get());
    m_readAhead.attach(int(m_socket.handle()));
    net::cork(m_socket.handle());
    m_dirty = true;
    emit keyExchanged();
}

void Connection::pump()
{
    const quint64 before = m_counter.in_bytes;
    for (int i = 0; i < pumpsPerTurn; ++i) {
        if (ssh_event_dopoll(m_event.get(), 0) != SSH_OK || ssh_get_fd(m_session.get()) < 0)
            break;
    }
    const quint64 bytes = m_counter.in_bytes - before;
    m_active = true;
    m_read = m_read || bytes > 0;
    if (!releaseIfClosed() && bytes > 0 && bytes < bulk)
        net::quickAck(m_socket.handle()); // else the server's Nagle waits 40 ms for our delayed ACK
}

/// True when libssh has closed the descriptor (it does on errors): then it is nobody's any more.
bool Connection::releaseIfClosed()
{
    if (ssh_get_fd(m_session.get()) >= 0)
        return false;
    m_readNotifier.setEnabled(false);
    m_writeNotifier.setEnabled(false);
    m_readAhead.detach();
    m_socket.release();
    return true;
}

void Connection::wake()
{
    m_dirty = true;
    QMetaObject::invokeMethod(
        this, [] {}, Qt::QueuedConnection); // one more turn
}

/// Just before the loop sleeps, and between turns of one that does not.
void Connection::settle()
{
    if (m_phase != Phase::Ready || (!m_active && !m_dirty && m_changed.empty()))
        return;
    const auto isUnsettled = [this] {
        return m_dirty || m_active || !m_changed.empty() || m_readAhead.isPending();
    };
    for (int i = 0; i < settleRounds && isUnsettled(); ++i)
        settleOnce();
    if (isUnsettled())
        wake();
    const bool closed = !m_socket.isValid() || releaseIfClosed();
    if (closed || !ssh_is_connected(m_session.get())) {
        loseBecause(connectionError());
        return;
    }
    updateInterest();
    flushCork();
}

void Connection::settleOnce()
{
    if (m_readAhead.isPending())
        pump();
    m_dirty = false;
    m_active = false;
    const bool read = std::exchange(m_read, false);
    if (m_stepper)
        m_stepper();
    if (m_requests.advance())
        m_active = true;
    for (auto &[taker, channel] : std::exchange(m_accepted, {}))
        taker(std::move(channel));
    if (read) {
        for (Channel *channel : std::vector(m_opening))
            channel->checkOpening();
    }
    for (Channel *channel : std::exchange(m_changed, {})) {
        if (!m_channels.contains(channel))
            continue;
        channel->m_marked = false;
        channel->deliver();
    }
    for (size_t turns = m_waitingWriters.size(); turns > 0 && !isWritePending(); --turns) {
        Channel *channel = m_waitingWriters.front();
        m_waitingWriters.pop_front();
        channel->m_waiting = false;
        if (!channel->m_user)
            continue;
        if (channel->writable() > 0 || channel->m_closeArrived)
            channel->m_user->onWritable();
        else
            channel->waitUntilWritable();
    }
    finishClosing();
}

void Connection::finishClosing()
{
    std::vector<Closing> later;
    for (Closing &closing : std::exchange(m_closing, {})) {
        if (!endChannel(closing) && m_socket.isValid())
            later.push_back(std::move(closing));
    }
    m_closing.insert(m_closing.end(), std::make_move_iterator(later.begin()),
                     std::make_move_iterator(later.end()));
}

/// True when the handle may be freed: CLOSE is sent, or never needs to be.
bool Connection::endChannel(Closing &closing)
{
    const ssh_channel channel = closing.handle.get();
    if (closing.ending
        == Ending::AwaitAnswer) { // freed before, sshd would keep it for the session's life
        const int rc = ssh_channel_open_forward(channel, "", 0, "", 0);
        if (rc == SSH_AGAIN)
            return false;
        closing.ending = rc == SSH_OK ? Ending::Close : Ending::Free;
    }
    return closing.ending == Ending::Free || ssh_channel_close(channel) != SSH_AGAIN;
}

bool Connection::isWritePending() const
{
    return (ssh_get_status(m_session.get()) & SSH_WRITE_PENDING) != 0;
}

void Connection::updateInterest()
{
    m_readNotifier.setEnabled(true);
    const bool pending = isWritePending();
    if (m_writeNotifier.isEnabled() != pending)
        m_writeNotifier.setEnabled(pending);
}

/// All small packets of a turn leave in one segment.
void Connection::flushCork()
{
    net::uncork(m_socket.handle());
    net::cork(m_socket.handle());
}

void Connection::loseBecause(const Error &error)
{
    if (m_phase == Phase::Lost)
        return;
    m_phase = Phase::Lost;
    m_deadline.stop();
    m_keepAliveTimer.stop();
    m_readNotifier.setEnabled(false);
    m_writeNotifier.setEnabled(false);
    QMetaObject::invokeMethod(
        this, [this, error] { emit lost(error); }, Qt::QueuedConnection);
}

Error Connection::connectionError() const
{
    const QString detail = errorText(m_session.get());
    return {ErrorCode::ConnectionLost,
            tr("The connection to %1 was lost.").arg(m_hostName),
            {},
            m_hostName,
            detail};
}

Error Connection::keyExchangeError() const
{
    return describeKeyExchangeFailure(errorText(m_session.get()), m_hostName);
}

void Connection::disconnectFromHost()
{
    m_phase = Phase::Lost;
    m_deadline.stop();
    m_keepAliveTimer.stop();
    m_accepted.clear();
    for (Channel *channel : std::exchange(m_channels, {})) {
        ssh_remove_channel_callbacks(channel->m_handle.get(), &channel->m_callbacks);
        if (channel->m_state == Channel::State::Open)
            ssh_channel_close(channel->m_handle.get());
        channel->m_handle.reset();
        channel->m_connection = nullptr;
        channel->m_state = Channel::State::Abandoned;
    }
    m_opening.clear();
    m_changed.clear();
    m_waitingWriters.clear();
    finishClosing();
    m_closing.clear();
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
    ssh_disconnect(m_session.get());
    m_readAhead.detach();
    net::uncork(m_socket.handle());
    m_socket.close();
}

Result<ServerKey> Connection::serverKey() const
{
    ssh_key raw = nullptr;
    if (ssh_get_server_publickey(m_session.get(), &raw) != SSH_OK)
        return failure(
            {ErrorCode::KeyExchangeFailed, {}, {}, m_hostName, errorText(m_session.get())});
    const KeyHandle key(raw);
    char *base64 = nullptr;
    if (ssh_pki_export_pubkey_base64(key.get(), &base64) != SSH_OK)
        return failure(
            {ErrorCode::KeyExchangeFailed, {}, {}, m_hostName, errorText(m_session.get())});
    const CharsHandle owned(base64);
    ServerKey result;
    result.type = QString::fromLatin1(ssh_key_type_to_char(ssh_key_type(key.get())));
    result.blob = QByteArray(base64);
    unsigned char *hash = nullptr;
    size_t size = 0;
    if (ssh_get_publickey_hash(key.get(), SSH_PUBLICKEY_HASH_SHA256, &hash, &size) == SSH_OK) {
        const CharsHandle text(ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash, size));
        result.fingerprint = QString::fromLatin1(text.get());
        ssh_clean_pubkey_hash(&hash);
    }
    return result;
}

QString Connection::serverBanner() const
{
    return plainServerText(QString::fromUtf8(ssh_get_serverbanner(m_session.get())));
}

void Connection::keepAlive(std::chrono::seconds interval, int countMax)
{
    m_keepAliveCountMax = countMax;
    m_unanswered = 0;
    m_bytesAtLastCheck = m_counter.in_bytes;
    if (interval.count() > 0)
        m_keepAliveTimer.start(interval);
}

void Connection::checkNow()
{
    if (m_phase == Phase::Ready && m_keepAliveTimer.isActive())
        onKeepAliveDue();
}

/// As ssh's server_alive_check: any byte from the server is a sign of life.
void Connection::onKeepAliveDue()
{
    const bool silent = m_counter.in_bytes == std::exchange(m_bytesAtLastCheck, m_counter.in_bytes);
    m_unanswered = silent ? m_unanswered : 0;
    if (++m_unanswered > m_keepAliveCountMax) {
        loseBecause({ErrorCode::KeepAliveTimedOut,
                     tr("%1 went silent: %2 signs of life were not answered.")
                         .arg(m_hostName)
                         .arg(m_unanswered - 1),
                     {},
                     m_hostName,
                     {}});
        return;
    }
    if (!m_requests.isIdle())
        return;
    m_requests.keepAlive([this](const GlobalRequests::Answer &answer) {
        if (answer.unanswered)
            return;
        if (m_roundTrip.count() == 0 || answer.roundTrip < m_roundTrip)
            m_roundTrip = answer.roundTrip;
        emit roundTripMeasured(answer.roundTrip);
    });
    wake();
}

std::unique_ptr<Channel> Connection::newChannel()
{
    ChannelHandle handle(ssh_channel_new(m_session.get()));
    if (!handle)
        return nullptr;
    return std::make_unique<Channel>(*this, std::move(handle));
}

std::span<char> Connection::scratch()
{
    m_scratch.resize(scratchSize);
    return m_scratch;
}

int Connection::onMessage(ssh_session, ssh_message message, void *user)
{
    return static_cast<Connection *>(user)->accept(message);
}

/// Inside libssh. 1: libssh refuses for us; 0: it was taken.
int Connection::accept(ssh_message message)
{
    if (ssh_message_type(message) != SSH_REQUEST_CHANNEL_OPEN || !m_accept)
        return 1;
    IncomingChannel incoming;
    if (ssh_message_subtype(message) == SSH_CHANNEL_FORWARDED_TCPIP) {
        incoming.listener = {
            QString::fromUtf8(ssh_message_channel_request_open_destination(message)),
            quint16(ssh_message_channel_request_open_destination_port(message)),
            {}};
        incoming.originator = {plainServerText(QString::fromUtf8(
                                   ssh_message_channel_request_open_originator(message))),
                               quint16(ssh_message_channel_request_open_originator_port(message)),
                               {}};
    } else if (const std::optional<QString> path = m_hook.takeStreamlocalPath()) {
        incoming.listener = Endpoint::socket(*path);
    } else {
        return 1;
    }
    auto taker = m_accept(incoming);
    if (!taker)
        return 1;
    ChannelHandle handle(ssh_channel_new(m_session.get()));
    if (!handle)
        return 1;
    ++m_lastLocalId;
    if (ssh_message_channel_request_open_reply_accept_channel(message, handle.get()) != SSH_OK)
        return 1;
    auto channel = std::make_unique<Channel>(*this, std::move(handle));
    channel->m_state = Channel::State::Open;
    channel->m_consumed = channel->m_window; // its window is small: opened at the next settle
    markChanged(channel.get());
    m_accepted.emplace_back(std::move(taker), std::move(channel));
    m_dirty = true;
    return 0;
}

void Connection::startOpening(Channel *channel)
{
    channel->m_openingSince = Clock::now();
    channel->m_localId = ++m_lastLocalId;
    m_opening.push_back(channel);
    m_active = true;
    if (channel->openAgain() != SSH_AGAIN) { // answered at once, or it could not even be asked
        m_read = true;
        m_dirty = true;
    }
}

void Connection::stopOpening(Channel *channel)
{
    std::erase(m_opening, channel);
}

void Connection::forget(Channel *channel)
{
    m_channels.erase(channel);
    std::erase(m_opening, channel);
    std::erase(m_changed, channel);
    std::erase(m_waitingWriters, channel);
}

void Connection::closeLater(ChannelHandle handle, Ending ending)
{
    m_closing.push_back({std::move(handle), ending});
    m_dirty = true;
}

void Connection::markChanged(Channel *channel)
{
    if (!std::exchange(channel->m_marked, true))
        m_changed.push_back(channel);
}

OpenFailure Connection::openFailureOf(quint32 localChannel)
{
    if (PacketHook::available()) {
        if (const std::optional<OpenFailure> failure = m_hook.takeOpenFailure(localChannel))
            return *failure;
    }
    return parseOpenFailure(errorText(m_session.get()));
}

} // namespace culvert
