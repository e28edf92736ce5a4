#include "core/engine/controlrequest.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace culvert {

ControlRequest controlRequestFrom(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    ControlRequest request;
    request.word = object.value(u"command"_s).toString();
    request.tunnel = object.value(u"tunnel"_s).toString();
    if (request.word == u"status"_s)
        request.command = ControlCommand::Status;
    else if (request.word == u"start"_s)
        request.command = ControlCommand::Start;
    else if (request.word == u"stop"_s)
        request.command = ControlCommand::Stop;
    else if (request.word == u"apply"_s)
        request.command = ControlCommand::Apply;
    return request;
}

} // namespace culvert
