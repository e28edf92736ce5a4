#pragma once

#include "core/ssh/connection.h"

#include <QObject>
#include <QTimer>

namespace culvert {

/// Whether a port of the far side answers: opens a channel to it, sends no byte, and closes it
/// again. On the session's thread; deleting it gives up.
class PortProbe : public QObject, private ChannelUser
{
    Q_OBJECT

public:
    enum class Outcome
    {
        Connected,
        Refused, ///< nobody listens, or it cannot be reached
        Prohibited, ///< the server forbids such channels: nothing is known
        Unanswered, ///< within 4 s
    };

    PortProbe(Connection &connection, const Endpoint &target, QObject *parent = nullptr);

    void start();
    ErrorCode refusal() const { return m_refusal; } ///< why it was Refused
    void release() { m_channel.reset(); } ///< ends the probing channel; not from within answered()

signals:
    void answered(culvert::PortProbe::Outcome outcome); ///< once; queued

private:
    void onOpened() override { answer(Outcome::Connected); }
    void onRefused(const Error &error) override;
    qsizetype onData(std::span<const char>) override { return 0; } // nor does the window open again
    void onEof() override {}
    void onClosed() override {}
    void onWritable() override {}
    void answer(Outcome outcome);

    Endpoint m_target;
    std::unique_ptr<Channel> m_channel;
    QTimer m_deadline;
    ErrorCode m_refusal = ErrorCode::TargetRefused;
    bool m_answered = false;
};

} // namespace culvert
