#include "core/forward/targetconnector.h"

namespace culvert {

namespace {

constexpr std::chrono::seconds connectDeadline{20};

} // namespace

TargetConnector::TargetConnector(const Endpoint &target, QObject *parent)
    : QObject(parent), m_target(target), m_race(target, {.deadline = connectDeadline})
{
    connect(&m_race, &net::AddressRace::connected, this, &TargetConnector::connected);
    connect(&m_race, &net::AddressRace::failed, this, &TargetConnector::onFailed);
    connect(&m_race, &net::AddressRace::timedOut, this, [this] {
        emit failed(
            {.code = ErrorCode::TargetUnreachable,
             .message = phrase("%1 did not answer from this computer.").arg(m_target.toString())});
    });
    connect(&m_race, &net::AddressRace::notFound, this, [this](const QString &reason) {
        emit failed(
            {.code = ErrorCode::TargetUnresolved,
             .message = phrase("The name %1 is not known on this computer.").arg(m_target.host),
             .detail = reason});
    });
}

void TargetConnector::onFailed(const net::SystemError &error)
{
    const QString target = m_target.toString();
    if (error.isRefused() || isLoopback(m_target.host)) // no route can be missing there
        emit failed({.code = ErrorCode::TargetRefused,
                     .message = phrase("Nothing listens on %1 on this computer.").arg(target),
                     .remedy = phrase("Start the service, or correct the forward's target."),
                     .detail = error.text()});
    else
        emit failed({.code = ErrorCode::TargetUnreachable,
                     .message = phrase("%1 cannot be reached from this computer.").arg(target),
                     .detail = error.text()});
}

} // namespace culvert
