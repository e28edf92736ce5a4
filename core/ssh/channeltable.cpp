#include "core/ssh/channeltable.h"

#include "core/base/plaintext.h"
#include "core/ssh/algorithms.h"
#include "core/ssh/libssh/packethook.h"
#include "core/ssh/sessionoptions.h"

namespace culvert {

ChannelTable::ChannelTable(ssh_session session, PacketHook &hook, DataTransfer &transfer,
                           const Wire &wire)
    : m_session(session), m_hook(hook), m_transfer(transfer), m_wire(wire)
{}

void ChannelTable::noteRoundTrip(std::chrono::nanoseconds roundTrip)
{
    m_roundTrip = m_roundTrip.count() == 0 ? roundTrip : std::min(m_roundTrip, roundTrip);
}

void ChannelTable::settle(bool read)
{
    m_dirty = false;
    m_written = false;
    deliverAccepted();
    if (std::exchange(m_askAgain, false) || read)
        checkOpening();
    deliverChanges();
    resumeWriters();
    finishClosing();
}

void ChannelTable::deliverAccepted()
{
    for (auto &[acceptor, channel] : std::exchange(m_accepted, {}))
        acceptor(std::move(channel));
}

/// Once the connection is broken there is no answer any more; libssh would say that it was no.
void ChannelTable::checkOpening()
{
    if ((ssh_get_status(m_session) & (SSH_CLOSED | SSH_CLOSED_ERROR)) != 0)
        return;
    for (Channel *channel : std::vector(m_opening)) {
        if (m_channels.contains(channel))
            channel->checkOpening();
    }
}

void ChannelTable::deliverChanges()
{
    for (Channel *channel : std::exchange(m_changed, {})) {
        if (!m_channels.contains(channel))
            continue;
        channel->m_marked = false;
        channel->deliver();
    }
}

/// In turn, as long as the socket takes what is written.
void ChannelTable::resumeWriters()
{
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
    m_werePassedBy = isWritePending() && !m_waitingWriters.empty();
}

void ChannelTable::finishClosing()
{
    std::vector<Closing> later;
    const bool closed = ssh_get_fd(m_session) == SSH_INVALID_SOCKET;
    for (Closing &closing : std::exchange(m_closing, {})) {
        if (!endChannel(closing) && !closed)
            later.push_back(std::move(closing));
    }
    m_closing.insert(m_closing.end(), std::make_move_iterator(later.begin()),
                     std::make_move_iterator(later.end()));
}

/// True when the handle may be freed: CLOSE is sent, or never needs to be.
bool ChannelTable::endChannel(Closing &closing)
{
    const ssh_channel channel = closing.handle.get();
    if (closing.ending
        == Ending::AwaitAnswer) { // freed before, sshd would keep it for the session's life
        const int rc = ssh_channel_open_forward(channel, "", 0, "", 0);
        if (rc == SSH_AGAIN)
            return false;
        m_hook.takeOpenFailure(channel);
        closing.ending = rc == SSH_OK ? Ending::Close : Ending::Free;
    }
    return closing.ending == Ending::Free || ssh_channel_close(channel) != SSH_AGAIN;
}

void ChannelTable::abandon()
{
    m_accepted.clear();
    for (Channel *channel : std::exchange(m_channels, {}))
        channel->abandon();
    m_opening.clear();
    m_changed.clear();
    m_waitingWriters.clear();
    finishClosing();
    m_closing.clear();
}

std::unique_ptr<Channel> ChannelTable::newChannel(quint32 window)
{
    ChannelHandle handle(ssh_channel_new(m_session));
    if (!handle)
        return nullptr;
    return std::make_unique<Channel>(*this, std::move(handle), window);
}

void ChannelTable::acceptIncoming()
{
    ssh_set_message_callback(m_session, &ChannelTable::onMessage, this);
}

int ChannelTable::onMessage(ssh_session, ssh_message message, void *user)
{
    return static_cast<ChannelTable *>(user)->accept(message);
}

/// Inside libssh. 1: libssh refuses for us; 0: it was taken.
int ChannelTable::accept(ssh_message message)
{
    if (ssh_message_type(message) != SSH_REQUEST_CHANNEL_OPEN || !m_accept)
        return 1;
    IncomingChannel incoming;
    if (ssh_message_subtype(message) == SSH_CHANNEL_FORWARDED_TCPIP) {
        incoming.listener =
            Endpoint::tcp(QString::fromUtf8(ssh_message_channel_request_open_destination(message)),
                          quint16(ssh_message_channel_request_open_destination_port(message)));
        incoming.originator =
            Endpoint::tcp(plainServerText(QString::fromUtf8(
                              ssh_message_channel_request_open_originator(message))),
                          quint16(ssh_message_channel_request_open_originator_port(message)));
    } else if (const std::optional<QString> path = m_hook.takeStreamlocalPath()) {
        incoming.listener = Endpoint::socket(*path);
    } else {
        return 1;
    }
    auto acceptor = m_accept(incoming);
    if (!acceptor)
        return 1;
    ChannelHandle handle(ssh_channel_new(m_session));
    if (!handle)
        return 1;
    const DataTransfer::Announcement announcement(m_transfer, Channel::firstWindow);
    if (ssh_message_channel_request_open_reply_accept_channel(message, handle.get()) != SSH_OK)
        return 1;
    auto channel = std::make_unique<Channel>(*this, std::move(handle));
    channel->m_state = Channel::State::Open;
    channel->takeOver(announcement.number());
    if (!channel->m_ours)
        channel->m_consumed = channel->m_window; // its window is small: opened at the next settle
    markChanged(channel.get());
    m_accepted.emplace_back(std::move(acceptor), std::move(channel));
    m_dirty = true;
    return 0;
}

void ChannelTable::startOpening(Channel *channel)
{
    channel->m_openingSince = std::chrono::steady_clock::now();
    m_opening.push_back(channel);
    m_written = true;
    const DataTransfer::Announcement announcement(m_transfer, channel->m_window);
    const int rc = channel->openAgain();
    channel->takeOver(announcement.number());
    channel->m_asked = rc != SSH_ERROR;
    m_hook.awaitAnswer(channel->m_handle.get());
    if (rc != SSH_AGAIN) // answered at once, or it could not even be asked
        m_askAgain = m_dirty = true;
}

void ChannelTable::forget(Channel *channel)
{
    m_channels.erase(channel);
    std::erase(m_opening, channel);
    std::erase(m_changed, channel);
    std::erase(m_waitingWriters, channel);
}

void ChannelTable::closeLater(ChannelHandle handle, Ending ending)
{
    m_closing.push_back({std::move(handle), ending});
    m_dirty = true;
}

void ChannelTable::markChanged(Channel *channel)
{
    if (!std::exchange(channel->m_marked, true))
        m_changed.push_back(channel);
}

bool ChannelTable::isExchangingKeys() const
{
    return m_hook.isExchangingKeys();
}

OpenFailure ChannelTable::openFailureOf(ssh_channel channel)
{
    return m_hook.takeOpenFailure(channel).value_or(parseOpenFailure(libraryWords(m_session)));
}

} // namespace culvert
