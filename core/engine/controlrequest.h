#pragma once

#include <QByteArray>
#include <QString>

namespace culvert {

/// The commands of the local socket.
enum class ControlCommand
{
    Status,
    Start,
    Stop,
    Apply,
    Unknown, ///< such as a later version's
};

/// What one line on the local socket asks for; see control.h.
struct ControlRequest
{
    ControlCommand command = ControlCommand::Unknown;
    QString word; ///< the command as it was written
    QString tunnel;
};

/// Any bytes are a request: what is no JSON object asks for an unknown command. Pure.
ControlRequest controlRequestFrom(const QByteArray &line);

} // namespace culvert
