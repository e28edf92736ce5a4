#include "core/ssh/channel.h"

#include "core/ssh/channeltable.h"
#include "core/ssh/libssh/packethook.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

using Clock = std::chrono::steady_clock;

// sshd keeps what waits to be sent in a buffer of 16 MiB at most (OpenSSH, channels.h,
// CHAN_INPUT_MAX): nearly full, all of it is moved for each few kilobytes.
constexpr quint32 largestWindow = 15 * 1024 * 1024;
// Shorter ones are filled by the first window. A busy machine's answers are late on any line, and a
// server keeps in memory what a window lets it.
constexpr std::chrono::milliseconds shortLine(8);
// On a long line what was consumed and not yet told is missing from every round trip.
constexpr quint32 worthAdjusting = 512 * 1024;
constexpr quint32 worthAdjustingOnLongLine = 128 * 1024;
// A window beyond what the line holds waits at sshd, which copies all that waits as it grows.
constexpr double headroom = 1.5;
constexpr double manyRoundTrips = 6;
constexpr qsizetype gathered = 256 * 1024; // bytes that need not wait for the end of the turn

struct ChannelText : Speaks<ChannelText>
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Channel)
};

} // namespace

Channel::Channel(ChannelTable &table, ChannelHandle handle, quint32 window)
    : m_table(&table), m_handle(std::move(handle)), m_window(window), m_periodBegan(Clock::now())
{
    m_table->m_channels.insert(this);
    installCallbacks();
}

Channel::~Channel()
{
    if (!m_table)
        return;
    ssh_remove_channel_callbacks(m_handle.get(), &m_callbacks);
    if (m_ours)
        m_table->transfer().setReceiver(*m_ours, nullptr);
    m_table->forget(this);
    const bool asked = m_state == State::Opening && m_asked;
    m_table->closeLater(std::move(m_handle),
                        m_state == State::Open ? ChannelTable::Ending::Close
                            : asked            ? ChannelTable::Ending::AwaitAnswer
                                               : ChannelTable::Ending::Free);
}

void Channel::setUser(ChannelUser *user)
{
    m_user = user;
    m_eofTold = m_closeTold = false; // the next one must hear it too
    if (m_table)
        m_table->markChanged(this);
}

void Channel::installCallbacks()
{
    m_callbacks.userdata = this;
    m_callbacks.channel_data_function = &Channel::dataArrived;
    m_callbacks.channel_eof_function = &Channel::eofArrived;
    m_callbacks.channel_close_function = &Channel::closeArrived;
    ssh_callbacks_init(&m_callbacks);
    ssh_set_channel_callbacks(m_handle.get(), &m_callbacks);
}

void Channel::openDirectTcpip(const Endpoint &destination, const Endpoint &originator)
{
    m_host = destination.host.toUtf8();
    m_port = destination.port;
    m_originator =
        originator.host.isEmpty() ? QByteArrayLiteral("127.0.0.1") : originator.host.toUtf8();
    m_originatorPort = originator.port;
    m_table->startOpening(this);
}

void Channel::openDirectStreamlocal(const QString &path)
{
    m_path = path.toUtf8();
    m_originator = QByteArrayLiteral("127.0.0.1");
    m_table->startOpening(this);
}

/// The connection ends before the channel does.
void Channel::abandon()
{
    ssh_remove_channel_callbacks(m_handle.get(), &m_callbacks);
    if (m_ours)
        m_table->transfer().setReceiver(*m_ours, nullptr);
    if (m_state == State::Open)
        ssh_channel_close(m_handle.get());
    m_handle.reset();
    m_table = nullptr;
    m_state = State::Abandoned;
}

int Channel::openAgain()
{
    if (!m_path.isEmpty())
        return ssh_channel_open_forward_unix(m_handle.get(), m_path.constData(),
                                             m_originator.constData(), m_originatorPort);
    return ssh_channel_open_forward(m_handle.get(), m_host.constData(), m_port,
                                    m_originator.constData(), m_originatorPort);
}

/// From now on DataTransfer carries its bytes, if it knows the channel.
void Channel::takeOver(std::optional<quint32> number)
{
    m_ours = number;
    if (m_ours)
        m_table->transfer().setReceiver(*m_ours, this);
}

/// Asks libssh whether the answer has come. Called after each turn that read something.
void Channel::checkOpening()
{
    const int rc = openAgain();
    if (rc == SSH_AGAIN)
        return;
    m_table->stopOpening(this);
    m_openedIn = Clock::now() - m_openingSince;
    m_table->noteRoundTrip(m_openedIn);
    if (rc == SSH_OK || m_closeArrived) { // opened, and perhaps closed again in the same read
        m_state = State::Open;
        m_periodBegan = Clock::now();
        if (!m_ours && !m_closeArrived)
            growWindow();
        m_user->onOpened();
        return;
    }
    m_state = State::Refused;
    const Endpoint target{.host = QString::fromUtf8(m_host),
                          .port = quint16(m_port),
                          .path = QString::fromUtf8(m_path)};
    m_user->onRefused(errorOf(m_table->openFailureOf(m_handle.get()), target));
}

qsizetype Channel::writable() const
{
    if (!m_table || m_state != State::Open || m_closeArrived || m_table->isWritePending())
        return 0;
    if (m_ours)
        return m_table->isExchangingKeys() ? 0 : m_table->transfer().remoteWindow(*m_ours);
    return qsizetype(ssh_channel_window_size(m_handle.get()));
}

void Channel::waitUntilWritable()
{
    if (m_table && !m_waiting) {
        m_waiting = true;
        m_table->m_waitingWriters.push_back(this);
    }
}

qsizetype Channel::write(std::span<const char> bytes)
{
    if (!m_table)
        return 0;
    if (m_closeArrived)
        return qsizetype(bytes.size()); // nobody takes it any more
    m_table->noteWritten(qsizetype(bytes.size()));
    if (m_ours) // during an exchange of keys libssh would keep it all
        return m_table->isExchangingKeys() ? 0 : m_table->transfer().write(*m_ours, bytes);
    return std::max(0, ssh_channel_write(m_handle.get(), bytes.data(), uint32_t(bytes.size())));
}

void Channel::say(std::span<const char> bytes)
{
    if (!m_table || !m_ours) {
        write(bytes);
        return;
    }
    m_table->noteWritten(qsizetype(bytes.size()));
    m_table->transfer().write(*m_ours, bytes);
}

void Channel::sendEof()
{
    if (!m_table || m_state != State::Open)
        return;
    m_table->noteWritten(0);
    m_eofWanted =
        ssh_channel_send_eof(m_handle.get()) == SSH_AGAIN; // output is pending: again later
    if (m_eofWanted)
        m_table->markChanged(this);
}

QByteArray Channel::readAll()
{
    if (!m_table || m_state != State::Open)
        return {};
    m_table->markChanged(this); // EOF and CLOSE may have waited for this
    m_wasHeldBackInPeriod = true;
    if (m_ours) {
        m_heldBack = false;
        m_consumed += quint64(m_unread.size());
        return std::exchange(m_unread, {});
    }
    m_heldBack = true; // reading may bring new data, which must queue up behind what we are taking
    const int available = ssh_channel_poll(m_handle.get(), 0);
    if (available <= 0) {
        m_heldBack = false;
        return {};
    }
    QByteArray bytes(available, Qt::Uninitialized);
    const int size =
        ssh_channel_read_nonblocking(m_handle.get(), bytes.data(), uint32_t(available), 0);
    bytes.truncate(std::max(0, size));
    m_heldBack = ssh_channel_poll(m_handle.get(), 0) > 0;
    m_consumed += quint64(bytes.size());
    return bytes;
}

int Channel::dataArrived(ssh_session, ssh_channel, void *data, uint32_t size, int isStderr,
                         void *user)
{
    auto *self = static_cast<Channel *>(user);
    if (isStderr)
        return int(size); // forwarded channels have none
    if (self->m_heldBack || !self->m_user) {
        self->m_heldBack = true;
        return 0;
    }
    const qsizetype taken = self->m_user->onData(std::span(static_cast<const char *>(data), size));
    self->m_heldBack = taken < qsizetype(size);
    self->m_consumed += quint64(taken);
    if (self->m_consumed > self->m_window / 4)
        self->m_table->markChanged(self);
    return int(taken);
}

/// Inside libssh. What a turn brings is offered together, and large pieces at once.
void Channel::receive(std::span<const char> bytes)
{
    m_unread.append(bytes.data(), qsizetype(bytes.size()));
    m_table->markChanged(this);
    if (!m_user)
        m_heldBack = true;
    if (!m_heldBack && m_unread.size() >= gathered)
        offer();
}

void Channel::offer()
{
    const qsizetype taken =
        m_user->onData(std::span(m_unread.constData(), size_t(m_unread.size())));
    m_heldBack = taken < m_unread.size();
    m_consumed += quint64(taken);
    if (m_heldBack)
        m_unread.remove(0, taken);
    else
        m_unread.resize(0); // its memory is used again
}

void Channel::eofArrived(ssh_session, ssh_channel, void *user)
{
    auto *self = static_cast<Channel *>(user);
    self->m_eofArrived = true;
    self->m_table->markChanged(self);
}

void Channel::closeArrived(ssh_session, ssh_channel, void *user)
{
    auto *self = static_cast<Channel *>(user);
    self->m_closeArrived = true;
    self->m_table->markChanged(self);
}

/// Between turns: what happened inside libssh is told to the user here.
void Channel::deliver()
{
    if (m_eofWanted)
        sendEof();
    if (!m_user || m_state != State::Open)
        return;
    if (!m_heldBack && !m_unread.isEmpty())
        offer();
    adjustWindow();
    if (m_heldBack)
        return; // EOF comes after the data; the user fetches it with readAll()
    if (m_eofArrived && !std::exchange(m_eofTold, true))
        m_user->onEof();
    if (m_closeArrived && !std::exchange(m_closeTold, true))
        m_user->onClosed();
}

/// Opens the window again when a quarter was consumed, or enough.
void Channel::adjustWindow()
{
    const quint32 enough =
        m_table->roundTrip() > shortLine ? worthAdjustingOnLongLine : worthAdjusting;
    if (m_closeArrived || m_eofArrived || m_consumed <= std::min(m_window / 4, enough))
        return;
    m_consumedInPeriod += m_consumed;
    if (m_consumedInPeriod >= m_window)
        sizeWindow();
    growWindow();
}

/// Once a window was consumed. It becomes half as much again as a round trip brings, for so it
/// grows while the line is what limits, and at most twice as large. If it took many round trips,
/// and who reads was not ready for all of it, it halves. Over the whole window, as bytes come in
/// bursts that no reader takes at once.
void Channel::sizeWindow()
{
    const auto now = Clock::now();
    const std::chrono::duration<double> took = now - std::exchange(m_periodBegan, now);
    const auto consumed = double(std::exchange(m_consumedInPeriod, 0));
    const bool wasHeldBack = std::exchange(m_wasHeldBackInPeriod, false);
    const std::chrono::duration<double> roundTrip = m_table->roundTrip();
    const double inRoundTrip = consumed * (roundTrip / took);
    if (roundTrip > shortLine && headroom * inRoundTrip > m_window)
        m_window =
            quint32(std::min({headroom * inRoundTrip, 2. * m_window, double(largestWindow)}));
    else if (wasHeldBack && manyRoundTrips * inRoundTrip < m_window)
        m_window = std::min(m_window, std::max(m_window / 2, firstWindow));
}

/// Where libssh keeps the window: 0.10 opens it to what a read asks for beforehand, and no byte of
/// stderr ever comes (docs/architecture.md, "Windows"). Newer ones manage 2 MiB by themselves.
void Channel::growWindow()
{
    m_consumed = 0;
    if (m_ours) {
        const quint64 used = m_table->transfer().localWindow(*m_ours) + quint64(m_unread.size());
        m_table->noteWritten(0);
        if (used < m_window)
            m_table->transfer().adjustWindow(*m_ours, quint32(m_window - used));
        return;
    }
#if LIBSSH_VERSION_INT < SSH_VERSION_INT(0, 11, 0)
    char none = 0;
    m_table->noteWritten(0);
    ssh_channel_read_timeout(m_handle.get(), &none, m_window, 1, 0);
#endif
}

Error errorOf(const OpenFailure &failure, const Endpoint &target)
{
    const QString name = target.toString();
    Error error;
    error.detail = u"channel refused: reason %1, %2"_s.arg(failure.reason).arg(failure.text);
    const QString &text = failure.text;
    if (failure.reason == 1) { // SSH_OPEN_ADMINISTRATIVELY_PROHIBITED
        error.code = ErrorCode::TargetProhibited;
        error.message = ChannelText::phrase("The server forbids connections to %1.").arg(name);
    } else if (text.contains("refused"_L1, Qt::CaseInsensitive)
               || text.contains("No such file"_L1, Qt::CaseInsensitive)
               || isLoopback(target.host)) { // no route is needed there, and none can be missing
        error.code = ErrorCode::TargetRefused;
        error.message =
            ChannelText::phrase("Nothing listens on %1, as seen from the server.").arg(name);
    } else if (text.contains("not known"_L1, Qt::CaseInsensitive)
               || text.contains("name resolution"_L1, Qt::CaseInsensitive)
               || text.contains("No address associated"_L1, Qt::CaseInsensitive)) {
        error.code = ErrorCode::TargetUnresolved;
        error.message = ChannelText::phrase("The server does not know the name in %1.").arg(name);
    } else {
        error.code = ErrorCode::TargetUnreachable;
        error.message = ChannelText::phrase("The server could not reach %1.").arg(name);
    }
    return error;
}

} // namespace culvert
