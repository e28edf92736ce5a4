// A connection's channels: opened by us, opened by the server, closed in order. The rest of it is
// in connection.cpp.
#include "core/ssh/connection.h"

#include "core/base/plaintext.h"
#include "core/ssh/algorithms.h"
#include "core/ssh/sessionoptions.h"

namespace culvert {

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

std::unique_ptr<Channel> Connection::newChannel()
{
    ChannelHandle handle(ssh_channel_new(m_session.get()));
    if (!handle)
        return nullptr;
    return std::make_unique<Channel>(*this, std::move(handle));
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
    auto acceptor = m_accept(incoming);
    if (!acceptor)
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
    m_accepted.emplace_back(std::move(acceptor), std::move(channel));
    m_dirty = true;
    return 0;
}

void Connection::startOpening(Channel *channel)
{
    channel->m_openingSince = std::chrono::steady_clock::now();
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
    return parseOpenFailure(errorOf(m_session.get()));
}

} // namespace culvert
