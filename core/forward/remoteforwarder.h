#pragma once

#include "core/forward/forwarder.h"

namespace culvert {

/// -R: the server listens, each connection that comes is carried to a target from here. On the
/// session's thread.
class RemoteForwarder : public Forwarder, public Speaks<RemoteForwarder>
{
    Q_OBJECT

public:
    RemoteForwarder(const ForwardSettings &settings, TrafficMeter &meter);

    void open(Connection &connection) override;
    void suspend() override;
    void close() override;
    std::function<void(std::unique_ptr<Channel>)>
    acceptorFor(const IncomingChannel &incoming) override;

protected:
    virtual void serve(std::unique_ptr<Channel> channel, const QString &peer);
    /// Connects from here and relays. The client is at the channel's end: failureReply goes there.
    void carry(std::unique_ptr<Channel> channel, const QString &peer, const Endpoint &target,
               const ChannelRelay::FirstBytes &first = {});

private:
    enum class Port
    {
        Closed,
        Opening, ///< the server is asked
        Explaining, ///< it refused, and we ask why
        Open,
        Cancelling,
    };
    QString bindAddress() const;
    GlobalRequests::Answered answeredBy(void (RemoteForwarder::*handler)(
        const GlobalRequests::Answer &)); ///< unless something else was begun meanwhile
    void onAnswer(const GlobalRequests::Answer &answer);
    void onUnwantedAnswer(const GlobalRequests::Answer &answer);
    void onCancelled(const GlobalRequests::Answer &answer);
    void cancel();
    void end();
    void explainRefusal(quint16 port);
    void fail(ErrorCode code, const Sentence &message = {});
    Sentence refusal(ErrorCode code) const;

    Port m_state = Port::Closed;
    bool m_unwanted = false; ///< closed while Opening: what is opened is cancelled
    quint64 m_token = 0; ///< of what was begun last; answers to anything older change nothing
    quint16 m_port = 0; ///< the one the server has given us, kept across connections
    QString m_serverSaid; ///< SSH_MSG_DEBUG between our request and its answer
    QMetaObject::Connection m_hearing;
};

} // namespace culvert
