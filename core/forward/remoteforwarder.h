#pragma once

#include "core/forward/forwarder.h"
#include "core/forward/targetconnector.h"

#include <QPointer>

namespace culvert {

/// -R: the server listens, each connection that comes is carried to a target from here.
class RemoteForwarder : public Forwarder
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
    /// Connects from here and relays. The preface's failureReply goes to the channel here.
    void carry(std::unique_ptr<Channel> channel, const QString &peer, const Endpoint &target,
               const ChannelRelay::Preface &preface = {});

private:
    QString bindAddress() const;
    void onAnswer(const GlobalRequests::Answer &answer);
    void explainRefusal(quint16 port);
    Error refusal(ErrorCode code) const;

    bool m_listening = false;
    quint16 m_port = 0; ///< the one the server has given us, kept across connections
    QString m_serverSaid; ///< SSH_MSG_DEBUG between our request and its answer
    QMetaObject::Connection m_hearing;
};

} // namespace culvert
