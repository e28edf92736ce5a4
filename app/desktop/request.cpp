#include "app/desktop/request.h"

#include "core/base/wordtable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr auto commandWords = wordTable<Request::Command>({
    {Request::Command::Show, "show"},
    {Request::Command::New, "new"},
    {Request::Command::StartAll, "start-all"},
    {Request::Command::StopAll, "stop-all"},
});

QStringList textsIn(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

} // namespace

QString wordFor(Request::Command command)
{
    return commandWords[command];
}

QByteArray lineOf(const Request &request)
{
    const QJsonObject object{
        {u"command"_s, wordFor(request.command)},
        {u"minimized"_s, request.minimized},
        {u"start"_s, QJsonArray::fromStringList(request.start)},
        {u"open"_s, QJsonArray::fromStringList(request.open)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Request> requestFrom(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto command = commandWords.find(object.value(u"command"_s).toString());
    if (!command)
        return {};
    return Request{.command = *command,
                   .minimized = object.value(u"minimized"_s).toBool(),
                   .start = textsIn(object.value(u"start"_s)),
                   .open = textsIn(object.value(u"open"_s))};
}

} // namespace culvert
