#pragma once

#include <QByteArray>
#include <QString>

namespace culvert {

enum class ControlCommand
{
    Status,
    Start,
    Stop,
    Unknown, ///< a later program's
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
