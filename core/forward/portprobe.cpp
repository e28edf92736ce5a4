#include "core/forward/portprobe.h"

namespace culvert {

namespace {

constexpr std::chrono::seconds answerDeadline{4}; // a proof is due within 5 s
// More than any greeting, or its sender would see a reset at the end; a whole window of somebody
// who floods would fill a slow line for nobody.
constexpr quint32 window = 16 * 1024;

} // namespace

PortProbe::PortProbe(Connection &connection, const Endpoint &target, QObject *parent)
    : QObject(parent), m_target(target), m_channel(connection.newChannel(window))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { answer(Outcome::Unanswered); });
}

void PortProbe::start()
{
    if (!m_channel) {
        answer(Outcome::Unanswered);
        return;
    }
    m_deadline.start(answerDeadline);
    m_channel->setUser(this);
    if (m_target.isSocket())
        m_channel->openDirectStreamlocal(m_target.path);
    else
        m_channel->openDirectTcpip(m_target, {});
}

void PortProbe::onRefused(const Error &error)
{
    m_refusal = error.code;
    answer(error.code == ErrorCode::TargetProhibited ? Outcome::Prohibited : Outcome::Refused);
}

void PortProbe::answer(Outcome outcome)
{
    m_deadline.stop();
    if (!std::exchange(m_answered, true))
        QMetaObject::invokeMethod(
            this, [this, outcome] { emit answered(outcome); }, Qt::QueuedConnection);
}

} // namespace culvert
